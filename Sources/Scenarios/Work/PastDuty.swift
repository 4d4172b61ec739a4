/// A duty that was done in a week before this one.
public struct PastDuty: Codable, Hashable, Sendable {
  /// The day it began on.
  public var day: Day
  /// Minutes after midnight of that day.
  public var start: Minutes
  /// Minutes after midnight of that day, past 1,440 when it ran into the next.
  public var end: Minutes
  /// The need, which may no longer exist.
  public var need: Need.ID
  /// The volunteer, or for household turns the household; may no longer live here.
  public var person: String

  /// Creates a past duty.
  public init(day: Day, start: Minutes, end: Minutes, need: Need.ID, person: String) {
    self.day = day
    self.start = start
    self.end = end
    self.need = need
    self.person = person
  }
}
