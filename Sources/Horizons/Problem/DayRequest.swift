/// What serving a kind of duty on a day costs one person, or that it cannot be.
public struct DayRequest: Hashable, Sendable {
  /// The day, counted from zero.
  public var day: Int
  /// The kind of duty, by index; nil stands for the day off.
  public var kind: Int?
  /// What it costs; hard forbids it. May be negative, for what is asked for.
  public var price: Price

  /// Creates a request.
  public init(day: Int, kind: Int?, price: Price) {
    self.day = day
    self.kind = kind
    self.price = price
  }
}
