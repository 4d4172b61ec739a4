public import Scenarios

/// What came of one run of one variant.
public struct RunResult: Hashable, Sendable {
  /// One simulated week.
  public struct WeekResult: Hashable, Sendable {
    /// The week.
    public var week: Week
    /// By position in `Measure.allCases`: a simulation has many weeks, and a dictionary each would
    /// be most of its memory.
    private var figures: [Double?]

    /// Creates a week; a measure that has no value is missing.
    public init(week: Week, values: [Measure: Double]) {
      self.week = week
      figures = Measure.allCases.map { values[$0] }
    }

    /// What was measured; a measure that has no value this week is missing.
    public var values: [Measure: Double] {
      var values: [Measure: Double] = [:]
      for (measure, figure) in zip(Measure.allCases, figures) { values[measure] = figure }
      return values
    }
  }

  /// What one volunteer did in all weeks that are measured.
  public struct PersonResult: Hashable, Sendable {
    /// The volunteer.
    public var volunteer: Volunteer.ID
    /// Duties done.
    public var duties: Int
    /// Minutes of duty done.
    public var minutes: Minutes
    /// Duties taken over from somebody who did not come.
    public var substitutions: Int
    /// Weeks in which they could serve.
    public var weeks: Int

    /// Creates a line.
    public init(
      volunteer: Volunteer.ID, duties: Int = 0, minutes: Minutes = 0, substitutions: Int = 0,
      weeks: Int = 0
    ) {
      self.volunteer = volunteer
      self.duties = duties
      self.minutes = minutes
      self.substitutions = substitutions
      self.weeks = weeks
    }
  }

  /// The number of the run, from 1. The same number has the same random numbers in every variant.
  public var run: Int
  /// The measured weeks in order; those of the warm-up are left out.
  public var weeks: [WeekResult]
  /// Everybody who could serve, by id.
  public var people: [PersonResult]
  /// Seconds that planning took, of all weeks; the only figure that may differ from time to time.
  public var solveSeconds: Double

  /// Creates a result.
  public init(run: Int, weeks: [WeekResult], people: [PersonResult], solveSeconds: Double) {
    self.run = run
    self.weeks = weeks
    self.people = people
    self.solveSeconds = solveSeconds
  }

  /// The run's figure for a measure, made of its weeks; nil where no week has a value.
  public func value(of measure: Measure) -> Double? {
    let values = weeks.compactMap { $0.values[measure] }
    guard let last = values.last, let greatest = values.max() else { return nil }
    let sum = values.reduce(0, +)
    return switch measure.summary {
    case .mean: sum / Double(values.count)
    case .weightedMean(let weight): weightedMean(of: measure, by: weight)
    case .last: last
    case .sum: sum
    case .greatest: greatest
    }
  }

  /// A week of which the weight is not known counts once.
  private func weightedMean(of measure: Measure, by weight: Measure) -> Double? {
    let pairs = weeks.compactMap { week in
      week.values[measure].map { (value: $0, weight: week.values[weight] ?? 1) }
    }
    let weights = pairs.reduce(0) { $0 + $1.weight }
    return weights > 0 ? pairs.reduce(0) { $0 + $1.value * $1.weight } / weights : nil
  }
}
