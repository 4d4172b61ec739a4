public import Ledger
public import Scenarios

/// Weeks after the planned one that its roster is found together with, so that it leaves them a good start.
public struct WeeksAhead: Sendable {
  /// How many; 1 or more.
  public var count: Int
  /// The scenario in the planned week, without what the memory knows.
  public var scenario: Scenario
  /// What is known of the weeks before.
  public var memory: LedgerMemory

  /// Names weeks to look ahead to.
  public init(count: Int, of scenario: Scenario, memory: LedgerMemory) {
    self.count = count
    self.scenario = scenario
    self.memory = memory
  }
}
