import Scenarios

extension Courtyard {
  /// Whether a clause is in force at a need: a yard's only at the yard itself and at its spots.
  func isInForce(_ rule: Rule, at need: Need) -> Bool {
    guard let yard = rule.place else { return true }
    guard let place = place(of: need) else { return false }
    return place == yard || scenario.places.first { $0.id == place }?.within == yard
  }

  /// Whether what a clause asks of one person is asked of a volunteer: a yard's only those who live there.
  func binds(_ rule: Rule, _ volunteer: Volunteer) -> Bool {
    guard rule.scope.names(volunteer) else { return false }
    guard let yard = rule.place else { return true }
    guard let unit = volunteer.unit,
      let home = scenario.places.first(where: { $0.units.contains { $0.id == unit } })
    else { return false }
    return home.id == yard || home.within == yard
  }
}

extension Rule.Scope {
  /// Whether a volunteer is among those whom a rule is for, wherever they live.
  fileprivate func names(_ volunteer: Volunteer) -> Bool {
    switch self {
    case .everyone: true
    case .group(let group): volunteer.groups.contains(group)
    case .skill(let skill): volunteer.skills.contains { $0.skill == skill }
    case .volunteer(let id): volunteer.id == id
    }
  }
}
