internal import Plans
internal import Rostering
internal import Scenarios

/// Measures a week that was lived through: `docs/simulation.md` defines the measures.
struct WeekMeasurement {
  /// The week as it was planned, with the number of watchers settled.
  let scenario: Scenario
  let plan: Plan
  let slots: [Slot]
  /// What happened to requests.
  let requests: RequestCount
  /// Whether what begins at a minute of a need's place is not needed.
  let isClosed: (Need, Minutes) -> Bool

  /// Every measure that has a value; those of load are measured over all weeks, elsewhere.
  var values: [Measure: Double] {
    var values: [Measure: Double] = [:]
    let coverage = CoverageCount(
      scenario, slots: slots, extra: requests.booked, isClosed: isClosed)
    values[.coverageEssential] = coverage[.essential]
    values[.coverageImportant] = coverage[.important]
    values[.coverageNormal] = coverage[.normal]
    values[.coverageLow] = coverage[.low]
    values[.repairHours] = requests.meanHours
    values[.repairsDone] = Double(requests.hours.count)
    values[.openRequests] = Double(requests.open)
    values[.droppedRequests] = Double(requests.dropped)
    values[.changes] = Double(slots.reduce(0) { $0 + $1.changes })
    if let roster = plan.roster {
      let wishes = roster.fairness.reduce(0) { $0 + $1.wishes }
      let met = roster.fairness.reduce(0) { $0 + $1.wishesMet }
      if wishes > 0 { values[.wishesMet] = Double(met) / Double(wishes) }
    }
    if scenario.needs.contains(where: \.isTurns) {
      values[.turnsOutOfOrder] = Double(
        TurnOrder(scenario).outOfOrder(slots.compactMap(\.done)))
    }
    values[.watchersOccupancy] = watchersOccupancy
    addParking(to: &values)
    return values
  }

  private func addParking(to values: inout [Measure: Double]) {
    guard let parking = plan.parking, let lot = scenario.parking else { return }
    let homes = Set(lot.vehicles.map(\.household))
    let household = Dictionary(
      lot.vehicles.map { ($0.id, $0.household) }, uniquingKeysWith: { first, _ in first })
    let served = Set(parking.given.compactMap { household[$0.vehicle] })
    if !homes.isEmpty { values[.parkingShare] = Double(served.count) / Double(homes.count) }
    let waited = Dictionary(
      lot.vehicles.map { ($0.id, $0.roundsWaited) }, uniquingKeysWith: { first, _ in first })
    values[.roundsWaited] = Double(
      parking.waiting.map { (waited[$0.vehicle] ?? 0) + 1 }.max() ?? 0)
    if let worst = parking.given.map(\.distance).max() { values[.worstWalk] = worst }
  }

  /// Hours on watch beside the hours that those who may watch have to give. A watch is a shift whose
  /// people are counted by occupied bays, or one that asks for the same skill as such a shift.
  private var watchersOccupancy: Double? {
    let counted = scenario.needs.filter { need in
      need.roles.contains { $0.people.watch != nil }
    }
    let skills = Set(counted.flatMap { $0.roles.compactMap(\.skill?.skill) })
    let watches = Set(
      counted.map(\.id)
        + scenario.needs.filter { need in
          need.roles.contains { $0.skill.map { skills.contains($0.skill) } ?? false }
        }.map(\.id))
    guard !watches.isEmpty else { return nil }
    let hours = slots.compactMap(\.done).filter { watches.contains($0.need) }
      .reduce(0) { $0 + $1.span.count }
    let limit = scenario.covenant.rules.compactMap { rule -> Minutes? in
      guard case .hoursPerWeek(let most) = rule.demands, rule.scope == .everyone else { return nil }
      return most
    }.min()
    let given = scenario.volunteers.filter { volunteer in
      !volunteer.isAbsent(in: scenario.week)
        && (skills.isEmpty || volunteer.skills.contains { skills.contains($0.skill) })
    }.compactMap { volunteer in
      [volunteer.hoursPerWeek, limit].compactMap(\.self).min()
    }.reduce(0, +)
    return given > 0 ? Double(hours) / Double(given) : nil
  }
}

extension Need {
  /// Whether households take turns at it.
  fileprivate var isTurns: Bool {
    if case .turns = work { true } else { false }
  }

  /// The roles of a shift.
  fileprivate var roles: [Role] {
    guard case .shift(let shift) = work else { return [] }
    return shift.roles + shift.teams.flatMap(\.roles)
  }
}
