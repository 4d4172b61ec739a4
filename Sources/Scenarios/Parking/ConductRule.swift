/// What the covenant makes of arrears or breaches when spaces are given out.
public struct ConductRule: Codable, Hashable, Sendable {
  /// What is counted.
  public enum Conduct: String, Codable, Hashable, Sendable, CaseIterable {
    /// Months of fees not paid.
    case arrears
    /// Breaches of the parking rules that the committee has recorded.
    case breaches
  }

  /// What it leads to.
  public enum Consequence: String, Codable, Hashable, Sendable, CaseIterable {
    /// Those in good standing come first among equal claims.
    case afterOthers = "after-others"
    /// No space at all.
    case noSpace = "no-space"
  }

  /// The clause of the covenant that says so.
  public var clause: String
  /// What is counted.
  public var conduct: Conduct
  /// From how many on, 1 or more.
  public var from: Int
  /// What it leads to.
  public var consequence: Consequence

  /// Creates a rule.
  public init(clause: String, conduct: Conduct, from: Int, consequence: Consequence) {
    self.clause = clause
    self.conduct = conduct
    self.from = from
    self.consequence = consequence
  }

  /// Whether the rule applies to a vehicle.
  public func applies(to vehicle: Vehicle) -> Bool {
    switch conduct {
    case .arrears: vehicle.arrears >= from
    case .breaches: vehicle.breaches >= from
    }
  }
}
