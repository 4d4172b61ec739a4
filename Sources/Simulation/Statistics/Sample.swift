/// Figures of independent runs, of which mean and spread are asked.
///
/// A figure that is no finite number is left out. Equal figures give the same answers in whatever
/// order they come.
public struct Sample: Hashable, Sendable {
  /// The figures, the smallest first.
  public let sorted: [Double]

  /// Collects figures.
  public init(_ values: some Sequence<Double>) {
    sorted = values.filter(\.isFinite).sorted()
  }

  /// How many figures there are.
  public var count: Int { sorted.count }

  /// Whether all figures are the same, so that chance had no part in them.
  public var isConstant: Bool { sorted.first == sorted.last }

  /// The arithmetic mean; nil of no figure.
  public var mean: Double? {
    guard let first = sorted.first else { return nil }
    // Sums of distances from the first are small, and what adding them loses is, too; of equal figures
    // it is nothing.
    return first + sorted.reduce(0) { $0 + ($1 - first) } / Double(count)
  }

  /// The unbiased variance, divided by one less than the count; nil of fewer than two figures.
  ///
  /// The mean is taken first: the sum of squares alone would lose a small spread of large figures
  /// (Chan, Golub and LeVeque, "Algorithms for Computing the Sample Variance", The American
  /// Statistician 37, 1983).
  public var variance: Double? {
    guard count > 1, let mean else { return nil }
    guard !isConstant else { return 0 }
    return sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
  }

  /// The standard deviation of the mean; nil of fewer than two figures.
  public var standardError: Double? {
    variance.map { ($0 / Double(count)).squareRoot() }
  }

  /// The figure below which a share of all lies, between neighbours in proportion: definition 7 of
  /// Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50, 1996,
  /// which spreadsheets use, too.
  ///
  /// - Parameter share: from 0, the smallest, to 1, the largest.
  /// - Returns: nil of no figure; of one figure always that one.
  public func percentile(_ share: Double) -> Double? {
    guard let last = sorted.indices.last else { return nil }
    let place = min(max(share, 0), 1) * Double(last)
    let lower = Int(place.rounded(.down))
    let rest = place - Double(lower)
    guard rest > 0, lower < last else { return sorted[lower] }
    return sorted[lower] + rest * (sorted[lower + 1] - sorted[lower])
  }

  /// The interval that holds the true mean with a given confidence, by Student's t.
  ///
  /// - Parameter confidence: between 0 and 1.
  /// - Returns: nil of fewer than two figures; of equal figures that figure alone.
  public func interval(confidence: Double = Sample.usualConfidence) -> ClosedRange<Double>? {
    guard let mean, let half = halfWidth(confidence: confidence) else { return nil }
    return (mean - half)...(mean + half)
  }

  /// Half the width of ``interval(confidence:)``.
  func halfWidth(confidence: Double) -> Double? {
    guard let error = standardError else { return nil }
    guard error > 0 else { return 0 }
    return error
      * StudentDistribution(degreesOfFreedom: Double(count - 1)).quantile(confidence: confidence)
  }

  /// What intervals hold unless something else is asked.
  public static let usualConfidence = 0.95
}
