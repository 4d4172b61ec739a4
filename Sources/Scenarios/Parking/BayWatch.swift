/// How many people a watch takes: one for so many occupied bays of some zones.
public struct BayWatch: Codable, Hashable, Sendable {
  /// The zones that are watched; empty for all.
  public var zones: [String]
  /// The occupied bays that one person watches, 1 or more.
  public var baysPerPerson: Int

  /// Creates a rule of watching.
  public init(zones: [String] = [], baysPerPerson: Int) {
    self.zones = zones
    self.baysPerPerson = baysPerPerson
  }
}
