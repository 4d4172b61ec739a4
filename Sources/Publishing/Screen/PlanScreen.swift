internal import Plans
public import Scenarios
internal import Tables

/// A plan as it is shown in the terminal.
///
/// A screen in the committee's office is seen by others: names and plates are masked, and a
/// sensitive visit shows neither its name nor its home. The files hold everything in full.
public struct PlanScreen: Sendable {
  let document: PlanDocument
  let names: PlanNames
  let width: Int

  /// The narrowest and the widest a plan is set; within them it takes the terminal's width.
  private static let widths = 80...120

  /// Prepares a plan for the screen.
  ///
  /// - Parameters:
  ///   - document: the plan.
  ///   - scenario: what it was made from.
  ///   - place: the grid, yard or spot whose part is shown; nil for the whole.
  ///   - language: the language of the words around it.
  ///   - width: the cells a line of the terminal has.
  public init(
    _ document: PlanDocument, scenario: Scenario, place: String? = nil, language: Language,
    width: Int = 100
  ) {
    let view = place.flatMap { PlaceView($0, of: document, scenario: scenario) }
    let (document, scenario) = (view?.document ?? document, view?.scenario ?? scenario)
    self.document = document
    names = PlanNames(scenario, language: language)
    self.width = min(max(width, PlanScreen.widths.lowerBound), PlanScreen.widths.upperBound)
  }

  /// Everything, section by section, with a line end after each line.
  public var text: String {
    var lines = [names.text(ScreenWords.title(names.scenario.name, document.plan.week))]
    if let roster = document.plan.roster {
      add(ScreenWords.duties, weekLines(roster), to: &lines)
      add(ScreenWords.turns, turnLines(roster), to: &lines)
      add(ScreenWords.unfilled, unfilledLines(roster), to: &lines)
      add(ScreenWords.fairness, fairnessLines(roster), to: &lines)
    }
    if let parking = document.plan.parking {
      add(ScreenWords.parking, parkingLines(parking), to: &lines)
      add(ScreenWords.waiting, waitingLines(parking), to: &lines)
    }
    add(ScreenWords.goals, goalLines(document.goals), to: &lines)
    return lines.map { $0 + "\n" }.joined()
  }

  private func add(_ heading: Bilingual, _ section: [String], to lines: inout [String]) {
    guard !section.isEmpty else { return }
    lines += ["", names.text(ScreenWords.heading(heading))] + section
  }

  func table(_ columns: [Bilingual]) -> TextTable {
    TextTable(columns.map { names.text($0) })
  }

  func paragraph(_ words: Bilingual, indent: String = "") -> [String] {
    Paragraph.lines(names.text(words), width: width, indent: indent)
  }

  /// `周二 11-24`.
  func dayName(_ minute: Minutes) -> String {
    let day = Day(
      number: document.plan.week.monday.number
        + Int((Double(minute) / Double(minutesPerDay)).rounded(.down)))
    return "\(names.text(day.weekday.shortName)) \(day.description.suffix(5))"
  }

  /// `07:00-09:00`.
  func hours(_ span: Range<Minutes>) -> String {
    let when = DatedSpan(span, in: document.plan.week)
    return "\(when.start)-\(when.end)"
  }
}
