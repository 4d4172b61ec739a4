/// A duty that is already agreed: the plan contains it as it is.
public struct PinnedDuty: Codable, Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// The volunteer, or for household turns the household.
  public var person: String
  /// The day it begins on.
  public var day: Day
  /// Minutes after midnight of that day.
  public var start: Minutes
  /// The role, where the need has several; nil picks any the person may take.
  public var role: Role.ID?

  /// Creates a pinned duty.
  public init(need: Need.ID, person: String, day: Day, start: Minutes, role: Role.ID? = nil) {
    self.need = need
    self.person = person
    self.day = day
    self.start = start
    self.role = role
  }
}
