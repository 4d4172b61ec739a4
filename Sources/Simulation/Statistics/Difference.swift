/// How a figure of one variant differs from the same figure of another, and how likely chance alone
/// would make such a difference.
public struct Difference: Hashable, Sendable {
  /// The runs it rests on: pairs, or of unpaired samples the smaller.
  public var runs: Int
  /// The first variant's mean over these runs; nil where there is none.
  public var before: Double?
  /// The other variant's mean over these runs.
  public var after: Double?
  /// What the other has more; negative where it has less.
  public var mean: Double?
  /// Where the true difference lies, with 95 % confidence, this figure looked at alone.
  public var interval: ClosedRange<Double>?
  /// How likely chance alone makes a difference at least as large, this figure looked at alone; nil
  /// where ``runs`` do not allow to say.
  public var chance: Double?
  /// ``chance`` corrected for all the figures that were looked at: see ``HolmCorrection``.
  public var correctedChance: Double?

  /// With fewer runs the mean cannot be taken as normal, and even a difference that is the same in
  /// every run could be luck. Law, "Simulation Modeling and Analysis", asks for ten to begin with.
  public static let leastRuns = 10

  /// The difference of runs that had the same random numbers, one pair a run: Student's t on the
  /// differences (Law, "Simulation Modeling and Analysis", 5th edition, 10.2.1 and 11.2).
  ///
  /// Where the difference is the same in all runs t is not defined and the sign test takes its
  /// place: that all `n` point the same way has probability `2 / 2ⁿ`.
  public init(paired pairs: [(before: Double, after: Double)]) {
    runs = pairs.count
    before = Sample(pairs.map(\.before)).mean
    after = Sample(pairs.map(\.after)).mean
    let differences = Sample(
      pairs.map { Self.withoutRoundingErrors($0.after - $0.before, of: $0.before, $0.after) })
    mean = differences.mean
    interval = differences.interval()
    guard runs >= Self.leastRuns, let mean, let error = differences.standardError else { return }
    let isTheSame = error <= Self.roundingError * abs(mean)
    chance =
      if mean == 0 {
        1
      } else if isTheSame {
        (1..<runs).reduce(1) { chance, _ in chance / 2 }
      } else {
        StudentDistribution(degreesOfFreedom: Double(runs - 1)).chance(beyond: mean / error)
      }
  }

  /// The difference of runs that have nothing in common: Welch's t ("The Generalization of
  /// 'Student's' Problem when Several Different Population Variances are Involved", Biometrika 34,
  /// 1947).
  ///
  /// Where neither sample varies, the probability is that of drawing just this division of all runs
  /// in two.
  public init(independent first: Sample, _ second: Sample) {
    runs = min(first.count, second.count)
    (before, after) = (first.mean, second.mean)
    guard let before, let after else { return }
    let difference = Self.withoutRoundingErrors(after - before, of: before, after)
    mean = difference
    guard let left = first.variance, let right = second.variance else { return }
    let (one, two) = (left / Double(first.count), right / Double(second.count))
    let error = (one + two).squareRoot()
    guard error > 0 else {
      interval = difference...difference
      guard runs >= Self.leastRuns else { return }
      chance = difference == 0 ? 1 : Self.chanceOfDivision(first.count, second.count)
      return
    }
    let degrees =
      (one + two) * (one + two)
      / (one * one / Double(first.count - 1) + two * two / Double(second.count - 1))
    let distribution = StudentDistribution(degreesOfFreedom: degrees)
    let half = error * distribution.quantile(confidence: Sample.usualConfidence)
    interval = (difference - half)...(difference + half)
    guard runs >= Self.leastRuns else { return }
    chance = distribution.chance(beyond: difference / error)
  }

  /// Twice one in the number of ways to choose which runs are the first variant's.
  private static func chanceOfDivision(_ first: Int, _ second: Int) -> Double {
    var chance = 2.0
    for index in 1...first { chance *= Double(index) / Double(second + index) }
    return min(1, chance)
  }

  /// Two sums of the same figures in another order are no difference.
  private static func withoutRoundingErrors(
    _ difference: Double, of before: Double, _ after: Double
  ) -> Double {
    abs(difference) <= roundingError * max(abs(before), abs(after)) ? 0 : difference
  }

  /// Far above what adding some thousand figures loses, far below what anybody measures.
  private static let roundingError = 1e-9
}
