import IntegerProgramming
import Scenarios
import Testing

@testable import Rostering

@Suite("Some people's weeks looked at anew")
struct NeighbourhoodTests {
  private let problem: RosterProblem
  private let levels: EvennessLevels
  private let order: GoalOrder
  private let block: Block
  private let formulation: CompactFormulation

  init() throws {
    problem = RosterProblem(MiddlingWeek.make(seed: 2))
    levels = EvennessLevels(problem)
    order = GoalOrder(for: problem, levels: levels)
    block = try #require(BlockFinder.blocks(of: problem).max { $0.people.count < $1.people.count })
    formulation = CompactFormulation(problem, block: block, levels: levels)
  }

  private var solver: BlockSolver {
    BlockSolver(problem: problem, order: order, levels: levels, strategy: .patterns)
  }

  /// The block with nothing in it but the bounds that its goals have by themselves.
  private func unsolved() throws -> BlockSolver.Solution {
    try solver.solve(
      block, from: BlockSolver.Solution(draft: RosterDraft(), results: []),
      options: SolveOptions(timeLimit: 0))
  }

  @Test("the others' people are not counted any more, and their places are gone")
  func places() throws {
    let draft = try solver.solve(block, options: SolveOptions(timeLimit: 60)).draft
    let people = Set(block.people.prefix(block.people.count / 2))
    let part = Neighbourhood(people, of: block, in: problem, around: draft)
    #expect(Set(part.block.people) == people)
    #expect(part.draft.duties.allSatisfy { people.contains(problem.duties[$0].person) })
    for shift in part.block.shifts {
      for role in problem.shifts[shift].roles.indices {
        let seat = PossibleDuty.Seat.role(shift: shift, role: role)
        let others = draft.duties.count {
          problem.duties[$0].seat == seat && !people.contains(problem.duties[$0].person)
        }
        let (whole, left) = (
          problem.shifts[shift].roles[role].people, part.problem.shifts[shift].roles[role].people
        )
        guard whole.most > others else {
          let mayServe = part.block.people.flatMap { part.problem.people[$0].duties }
            .contains { part.problem.duties[$0].seat == seat && !part.problem.duties[$0].isPinned }
          #expect(!mayServe)
          continue
        }
        #expect(left.minimum == max(0, whole.minimum - others))
        #expect(left.wanted == max(0, whole.wanted - others))
        #expect(left.most == whole.most - others)
      }
    }
    let own = CompactFormulation(part.problem, block: part.block, levels: levels)
    #expect(own.model.violations(of: own.assignment(of: part.draft)).isEmpty)
  }

