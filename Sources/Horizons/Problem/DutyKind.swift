/// What can be served on a day: an early or a late watch, a night.
public struct DutyKind: Hashable, Sendable {
  /// Its name, unique in a problem.
  public var name: String
  /// How long it lasts, in minutes.
  public var minutes: Int

  /// Creates a kind of duty.
  public init(name: String, minutes: Int = 0) {
    self.name = name
    self.minutes = minutes
  }
}
