import ArgumentParser

/// Solves public rostering benchmarks with the same engine that plans the courtyards' weeks.
@main
struct CourtyardBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "courtyard-bench",
    abstract: "Solves public rostering benchmarks and writes the results.",
    subcommands: [INRC2Command.self, NRPCommand.self])
}
