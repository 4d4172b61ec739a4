internal import Scenarios

extension Scenario {
  /// The needs at which parked cars are watched: shifts whose people are counted by occupied bays, and
  /// those that ask for the same skill as such a shift.
  var watches: Set<Need.ID> {
    let counted = needs.filter { need in need.roles.contains { $0.people.watch != nil } }
    let skills = Set(counted.flatMap { $0.roles.compactMap(\.skill?.skill) })
    return Set(
      counted.map(\.id)
        + needs.filter { need in
          need.roles.contains { $0.skill.map { skills.contains($0.skill) } ?? false }
        }.map(\.id))
  }
}

extension Need {
  /// The roles of a shift.
  var roles: [Role] {
    guard case .shift(let shift) = work else { return [] }
    return shift.roles + shift.teams.flatMap(\.roles)
  }
}
