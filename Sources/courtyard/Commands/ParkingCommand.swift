internal import ArgumentParser

/// `courtyard parking`: the parking allocation alone, and its draw in public.
struct ParkingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parking",
    abstract: "只分配车位。The parking allocation alone.")

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var planning: PlanningOptions
  @OptionGroup var pages: TemplateOptions
  @OptionGroup var memory: LedgerOption
  @OptionGroup var lottery: LotteryOptions
  @OptionGroup var screen: ScreenOptions

  @Flag(
    help: ArgumentHelp(
      "当众抽签：先不带 --seed 封存名单，再带会上抽出的数字分配。A draw in public: first without --seed to seal the list, then with the digits drawn."
    ))
  var draw = false

  func run() throws {
    try Failure.reporting(in: screen.messageLanguage) {
      if draw, planning.seed == nil {
        try SealingRun(
          scenarioOptions: scenario, planning: planning, lottery: lottery, screen: screen,
          ledger: memory.ledger
        ).run()
        return
      }
      try PlanningRun(
        scenarioOptions: scenario, planning: planning, pages: pages, screen: screen,
        ledger: memory.ledger,
        wantsRoster: false, wantsParking: true, isDrawnInPublic: draw, lottery: lottery
      ).run()
    }
  }
}
