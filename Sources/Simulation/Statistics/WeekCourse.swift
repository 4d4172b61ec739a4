public import Scenarios

/// How a measure goes from week to week in a variant, over all runs.
public struct WeekCourse: Hashable, Sendable {
  /// One week.
  public struct Point: Hashable, Sendable {
    /// The week.
    public var week: Week
    /// How many runs have a value.
    public var runs: Int
    /// The value that one run in twenty stays below.
    public var p5: Double
    /// The value that half of the runs stay below.
    public var p50: Double
    /// The value that one run in twenty exceeds.
    public var p95: Double
  }

  /// The variant.
  public var variant: Variant.ID
  /// The measure.
  public var measure: Measure
  /// The weeks in order; without those in which no run has a value.
  public var points: [Point]
}

extension SimulationResults {
  /// The course of a measure in each variant that has a value of it.
  public func courses(of measure: Measure) -> [WeekCourse] {
    variants.compactMap { variant in
      var values: [Week: [Double]] = [:]
      for week in variant.runs.lazy.flatMap(\.weeks) {
        if let value = week.values[measure] { values[week.week, default: []].append(value) }
      }
      let points = values.sorted { $0.key < $1.key }.compactMap { week, values in
        let sample = Sample(values)
        guard let p5 = sample.percentile(0.05), let p50 = sample.percentile(0.5),
          let p95 = sample.percentile(0.95)
        else { return WeekCourse.Point?.none }
        return WeekCourse.Point(week: week, runs: sample.count, p5: p5, p50: p50, p95: p95)
      }
      guard !points.isEmpty else { return nil }
      return WeekCourse(variant: variant.id, measure: measure, points: points)
    }
  }
}
