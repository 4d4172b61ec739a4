/// The clock of the parts of a week, which are solved in rounds until the time is up.
struct PlanningRounds {
  /// Seconds for everything.
  let timeLimit: Double
  private let began = ContinuousClock.now

  init(timeLimit: Double) { self.timeLimit = timeLimit }

  /// Seconds since the beginning.
  var gone: Double { began.duration(to: .now) / .seconds(1) }

  /// Seconds that are left.
  var left: Double { max(0, timeLimit - gone) }

  /// Whether enough time is left to lay a part out once more. Without a limit nothing was cut short.
  var isWorthwhile: Bool { timeLimit < .infinity && left > Self.least * timeLimit }

  private static let least = 0.05
}
