public import Scenarios

/// How precisely the means are wanted: a simulation goes on until its confidence intervals are
/// narrow enough.
///
/// The half width of the 95 % interval may be at most `γ / (1 + γ)` times the mean, so that the mean
/// is within `γ` of the true one (Law, "Simulation Modeling and Analysis", 5th edition, 9.4.1). Of a
/// mean near zero a share is nothing anybody could reach or needs: it is never asked to be
/// narrower than `γ` times the measure's own grain, one duty, one hour, a tenth of a share. So every
/// measure is precise enough after a number of runs that can be told, one without chance at
/// ``Difference/leastRuns``. A measure that less than half of the runs have a value of is not asked.
public struct Precision: Hashable, Sendable {
  /// How a measure of a variant stands.
  public struct Line: Hashable, Sendable {
    /// The variant.
    public var variant: Variant.ID
    /// The measure.
    public var measure: Measure
    /// The runs that have a value of it.
    public var runs: Int
    /// Half the width of the interval now; nil of a single run.
    public var halfWidth: Double?
    /// What it may be.
    public var allowed: Double
    /// About how many runs it takes in all, reckoned with the spread seen so far; ``runs`` where it
    /// is reached.
    public var runsNeeded: Int

    /// Whether the interval is narrow enough.
    public var isReached: Bool { runsNeeded <= runs }
  }

  /// `γ`, such as 0.05 for 5 %.
  public let relative: Double

  /// More runs than this are not reckoned with.
  public static let mostRuns = 1_000_000

  /// Asks for a precision; nil where it is not above 0 and below 1.
  public init?(relative: Double) {
    guard relative > 0, relative < 1 else { return nil }
    self.relative = relative
  }

  /// Every measure of every variant that at least half of the runs have a value of.
  public func lines(of results: SimulationResults) -> [Line] {
    results.variants.flatMap { variant in
      Measure.allCases.compactMap { measure in
        let sample = variant.sample(of: measure)
        guard sample.count * 2 >= variant.runs.count else { return Line?.none }
        return line(sample, variant: variant.id, measure: measure)
      }
    }
  }

  /// About how many runs it takes in all; the number of runs of the variant with the fewest where it
  /// is reached.
  ///
  /// It is always more than that number where the precision is not reached, so whoever runs as many
  /// and asks again comes to an end.
  public func runsNeeded(by results: SimulationResults) -> Int {
    let runs = results.variants.map(\.runs.count).min() ?? 0
    let open = lines(of: results).filter { !$0.isReached }
    guard !open.isEmpty else { return max(runs, Difference.leastRuns) }
    // A measure that only some runs have a value of needs so many more.
    return open.reduce(runs + 1) { needed, line in
      let all = results.variants.first { $0.id == line.variant }?.runs.count ?? line.runs
      let share = Double(all) / Double(line.runs)
      return max(needed, min(Self.mostRuns, Int((Double(line.runsNeeded) * share).rounded(.up))))
    }
  }

  /// Whether every interval is narrow enough.
  public func isReached(by results: SimulationResults) -> Bool {
    let runs = results.variants.map(\.runs.count).min() ?? 0
    return runsNeeded(by: results) <= runs
  }

  private func line(_ sample: Sample, variant: Variant.ID, measure: Measure) -> Line? {
    guard let mean = sample.mean else { return nil }
    let allowed = max(relative / (1 + relative) * abs(mean), relative * measure.grain)
    return Line(
      variant: variant, measure: measure, runs: sample.count,
      halfWidth: sample.halfWidth(confidence: Sample.usualConfidence), allowed: allowed,
      runsNeeded: runsNeeded(sample, allowed: allowed))
  }

  /// The least number of runs at which an interval of the same spread is narrow enough.
  private func runsNeeded(_ sample: Sample, allowed: Double) -> Int {
    let begun = max(sample.count, Difference.leastRuns)
    guard sample.count >= Difference.leastRuns, let variance = sample.variance else {
      return begun
    }
    func isEnough(_ runs: Int) -> Bool {
      let quantile = StudentDistribution(degreesOfFreedom: Double(runs - 1))
        .quantile(confidence: Sample.usualConfidence)
      return quantile * (variance / Double(runs)).squareRoot() <= allowed
    }
    if variance == 0 || isEnough(begun) { return begun }
    var (tooFew, enough) = (begun, min(begun * 2, Self.mostRuns))
    while !isEnough(enough), enough < Self.mostRuns {
      (tooFew, enough) = (enough, min(enough * 2, Self.mostRuns))
    }
    while enough - tooFew > 1 {
      let middle = tooFew + (enough - tooFew) / 2
      if isEnough(middle) { enough = middle } else { tooFew = middle }
    }
    return enough
  }
}

extension Measure {
  /// The smallest amount that means something: of a share a tenth, otherwise one duty, hour, round
  /// or metre.
  var grain: Double { isShare ? 0.1 : 1 }
}
