/// Who serves what on which day.
public struct HorizonRoster: Hashable, Sendable {
  /// A day of duty.
  public struct Day: Hashable, Sendable {
    /// The kind of duty, by index.
    public var kind: Int
    /// The role, by index.
    public var role: Int

    /// Creates a day of duty.
    public init(kind: Int, role: Int = 0) {
      self.kind = kind
      self.role = role
    }
  }

  /// For each person, for each day: what they serve, nil for a day off.
  public var days: [[Day?]]

  /// How many people serve a need.
  func served(_ need: DailyNeed) -> Int {
    let day = Day(kind: need.kind, role: need.role)
    return days.count { $0[need.day] == day }
  }

  /// Creates a roster.
  public init(days: [[Day?]]) { self.days = days }
}
