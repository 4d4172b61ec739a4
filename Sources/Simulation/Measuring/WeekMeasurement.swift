internal import Plans
internal import Rostering
internal import Scenarios

/// Measures a week that was lived through: `docs/simulation.md` defines the measures.
struct WeekMeasurement {
  /// The week as it was planned, with the number of watchers settled.
  let scenario: Scenario
  /// The needs at which bays are watched.
  let watches: Set<Need.ID>
  let plan: Plan
  /// The allocation of the parking by which the week was lived; the plan's own where it was a round.
  let standing: ParkingAllocation?
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
    guard let standing, let lot = scenario.parking else { return }
    let homes = Set(lot.vehicles.map(\.household))
    let household = Dictionary(
      lot.vehicles.map { ($0.id, $0.household) }, uniquingKeysWith: { first, _ in first })
    let served = Set(standing.given.compactMap { household[$0.vehicle] })
    if !homes.isEmpty { values[.parkingShare] = Double(served.count) / Double(homes.count) }
    guard let round = plan.parking else { return }
    let waited = Dictionary(
      lot.vehicles.map { ($0.id, $0.roundsWaited) }, uniquingKeysWith: { first, _ in first })
    values[.roundsWaited] = Double(
      round.waiting.map { (waited[$0.vehicle] ?? 0) + 1 }.max() ?? 0)
    if let worst = round.given.map(\.distance).max() { values[.worstWalk] = worst }
  }

  /// Hours on watch beside the hours that those who may watch have to give.
  private var watchersOccupancy: Double? {
    guard !watches.isEmpty else { return nil }
    let hours = slots.compactMap(\.done).filter { watches.contains($0.need) }
      .reduce(0) { $0 + $1.span.count }
    let limit = scenario.covenant.rules.compactMap { rule -> Minutes? in
      guard case .limit(let limit) = rule.demands, limit.quantity == .hoursPerWeek,
        limit.kind == .any, rule.weight == nil, rule.scope == .everyone, rule.place == nil
      else { return nil }
      return limit.atMost
    }.min()
    let skills = Set(
      scenario.needs.filter { watches.contains($0.id) }.flatMap(\.roles)
        .compactMap(\.skill?.skill))
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
}
