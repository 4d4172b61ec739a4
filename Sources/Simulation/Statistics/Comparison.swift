public import Scenarios

/// A variant beside another: every measure and every person, each with its verdict.
public struct Comparison: Hashable, Sendable {
  /// One measure.
  public struct MeasureLine: Hashable, Sendable {
    /// The measure.
    public var measure: Measure
    /// How it differs.
    public var difference: Difference
    /// What that comes to.
    public var verdict: Verdict
  }

  /// One volunteer's hours of duty. Fewer are better for them.
  public struct PersonLine: Hashable, Sendable {
    /// The volunteer.
    public var volunteer: Volunteer.ID
    /// How their hours differ; in a variant where they do not appear they have none.
    public var difference: Difference
    /// What that comes to.
    public var verdict: Verdict
  }

  /// The variant that is compared with.
  public var first: Variant.ID
  /// The variant that is judged.
  public var second: Variant.ID
  /// Whether runs of the same number had the same random numbers.
  public var isPaired: Bool
  /// The measures that both have a value of.
  public var measures: [MeasureLine]
  /// Everybody who could serve in one of them, by id.
  public var people: [PersonLine]

  /// The runs that the comparison rests on.
  public var runs: Int { measures.map(\.difference.runs).max() ?? 0 }

  /// Compares pairs of variants. All their measures together are one family of comparisons, and all
  /// their people another: the more is looked at, the more must a difference be.
  ///
  /// - Parameters:
  ///   - pairs: the variant that is compared with, and the one that is judged.
  ///   - isPaired: whether runs of the same number had the same random numbers.
  /// - Returns: a comparison a pair, in their order.
  public static func all(
    _ pairs: [(first: SimulationResults.VariantResult, second: SimulationResults.VariantResult)],
    isPaired: Bool
  ) -> [Comparison] {
    let measures = pairs.map { measureDifferences($0.first, $0.second, isPaired: isPaired) }
    let people = pairs.map { personDifferences($0.first, $0.second, isPaired: isPaired) }
    var measureFamily = HolmCorrection.corrected(measures.flatMap { $0.map(\.1) })[...]
    var personFamily = HolmCorrection.corrected(people.flatMap { $0.map(\.1) })[...]
    return pairs.indices.map { index in
      Comparison(
        first: pairs[index].first.id, second: pairs[index].second.id, isPaired: isPaired,
        measures: measures[index].map { measure, _ in
          let difference = measureFamily.removeFirst()
          return MeasureLine(
            measure: measure, difference: difference,
            verdict: Verdict(difference, moreIsBetter: measure.moreIsBetter))
        },
        people: people[index].map { volunteer, _ in
          let difference = personFamily.removeFirst()
          return PersonLine(
            volunteer: volunteer, difference: difference,
            verdict: Verdict(difference, moreIsBetter: false))
        })
    }
  }

  private static func measureDifferences(
    _ first: SimulationResults.VariantResult, _ second: SimulationResults.VariantResult,
    isPaired: Bool
  ) -> [(Measure, Difference)] {
    let runs = isPaired ? shared(first, second) : []
    return Measure.allCases.compactMap { measure in
      let difference =
        isPaired
        ? Difference(
          paired: runs.compactMap { left, right in
            guard let before = left.value(of: measure), let after = right.value(of: measure)
            else { return nil }
            return (before, after)
          })
        : Difference(independent: first.sample(of: measure), second.sample(of: measure))
      return difference.mean == nil ? nil : (measure, difference)
    }
  }

  private static func personDifferences(
    _ first: SimulationResults.VariantResult, _ second: SimulationResults.VariantResult,
    isPaired: Bool
  ) -> [(Volunteer.ID, Difference)] {
    let runs = isPaired ? shared(first, second) : []
    let (firstHours, secondHours) = (hours(first), hours(second))
    let everybody = Set([firstHours, secondHours].flatMap { $0.values.flatMap(\.keys) }).sorted()
    return everybody.compactMap { volunteer in
      func sample(_ hours: [Int: [Volunteer.ID: Double]]) -> Sample {
        Sample(hours.values.map { $0[volunteer] ?? 0 })
      }
      let difference =
        isPaired
        ? Difference(
          paired: runs.map { left, _ in
            (firstHours[left.run]?[volunteer] ?? 0, secondHours[left.run]?[volunteer] ?? 0)
          })
        : Difference(independent: sample(firstHours), sample(secondHours))
      return difference.mean == nil ? nil : (volunteer, difference)
    }
  }

  /// The runs that both have, by number.
  private static func shared(
    _ first: SimulationResults.VariantResult, _ second: SimulationResults.VariantResult
  ) -> [(RunResult, RunResult)] {
    let others = Dictionary(
      second.runs.map { ($0.run, $0) }, uniquingKeysWith: { first, _ in first })
    return first.runs.compactMap { run in others[run.run].map { (run, $0) } }
  }

  private static func hours(
    _ variant: SimulationResults.VariantResult
  ) -> [Int: [Volunteer.ID: Double]] {
    Dictionary(
      variant.runs.map { run in
        (
          run.run,
          Dictionary(run.people.map { ($0.volunteer, $0.hours) }, uniquingKeysWith: { $0 + $1 })
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension SimulationResults {
  /// Every other variant beside the first, run by run.
  public var comparisons: [Comparison] {
    guard let first = variants.first else { return [] }
    return Comparison.all(variants.dropFirst().map { (first, $0) }, isPaired: true)
  }
}
