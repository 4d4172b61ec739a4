public import Scenarios

/// How the parts of a week that share nobody are solved.
public enum RosterStrategy: String, Sendable, CaseIterable {
  /// What suits each part: whole weeks of people where people serve, one program where only households take
  /// turns.
  case auto
  /// One integer program with a variable for each way in which somebody may serve.
  case compact
  /// Whole weeks of people, priced as they are needed.
  case patterns
  /// A roster filled need by need and improved by exchanges, with no more proof than the bounds that
  /// each goal has by itself.
  case search
}

/// Which strategies were chosen for a week, and why.
public struct StrategyChoice: Hashable, Sendable {
  /// Parts that one strategy solves.
  public struct Line: Hashable, Sendable {
    /// The strategy; never ``RosterStrategy/auto``.
    public var strategy: RosterStrategy
    /// How many parts there are.
    public var parts: Int
    /// The most people in one of them.
    public var people: Int
    /// The most ways in which somebody may serve in one of them.
    public var duties: Int
    /// Why this strategy.
    public var reason: Bilingual
  }

  /// One line a strategy.
  public var lines: [Line]

  /// What is chosen for the parts of a week.
  init(_ blocks: [BlockQueue.Item], asked: RosterStrategy) {
    var lines: [Line] = []
    for item in blocks {
      let strategy = Self.strategy(for: item.block, asked: asked)
      let (people, duties) = (item.block.people.count, item.duties)
      if let index = lines.firstIndex(where: { $0.strategy == strategy }) {
        lines[index].parts += 1
        lines[index].people = max(lines[index].people, people)
        lines[index].duties = max(lines[index].duties, duties)
      } else {
        lines.append(
          Line(
            strategy: strategy, parts: 1, people: people, duties: duties,
            reason: Self.reason(for: strategy, asked: asked)))
      }
    }
    self.lines = lines
  }

  /// What solves a block.
  static func strategy(for block: Block, asked: RosterStrategy) -> RosterStrategy {
    guard asked == .auto else { return block.people.isEmpty ? .compact : asked }
    return block.people.isEmpty ? .compact : .patterns
  }

  private static func reason(for strategy: RosterStrategy, asked: RosterStrategy) -> Bilingual {
    if strategy == asked { return Bilingual(zh: "按 --strategy", en: "asked for") }
    return strategy == .compact
      ? Bilingual(
        zh: "没有志愿者可排：只有住户轮值，或没有人合适的事",
        en: "no volunteers to place: households' turns, or needs that nobody fits")
      : Bilingual(
        zh: "有人服务：按人和周定价，界更紧", en: "people serve: the bound over whole weeks is tighter")
  }
}
