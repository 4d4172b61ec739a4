internal import ArgumentParser
internal import Foundation
internal import Scenarios
internal import Simulation

/// How much is simulated, and where it goes.
struct SimulationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("模拟多少周。Weeks a run has.", valueName: "n"))
  var weeks = 26

  @Option(
    help: ArgumentHelp(
      "模拟多少遍，每遍运气不同。Runs, each with other chance.", valueName: "n"))
  var runs = 20

  @Option(
    help: ArgumentHelp(
      "开头几周只经历、不计入。Weeks at the beginning that are not measured.", valueName: "n"))
  var warmUp = 0

  @Option(
    help: ArgumentHelp(
      "要多准：继续模拟，直到各指标的均值准到这个程度，最多 --most-runs 遍。How precise the means are to be, 5%: goes on until they are.",
      valueName: "5%"),
    transform: SimulationOptions.share)
  var precision: Double?

  @Option(
    help: ArgumentHelp(
      "求准时最多多少遍。The most runs with --precision.", valueName: "n"))
  var mostRuns = 1000

  @Option(
    help: ArgumentHelp(
      "只重演第几遍，并写出每周的计划。Replays one run alone, and writes its weekly plans.",
      valueName: "n"))
  var onlyRun: Int?

  @Flag(
    name: .customLong("no-events"),
    help: "什么意外都不发生。Nothing happens that was not planned.")
  var isWithoutEvents = false

  @Option(
    help: ArgumentHelp(
      "写到哪个文件夹；默认 out/<scenario>/simulation。The folder to write to.", valueName: "dir"))
  var out: String?

  @Flag(help: "替换已有的模拟。Replace the simulation that is there.")
  var force = false

  @Flag(name: .customLong("no-bom"), help: "CSV 不加字节顺序标记。CSV without a byte order mark.")
  var noByteOrderMark = false

  @Option(
    help: ArgumentHelp(
      "运气的种子；同样的种子，同样的结果。The seed of all chance.", valueName: "n"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "每周排得多细：1 为平常，10 细十倍、慢十倍。How thoroughly weeks are planned.",
      valueName: "n"))
  var effort = 1.0

  @Option(
    help: ArgumentHelp(
      "每周排班时往后多看几周，0 到 7：一起求解，只留下当周。Weeks that each week's roster looks ahead to, 0 to 7.",
      valueName: "n"))
  var ahead = 0

  @Option(
    help: ArgumentHelp(
      "每周排班最多计算多少秒；默认不限，只限工作量，结果在任何电脑上都一样。The most seconds for one week's plan; by default only its work is limited.",
      valueName: "seconds"))
  var timeLimit: Double?

  @Option(
    help: ArgumentHelp(
      "同时模拟几遍；不影响结果。Runs at the same time; the results do not depend on it.",
      valueName: "n"))
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    help: "进度：在终端上显示，或逐行输出。Progress: drawn on a terminal, or plain lines.")
  var progress = PlanningOptions.ProgressStyle.auto

  func validate() throws {
    func atLeast(_ least: Int, _ value: Int, _ name: String) throws {
      guard value < least else { return }
      throw ValidationError(
        "--\(name) 至少为 \(least)，而这里是 \(value)。--\(name) needs at least \(least), and this is \(value)."
      )
    }
    try atLeast(1, weeks, "weeks")
    try atLeast(1, runs, "runs")
    try atLeast(0, warmUp, "warm-up")
    try atLeast(1, threads, "threads")
    try atLeast(1, mostRuns, "most-runs")
    if let onlyRun { try atLeast(1, onlyRun, "only-run") }
    guard warmUp < weeks else {
      throw ValidationError(
        "--warm-up \(warmUp) 占满了全部 \(weeks) 周，没有一周可计。--warm-up \(warmUp) leaves none of the \(weeks) weeks to measure."
      )
    }
    guard effort > 0, effort <= 1000 else {
      throw ValidationError("--effort 要大于 0，最多 1000。--effort is above 0 and at most 1000.")
    }
    guard (0...Self.mostAhead).contains(ahead) else {
      throw ValidationError(
        "--ahead 为 0 到 \(Self.mostAhead)。--ahead is a number from 0 to \(Self.mostAhead).")
    }
    if let timeLimit, !(timeLimit > 0 && timeLimit.isFinite) {
      throw ValidationError("--time-limit 要大于 0 秒。--time-limit needs more than 0 seconds.")
    }
  }

  private static let mostAhead = WeeksOptions.most - 1

  /// `5%`, or `0.05`.
  private static func share(_ text: String) throws -> Double {
    let isPercent = text.hasSuffix("%")
    guard let number = Double(isPercent ? String(text.dropLast()) : text),
      case let share = isPercent ? number / 100 : number, share > 0, share < 1
    else {
      throw ValidationError(
        "“\(text)” 不是精度，请写成 5%。\"\(text)\" is not a precision; write it as 5%.")
    }
    return share
  }
}
