internal import ArgumentParser

/// `courtyard plan`: the main job.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "排出值班表和车位分配，显示并写成文件。The week's roster and parking, printed and written.")

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
          screen: screen, ledger: memory.ledger, weeks: weeks, wantsParking: true
        ).run()
        return
      }
      try PlanningRun(
        scenarioOptions: scenario, planning: planning, pages: pages, places: places,
        screen: screen,
        ledger: memory.ledger,
        wantsRoster: true, wantsParking: true
      ).run()
    }
  }
}
