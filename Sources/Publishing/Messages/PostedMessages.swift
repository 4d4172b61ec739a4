internal import OrderedCollections
internal import Plans
internal import Scenarios

/// Texts to be copied into a group of WeChat or sent as SMS, `posted/messages/*.txt`: one for the
/// whole courtyard, and one a stairwell with the turns of its households and the duties of those who
/// live there.
///
/// A line a need; days with the same hours and people are named together.
struct PostedMessages {
  static let folder = "\(PlanFiles.posted)/messages"

  private let document: PlanDocument
  private let names: PostedNames
  private let homes: [Household.ID: Unit.ID]
  private let residents: [Volunteer.ID: Unit.ID]
  /// What the whole is called.
  private let name: String

  init(_ document: PlanDocument, names: PostedNames, courtyard: String? = nil) {
    name = courtyard ?? names.scenario.name
    self.document = document
    self.names = names
    homes = Dictionary(
      names.scenario.households.compactMap { home in home.unit.map { (home.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    residents = Dictionary(
      names.scenario.volunteers.compactMap { person in person.unit.map { (person.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The files; none where the plan has no roster.
  var files: [PlanFile] {
    courtyard + units(names.scenario.places.flatMap(\.units).map(\.id))
  }

  /// The one for the whole courtyard; none where the plan has no roster.
  var courtyard: [PlanFile] {
    document.plan.roster.map { [file("courtyard", nil, $0.duties, $0.unfilled)] } ?? []
  }

  /// Those of some stairwells; none where the plan has no roster.
  func units(_ units: [Unit.ID]) -> [PlanFile] {
    guard let roster = document.plan.roster else { return [] }
    return units.map { unit in
      file(
        "unit-\(unit)", unit, roster.duties.filter { self.unit(of: $0) == unit },
        roster.unfilled.filter { $0.unit == unit })
    }
  }

  /// The stairwell that a duty concerns: that of a turn, otherwise that of whoever serves.
  private func unit(of duty: Duty) -> Unit.ID? {
    switch duty.assignee {
    case .volunteer(let id): residents[id]
    case .household(let id): duty.unit ?? homes[id]
    }
  }

  private func file(
    _ stem: String, _ unit: Unit.ID?, _ duties: [Duty], _ unfilled: [UnfilledNeed]
  ) -> PlanFile {
    let courtyard = names.publicText(name)
    var lines = [
      MessageWords.title(courtyard, unit.map(LabelWords.unit), document.plan.week)
    ]
    let needs = MessageLines(duties, unfilled, names: names, week: document.plan.week).lines
    lines += needs.isEmpty ? [MessageWords.nothing] : needs
    if !unfilled.isEmpty { lines.append(MessageWords.plea(names.contactLine)) }
    let text = lines.map { names.text($0) + "\n" }.joined()
    return PlanFile(name: "\(Self.folder)/\(stem).txt", bytes: Array(text.utf8))
  }
}

extension PostedNames {
  /// Whom to call, in a line; nil where nobody is named.
  var contactLine: String? {
    policy.contact.map { contact in
      [contact.name, contact.phone, contact.place].compactMap(\.self).map(OneLine.text)
        .joined(separator: " ")
    }
  }
}
