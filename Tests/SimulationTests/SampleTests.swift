import Testing

@testable import Simulation

@Suite struct SampleTests {
  @Test func meanAndVarianceOfKnownFigures() throws {
    // NIST's certified values of the series "NumAcc3": a small spread of large figures.
    let figures = [1_000_000.2] + Array(repeating: [1_000_000.1, 1_000_000.3], count: 500).joined()
    let sample = Sample(figures)
    #expect(abs(try #require(sample.mean) - 1_000_000.2) < 1e-9)
    #expect(abs(try #require(sample.variance).squareRoot() - 0.1) < 1e-8)
  }

  @Test func orderDoesNotMatter() {
    let figures = (0..<200).map { (Double($0 * 37 % 200) * 0.1).squareRoot() }
    #expect(Sample(figures) == Sample(figures.reversed()))
    #expect(Sample(figures).variance == Sample(figures.shuffled()).variance)
  }

  @Test func degenerateSamplesAreDefined() {
    let none = Sample([])
    #expect(none.mean == nil && none.variance == nil && none.percentile(0.5) == nil)
    #expect(none.interval() == nil)
    let one = Sample([4])
    #expect(one.mean == 4 && one.variance == nil && one.interval() == nil)
    #expect(one.percentile(0.05) == 4 && one.percentile(0.95) == 4)
    let equal = Sample(Array(repeating: 0.1, count: 7))
    #expect(equal.mean == 0.1 && equal.variance == 0 && equal.interval() == 0.1...0.1)
    #expect(Sample([1, .nan, .infinity, 3]).sorted == [1, 3])
  }

  @Test(arguments: [(0.05, 1.45), (0.5, 5.5), (0.95, 9.55), (0, 1), (1, 10)])
  func percentilesAsSpreadsheetsHaveThem(share: Double, expected: Double) throws {
    // PERCENTILE.INC of 1 to 10, and numpy.percentile.
    let value = try #require(Sample((1...10).map(Double.init)).percentile(share))
    #expect(abs(value - expected) < 1e-12)
  }

  @Test(arguments: [
    // Two-sided 95 % and 99 % quantiles, of scipy.stats.t.ppf.
    (1, 0.95, 12.706204736174694), (2, 0.95, 4.302652729749462), (3, 0.99, 5.840909309732),
    (9, 0.95, 2.262157162798204), (19, 0.95, 2.093024054408262), (30, 0.99, 2.749995653567),
    (99, 0.95, 1.9842169515864), (1000, 0.95, 1.9623390808264), (100_000, 0.95, 1.95998770814),
  ])
  func quantilesOfStudent(degrees: Int, confidence: Double, expected: Double) {
    let quantile = StudentDistribution(degreesOfFreedom: Double(degrees))
      .quantile(confidence: confidence)
    #expect(abs(quantile - expected) < 1e-8 * expected, "\(degrees): \(quantile)")
  }

  @Test func chancesOfStudent() {
    // One degree of freedom is the Cauchy distribution, two have a closed form.
    for value in [0.1, 1, 2.5, 40, 1e6] {
      let one = StudentDistribution(degreesOfFreedom: 1).chance(beyond: value)
      #expect(abs(one - cauchy(beyond: value)) < 1e-10 * one + 1e-15)
      let two = StudentDistribution(degreesOfFreedom: 2).chance(beyond: -value)
      let closed = 2 / (2 + value * value) / (1 + value / (2 + value * value).squareRoot())
      #expect(abs(two - closed) < 1e-12)
    }
    #expect(StudentDistribution(degreesOfFreedom: 5).chance(beyond: 0) == 1)
    #expect(StudentDistribution(degreesOfFreedom: 5).chance(beyond: .infinity) == 0)
  }

  /// `1 - 2/π · arctan(t)`, with the arctangent by Gauss's integral of `1 / (1 + u²)`.
  private func cauchy(beyond value: Double) -> Double {
    // arctan(1/t) by its continued fraction, which converges for every argument.
    let x = 1 / value
    var fraction = 1.0
    for step in stride(from: 4000, through: 1, by: -1) {
      let k = Double(step)
      fraction = (2 * k - 1) + k * k * x * x / (step == 4000 ? 2 * k + 1 : fraction)
    }
    return 2 / Double.pi * x / fraction
  }
}
