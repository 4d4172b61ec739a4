public import Scenarios

/// What a plan's ids are called, for readers of one language.
///
/// An id that the scenario does not have is called by itself, so that a plan that was tampered with
/// can still be shown and compared.
public struct PlanNames: Sendable {
  /// The scenario the ids belong to.
  public let scenario: Scenario
  /// The language of the reader.
  public let language: Language

  private let needs: [Need.ID: Need]
  private let volunteers: [Volunteer.ID: Volunteer]
  private let households: [Household.ID: Household]
  private let places: [Place.ID: Place]
  private let skills: [Skill.ID: Skill]
  private let spaces: [ParkingSpace.ID: ParkingSpace]
  private let vehicles: [Vehicle.ID: Vehicle]
  private let classes: [PriorityClass.ID: PriorityClass]
  private let lanes: [FireLane.ID: FireLane]

  /// Collects the names of a scenario.
  public init(_ scenario: Scenario, language: Language) {
    func byID<Thing>(_ things: [Thing], _ id: KeyPath<Thing, String>) -> [String: Thing] {
      Dictionary(things.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
    }
    self.scenario = scenario
    self.language = language
    needs = byID(scenario.needs, \.id)
    volunteers = byID(scenario.volunteers, \.id)
    households = byID(scenario.households, \.id)
    places = byID(scenario.places, \.id)
    skills = byID(scenario.skills, \.id)
    spaces = byID(scenario.parking?.spaces ?? [], \.id)
    vehicles = byID(scenario.parking?.vehicles ?? [], \.id)
    classes = byID(scenario.parking?.classes ?? [], \.id)
    lanes = byID(scenario.parking?.lanes ?? [], \.id)
  }

  func text(_ words: Bilingual) -> String { words[language] }
  func need(_ id: Need.ID) -> Need? { needs[id] }
  func volunteer(_ id: Volunteer.ID) -> Volunteer? { volunteers[id] }
  func household(_ id: Household.ID) -> Household? { households[id] }
  func space(_ id: ParkingSpace.ID) -> ParkingSpace? { spaces[id] }
  func vehicle(_ id: Vehicle.ID) -> Vehicle? { vehicles[id] }

  /// What a need is called where others may read along: a sensitive one is only a home visit.
  func needName(_ id: Need.ID) -> String {
    guard let need = needs[id] else { return id }
    return need.isSensitive ? text(LabelWords.homeVisit) : need.name
  }

  /// Where a need takes place: its place, with the stairwell of a turn or the home of a visit. Of a
  /// sensitive need the home is never told.
  func placeName(_ id: Need.ID, unit: Unit.ID? = nil) -> String {
    let need = needs[id]
    let place = (need?.place).flatMap { places[$0] } ?? scenario.places.first
    let home = need?.isSensitive == true ? nil : need?.household
    let detail = unit.map { text(LabelWords.unit($0)) } ?? home
    let parts = [place?.name, detail].compactMap(\.self)
    return parts.isEmpty ? LabelWords.noPlace : parts.joined(separator: " ")
  }

  func className(_ id: PriorityClass.ID?) -> String {
    id.map { classes[$0]?.name ?? $0 } ?? ""
  }

  func laneName(_ id: FireLane.ID?) -> String? {
    id.map { lanes[$0]?.name ?? $0 }
  }

  /// The id of the lane that ``laneName(_:)`` calls by this name; of several, the first.
  func laneID(_ name: String) -> FireLane.ID {
    scenario.parking?.lanes.first { $0.name == name }?.id ?? name
  }

  /// A role as residents read it. Roles that the scenario names itself keep their id.
  func roleName(_ role: Role.ID, of id: Need.ID) -> String {
    switch needs[id]?.work {
    case .turns: role == PlanNames.householdRole ? text(LabelWords.household) : role
    case .shift, .task, nil: role == PlanNames.memberRole ? text(LabelWords.member) : role
    }
  }

  /// The id of the role that ``roleName(_:of:)`` calls by this name.
  func roleID(_ name: String, of id: Need.ID) -> Role.ID {
    let known =
      switch needs[id]?.work {
      case .shift(let shift): shift.roles.map(\.id)
      case .task: [PlanNames.memberRole]
      case .turns: [PlanNames.householdRole]
      case nil: [Role.ID]()
      }
    return known.first { roleName($0, of: id) == name } ?? name
  }

  /// The skill a role of a need asks for.
  func skill(of role: Role.ID, in id: Need.ID) -> Skill? {
    let requirement =
      switch needs[id]?.work {
      case .shift(let shift): shift.roles.first { $0.id == role }?.skill
      case .task(let task): task.skill
      case .turns, nil: SkillRequirement?.none
      }
    return requirement.flatMap { skills[$0.skill] }
  }

  private static let memberRole: Role.ID = "member"
  private static let householdRole: Role.ID = "household"
}
