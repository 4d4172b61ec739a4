import ArgumentParser
import Foundation
import Horizons
import PublicBenchmarks

/// The second international nurse rostering competition.
struct INRC2Command: ParsableCommand {
  /// How much is known of the weeks.
  enum Mode: String, ExpressibleByArgument {
    /// One week after the other, as in the competition.
    case dynamic
    /// All at once.
    case `static`
  }

  static let configuration = CommandConfiguration(
    commandName: "inrc2", abstract: "Solves instances of INRC-II and scores them.")

  @Option(help: "The folder with a folder for each dataset.") var data: String
  @Option(help: "Where results go, a folder an instance.") var out = "out/inrc2"
  @Option(help: "dynamic, a week at a time, or static, all weeks at once.") var mode = Mode.dynamic
  @Option(help: "Weeks looked at after the one that is planned, at most.") var ahead = 3
  @Option(
    help:
      "Rosters found for each week at most: the first for what is to be expected on average, others for a future drawn."
  )
  var candidates = 1
  @Option(help: "Futures they are held against, at most.") var futures = 6
  @Option(help: "Seconds for all weeks of a static instance.") var timeLimit = 3_600.0
  @Option(
    help: "Seconds for each week of a dynamic instance; what the competition allows by default.")
  var weekSeconds: Double?
  @Flag(help: "Count seconds of the processor, not of the clock.") var processorTime = false
  @Option(help: "Threads; the competition allows one.") var threads = 1
  @Flag(help: "Say what goes on.") var verbose = false
  @Argument(help: "Instances, like n030w4_1_6-2-9-1.") var instances: [String]

  private static let heading = [
    "instance", "mode", "feasible", "cost", "bound", "S1", "S2_days", "S2_shift", "S3", "S4", "S5",
    "S6", "S7", "gap_worst_week", "seconds",
  ]

  func run() throws {
    var table = BenchmarkTable(heading: Self.heading)
    for name in instances {
      let instance = try INRC2Instance(name: name, data: data)
      let began = ContinuousClock.now
      let result = try mode == .static ? solveWhole(instance) : solveWeekly(instance)
      let seconds = began.duration(to: .now) / .seconds(1)
      guard let solutions = result.solutions else {
        table.add(
          [name, mode.rawValue, result.verdict] + Array(repeating: "", count: 11) + [
            Figures.tenths(seconds)
          ])
        continue
      }
      try write(solutions, of: instance)
      let score = INRC2Score(solutions, of: instance)
      let components = [
        score.cover, score.workingDays, score.sameShift, score.daysOff, score.requests,
        score.wholeWeekEnds, score.total, score.weekEnds,
      ]
      table.add(
        [name, mode.rawValue, score.isFeasible ? "yes" : "no", "\(score.cost)", result.bound]
          + components.map(String.init) + [result.worstGap, Figures.tenths(seconds)])
    }
    print(table.text, terminator: "")
    try table.write(to: "\(out)/inrc2-\(mode.rawValue).csv")
  }

  private struct Result {
    var solutions: [INRC2Solution]?
    var verdict = ""
    var bound = ""
    var worstGap = ""
  }

  private func solveWhole(_ instance: INRC2Instance) throws -> Result {
    let planner = INRC2Planner(instance)
    let found = try HorizonSolver().solve(
      planner.wholeProblem, options: options(seconds: timeLimit, decidedDays: nil))
    let bound = found.bound.map { Figures.tenths($0) } ?? ""
    guard let roster = found.roster else { return Result(verdict: "\(found.status)", bound: bound) }
    return Result(
      solutions: instance.weeks.indices.map { planner.solution(roster, week: $0) }, bound: bound)
  }

  private func solveWeekly(_ instance: INRC2Instance) throws -> Result {
    let planner = INRC2Planner(instance)
    var history = instance.history
    var solutions: [INRC2Solution] = []
    var worst = 0.0
    // What the competition allows.
    let seconds = weekSeconds ?? 10 + 3 * Double(max(0, instance.scenario.nurses.count - 20))
    for week in instance.weeks.indices {
      let isLast = week == instance.weeks.count - 1
      let chooser = LookAhead(candidates: isLast ? 1 : candidates, futures: isLast ? 0 : futures)
      let start = history
      let choice = try chooser.choose(
        { planner.problem(week: week, after: start, ahead: ahead, future: $0) },
        rest: { roster, future in
          let after = planner.history(after: planner.solution(roster, week: 0), from: start)
          return planner.rest(week: week, after: after, ahead: ahead, future: future)
        },
        cost: { planner.cost(of: planner.solution($0, week: 0), week: week, from: start) },
        options: options(seconds: seconds, decidedDays: 7))
      guard let choice else { return Result(verdict: "week \(week): no roster") }
      worst = max(worst, choice.gap)
      let solution = planner.solution(choice.roster, week: 0)
      solutions.append(solution)
      history = planner.history(after: solution, from: history)
    }
    return Result(solutions: solutions, worstGap: Figures.percent(worst))
  }

  private func options(seconds: Double, decidedDays: Int?) -> HorizonOptions {
    HorizonOptions(
      timeLimit: seconds, countsProcessorTime: processorTime, threads: threads,
      decidedDays: decidedDays, progress: Figures.progress(isWanted: verbose))
  }

  private func write(_ solutions: [INRC2Solution], of instance: INRC2Instance) throws {
    for (week, solution) in solutions.enumerated() {
      try Figures.write(
        solution.text(week: week, scenario: instance.scenario),
        to: "\(out)/\(instance.name)/sol-week\(week).txt")
    }
  }
}
