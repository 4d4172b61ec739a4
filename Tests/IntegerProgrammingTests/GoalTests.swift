import IntegerProgramming
import TestSupport
import Testing

@Suite("Goals in order", .timeLimit(.minutes(15)))
struct GoalTests {
  let solver = LexicographicSolver()

  @Test func noGoalsAskForAnySolution() throws {
    var model = Model()
    let x = (0..<4).map { model.addVariable("x\($0)", .binary) }
    model.add(x.sum() == 2)
    guard case .solved(let assignment, let results, nil) = try solver.solve([], in: model) else {
      Issue.record("not solved")
      return
    }
    #expect(results.isEmpty && model.violations(of: assignment).isEmpty)
    model.add(x.sum() >= 3)
    #expect(try solver.solve([], in: model) == .infeasible)
  }

  @Test func endlessGoalsAreNamed() throws {
    var model = Model()
    let x = model.addVariable("x", .integer, bounds: 0...Double.infinity)
    let y = model.addVariable("y", .binary)
    let goals: [Goal] = [.minimise("first", 1 * y), .maximise("second", 1 * x)]
    #expect(try solver.solve(goals, in: model) == .unbounded(goal: "second"))
  }

  @Test func bottlenecksMustMakeSense() throws {
    var model = Model()
    let whole = model.addVariable("whole", .binary)
    let hours = model.addVariable("hours", .continuous)
    let debt = model.addVariable("debt", .integer, bounds: -1...1)
    #expect(throws: ModelError.notFinite(in: "far")) {
      try solver.solve([.bottleneck("far", [(whole, .nan)])], in: model)
    }
    for (variable, cost) in [(whole, -1.0), (hours, 1), (debt, 1)] {
      #expect(throws: ModelError.self) {
        try solver.solve([.bottleneck("far", [(variable, cost)])], in: model)
      }
    }
  }

  @Test func fractionsOfGoalsAreKept() throws {
    // Continuous goals: the second may not eat into the first by more than rounding.
    var model = Model()
    let x = (0..<3).map { model.addVariable("x\($0)", .continuous, bounds: 0...10) }
    model.add((3 * x[0]) + (7 * x[1]) + (11 * x[2]) >= 10)
    let cost = (0.3 * x[0]) + (0.7 * x[1]) + (1.3 * x[2])
    let goals: [Goal] = [.minimise("cost", cost), .maximise("second", 1 * x[1])]
    guard case .solved(_, let results, nil) = try solver.solve(goals, in: model) else {
      Issue.record("not solved")
      return
    }
    #expect(abs(results[0].value - 1) < 1e-7)
    #expect(abs(results[1].value - 10.0 / 7) < 1e-5)
  }

  @Test func sameModelSameAnswer() throws {
    var random = SeededGenerator(77)
    var model = Model()
    let x = (0..<60).map { model.addVariable("x\($0)", .binary) }
    for row in 0..<20 {
      let group = x.filter { _ in random.chance(25) }
      model.add((group.sum() >= Double(min(group.count, 2))).named("row \(row)"))
    }
    let goals: [Goal] = [
      .minimise("few", x.sum()), .bottleneck("far", x.enumerated().map { ($1, Double($0 % 9)) }),
      .maximise("odd", x[1...30].sum()),
    ]
    let answers = try (0..<3).map { _ in try solver.solve(goals, in: model) }
    let assignments = answers.map { answer -> Assignment? in
      if case .solved(let assignment, _, nil) = answer { assignment } else { nil }
    }
    #expect(assignments[0] != nil)
    #expect(assignments.allSatisfy { $0 == assignments[0] })
  }
}
