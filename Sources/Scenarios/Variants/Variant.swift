/// What is tried out in a simulation: a courtyard that differs from the one on file, and what may
/// happen in it.
public struct Variant: Codable, Hashable, Sendable {
  /// Names a variant in files and options.
  public typealias ID = String

  /// The courtyard from some week on.
  public struct Stage: Codable, Hashable, Sendable {
    /// The first week it is like this; nil for the first stage.
    public var from: Week?
    /// What is planned in these weeks; its own `week` means nothing here.
    public var scenario: Scenario

    /// Creates a stage.
    public init(from: Week? = nil, scenario: Scenario) {
      self.from = from
      self.scenario = scenario
    }
  }

  /// The id: the name of its file without the ending, `as-is` for the scenario itself.
  public let id: ID
  /// What it is called in tables and charts.
  public var name: String
  /// The courtyard, the earliest stage first; never empty.
  public var stages: [Stage]
  /// What may happen, by id.
  public var events: [Event]
  /// Whether each week is planned with what a ledger knows of the weeks before.
  public var keepsLedger: Bool
  /// For how many weeks an allocation of the parking stands before the next round; 1 or more.
  public var weeksOfParkingRound: Int

  /// The id of the scenario as it is on file.
  public static let asIs: ID = "as-is"

  /// Creates a variant.
  public init(
    id: ID, name: String, stages: [Stage], events: [Event] = [], keepsLedger: Bool = true,
    weeksOfParkingRound: Int = 1
  ) {
    precondition(!stages.isEmpty, "a variant has a courtyard")
    self.id = id
    self.name = name
    self.stages = stages
    self.events = events
    self.keepsLedger = keepsLedger
    self.weeksOfParkingRound = weeksOfParkingRound
  }

  /// The courtyard of a week: the latest stage that has begun.
  public func scenario(in week: Week) -> Scenario {
    var scenario = stages[0].scenario
    for stage in stages {
      if let from = stage.from, from <= week { scenario = stage.scenario }
    }
    scenario.week = week
    return scenario
  }
}
