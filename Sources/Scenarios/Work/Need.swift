/// Something that has to be done this week: a watch, a repair, visits to a family, turns at
/// sweeping, the care of a flower bed.
public struct Need: Codable, Hashable, Sendable {
  /// Names a need in files and rosters.
  public typealias ID = String

  /// When a need takes place and who may be asked.
  public enum Work: Codable, Hashable, Sendable {
    /// At fixed times, by a team.
    case shift(Shift)
    /// Within windows, at a time the planner picks: repairs, home visits, weekly care.
    case task(Task)
    /// By households in turn.
    case turns(Turns)
  }

  /// The need's id.
  public var id: ID
  /// The name on the notice board.
  public var name: String
  /// When and by whom.
  public var work: Work
  /// Where; nil when the courtyard has only one place or the need is at a household's home.
  public var place: Place.ID?
  /// The home that is visited, for tasks at a household's home.
  public var household: Household.ID?
  /// How much it matters.
  public var priority: Priority
  /// The strain it puts on a person.
  public var demands: [Demand]
  /// Whether it would reveal a birth or an illness: then it is never posted with its address.
  public var isSensitive: Bool
  /// The group that adopted it: only its members serve. Nil for everybody.
  public var adoptedBy: Group.ID?
  /// The days the need exists on, both ends included; nil for always.
  public var season: ClosedRange<Day>?

  /// Creates a need.
  public init(
    id: ID, name: String, work: Work, place: Place.ID? = nil, household: Household.ID? = nil,
    priority: Priority = .normal, demands: [Demand] = [], isSensitive: Bool = false,
    adoptedBy: Group.ID? = nil, season: ClosedRange<Day>? = nil
  ) {
    self.id = id
    self.name = name
    self.work = work
    self.place = place
    self.household = household
    self.priority = priority
    self.demands = demands
    self.isSensitive = isSensitive
    self.adoptedBy = adoptedBy
    self.season = season
  }
}
