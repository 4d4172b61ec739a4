import Plans
import Scenarios

/// Adds a roster up by street, grid and yard: `docs/model.md`, 1.6.
struct PlaceTotals {
  /// The street, then each grid with its yards, then yards in no grid, then those from elsewhere, then
  /// organisations; none where the scenario has neither grids nor organisations.
  let lines: [PlaceLine]

  init(of roster: Roster, in scenario: Scenario) {
    guard !scenario.grids.isEmpty || !scenario.organisations.isEmpty else {
      lines = []
      return
    }
    let home = scenario.yardsOfUnits
    let homes = Dictionary(
      scenario.volunteers.map { ($0.id, $0.unit.flatMap { home[$0] }) },
      uniquingKeysWith: { first, _ in first })
    let yardOfNeed = Dictionary(
      scenario.needs.map { ($0.id, scenario.place(of: $0).flatMap(scenario.yard)) },
      uniquingKeysWith: { first, _ in first })

    var yards: [Place.ID: PlaceLine] = [:]
    for yard in scenario.yards { yards[yard.id] = PlaceLine(level: .yard, place: yard.id) }
    var elsewhere = PlaceLine(level: .elsewhere)
    for line in roster.fairness {
      if let yard = homes[line.volunteer] ?? nil {
        yards[yard]?.add(line)
      } else {
        elsewhere.add(line)
      }
    }
    for duty in roster.duties {
      guard case .volunteer = duty.assignee, let yard = yardOfNeed[duty.need] ?? nil else {
        continue
      }
      yards[yard]?.dutiesThere += 1
      yards[yard]?.minutesThere += duty.span.count
    }
    for line in roster.unfilled where line.isBelowMinimum {
      if let yard = yardOfNeed[line.need] ?? nil { yards[yard]?.missing += line.missing }
    }

    var street = PlaceLine(level: .street)
    var rest: [PlaceLine] = []
    for grid in scenario.grids {
      let own = scenario.yards(in: grid.id).compactMap { yards[$0.id] }
      var total = PlaceLine(level: .grid, place: grid.id)
      for line in own { total.add(line) }
      rest += [total] + own
    }
    rest += scenario.yards.filter { $0.grid == nil }.compactMap { yards[$0.id] }
    for yard in scenario.yards { if let line = yards[yard.id] { street.add(line) } }
    street.add(elsewhere)
    let employers = Dictionary(
      scenario.volunteers.map { ($0.id, $0.organisation) }, uniquingKeysWith: { first, _ in first })
    let organisations = scenario.organisations.map { organisation in
      var total = PlaceLine(level: .organisation, place: organisation.id)
      for line in roster.fairness where employers[line.volunteer] == organisation.id {
        total.add(line)
      }
      return total
    }
    lines =
      [street] + rest + (elsewhere.volunteers > 0 ? [elsewhere] : []) + organisations
  }
}

extension PlaceLine {
  fileprivate mutating func add(_ line: FairnessLine) {
    volunteers += 1
    duties += line.duties
    minutes += line.minutes
    carriedOver += line.carriedOver
    fairShare += line.fairShare
    wishesMet += line.wishesMet
    wishes += line.wishes
  }

  fileprivate mutating func add(_ line: PlaceLine) {
    volunteers += line.volunteers
    duties += line.duties
    minutes += line.minutes
    carriedOver += line.carriedOver
    fairShare += line.fairShare
    wishesMet += line.wishesMet
    wishes += line.wishes
    dutiesThere += line.dutiesThere
    minutesThere += line.minutesThere
    missing += line.missing
  }
}
