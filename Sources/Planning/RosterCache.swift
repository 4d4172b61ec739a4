internal import Plans
internal import Scenarios
internal import Synchronization

/// Rosters that were found before, for weeks that come again: the first week of a simulation is the
/// same in many runs.
public final class RosterCache: Sendable {
  private let known = Mutex<[Scenario: Roster]>([:])
  /// How many are kept.
  private let capacity: Int

  /// Creates a cache of nothing.
  ///
  /// - Parameter capacity: how many rosters are kept, those that come first.
  public init(capacity: Int = 16) {
    self.capacity = capacity
  }

  /// The roster of a week, as it was found before or as it is found now. Where two threads ask at the
  /// same time both may look for it; they find the same.
  func roster(of scenario: Scenario, otherwise find: () throws -> Roster) throws -> Roster {
    if let roster = known.withLock({ $0[scenario] }) { return roster }
    let roster = try find()
    known.withLock { known in
      if known.count < capacity { known[scenario] = roster }
    }
    return roster
  }
}
