public import Scenarios

/// What the runs of a variant say about one volunteer.
public struct PersonSummary: Hashable, Sendable {
  /// The variant.
  public var variant: Variant.ID
  /// The volunteer.
  public var volunteer: Volunteer.ID
  /// In how many runs they could serve.
  public var runs: Int
  /// Weeks in which they could serve, on average.
  public var weeks: Double
  /// Duties done, on average.
  public var duties: Double
  /// Duties taken over from somebody who did not come, on average.
  public var substitutions: Double
  /// Hours of duty done, on average.
  public var hours: Double
  /// Where the true mean of the hours lies, with 95 % confidence; nil of a single run.
  public var hoursInterval: ClosedRange<Double>?
}

extension RunResult.PersonResult {
  /// Hours of duty done.
  public var hours: Double { Double(minutes) / 60 }
}

extension SimulationResults {
  /// Variant by variant, then by the volunteer's id.
  public var personSummaries: [PersonSummary] {
    variants.flatMap { variant in
      Dictionary(grouping: variant.runs.flatMap(\.people), by: \.volunteer)
        .sorted { $0.key < $1.key }
        .map { volunteer, lines in
          func mean(_ figure: (RunResult.PersonResult) -> Double) -> Double {
            Sample(lines.map(figure)).mean ?? 0
          }
          return PersonSummary(
            variant: variant.id, volunteer: volunteer, runs: lines.count,
            weeks: mean { Double($0.weeks) }, duties: mean { Double($0.duties) },
            substitutions: mean { Double($0.substitutions) }, hours: mean(\.hours),
            hoursInterval: Sample(lines.map(\.hours)).interval())
        }
    }
  }
}
