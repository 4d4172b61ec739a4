import Scenarios

extension RosterProblem {
  /// The people whom an organisation lends, and how long they serve together at most.
  struct Lending: Hashable, Sendable {
    /// The organisation.
    let organisation: Organisation
    /// Its people, by index in the problem.
    let members: [Int]
  }

  /// The organisations that lend anybody.
  static func lendings(_ scenario: Scenario) -> [Lending] {
    scenario.organisations.compactMap { organisation in
      let members = scenario.volunteers.indices.filter {
        scenario.volunteers[$0].organisation == organisation.id
      }
      return members.isEmpty ? nil : Lending(organisation: organisation, members: members)
    }
  }

  /// For each need the clause by which newcomers serve it only beside someone experienced; nil for
  /// none.
  static func newcomersClauses(_ scenario: Scenario) -> [String?] {
    let rules = scenario.covenant.rules.filter { $0.demands == .newcomersBesideExperienced }
    guard !rules.isEmpty else { return scenario.needs.map { _ in nil } }
    return scenario.needs.map { need in
      rules.first { $0.holds(at: scenario.place(of: need), in: scenario) }?.clause
    }
  }
}

extension Rule {
  /// Whether the clause holds for duties at a place: the street's everywhere, a yard's at the yard and
  /// the spots within it.
  func holds(at place: Place.ID?, in scenario: Scenario) -> Bool {
    guard let own = self.place else { return true }
    return place == own || scenario.places.contains { $0.id == place && $0.within == own }
  }

  /// Whether what the clause asks of one person is asked of this volunteer.
  func binds(_ volunteer: Volunteer, in scenario: Scenario) -> Bool {
    scope.includes(volunteer) && holds(for: volunteer.unit, in: scenario)
  }

  /// Whether the clause is about the volunteers of a stairwell: the street's about all, a yard's about
  /// those who live there.
  func holds(for unit: Unit.ID?, in scenario: Scenario) -> Bool {
    guard place != nil else { return true }
    return scenario.places.contains { lived in
      holds(at: lived.id, in: scenario) && lived.units.contains { $0.id == unit }
    }
  }
}
