/// What a committee says about a duty that was planned.
public struct DutyReport: Codable, Hashable, Sendable {
  /// What became of a duty.
  public enum Outcome: Codable, Hashable, Sendable {
    /// It was done as planned.
    case done
    /// Nobody came, and nobody had said so.
    case noShow
    /// It was called off at the last moment, and nobody came.
    case lateCancel
    /// Somebody else came: a volunteer, for turns a household.
    case replaced(by: String)
  }

  /// The day the duty begins on.
  public var day: Day
  /// Minutes after midnight of that day.
  public var start: Minutes
  /// The need.
  public var need: Need.ID
  /// Who was planned: a volunteer, for turns a household.
  public var person: String
  /// What became of it.
  public var outcome: Outcome

  /// Creates a report.
  public init(day: Day, start: Minutes, need: Need.ID, person: String, outcome: Outcome) {
    self.day = day
    self.start = start
    self.need = need
    self.person = person
    self.outcome = outcome
  }
}
