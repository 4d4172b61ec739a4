internal import ArgumentParser

/// The program.
@main struct Courtyard: ParsableCommand {
  static let version = "1.0.0"

  static let configuration = CommandConfiguration(
    commandName: "courtyard",
    abstract: "楼院：一周的值班表和车位分配。A courtyard's week: duty roster and parking.",
    discussion: """
      SCENARIO 是放有 scenario.yaml 的文件夹，或这个 YAML 文件本身。
      SCENARIO is a folder with a scenario.yaml in it, or the YAML file itself.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, PlanCommand.self, RosterCommand.self, ParkingCommand.self,
      SimulateCommand.self, CompareCommand.self, VerifyCommand.self, ExportCommand.self,
      ShowCommand.self, ModelCommand.self, GenerateCommand.self,
      PublishCommand.self, LedgerCommand.self,
    ])

  static func main() {
    // A reader that has seen enough (`| head`) is no reason to die: writing to it just stops.
    Streams.ignoreClosedPipes()
    main(nil)
  }
}
