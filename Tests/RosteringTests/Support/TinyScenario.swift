import Scenarios
import TestSupport

/// Scenarios small enough for brute force and odd enough to reach every rule.
struct TinyScenario {
  private var random: SeededGenerator
  private var scenario: Scenario

  /// The scenario of a seed.
  static func make(seed: UInt64) -> Scenario {
    var maker = TinyScenario(seed: seed)
    maker.addPlaces()
    maker.addPeople()
    maker.addNeeds()
    maker.addRules()
    maker.addHistory()
    maker.addPins()
    maker.addYards()
    return maker.scenario
  }

  private init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let week = Week(containing: Day(number: 20_780))
    scenario = Scenario(name: "tiny", week: week)
  }

  private mutating func addPlaces() {
    scenario.places = [
      Place(id: "gate", name: "Gate", units: [Unit(id: "1")], position: Position(x: 0, y: 0)),
      Place(id: "yard", name: "Yard", units: [Unit(id: "2")], position: Position(x: 500, y: 100)),
    ]
    scenario.skills = [
      Skill(id: "lamp", name: "Lamps", needsCertificate: true), Skill(id: "watch", name: "Watch"),
    ]
    scenario.groups = [Group(id: "team", name: "Team")]
  }

  private mutating func addPeople() {
    for number in 1...random.int(1...3) {
      var volunteer = Volunteer(id: "v\(number)", name: "Somebody")
      if !random.oneIn(3) { volunteer.skills.append(SkillHeld("watch", level: random.int(1...2))) }
      if random.oneIn(2) {
        volunteer.skills.append(
          SkillHeld("lamp", certifiedThrough: scenario.week.monday.advanced(by: random.int(-1...7)))
        )
      }
      if random.oneIn(2) { volunteer.groups = ["team"] }
      if random.oneIn(5) { volunteer.places = [random.oneIn(2) ? "gate" : "yard"] }
      if random.oneIn(3) {
        volunteer.available = [window(hours: 6...12), window(hours: 6...12), window(hours: 6...12)]
      }
      if random.oneIn(5) {
        let day = scenario.week.monday.advanced(by: random.int(0...2))
        volunteer.away = [DateSpan(day, through: day, hours: random.oneIn(2) ? 480..<600 : nil)]
      }
      if random.oneIn(6) { volunteer.hoursPerWeek = random.int(1...4) * 60 }
      if random.oneIn(6) { volunteer.dutiesPerWeek = random.int(1...2) }
      if random.oneIn(3) { volunteer.age = random.int(60...80) }
      if random.oneIn(6) { volunteer.cannot = [random.oneIn(2) ? .night : Demand("heights")] }
      volunteer.experience = Volunteer.Experience.allCases.randomElement(using: &random) ?? .regular
      if random.oneIn(3) { volunteer.share = [0.5, 0.7, 2].randomElement(using: &random) ?? 1 }
      if random.oneIn(3) { volunteer.carriedOver = random.int(-4...8) * 25 }
      if random.oneIn(2) { volunteer.household = "h\(random.int(1...2))" }
      for _ in 0..<random.int(0...2) { volunteer.wishes.append(wish(of: number)) }
      scenario.volunteers.append(volunteer)
    }
    for number in 1...random.int(2...3) {
      var home = Household(id: "h\(number)", unit: random.oneIn(3) ? "2" : "1")
      if random.oneIn(2) { home.adults = random.int(1...2) }
      if random.oneIn(6) {
        home.exemptThrough = scenario.week.monday.advanced(by: random.int(0...3))
      }
      if random.oneIn(2) {
        home.lastTurn = scenario.week.monday.advanced(by: -7 * random.int(1...2))
      }
      scenario.households.append(home)
    }
  }

  private mutating func wish(of number: Int) -> Wish {
    let topics: [Wish.Topic] = [
      .need("n1"), .skill("watch"), .place("yard"), .weekday(.monday), .hours(480..<600),
      .partner("v\(number % 3 + 1)"),
    ]
    return Wish(avoids: random.oneIn(2), topics.randomElement(using: &random) ?? .need("n2"))
  }

  private mutating func window(hours: ClosedRange<Int>) -> WeekWindow {
    let weekday = Weekday.allCases[random.oneIn(5) ? random.int(5...6) : random.int(0...2)]
    let start = random.oneIn(6) ? 23 * 60 : random.int(14...18) * 30
    return WeekWindow(weekday, start: start, end: start + random.int(hours) * 60)
  }

  private mutating func people() -> HeadCount {
    let minimum = random.int(0...2)
    return HeadCount(minimum: minimum, wanted: max(1, minimum + random.int(0...1)))
  }

  /// Of a shift, which may take more than it wants.
  private mutating func shiftPeople() -> HeadCount {
    var count = people()
    if random.oneIn(3) { count.atMost = count.wanted + 1 }
    return count
  }

  private mutating func requirement() -> SkillRequirement? {
    switch random.int(0...3) {
    case 0: SkillRequirement("lamp")
    case 1: SkillRequirement("watch", level: random.int(1...2))
    default: nil
    }
  }

  private mutating func addNeeds() {
    for number in 1...random.int(1...3) {
      let work: Need.Work =
        switch random.int(0...4) {
        case 0, 1: .shift(shift())
        case 2, 3: .task(task())
        default:
          .turns(
            Turns(
              windows: (0..<random.int(1...2)).map { _ in window(hours: 1...2) },
              people: people(), units: random.oneIn(2) ? ["1"] : []))
        }
      var need = Need(id: "n\(number)", name: "Need \(number)", work: work)
      need.place = random.oneIn(2) ? "yard" : nil
      need.priority = Priority.allCases.randomElement(using: &random) ?? .normal
      if random.oneIn(5) { need.demands = [Demand("heights")] }
      if random.oneIn(6) { need.adoptedBy = "team" }
      if random.oneIn(8) {
        need.season = scenario.week.monday.advanced(by: 1)...scenario.week.monday.advanced(by: 9)
      }
      scenario.needs.append(need)
    }
  }

  private mutating func shift() -> Shift {
    var roles = [Role(people: shiftPeople(), skill: requirement())]
    if random.oneIn(4) {
      roles = [
        Role(id: "lead", people: HeadCount(minimum: 1), group: "team"),
        Role(id: "second", people: people(), skill: requirement()),
      ]
    }
    return Shift(
      windows: (0..<random.int(1...2)).map { _ in window(hours: 1...3) }, roles: roles,
      onlyComplete: random.oneIn(4))
  }

  private mutating func task() -> Task {
    let samePerson = random.oneIn(3)
    return Task(
      windows: (0..<random.int(1...2)).map { _ in window(hours: 1...2) },
      duration: random.oneIn(2) ? 60 : 45, startStep: random.oneIn(2) ? 30 : 60,
      times: random.int(1...2), people: samePerson ? HeadCount(minimum: 1) : people(),
      skill: requirement(), samePerson: samePerson)
  }

  private mutating func addRules() {
    func scope(_ random: inout SeededGenerator) -> Rule.Scope {
      [.everyone, .everyone, .group("team"), .skill("watch"), .volunteer("v1")]
        .randomElement(using: &random) ?? .everyone
    }
    let demands: [Rule.Demands] = [
      .hoursPerWeek(atMost: random.int(1...5) * 60), .dutiesPerDay(atMost: random.int(1...2)),
      .dutiesPerWeek(atMost: random.int(1...3)), .nightsPerWeek(atMost: random.int(0...1)),
      .daysInARow(atMost: random.int(1...2)),
      .rest(atLeast: random.int(1...14) * 60, afterNightOnly: random.oneIn(2)),
      .ageLimit(fromAge: 70, random.oneIn(2) ? .night : Demand("heights")),
      .succession(never: kind(), dayAfter: kind()), .limit(limit()), .limit(limit()),
      .limit(limit()), .wholeWeekends(of: kind()),
      .request(
        kind(), on: random.oneIn(3) ? nil : scenario.week.monday.advanced(by: random.int(-1...6)),
        isFor: random.oneIn(2)),
      .newcomersBesideExperienced, .keepApart("v1", "v2"), .goTogether("v1", "v2"),
      .goTogether("v2", "v3"),
    ]
    let volunteers = Set(scenario.volunteers.map(\.id))
    for (number, demand) in demands.enumerated() where random.oneIn(4) {
      // The reader refuses rules about people who are not there.
      switch demand {
      case .keepApart(let one, let other), .goTogether(let one, let other):
        guard volunteers.isSuperset(of: [one, other]) else { continue }
      default: break
      }
      var rule = Rule(clause: "\(number)", demand, scope: scope(&random))
      switch demand {
      case .limit, .succession, .wholeWeekends, .request:
        rule.weight = random.oneIn(2) ? random.int(1...3) : nil
      default: break
      }
      scenario.covenant.rules.append(rule)
    }
    if !random.oneIn(4) {
      scenario.covenant.season =
        scenario.week.monday.advanced(
          by: random.int(-10...2))...scenario.week.monday.advanced(
          by: random.oneIn(2) ? 6 : random.int(3...20))
    }
    var goals: [RosterGoal] = [.evenness, .wishes, .stability].shuffled(using: &random)
    if random.oneIn(3) { goals.removeLast() }
    if random.oneIn(2) { goals.insert(.rules, at: random.int(0...goals.count)) }
    if random.oneIn(2) { goals.insert(.turns, at: random.int(0...goals.count)) }
    scenario.covenant.goals = [.coverage] + goals
    if random.oneIn(4) {
      for goal in SharedGoal.possible where random.oneIn(2) {
        scenario.covenant.sharedGoals.append(SharedGoal(goal, weight: random.int(1...4)))
      }
    }
    scenario.covenant.evennessStep = [15, 30, 60].randomElement(using: &random) ?? 30
  }

  private mutating func limit() -> Limit {
    let quantity = Limit.Quantity.allCases.randomElement(using: &random) ?? .dutiesPerWeek
    let unit =
      switch quantity {
      case .hoursPerWeek, .hoursPerSeason: 45
      default: 1
      }
    var limit = Limit(
      quantity, of: random.oneIn(2) ? .any : kind(), atMost: unit * random.int(0...3))
    if quantity == .freeDaysInARow { limit.atMost = random.int(1...5) }
    switch quantity {
    case .dutiesPerDay, .dutiesInARow: return limit
    default: break
    }
    if random.oneIn(2) {
      limit.atLeast = unit * random.int(1...3)
      if let least = limit.atLeast, let most = limit.atMost, least > most { limit.atMost = nil }
    }
    return limit
  }

  private mutating func kind() -> DutyKind {
    switch random.int(0...5) {
    case 0: .any
    case 1: .demand(.night)
    case 2: .demand(Demand("heights"))
    case 3: .need("n1")
    case 4: .begins(420..<600)
    default: .begins(1320..<1920)
    }
  }

  private mutating func addHistory() {
    guard random.oneIn(2) else { return }
    for _ in 0..<random.int(1...4) {
      let start = random.int(14...20) * 30
      scenario.history.append(
        PastDuty(
          day: scenario.week.monday.advanced(by: -random.int(1...9)),
          start: random.oneIn(4) ? 23 * 60 : start, end: random.oneIn(4) ? 26 * 60 : start + 90,
          need: "n\(random.int(1...3))",
          person: random.oneIn(3) ? "h\(random.int(1...3))" : "v\(random.int(1...3))"))
    }
    for index in scenario.history.indices
    where scenario.history[index].end <= scenario.history[index].start {
      scenario.history[index].end = scenario.history[index].start + 60
    }
  }

  /// A partner that lends people for some hours, homes, and clauses that are a yard's own.
  private mutating func addYards() {
    if random.oneIn(3) {
      scenario.organisations = [
        Organisation(id: "partner", name: "Partner", lends: random.int(1...5) * 60)
      ]
      for index in scenario.volunteers.indices where !random.oneIn(4) {
        scenario.volunteers[index].organisation = "partner"
      }
    }
    if random.oneIn(3) {
      scenario.grids = [Grid(id: "grid", name: "Grid")]
      if random.oneIn(2) { scenario.places[0].within = "yard" }
      scenario.places[1].grid = "grid"
    }
    for index in scenario.volunteers.indices where scenario.volunteers[index].unit == nil {
      if random.oneIn(2) { scenario.volunteers[index].unit = "\(random.int(1...2))" }
    }
    for index in scenario.covenant.rules.indices where random.oneIn(3) {
      switch scenario.covenant.rules[index].demands {
      case .keepApart, .goTogether: continue
      default: scenario.covenant.rules[index].place = random.oneIn(2) ? "gate" : "yard"
      }
    }
  }

  private mutating func addPins() {
    guard random.oneIn(6), let need = scenario.needs.first else { return }
    switch need.work {
    case .shift(let shift):
      guard let window = shift.windows.first else { return }
      let day = scenario.week.day(window.weekday)
      if let season = need.season, !season.contains(day) { return }
      scenario.pinned = [PinnedDuty(need: need.id, person: "v1", day: day, start: window.start)]
    case .task, .turns: return
    }
  }
}
