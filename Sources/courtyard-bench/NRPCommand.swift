import ArgumentParser
import Foundation
import Horizons
import PublicBenchmarks

/// The shift scheduling benchmark of Curtois and Qu.
struct NRPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nrp", abstract: "Solves instances of the shift scheduling benchmark.")

  @Option(help: "The folder with the instances.") var data: String
  @Option(help: "Where rosters go.") var out = "out/nrp"
  @Option(help: "Seconds an instance.") var timeLimit = 600.0
  @Option(help: "Threads.") var threads = 2
  @Flag(help: "Say what goes on.") var verbose = false
  @Argument(help: "Numbers of instances.") var instances: [Int] = Array(1...10)

  func run() throws {
    var table = BenchmarkTable(
      heading: ["instance", "status", "cost", "bound", "root_seconds", "seconds"])
    for number in instances {
      let instance = try NRPInstance(file: "\(data)/Instance\(number).txt")
      let began = ContinuousClock.now
      let found = try HorizonSolver().solve(
        instance.problem,
        options: HorizonOptions(
          timeLimit: timeLimit, threads: threads,
          progress: Figures.progress(isWanted: verbose)))
      let seconds = began.duration(to: .now) / .seconds(1)
      // The cost is counted again from the rules, day by day.
      let cost = found.roster.flatMap { instance.problem.cost(of: $0) }
      if let roster = found.roster {
        try Figures.write(instance.text(roster), to: "\(out)/Instance\(number).txt")
      }
      table.add([
        "\(number)", "\(found.status)", cost.map(String.init) ?? "",
        found.bound.map(Figures.tenths) ?? "", Figures.tenths(found.rootSeconds),
        Figures.tenths(seconds),
      ])
    }
    print(table.text, terminator: "")
    try table.write(to: "\(out)/nrp.csv")
  }
}
