internal import ArgumentParser

/// Whether a fair lottery over whole allocations decides who has a space: `docs/model.md`, 2.4.
struct LotteryOptions: ParsableArguments {
  @Flag(
    help:
      "让最小的机会尽可能大：按编号的票抽。Draw one of numbered tickets that make the smallest chance as large as can be."
  )
  var fairChances = false

  @Option(
    help: ArgumentHelp(
      "最多多少张票，默认 1000；更少也同样公平时用更少的。At most so many tickets, 1,000 by default; fewer where fewer are as fair.",
      valueName: "n"))
  var tickets: Int?

  func validate() throws {
    if tickets != nil, !fairChances {
      throw ValidationError(
        "--tickets 要与 --fair-chances 一起用。--tickets goes with --fair-chances.")
    }
    guard (1...Self.most).contains(tickets ?? 1) else {
      throw ValidationError(
        "--tickets 为 1 到 \(Self.most)。--tickets is a number from 1 to \(Self.most).")
    }
  }

  /// At most how many tickets to make; nil where ranks decide.
  var count: Int? { fairChances ? tickets ?? Self.usual : nil }

  /// Chances to a thousandth.
  private static let usual = 1_000
  /// More than anybody prints.
  private static let most = 1_000_000
}
