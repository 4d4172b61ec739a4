import IntegerProgramming
import Scenarios
import Testing

@testable import Rostering

@Suite("Going on with a week that was begun")
struct GoingOnTests {
  private let problem: RosterProblem
  private let levels: EvennessLevels
  private let order: GoalOrder
  private let block: Block

  init() throws {
    problem = RosterProblem(MiddlingWeek.make(seed: 2))
    levels = EvennessLevels(problem)
    order = GoalOrder(for: problem, levels: levels)
    block = try #require(BlockFinder.blocks(of: problem).max { $0.people.count < $1.people.count })
  }

  private func solver(_ strategy: RosterStrategy = .patterns) -> BlockSolver {
    BlockSolver(problem: problem, order: order, levels: levels, strategy: strategy)
  }

  /// The goals that no search has to look at: those at their own bounds.
  private func proved(_ solution: BlockSolver.Solution) -> [String] {
    solution.results.filter { $0.status == .optimal }.map(\.name)
  }

  @Test("what was proved stays proved, without any time")
  func known() throws {
    let first = try solver().solve(block, options: SolveOptions(timeLimit: 60))
    try #require(first.isProved)
    let none = SolveOptions(timeLimit: 0)
    let again = try solver().solve(block, from: first, options: none)
    #expect(again.isProved)
    #expect(again.results.map(\.value) == first.results.map(\.value))
    #expect(again.draft == first.draft)

    var forgotten = first
    forgotten.results = []
    #expect(
      proved(try solver().solve(block, from: forgotten, options: none)).count < order.keys.count)
  }

  @Test("a bound is not kept where an earlier goal is worse than it was when it was proved")
  func outdated() throws {
    let first = try solver().solve(block, options: SolveOptions(timeLimit: 60))
    try #require(first.isProved)
    var better = first
    let one = first.results[0]
    better.results[0] = GoalResult(
      name: one.name, value: one.value - 1, bound: one.value - 1, status: .optimal, seconds: 0)
    var forgotten = first
    forgotten.results = []
    let none = SolveOptions(timeLimit: 0)
    let (outdated, without) = (
      try solver().solve(block, from: better, options: none),
      try solver().solve(block, from: forgotten, options: none)
    )
    #expect(proved(outdated) == proved(without))
  }

  @Test(
    "a block without time has the bounds that its goals have by themselves",
    arguments: [
      RosterStrategy.compact, .patterns, .search,
    ])
  func bounds(strategy: RosterStrategy) throws {
    let solution = try solver(strategy).solve(block, options: SolveOptions(timeLimit: 0))
    #expect(solution.results.count == order.keys.count)
    for result in solution.results {
      let bound = try #require(result.bound, "\(result.name)")
      #expect(bound <= result.value)
    }
  }
}
