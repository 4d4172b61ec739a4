import Scenarios

/// A volunteer as the roster sees them: what binds this one person.
struct Person: Hashable, Sendable {
  /// The volunteer.
  let volunteer: Volunteer
  /// The limits of the covenant and of their own.
  let limits: WorkLimits
  /// Minutes carried over from the weeks before.
  let carriedOver: Minutes
  /// The duties before this week, by time, with whether they touched the night.
  let past: [PastSpan]
  /// How many days in a row, ending on the Sunday before, had a duty.
  let daysInARowBefore: Int
  /// What they may do this week, by index in the problem.
  var duties: [Int] = []

  /// A duty before this week.
  struct PastSpan: Hashable, Sendable {
    /// When, in minutes from this week's Monday, so below zero.
    let span: Range<Minutes>
    /// Whether it touched the covenant's night hours.
    let isNight: Bool
  }

  /// Whether the relative load is above `threshold` with so many minutes of duty this week.
  func isAbove(_ threshold: Minutes, with minutes: Minutes) -> Bool {
    // The rounding of a share like 0.7 never decides.
    Double(carriedOver + minutes) - Double(threshold) * volunteer.share > Person.rounding
  }

  /// A millionth of a minute.
  private static let rounding = 1e-6
}
