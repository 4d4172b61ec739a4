import Scenarios

/// A volunteer as the roster sees them: what binds this one person.
struct Person: Hashable, Sendable {
  /// The volunteer.
  let volunteer: Volunteer
  /// The limits of the covenant and of their own.
  let limits: WorkLimits
  /// What may not follow what on the next day.
  let successions: [Succession]
  /// What else is counted in their weeks.
  let counts: [CountRule]
  /// The most minutes of all weeks, where the weeks are limited.
  let mostMinutes: Minutes?
  /// The most duties of all weeks, where the weeks are limited.
  let mostDuties: Int?
  /// Minutes carried over from the weeks before.
  let carriedOver: Minutes
  /// The duties before this week, by time, with whether they touched the night.
  let past: [PastSpan]
  /// How many days in a row, ending on the Sunday before, had a duty.
  let daysInARowBefore: Int
  /// What they may do in these weeks, by index in the problem.
  var duties: [Int] = []

  /// Kinds of duties of which the one may not come the day after the other.
  struct Succession: Hashable, Sendable {
    /// What may not follow.
    let never: DutyKind
    /// What it may not follow.
    let dayAfter: DutyKind
    /// The clause of the covenant.
    let clause: String
  }

  /// A duty before this week.
  struct PastSpan: Hashable, Sendable {
    /// When, in minutes from this week's Monday, so below zero.
    let span: Range<Minutes>
    /// Whether it touched the covenant's night hours.
    let isNight: Bool
    /// The need, by index in the scenario; nil where it no longer exists.
    let need: Int?

    /// The day it began on, below 0.
    var day: Int { span.lowerBound.floorDivided(by: minutesPerDay) }
  }

  /// Whether the relative load is above `threshold` with so many minutes of duty this week.
  func isAbove(_ threshold: Minutes, with minutes: Minutes) -> Bool {
    // The rounding of a share like 0.7 never decides.
    Double(carriedOver + minutes) - Double(threshold) * volunteer.share > Person.rounding
  }

  /// A millionth of a minute.
  private static let rounding = 1e-6
}