  @Test("from nothing a few at a time come to a roster that lacks nobody it need not")
  func improves() throws {
    let best = try solver.solve(block, options: SolveOptions(timeLimit: 60))
    try #require(best.isProved)
    let start = try unsolved()
    #expect(!start.isProved)
    let search = NeighbourhoodSearch(
      formulation, order: order, budget: PursuitBudget(SolveOptions(timeLimit: 60)), sizes: 3...5,
      mostFailures: 30)
    let found = try search.improved(start)
    #expect(found.looks > 0)
    #expect(formulation.model.violations(of: formulation.assignment(of: found.draft)).isEmpty)
    let coverage = order.keys.indices.filter { order.keys[$0].isCoverage }
    #expect(coverage.contains { found.results[$0].value < start.results[$0].value })
    for index in coverage { #expect(found.results[index].value == best.results[index].value) }
    for (result, key) in zip(found.results, order.keys) {
      #expect(result.value == Double(RosterValues(of: found.draft, in: problem)[key]))
      #expect((result.status == .optimal) == (result.value <= result.bound ?? -.infinity))
    }
  }

  @Test("the same seed chooses the same people, so many, of the block only and each once")
  func chooser() throws {
    let draft = try solver.solve(block, options: SolveOptions(timeLimit: 60)).draft
    let state = RosterState(draft, in: problem)
    var (one, other) = (
      NeighbourhoodChooser(block.people, in: problem, levels: levels, seed: 7),
      NeighbourhoodChooser(block.people, in: problem, levels: levels, seed: 7)
    )
    var seen: Set<Set<Int>> = []
    for _ in 0..<5 {
      let groups = one.next(2, of: 4, in: state)
      #expect(groups == other.next(2, of: 4, in: state))
      #expect(groups.map(\.count) == [4, 4])
      #expect(groups[0].isDisjoint(with: groups[1]))
      #expect(groups[0].union(groups[1]).isSubset(of: block.people))
      seen.formUnion(groups)
    }
    #expect(seen.count > 2)
    #expect(one.next(2, of: 1_000, in: state) == [Set(block.people)])
  }

  @Test("what is found beside others keeps the rules that bind them together", arguments: 1...8)
  func company(seed: Int) throws {
    var scenario = MiddlingWeek.make(seed: UInt64(seed))
    if !scenario.covenant.rules.contains(where: { $0.clause == "3" }) {
      scenario.covenant.rules.append(Rule(clause: "new", .newcomersBesideExperienced))
    }
    let organisation = Organisation(id: "firm", name: "Firm", lends: 300)
    scenario.organisations = [organisation]
    for index in scenario.volunteers.indices where index.isMultiple(of: 3) {
      scenario.volunteers[index].organisation = organisation.id
    }
    let problem = RosterProblem(scenario)
    let levels = EvennessLevels(problem)
    let order = GoalOrder(for: problem, levels: levels)
    let block = try #require(
      BlockFinder.blocks(of: problem).max { $0.people.count < $1.people.count })
    let whole = CompactFormulation(problem, block: block, levels: levels)
    let greedy = try BlockSolver(problem: problem, order: order, levels: levels, strategy: .search)
      .solve(block, options: SolveOptions(timeLimit: 10))
    let look = NeighbourhoodLook(
      formulation: whole, order: order, proved: 0, draft: greedy.draft,
      options: SolveOptions(timeLimit: 10))
    var chooser = NeighbourhoodChooser(
      block.people, in: problem, levels: levels, seed: UInt64(seed))
    for _ in 0..<10 {
      let people = chooser.next(1, of: 6, in: RosterState(greedy.draft, in: problem))[0]
      let part = Neighbourhood(people, of: block, in: problem, around: greedy.draft)
      let own = CompactFormulation(part.problem, block: part.block, levels: levels)
      #expect(own.model.violations(of: own.assignment(of: part.draft)).isEmpty)
      guard let duties = try look.better(people) else { continue }
      var draft = greedy.draft
      draft.duties.removeAll { people.contains(problem.duties[$0].person) }
      draft.duties += duties
      #expect(whole.model.violations(of: whole.assignment(of: draft)).map(\.name) == [])
    }
  }

  @Test("those with the most room up to a threshold are chosen more often than those with least")
  func room() throws {
    let draft = try solver.solve(block, options: SolveOptions(timeLimit: 60)).draft
    let state = RosterState(draft, in: problem)
    // Thresholds so far apart that not everybody is right below one.
    let levels = EvennessLevels(problem, reach: LoadReach(problem), thresholds: [300, 600])
    let room = block.people.map { levels.profiles[$0].room(above: state.minutes[$0]) }
    for (person, room) in zip(block.people, room) {
      let passed = { (minutes: Minutes) in
        levels.thresholds.count { problem.people[person].isAbove($0, with: minutes) }
      }
      let minutes = state.minutes[person]
      #expect(room >= 0)
      #expect(passed(minutes + room) == passed(minutes))
    }
    try #require(Set(room).count > 1)
    var chooser = NeighbourhoodChooser(block.people, in: problem, levels: levels, seed: 1)
    var times: [Int: Int] = [:]
    for _ in 0..<200 {
      for person in chooser.next(1, of: 1, in: state)[0] { times[person, default: 0] += 1 }
    }
    let most = zip(block.people, room).filter { $0.1 == room.max() }.map(\.0)
    let least = zip(block.people, room).filter { $0.1 == room.min() }.map(\.0)
    let mean = { (people: [Int]) in
      Double(people.reduce(0) { $0 + times[$1, default: 0] }) / Double(people.count)
    }
    #expect(mean(most) > mean(least))
  }
}
