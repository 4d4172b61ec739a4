import Scenarios

/// The loads that the people of a problem can reach, and the range of thresholds that takes.
struct LoadReach: Sendable {
  /// For each person the minutes that their duties can add up to, ascending.
  let loads: [[Minutes]]
  /// The lowest threshold that somebody is not above in any case.
  private let lowest: Minutes?
  /// The highest threshold that somebody could be above.
  private let highest: Minutes?

  /// Adds up what everybody could do.
  init(_ problem: RosterProblem) {
    let step = max(1, problem.scenario.covenant.evennessStep)
    let loads = problem.people.map { AchievableLoads(of: $0, in: problem).minutes }
    self.loads = loads
    lowest = problem.people.map { Self.multiple(of: step, notBelow: $0) }.min()
    highest = zip(problem.people, loads).map { person, loads in
      Self.multiple(of: step, notBelow: person, with: loads.last ?? 0) - step
    }.max()
  }

  /// The thresholds of several problems together, ascending.
  static func thresholds(of reaches: [LoadReach], step: Minutes) -> [Minutes] {
    guard let lowest = reaches.compactMap(\.lowest).min(),
      let highest = reaches.compactMap(\.highest).max()
    else { return [] }
    return Array(stride(from: lowest, through: highest, by: step))
  }

  /// The least multiple of the step that a person is not above with so many minutes.
  private static func multiple(
    of step: Minutes, notBelow person: Person, with minutes: Minutes = 0
  ) -> Minutes {
    let relative = Double(person.carriedOver + minutes) / person.volunteer.share
    var candidate = (Int(relative.rounded(.down)).floorDivided(by: step) - 1) * step
    while person.isAbove(candidate, with: minutes) { candidate += step }
    return candidate
  }
}
