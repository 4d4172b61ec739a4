/// A strain that a duty puts on a person and that age or health may rule out: `night`, `heights`,
/// `heavy`, `outdoors`, or a word of the committee's own.
///
/// `night` needs no entry: a duty that touches the covenant's night hours has it by itself.
public struct Demand: Codable, Hashable, Comparable, Sendable {
  /// The word used in files.
  public let name: String

  /// Creates a demand from its word.
  public init(_ name: String) {
    self.name = name
  }

  /// Work in the covenant's night hours.
  public static let night = Demand("night")

  /// Orders demands by their word.
  public static func < (left: Demand, right: Demand) -> Bool { left.name < right.name }
}
