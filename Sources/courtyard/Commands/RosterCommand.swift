internal import ArgumentParser

/// `courtyard roster`: the duty roster alone.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "只排值班表。The duty roster alone.")

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var planning: PlanningOptions
  @OptionGroup var weeks: WeeksOptions
  @OptionGroup var pages: TemplateOptions
  @OptionGroup var places: PlaceOptions
  @OptionGroup var memory: LedgerOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try Failure.reporting(in: screen.messageLanguage) {
      if weeks.areSeveral {
        try WeeksRun(
          scenarioOptions: scenario, planning: planning, pages: pages, places: places,
          screen: screen, ledger: memory.ledger, weeks: weeks, wantsParking: false
        ).run()
        return
      }
      try PlanningRun(
        scenarioOptions: scenario, planning: planning, pages: pages, places: places,
        screen: screen,
        ledger: memory.ledger,
        wantsRoster: true, wantsParking: false
      ).run()
    }
  }
}
