public import Scenarios

/// What was published and what became of it, week by week: all that planning knows of the past.
public struct LedgerHistory: Hashable, Sendable {
  /// What is in force of one week.
  public struct PublishedWeek: Hashable, Sendable {
    /// The week.
    public var week: Week
    /// The roster of the last plan published with one.
    public var roster: LedgerRoster?
    /// The allocation of the last plan published with one.
    public var parking: LedgerParking?

    /// Creates an entry.
    public init(week: Week, roster: LedgerRoster? = nil, parking: LedgerParking? = nil) {
      self.week = week
      self.roster = roster
      self.parking = parking
    }
  }

  /// The weeks, the earliest first.
  public var weeks: [PublishedWeek]

  /// Creates a history.
  public init(weeks: [PublishedWeek] = []) {
    self.weeks = weeks.sorted { $0.week < $1.week }
  }

  /// What was known when a week began.
  public func before(_ week: Week) -> LedgerHistory {
    LedgerHistory(weeks: weeks.filter { $0.week < week })
  }
}
