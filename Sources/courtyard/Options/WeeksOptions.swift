internal import ArgumentParser

/// How many weeks are planned together.
struct WeeksOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "连排几周，1 到 8，一周一个文件夹。Weeks planned together, 1 to 8, each in a folder of its own.",
      valueName: "n"))
  var weeks = 1

  @Option(
    help: ArgumentHelp(
      "往后多看几周，0 到 7：一起求解，只留下前面的。Weeks looked ahead to, 0 to 7: planned together, and only those before them are kept.",
      valueName: "n"))
  var ahead = 0

  /// As many weeks as are ever planned as one.
  static let most = 8

  func validate() throws {
    guard (1...Self.most).contains(weeks) else {
      throw ValidationError(
        "--weeks 为 1 到 \(Self.most)。--weeks is a number from 1 to \(Self.most).")
    }
    guard ahead >= 0, weeks + ahead <= Self.most else {
      throw ValidationError(
        "--weeks 与 --ahead 合计最多 \(Self.most) 周。--weeks and --ahead are \(Self.most) weeks together at most."
      )
    }
  }

  /// Whether more than one week is looked at.
  var areSeveral: Bool { weeks + ahead > 1 }
}
