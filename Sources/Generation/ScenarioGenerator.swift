internal import Scenarios
internal import Tables

/// Makes a street of courtyards of a given size from a seed: for trying out, and for measuring.
///
/// Each courtyard, person and need is drawn from numbers of its own, so that the first courtyards of a
/// larger street are drawn as those of a smaller one.
public struct ScenarioGenerator: Sendable {
  private let settings: GenerationSettings

  /// Creates a generator.
  public init(_ settings: GenerationSettings) {
    self.settings = settings
  }

  /// The names of the files it makes.
  public static let fileNames = [scenarioFile, volunteersFile]
  private static let scenarioFile = "scenario.yaml"
  private static let volunteersFile = "volunteers.csv"

  /// The files of the scenario: the same bytes for the same settings. `ScenarioReader` accepts them.
  public func files() -> [(name: String, bytes: [UInt8])] {
    [
      (Self.scenarioFile, Array(scenario.utf8)),
      (Self.volunteersFile, CSVWriter().bytes(header: Self.header, rows: volunteers)),
    ]
  }

  // MARK: People

  private static let header = [
    "id", "name", "skills", "places", "available", "wants", "avoids", "carried-over",
  ]

  private var volunteers: [[String]] {
    (0..<settings.courtyards).flatMap { courtyard in
      settings.share(of: settings.volunteers, in: courtyard).indices.map { index in
        let volunteer = GeneratedVolunteer(index, of: courtyard, in: settings)
        return [
          volunteer.id, volunteer.name, volunteer.crafts.map(\.rawValue).joined(separator: ";"),
          settings.isScattered
            ? "" : volunteer.courtyards.map(Identifiers.courtyard).joined(separator: ";"),
          volunteer.available.map(\.text).joined(separator: "; "), volunteer.wants,
          volunteer.avoids, Self.hours(volunteer.carriedOver),
        ]
      }
    }
  }

  private static func hours(_ halves: Int) -> String {
    (halves < 0 ? "-" : "") + String(abs(halves) / 2) + (halves % 2 == 0 ? "" : ".5")
  }

  // MARK: The street

  private var scenario: String {
    let language = settings.language
    let title = Bilingual(
      zh: "生成的街道：\(settings.volunteers)名志愿者，\(settings.needs)项事务",
      en: "generated street: \(settings.volunteers) volunteers, \(settings.needs) needs")
    var text = """
      # courtyard generate --volunteers \(settings.volunteers) --needs \(settings.needs) \
      --seed \(settings.seed)\(settings.isScattered ? " --scattered" : "") \
      --courtyards-per-grid \(settings.courtyardsPerGrid)

      format: 1
      name: \(title[language])
      language: \(language.rawValue)
      time-zone: Asia/Shanghai
      week: \(settings.week)

      places:

      """
    for courtyard in 0..<settings.courtyards { text += place(courtyard) }
    text += "\nskills:\n"
    for craft in Craft.allCases { text += "  \(craft.rawValue): {name: \(craft.name[language])}\n" }
    text += "\nvolunteers: \(Self.volunteersFile)\n\nneeds:\n"
    for courtyard in 0..<settings.courtyards {
      for index in settings.share(of: settings.needs, in: courtyard).indices {
        text += need(GeneratedNeed(index, of: courtyard, in: settings))
      }
    }
    text += """

      covenant:
        year: \(settings.week.year)
        evenness-step: 1h
        goals: [coverage, evenness, wishes]
        rules:
          - {clause: 1, limit: hours-per-week, at-most: 8}
          - {clause: 2, limit: duties-per-day, at-most: 2}

      """
    return text
  }

  /// Courtyards stand in a row, so many metres from one to the next.
  private static let distance = 120

  private func place(_ courtyard: Int) -> String {
    let name = Bilingual(zh: "\(courtyard + 1)号院", en: "courtyard \(courtyard + 1)")
    return "  - {id: \(Identifiers.courtyard(courtyard)), name: \(name[settings.language]), "
      + "position: [\(courtyard * Self.distance), 0]}\n"
  }

  private func need(_ need: GeneratedNeed) -> String {
    let name = need.craft?.name ?? Bilingual(zh: "帮忙", en: "a helping hand")
    var keys = [
      "id: \(need.id)", "name: \(name[settings.language])",
      "place: \(Identifiers.courtyard(need.courtyard))", "priority: \(need.priority.rawValue)",
    ]
    if let craft = need.craft { keys.append("skill: \(craft.rawValue)") }
    let windows = need.windows.map(\.text).joined(separator: ", ")
    keys.append((need.duration == nil ? "when: " : "within: ") + "[\(windows)]")
    if let duration = need.duration { keys.append("duration: \(duration)min, starts-every: 1h") }
    if need.people.wanted > need.people.minimum {
      keys.append(
        "people: {minimum: \(need.people.minimum), wanted: \(need.people.wanted)}")
    }
    return "  - {\(keys.joined(separator: ", "))}\n"
  }
}
