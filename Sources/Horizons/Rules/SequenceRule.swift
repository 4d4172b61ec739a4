/// A rule on the sequence of one person's days.
///
/// Each is a small automaton that reads day after day (``step(_:on:_:)``): it remembers a
/// little, and says what the day costs. All of one person's rules together become a ``RuleDiagram``.
public enum SequenceRule: Hashable, Sendable {
  /// On the day after one of `first` there is none of `then`.
  case succession(first: DaySet, then: DaySet, Price)
  /// `atMost` is `Int.max` where there is no limit. Days of a set come in stretches of at least and at most so many. A stretch that goes on from the
  /// past is as long as it is, and what it was too long by before costs nothing again; one that is
  /// still open on the last day may be too short.
  case stretch(of: DaySet, atLeast: Int, atMost: Int, short: Price, long: Price)
  /// Both days of a week-end have a duty or none has.
  case wholeWeekEnds(Price)
  /// At most so many week-ends have a duty on one of their days.
  case weekEnds(atMost: Int, Price)
  /// `atMost` is `Int.max` where there is no limit. What the kinds of duty weigh adds up to at least and at most so much over all days, and what was
  /// counted before.
  case total(weights: [Int], atLeast: Int, atMost: Int, short: Price, long: Price)

  /// At least as many units as it can be missed by over some days.
  func mostUnits(in days: Int) -> Int {
    switch self {
    case .succession, .wholeWeekEnds, .weekEnds: days
    case .stretch(_, let least, _, _, _): days * max(1, least)
    case .total(let weights, let least, _, _, _): max(least, days * (weights.max() ?? 0))
    }
  }

  /// The prices it can charge.
  var prices: [Price] {
    switch self {
    case .succession(_, _, let price), .wholeWeekEnds(let price), .weekEnds(_, let price): [price]
    case .stretch(_, _, _, let short, let long), .total(_, _, _, let short, let long):
      [short, long]
    }
  }
}
