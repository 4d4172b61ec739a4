internal import Plans
public import Scenarios
internal import Tables

/// Two plans side by side as the terminal shows them: names and plates are masked, and only what
/// differs is listed.
public struct ComparisonScreen: Sendable {
  let comparison: PlanComparison
  let language: Language
  let width: Int

  /// How many lines of a table are shown; programs get all.
  private static let linesShown = 40
  private static let leastWidth = 80

  /// Prepares a comparison for the screen.
  ///
  /// - Parameters:
  ///   - comparison: the two plans.
  ///   - language: the language of the words.
  ///   - width: the cells a line of the terminal has.
  public init(_ comparison: PlanComparison, language: Language, width: Int = 100) {
    self.comparison = comparison
    self.language = language
    self.width = max(width, ComparisonScreen.leastWidth)
  }

  /// Everything, with a line end after each line.
  public var text: String {
    let lines =
      paragraph(ComparisonWords.title(comparison))
      + section(ComparisonWords.people, peopleLines)
      + section(ComparisonWords.parking, parkingLines)
      + section(ComparisonWords.goals, goalLines)
    return lines.map { $0 + "\n" }.joined()
  }

  private func section(_ heading: Bilingual, _ lines: [String]) -> [String] {
    ["", ScreenWords.heading(heading)[language]] + lines
  }

  private func paragraph(_ words: Bilingual) -> [String] {
    Paragraph.lines(words[language], width: width)
  }

  // MARK: People

  private var peopleLines: [String] {
    guard let people = comparison.people else { return paragraph(ComparisonWords.noRoster) }
    let order: [PlanComparison.Outcome] = [.loses, .both, .gains, .joined, .left]
    let changed = order.flatMap { outcome in people.filter { $0.outcome == outcome } }
    let rows = changed.map { person in
      [
        person.volunteer, Masking.name(person.name),
        pair(person.before.map { "\($0.duties)" }, person.after.map { "\($0.duties)" }),
        pair(
          person.before.map { Figures.hours($0.minutes) },
          person.after.map { Figures.hours($0.minutes) }),
        pair(
          person.before.map { Figures.hours($0.load) },
          person.after.map { Figures.hours($0.load) }),
        pair(person.before.map(wishes), person.after.map(wishes)),
        ComparisonWords.name(person.outcome)[language],
      ]
    }
    return paragraph(ComparisonWords.counts(people))
      + (people.isEmpty
        ? []
        : paragraph(
          ComparisonWords.howPeople(
            isSameWeek: comparison.first.week == comparison.second.week)))
      + table(
        [
          ColumnWords.volunteerID, ColumnWords.volunteer, ColumnWords.duties, ColumnWords.hours,
          ColumnWords.load, ColumnWords.wishesMet, ComparisonWords.change,
        ], rows)
  }

  private func wishes(_ line: FairnessLine) -> String { "\(line.wishesMet)/\(line.wishes)" }

  /// `2 → 1`; what stays the same is said once.
  private func pair(_ before: String?, _ after: String?) -> String {
    before == after ? before ?? "" : "\(before ?? "—") → \(after ?? "—")"
  }

  // MARK: Parking

  private var parkingLines: [String] {
    guard let vehicles = comparison.vehicles else { return paragraph(ComparisonWords.noParking) }
    let order: [PlanComparison.VehicleChange.Kind] = [.lost, .gained, .moved, .joined, .left]
    let changed = order.flatMap { kind in vehicles.filter { $0.kind == kind } }
    let rows = changed.map { vehicle in
      [
        vehicle.household ?? "", Masking.plate(vehicle.plate ?? ""), vehicle.before ?? "—",
        vehicle.after ?? "—", ComparisonWords.name(vehicle.kind)[language],
      ]
    }
    return paragraph(ComparisonWords.counts(vehicles))
      + table(
        [
          ColumnWords.householdID, ColumnWords.plate, ComparisonWords.first,
          ComparisonWords.second, ComparisonWords.change,
        ], rows)
  }

  // MARK: Goals

  private var goalLines: [String] {
    let changed = comparison.goals.filter { $0.outcome != .same }
    guard !changed.isEmpty else { return paragraph(ComparisonWords.sameGoals) }
    let rows = changed.map { goal in
      [
        GoalWords.title(goal.name, classes: [])[language], value(goal.before, of: goal.name),
        value(goal.after, of: goal.name), ComparisonWords.goal(goal.outcome)[language],
      ]
    }
    return table(
      [ScreenWords.goal, ComparisonWords.first, ComparisonWords.second, ComparisonWords.change],
      rows)
  }

  private func value(_ value: Double?, of name: String) -> String {
    guard let value else { return "—" }
    let isStep = GoalWords.families.contains { name.hasPrefix($0) }
    return isStep
      ? GoalWords.step(name, count: Figures.decimal(value))[language]
      : GoalWords.figure(value, of: name)
  }

  private func table(_ headings: [Bilingual], _ rows: [[String]]) -> [String] {
    guard !rows.isEmpty else { return [] }
    var table = TextTable(headings.map { $0[language] })
    for row in rows.prefix(ComparisonScreen.linesShown) { table.add(row) }
    let rest = rows.count - ComparisonScreen.linesShown
    return table.lines(width: width) + (rest > 0 ? paragraph(ComparisonWords.more(rest)) : [])
  }
}
