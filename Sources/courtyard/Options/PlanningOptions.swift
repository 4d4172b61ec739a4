internal import ArgumentParser
internal import Foundation
internal import Rostering
internal import Scenarios

/// How a plan is sought and where it goes.
struct PlanningOptions: ParsableArguments {
  /// How progress is shown.
  enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
    case auto, plain
  }

  @Option(
    help: ArgumentHelp(
      "写到哪个文件夹；默认 out/<scenario>/<week>。The folder to write to.", valueName: "dir"))
  var out: String?

  @Flag(help: "替换已有的计划。Replace the plan that is there.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "已发出的本周计划所在的文件夹：日历据此更新；有账本时不必写。The folder of this week's plan that was handed out before, so that calendars change in place; with a ledger it is known.",
      valueName: "dir"))
  var supersedes: String?

  @Flag(name: .customLong("no-bom"), help: "CSV 不加字节顺序标记。CSV without a byte order mark.")
  var noByteOrderMark = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "抽签的种子：会上抽出的数字；默认由周次得出，2026-W48 为 202648。The seed of the draw: digits drawn at the meeting; by default from the week.",
      valueName: "digits"),
    transform: DrawnDigits.init)
  var seed: DrawnDigits?

  @Option(
    help: ArgumentHelp("最多计算多少秒。The most seconds to search.", valueName: "seconds"))
  var timeLimit = 60.0

  @Option(
    help: ArgumentHelp(
      "并行线程数；不影响结果。Threads; the result does not depend on them.", valueName: "n"))
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    help: ArgumentHelp(
      "值班表怎样求解；默认按各部分的大小自选。How the roster is solved; by default as suits each part.",
      valueName: RosterStrategy.allCases.map(\.rawValue).joined(separator: "|")))
  var strategy = RosterStrategy.auto

  @Option(
    help: "进度：在终端上显示，或逐行输出。Progress: drawn on a terminal, or plain lines.")
  var progress = ProgressStyle.auto

  func validate() throws {
    guard timeLimit > 0, timeLimit.isFinite else {
      throw ValidationError("--time-limit 要大于 0 秒。--time-limit needs more than 0 seconds.")
    }
    guard threads >= 1 else {
      throw ValidationError("--threads 至少为 1。--threads needs at least 1.")
    }
  }

  /// The folder to write to.
  func path(of scenario: Scenario, named name: String) -> String {
    out ?? "out/\(name)/\(scenario.week)"
  }

  /// The seed that was given, otherwise the week's number: nobody can choose it to suit himself.
  func seed(for week: Week) -> UInt64 {
    seed?.number ?? Self.seed(of: week)
  }

  /// The number of a week: 202648 for 2026-W48.
  static func seed(of week: Week) -> UInt64 { UInt64(week.year * 100 + week.number) }
}
