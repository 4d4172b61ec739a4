internal import Foundation
internal import Ledger
internal import Publishing
internal import Scenarios

/// What was known when a written plan was made: what a ledger has, and the weeks before it that were planned
/// together with it, as they were planned. Those lie in folders beside it.
struct EarlierWeeks {
  /// The folder of the plan.
  private let folder: String
  private let ledger: String?
  private let screen: ScreenOptions

  init(of folder: String, ledger: String?, screen: ScreenOptions) {
    self.folder = folder
    self.ledger = ledger
    self.screen = screen
  }

  /// A scenario in the plan's week, with all that.
  func remembered(in written: Scenario) throws -> Scenario {
    let known = try ledger.map {
      try LedgerAccess(path: $0, screen: screen).memory(for: written, .reading)
    }
    var memory = known?.memory ?? LedgerMemory()
    let file = try SupersededPlan.reading { () throws(PlanReadingError) in
      try WeeksFile(folder: folder)
    }
    // What the ledger has is as it was really done.
    let earlier = (file?.weeks(before: written.week) ?? []).filter {
      !(known?.published.contains($0) ?? false)
    }
    for week in earlier {
      let beside = URL(filePath: folder).standardizedFileURL.deletingLastPathComponent()
        .appending(path: week.description).path
      guard file?.matches(week, planIn: beside) ?? false else {
        throw Failure(
          code: ExitCodes.missingInput, message: WeeksMessages.otherPlan(week, beside))
      }
      var scenario = written
      scenario.week = week
      scenario = memory.applied(to: scenario)
      let plan = try SupersededPlan.reading { () throws(PlanReadingError) in
        try PlanReader(scenario).read(folder: beside).document.plan
      }
      memory.add(.init(plan, of: scenario))
    }
    if !earlier.isEmpty, !screen.quiet {
      Streams.message(WeeksMessages.after(earlier)[screen.messageLanguage])
    }
    return memory.applied(to: written)
  }
}
