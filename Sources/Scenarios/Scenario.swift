/// Everything a committee writes down for one week: who lives here, what has to be done, which
/// rules the residents gave themselves, and who parks.
///
/// A scenario that came out of `ScenarioReader` is complete and consistent: every id names
/// something, every window has a length, and all lists are sorted by id so that the order of rows
/// in a file never matters.
public struct Scenario: Codable, Hashable, Sendable {
  /// The version of the file format, 1 today.
  public var format = 1
  /// The courtyard's name, as on the notice board.
  public var name: String
  /// The language residents read.
  public var language = Language.chinese
  /// An IANA time zone; all times in a scenario are wall-clock times there.
  public var timeZone = "Asia/Shanghai"
  /// The week that is planned.
  public var week: Week
  /// The grids (网格) of a street, where it has any.
  public var grids: [Grid] = []
  /// Where duties take place.
  public var places: [Place] = []
  /// How long it takes to walk from one place to another.
  public var walking = Walking()
  /// What volunteers can do.
  public var skills: [Skill] = []
  /// The committee, the branches of a grid, a patrol: sets of volunteers that needs refer to.
  public var groups: [Group] = []
  /// The partners that lend people, where there are any.
  public var organisations: [Organisation] = []
  /// Who signs a plan before it is published; nil where nobody has to be asked.
  public var committee: Committee?
  /// The people who serve.
  public var volunteers: [Volunteer] = []
  /// The homes that take turns and own vehicles.
  public var households: [Household] = []
  /// What has to be done this week.
  public var needs: [Need] = []
  /// The residents' own rules and the order of their goals.
  public var covenant = Covenant()
  /// Duties that are already agreed and stay as they are.
  public var pinned: [PinnedDuty] = []
  /// What was done in the weeks before.
  public var history: [PastDuty] = []
  /// Spaces and vehicles, where the courtyard shares any.
  public var parking: ParkingLot?
  /// What may be read on the notice board.
  public var privacy = PrivacyPolicy()

  /// Creates a scenario with no people and no needs.
  public init(name: String, week: Week) {
    self.name = name
    self.week = week
  }
}
