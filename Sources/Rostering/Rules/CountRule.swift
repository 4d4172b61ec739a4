import Scenarios

/// One rule of the covenant that counts something in one person's weeks: at most so much of it, or at
/// least. What the weeks before have taken of it, or left, is in it already.
///
/// A rule reads the duties of a week in the order of time with a small state, a number, and charges
/// *units* where it is broken: on the way (`step`) or at the week's end (`end`). A roster that breaks no
/// hard rule has 0 units in each; with a weight each unit costs so much. See `docs/model.md`, 1.3.
struct CountRule: Hashable, Sendable {
  /// What is counted.
  enum Subject: Hashable, Sendable {
    /// Minutes of duty.
    case minutes
    /// Duties.
    case duties
    /// Duties of each day.
    case dutiesOfDay
    /// Weekends with a duty.
    case weekend
    /// Days in a row with a duty.
    case daysInARow
    /// Days in a row without one.
    case freeDaysInARow
    /// Duties in a row, with none of another kind between.
    case dutiesInARow
    /// Weekends of which one day has a duty and the other has none.
    case brokenWeekend
    /// Duties on the day after one of another kind.
    case succession(dayAfter: DutyKind)
  }

  /// How it is bounded.
  enum Bound: Hashable, Sendable {
    case atMost(Int)
    case atLeast(Int)
  }

  /// What is counted.
  let subject: Subject
  /// Of which duties.
  let kind: DutyKind
  /// The weeks that are looked at.
  let horizon: Horizon
  /// Whether each of the weeks is counted by itself.
  let isWeekly: Bool
  /// The days on which they count.
  let days: ClosedRange<Int>
  /// How it is bounded; totals are what is left for these weeks.
  let bound: Bound
  /// The run that ended on the Sunday before: of days, free days or duties; for successions whether that
  /// Sunday had the earlier kind. Nil where nothing is known of the days before.
  let before: Int?
  /// What each unit costs; nil where the rule is hard.
  let weight: Int?
  /// The clause of the covenant; nil for a limit of the person's own.
  let clause: String?
  /// What the covenant itself says, for the words of a reason.
  let stated: Int

  /// Whether it is broken by a duty more, so that whoever keeps it takes none.
  var isBrokenByMore: Bool {
    guard case .atMost = bound else { return false }
    switch subject {
    case .minutes, .duties, .dutiesOfDay, .weekend, .daysInARow, .succession, .dutiesInARow:
      return true
    case .freeDaysInARow, .brokenWeekend: return false
    }
  }
}

/// A duty as a rule sees it.
struct CountedDuty: Hashable, Sendable {
  /// The day it begins on.
  let day: Int
  /// How long it takes.
  let minutes: Minutes
  /// Whether it is of the kind that is counted.
  let isOfKind: Bool
  /// Whether it is of the kind that must not come the day before.
  let isOfEarlierKind: Bool
}
