public import Scenarios

/// What the runs of a variant say about one measure.
public struct MeasureSummary: Hashable, Sendable {
  /// The variant.
  public var variant: Variant.ID
  /// The measure.
  public var measure: Measure
  /// How many runs have a value.
  public var runs: Int
  /// The mean over the runs.
  public var mean: Double
  /// Where the true mean lies, with 95 % confidence; nil of a single run.
  public var interval: ClosedRange<Double>?
  /// The value that one run in twenty stays below.
  public var p5: Double
  /// The value that half of the runs stay below.
  public var p50: Double
  /// The value that one run in twenty exceeds.
  public var p95: Double

  /// Summarises a sample; nil of none.
  init?(_ sample: Sample, variant: Variant.ID, measure: Measure) {
    guard let mean = sample.mean, let p5 = sample.percentile(0.05),
      let p50 = sample.percentile(0.5), let p95 = sample.percentile(0.95)
    else { return nil }
    self.variant = variant
    self.measure = measure
    runs = sample.count
    self.mean = mean
    interval = sample.interval()
    (self.p5, self.p50, self.p95) = (p5, p50, p95)
  }
}

extension SimulationResults.VariantResult {
  /// The figures of a measure, run by run; runs without a value are left out.
  public func sample(of measure: Measure) -> Sample {
    Sample(runs.compactMap { $0.value(of: measure) })
  }
}

extension SimulationResults {
  /// Variant by variant and measure by measure; without those that no run has a value of.
  public var summaries: [MeasureSummary] {
    variants.flatMap { variant in
      Measure.allCases.compactMap { measure in
        MeasureSummary(variant.sample(of: measure), variant: variant.id, measure: measure)
      }
    }
  }
}
