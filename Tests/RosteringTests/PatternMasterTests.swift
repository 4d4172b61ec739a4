import IntegerProgramming
import Scenarios
import Testing

@testable import Rostering

@Suite("The master over whole weeks")
struct PatternMasterTests {
  @Test("once a goal is held at nothing, no week costs it anything", arguments: 1...4)
  func nothing(seed: Int) throws {
    let problem = RosterProblem(MiddlingWeek.make(seed: UInt64(seed)))
    let levels = EvennessLevels(problem)
    let block = try #require(
      BlockFinder.blocks(of: problem).max { $0.people.count < $1.people.count })
    let formulation = CompactFormulation(problem, block: block, levels: levels)
    let served = block.people.flatMap { problem.people[$0].duties }
    let charged = Set(served.enumerated().filter { $0.offset.isMultiple(of: 5) }.map(\.element))
    let all = PatternCost(
      served.compactMap { formulation.serves[$0] }.sum(), threshold: nil, in: formulation)
    let some = PatternCost(
      charged.compactMap { formulation.serves[$0] }.sum(), threshold: nil, in: formulation)
    let gain = PatternCost([(all, -1)])

    try GLPKThread.run { () throws(ModelError) in
      let budget = PursuitBudget(SolveOptions(timeLimit: 20))
      let exchange = ExchangeSearch(
        block: formulation.block, in: formulation.problem, thresholds: levels.thresholds)
      let master = PatternMaster(formulation, options: exchange.options, budget: budget)
      for pattern in formulation.patterns(in: formulation.assignment(of: RosterDraft())) {
        master.add(pattern)
      }
      let generator = ColumnGeneration(master: master, budget: budget)
      func most() throws(ModelError) -> (bound: Double?, charged: Double) {
        master.minimise(gain)
        let bound = try generator.run(within: budget.share(ofGoal: 0, of: 1), isExact: false)
        let taken = master.weeks.reduce(0) { sum, week in
          charged.isDisjoint(with: week.pattern.duties)
            ? sum : sum + master.program.value(of: week.column)
        }
        return (bound, taken)
      }
      let free = try most()
      #expect(free.charged > 0.5, "seed \(seed): nothing to leave out")
      master.hold(.rules, some, atMost: 0)
      let held = try most()
      #expect(abs(held.charged) < 1e-9)
      #expect((held.bound ?? -.infinity) > (free.bound ?? .infinity) - 1e-6)
    }
  }
}
