public import Scenarios

extension RosterPlanner {
  /// The work to allow a week in a simulation, where thousands are planned: what is hard to prove stays
  /// unproved, with its bound, and the roster is a good one all the same.
  ///
  /// It grows with the square of what people may serve, as the search does, up to some eight seconds on
  /// a computer of 2020.
  ///
  /// - Parameter scenario: a complete scenario.
  /// - Returns: steps for ``RosterOptions/workLimit``.
  public static func work(toSimulate scenario: Scenario) -> Int {
    let duties = RosterProblem(scenario).duties.count
    return min(mostWork, max(leastWork, stepsPerSquare * duties * duties))
  }

  private static let stepsPerSquare = 35
  private static let leastWork = 20_000_000
  private static let mostWork = 3_000_000_000
}
