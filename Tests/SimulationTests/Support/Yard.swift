import Scenarios

@testable import Simulation

/// Builds small courtyards by hand, in hours.
enum Yard {
  static let week = Week(containing: Day(number: 20_780))

  /// A courtyard with one place and nothing to do.
  static func make(_ volunteers: [Volunteer] = [], needs: [Need] = []) -> Scenario {
    var scenario = Scenario(name: "small", week: week)
    scenario.places = [Place(id: "yard", name: "Yard", units: [Unit(id: "1")])]
    scenario.volunteers = volunteers
    scenario.needs = needs
    return scenario
  }

  static func people(_ count: Int, _ change: (inout Volunteer) -> Void = { _ in }) -> [Volunteer] {
    (1...count).map { number in
      var volunteer = Volunteer(id: "v\(number)", name: "Name \(number)")
      change(&volunteer)
      return volunteer
    }
  }

  static func window(_ weekday: Weekday, _ from: Int, _ to: Int) -> WeekWindow {
    WeekWindow(weekday, start: from * 60, end: to * 60)
  }

  /// A shift on some days.
  static func shift(
    _ id: Need.ID, _ days: [Weekday], _ from: Int, _ to: Int, people: Int = 1,
    place: Place.ID? = nil, priority: Priority = .normal
  ) -> Need {
    Need(
      id: id, name: id,
      work: .shift(
        Shift(
          windows: days.map { window($0, from, to) },
          roles: [Role(people: HeadCount(minimum: people))])), place: place, priority: priority)
  }

  /// A task of an hour that can be done at any hour of any day.
  static func task(_ id: Need.ID, hours: Int = 1, skill: Skill.ID? = nil) -> Need {
    Need(
      id: id, name: id,
      work: .task(
        Task(
          windows: Weekday.allCases.map { window($0, 0, 24) }, duration: hours * 60,
          startStep: 60, skill: skill.map { SkillRequirement($0) })), priority: .important)
  }

  /// The variant of one courtyard.
  static func variant(
    _ scenario: Scenario, _ events: [Event] = [], id: Variant.ID = "v", keepsLedger: Bool = true
  ) -> Variant {
    Variant(
      id: id, name: id, stages: [Variant.Stage(scenario: scenario)], events: events,
      keepsLedger: keepsLedger)
  }

  /// Simulates one variant, and gives every week that was shown.
  static func weeks(
    _ variant: Variant, weeks: Int = 1, ahead: Int = 0, run: Int = 1
  ) throws -> [SimulatedWeek] {
    var seen: [SimulatedWeek] = []
    var simulation = RunSimulation(
      variant, settings: SimulationSettings(firstWeek: week, weeks: weeks, ahead: ahead), run: run)
    _ = try simulation.result { seen.append($0) }
    return seen
  }

  static func results(
    _ variants: [Variant], weeks: Int, runs: Int, warmUp: Int = 0, threads: Int = 1
  ) throws -> SimulationResults {
    try Simulator(
      variants,
      settings: SimulationSettings(
        firstWeek: week, weeks: weeks, warmUp: warmUp, threads: threads)
    ).results(runs: 1...runs)
  }
}

extension SimulatedWeek {
  /// Whether something of a kind happened.
  func has(_ isMeant: (Incident.Kind) -> Bool) -> Bool { incidents.contains { isMeant($0.kind) } }
}
