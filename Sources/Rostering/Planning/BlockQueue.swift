import Dispatch
import IntegerProgramming
import Synchronization

/// Solves blocks on several threads, the small ones first, and shares the clock among them by size.
/// Work is shared by size as well, but beforehand: what a block may do never depends on the others.
struct BlockQueue {
  let order: GoalOrder
  let options: RosterOptions

  /// A block of a part.
  struct Item {
    let part: RosterPart
    let block: Block
    /// A roster to begin with, of the whole part; nil where there is none.
    var begun: RosterDraft?

    /// In how many ways somebody may serve in it.
    var duties: Int { block.people.reduce(0) { $0 + part.problem.people[$1].duties.count } }
  }

  /// The solutions, in the order of the blocks. Parts that others left time go on from where they were;
  /// work is not handed on, as what is left of it depends on which part was done first.
  func solve(_ blocks: [Item]) throws -> [BlockSolver.Solution] {
    let clock = PlanningRounds(timeLimit: options.timeLimit)
    var solutions = try solve(blocks, from: blocks.map { _ in nil }, clock)
    for _ in 0..<Self.mostRounds {
      let open = blocks.indices.filter {
        !solutions[$0].isProved && !blocks[$0].block.people.isEmpty
      }
      guard !open.isEmpty, options.workLimit == nil, clock.isWorthwhile,
        options.cancellation?.isCancelled != true
      else { break }
      let again = try solve(open.map { blocks[$0] }, from: open.map { solutions[$0] }, clock)
      for (index, solution) in zip(open, again) { solutions[index] = solution }
    }
    return solutions
  }

  /// A block that is so much of all is solved as if it were alone.
  private static let most = 0.9

  /// A part that is not proved by then does not lack time.
  private static let mostRounds = 8

  /// One pass over blocks, each from where it was.
  private func solve(
    _ blocks: [Item], from earlier: [BlockSolver.Solution?], _ clock: PlanningRounds
  ) throws -> [BlockSolver.Solution] {
    let sizes = blocks.map { 1 + $0.duties }
    let sequence = blocks.indices.sorted { (sizes[$0], $0) < (sizes[$1], $1) }
    let whole = Double(sizes.reduce(0, +))
    let state = Mutex(State(results: blocks.map { _ in nil }, sizeLeft: sizes.reduce(0, +)))
    let threads = max(1, min(options.threads, blocks.count))

    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let next = state.withLock { state -> (block: Int, number: Int, sizeLeft: Int)? in
          guard state.next < sequence.count else { return nil }
          defer { state.next += 1 }
          let block = sequence[state.next]
          defer { state.sizeLeft -= sizes[block] }
          return (block, state.next + 1, state.sizeLeft)
        }
        guard let next else { return }
        let share = Double(sizes[next.block] * threads) / Double(next.sizeLeft)
        let isMost = Double(sizes[next.block]) >= Self.most * whole
        let limits = SolveOptions(
          timeLimit: clock.left == .infinity ? .infinity : clock.left * min(1, share),
          workLimit: options.workLimit.map { Int(Double($0) * Double(sizes[next.block]) / whole) },
          threads: isMost ? options.threads : max(1, options.threads / threads),
          cancellation: options.cancellation,
          progress: progress(of: next.number, among: blocks.count, after: clock.gone))
        let item = blocks[next.block]
        let solver = BlockSolver(
          problem: item.part.problem, order: order, levels: item.part.levels,
          strategy: StrategyChoice.strategy(for: item.block, asked: options.strategy),
          // Of several of a size each is solved as a whole again: their bounds need the time more.
          mayUseNeighbourhoods: isMost)
        let result = Result {
          try solver.solve(
            item.block, from: earlier[next.block], beginningWith: item.begun, options: limits)
        }
        state.withLock { $0.results[next.block] = result }
      }
    }
    return try state.withLock { try $0.results.compactMap { try $0?.get() } }
  }

  /// Reports of a part are reports of the whole: which part, and seconds since the first began.
  private func progress(
    of number: Int, among count: Int, after gone: Double
  ) -> (@Sendable (SolveProgress) -> Void)? {
    guard let progress = options.progress, count > 1 else { return options.progress }
    return { report in
      var report = report
      report.part = SolveProgress.Part(number: number, of: count)
      report.seconds += gone
      progress(report)
    }
  }

  private struct State {
    var next = 0
    var results: [Result<BlockSolver.Solution, any Error>?]
    var sizeLeft: Int
  }
}
