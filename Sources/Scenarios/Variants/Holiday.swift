/// A public holiday with its shifted working days (调休).
public struct Holiday: Codable, Hashable, Sendable {
  /// A day that runs like another day of the week.
  public struct ShiftedDay: Codable, Hashable, Sendable {
    /// The day.
    public var day: Day
    /// The weekday whose needs and free hours it has.
    public var runsLike: Weekday

    /// Creates a shifted day.
    public init(_ day: Day, runsLike: Weekday) {
      self.day = day
      self.runsLike = runsLike
    }
  }

  /// What it is called.
  public var name: String
  /// The days off and the week-end days that are worked instead.
  public var days: [ShiftedDay]
  /// The probability that a volunteer travels over all days off, 0 to 1; each says so before.
  public var travelling: Double
  /// Needs that pause on the days off.
  public var pausing: [Need.ID]

  /// Creates a holiday.
  public init(
    name: String, days: [ShiftedDay], travelling: Double = 0, pausing: [Need.ID] = []
  ) {
    self.name = name
    self.days = days
    self.travelling = travelling
    self.pausing = pausing
  }

  /// The days off: those that run like a Saturday or a Sunday.
  public var daysOff: [Day] { days.filter { $0.runsLike >= .saturday }.map(\.day) }
}
