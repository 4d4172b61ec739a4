internal import ArgumentParser

/// `courtyard simulate`: weeks ahead, with chance, variants side by side.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract:
      "往后模拟许多周，带上意外，比较几种变动。Weeks ahead, with chance, variants side by side.",
    discussion: """
      不写变动，就模拟数据现在的样子；写了，就同现在的样子比。
      Without a variant the scenario as it is; with some, they are compared with it.
      """)

  @OptionGroup var scenario: ScenarioOptions

  @Argument(
    help: ArgumentHelp(
      "变动的 YAML 文件。YAML files of variants.", valueName: "variant"))
  var variants: [String] = []

  @OptionGroup var simulation: SimulationOptions
  @OptionGroup var memory: LedgerOption
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try Failure.reporting(in: screen.messageLanguage) {
      try SimulationRun(
        scenarioOptions: scenario, variants: variants, simulation: simulation, screen: screen,
        ledger: memory.ledger
      ).run()
    }
  }
}
