/// What is measured of every simulated week. `docs/simulation.md` defines each one.
public enum Measure: String, Codable, Hashable, Sendable, CaseIterable {
  /// People who really came to essential needs, beside those who must.
  case coverageEssential = "coverage.essential"
  /// The same for important needs.
  case coverageImportant = "coverage.important"
  /// The same for normal needs.
  case coverageNormal = "coverage.normal"
  /// The same for needs of low priority.
  case coverageLow = "coverage.low"
  /// Hours from a request until its work was done, on average over those done this week.
  case repairHours = "repair.hours"
  /// Requests whose work was done.
  case repairsDone = "repair.done"
  /// Requests that are open when the week ends.
  case openRequests = "repair.open"
  /// Requests dropped because their deadline passed.
  case droppedRequests = "repair.dropped"
  /// The largest load of a volunteer: hours done since measuring began, beside their share.
  case largestLoad = "load.largest"
  /// The smallest load of a volunteer.
  case smallestLoad = "load.smallest"
  /// The Gini index of loads: 0 when all are equal.
  case giniOfLoad = "load.gini"
  /// The most duties by which two equally available volunteers differ.
  case spreadOfEquals = "load.spread-of-equals"
  /// Household turns taken although another household's turn was longer ago.
  case turnsOutOfOrder = "turns.out-of-order"
  /// Wishes met, beside all.
  case wishesMet = "wishes.met"
  /// Duties changed after the plan was published.
  case changes = "changes"
  /// Households with a vehicle that have a space.
  case parkingShare = "parking.share"
  /// The most rounds anybody who waits has waited.
  case roundsWaited = "parking.rounds-waited"
  /// The longest walk from a space to its household's door, in metres.
  case worstWalk = "parking.worst-walk"
  /// Hours on watch, beside the hours that those who can watch have to give.
  case watchersOccupancy = "watch.occupancy"

  /// How the weeks of a run make one figure.
  public enum Summary: Sendable {
    /// The mean over the weeks that have a value.
    case mean
    /// The mean over the weeks that have a value, each weighing as much as another measure says.
    case weightedMean(by: Measure)
    /// The last week's value: what adds up by itself.
    case last
    /// The sum over the weeks.
    case sum
    /// The greatest value of any week.
    case greatest
  }

  /// How the weeks of a run make one figure.
  public var summary: Summary {
    switch self {
    case .largestLoad, .smallestLoad, .giniOfLoad, .spreadOfEquals: .last
    case .droppedRequests, .turnsOutOfOrder, .repairsDone: .sum
    // Every repair counts alike, not every week.
    case .repairHours: .weightedMean(by: .repairsDone)
    case .roundsWaited, .worstWalk: .greatest
    case .coverageEssential, .coverageImportant, .coverageNormal, .coverageLow,
      .openRequests, .wishesMet, .changes, .parkingShare, .watchersOccupancy:
      .mean
    }
  }

  /// Whether it is a share, between 0 and 1.
  public var isShare: Bool {
    switch self {
    case .coverageEssential, .coverageImportant, .coverageNormal, .coverageLow, .wishesMet,
      .parkingShare, .watchersOccupancy, .giniOfLoad:
      true
    default: false
    }
  }

  /// Whether more of it is better, or less; nil where neither can be said.
  public var moreIsBetter: Bool? {
    switch self {
    case .coverageEssential, .coverageImportant, .coverageNormal, .coverageLow, .wishesMet,
      .parkingShare:
      true
    case .repairHours, .openRequests, .droppedRequests, .largestLoad, .giniOfLoad,
      .spreadOfEquals, .turnsOutOfOrder, .changes, .roundsWaited, .worstWalk:
      false
    case .smallestLoad, .watchersOccupancy, .repairsDone: nil
    }
  }
}
