/// Some of the things a day can be: kinds of duty, or off.
public struct DaySet: Hashable, Sendable {
  private var bits: UInt32

  /// A day without duty.
  public static let off = DaySet(bits: 1)

  /// A day with a duty of any kind.
  public static let work = DaySet(bits: ~1)

  private init(bits: UInt32) { self.bits = bits }

  /// Days with a duty of one of these kinds.
  public init(kinds: some Sequence<Int>) {
    bits = kinds.reduce(0) { $0 | 1 << UInt32($1 + 1) }
  }

  /// Whether a day is in the set; nil is a day off.
  public func contains(_ day: Int?) -> Bool { bits >> UInt32((day ?? -1) + 1) & 1 == 1 }
}
