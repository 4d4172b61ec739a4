internal import ArgumentParser

/// `courtyard parking`: the parking allocation alone.
struct ParkingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parking",
    abstract: "只分配车位。The parking allocation alone.")

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var planning: PlanningOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try Failure.reporting(in: screen.messageLanguage) {
      try PlanningRun(
        scenarioOptions: scenario, planning: planning, screen: screen, wantsRoster: false,
        wantsParking: true
      ).run()
    }
  }
}
