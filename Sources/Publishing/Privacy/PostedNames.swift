public import Plans
public import Scenarios

/// What people, plates, homes, needs and places are called where everybody reads along.
///
/// It knows the whole scenario: two people whose masks are alike get what tells them apart, and every
/// public text is searched for names, doors and plates that somebody wrote into it. Everything that
/// is hung up or sent is written with it and with nothing else. `docs/privacy.md` has the rules.
public struct PostedNames: Sendable {
  /// The scenario the ids belong to.
  public let scenario: Scenario
  /// The language of the reader.
  public let language: Language
  /// For whom it is written.
  public let audience: Audience

  let policy: PrivacyPolicy
  private let names: PlanNames
  private let people: [Volunteer.ID: String]
  private let codes: [Volunteer.ID: String]
  private let homes: [Household.ID: String]
  private let plates: [String: String]
  private let secrets: SecretTexts

  /// For whom a page is written.
  public enum Audience: Hashable, Sendable {
    /// Everybody: as the courtyard's policy has it.
    case everybody
    /// The committee alone: in full. A sensitive need still tells no home.
    case committee
  }

  /// Prepares the names of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: whose people, plates and homes they are, and whose policy.
  ///   - language: the language of the reader.
  ///   - audience: for whom it is written.
  public init(_ scenario: Scenario, language: Language, audience: Audience = .everybody) {
    self.scenario = scenario
    self.language = language
    self.audience = audience
    names = PlanNames(scenario, language: language)
    policy =
      switch audience {
      case .everybody: scenario.privacy
      case .committee:
        PrivacyPolicy(names: .full, plates: .full, doors: .full, contact: scenario.privacy.contact)
      }
    codes = PublicCodes(scenario).codes
    people = PersonLabels(scenario, policy.names, codes: codes, language: language).labels
    homes = HomeLabels(scenario, policy, language: language).labels
    plates = PlateLabels(scenario, policy.plates, language: language).labels
    secrets = SecretTexts(scenario, policy, language: language)
  }

  func need(_ id: Need.ID) -> Need? { names.need(id) }
  func volunteer(_ id: Volunteer.ID) -> Volunteer? { names.volunteer(id) }
  func vehicle(_ id: Vehicle.ID) -> Vehicle? { names.vehicle(id) }

  /// The version of a text for the reader.
  public func text(_ words: Bilingual) -> String { words[language] }

  // MARK: People

  /// A volunteer: `李**`, `李阿姨`, and with a code where two are alike.
  public func person(_ id: Volunteer.ID) -> String { people[id] ?? Masking.nobody }

  /// What names a volunteer and tells nothing about them, fit for a file's name: the id where it tells
  /// nothing, otherwise a number.
  public func code(of id: Volunteer.ID) -> String { codes[id] ?? "person" }

  /// A household in its turn, to be read beside its stairwell: `孙家`.
  public func home(_ id: Household.ID) -> String { homes[id] ?? Masking.nobody }

  /// Whoever serves.
  public func person(_ assignee: Duty.Assignee) -> String {
    switch assignee {
    case .volunteer(let id): person(id)
    case .household(let id): home(id)
    }
  }

  // MARK: Homes and plates

  /// The stairwell of a home, or the home where the policy posts doors; nil where neither is posted.
  public func address(of id: Household.ID) -> String? {
    switch policy.doors {
    case .hidden: nil
    case .full: names.household(id) == nil ? nil : id
    case .unit: names.household(id)?.unit.map { text(LabelWords.unit($0)) }
    }
  }

  /// The stairwell a household lives on; not for posting where the policy hides it.
  func home(of id: Household.ID) -> Unit.ID? { names.household(id)?.unit }

  /// The plate of a vehicle; nil where plates are not posted.
  public func plate(of id: Vehicle.ID) -> String? {
    guard policy.plates != .hidden else { return nil }
    return names.vehicle(id).flatMap { plates[$0.plate] } ?? Masking.noPlate
  }

  /// The plate of a volunteer who comes by car; nil where they walk or plates are not posted.
  public func plate(ofVolunteer id: Volunteer.ID) -> String? {
    guard policy.plates != .hidden, let plate = names.volunteer(id)?.plate else { return nil }
    return plates[plate] ?? Masking.noPlate
  }

  // MARK: Work

  /// Whether a need would reveal a birth or an illness.
  public func isSensitive(_ id: Need.ID) -> Bool {
    // A need that the scenario does not know may be anything.
    names.need(id)?.isSensitive ?? true
  }

  /// What a need is called; a sensitive one is only that somebody is on duty.
  public func needName(_ id: Need.ID) -> String {
    guard let need = names.need(id), !need.isSensitive else {
      return text(audience == .everybody ? PrivacyWords.onDuty : LabelWords.homeVisit)
    }
    return publicText(need.name)
  }

  /// Where a need takes place: its place, with the stairwell of a turn or of the home that is visited;
  /// nil for a sensitive one and where no place is known.
  public func placeName(_ id: Need.ID, unit: Unit.ID? = nil) -> String? {
    guard let need = names.need(id), !need.isSensitive else { return nil }
    let place = scenario.places.first { $0.id == need.place } ?? scenario.places.first
    let detail =
      unit.map { text(LabelWords.unit($0)) } ?? need.household.flatMap { address(of: $0) }
    let parts = [place.map { publicText($0.name) }, detail].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// A role as residents read it.
  public func roleName(_ role: Role.ID, of need: Need.ID) -> String {
    publicText(names.roleName(role, of: need))
  }

  /// A text that somebody wrote, with every name, door and plate in it masked.
  public func publicText(_ text: String) -> String { secrets.masked(text) }
}
