import IntegerProgramming
import Testing

@Suite("What GLPK answers wrongly or dies of", .timeLimit(.minutes(15)))
struct PitfallTests {
  let solver = GLPKSolver()

  @Test func notANumberInTheObjectiveIsRefused() {
    var model = Model()
    let x = model.addVariable("x")
    #expect(throws: ModelError.notFinite(in: "the objective")) {
      try solver.minimise(.nan * x, in: model)
    }
    #expect(throws: ModelError.notFinite(in: "the objective")) {
      try solver.minimise(LinearExpression(.infinity), in: model)
    }
    #expect(throws: ModelError.notFinite(in: "comfort")) {
      try LexicographicSolver().solve([.minimise("comfort", .nan * x)], in: model)
    }
  }

  @Test func notANumberInARowIsRefusedByName() {
    var model = Model()
    let x = model.addVariable("x")
    var broken = model
    broken.add(((.nan * x) <= 1).named("cover/1"))
    #expect(throws: ModelError.notFinite(in: "cover/1")) {
      try solver.minimise(1 * x, in: broken)
    }
    model.add(((1 * x) <= .nan).named("cover/2"))
    #expect(throws: ModelError.notFinite(in: "the bounds of cover/2")) {
      try solver.minimise(1 * x, in: model)
    }
  }

  @Test func badBoundsAreRefusedByName() {
    for (lower, upper) in [(Double.nan, 1), (0, .nan), (2, 1), (.infinity, .infinity)] {
      var model = Model()
      let x = model.addVariable("hours", .continuous, lower: lower, upper: upper)
      let expected: ModelError =
        lower.isNaN || upper.isNaN
        ? .notFinite(in: "the bounds of hours") : .invalidBounds(of: "hours")
      #expect(throws: expected) { try solver.minimise(1 * x, in: model) }
    }
  }

  @Test func infeasibleStartIsNotBelieved() throws {
    var model = Model()
    let x = (0..<6).map { model.addVariable("x\($0)", .binary) }
    model.add(x.sum() >= 3)
    let objective = (1.5 * x[0]) + (2.5 * x[1]) + x[2...].sum()
    // GLPK would accept nothing at all as the optimum, with value 0.
    let start = Assignment(repeating: 0, for: model)
    let outcome = try solver.minimise(objective, in: model, options: SolveOptions(start: start))
    #expect(outcome.objective == 3)
    let short = SolveOptions(start: Assignment(values: [1]))
    #expect(try solver.minimise(objective, in: model, options: short).objective == 3)
  }

  @Test func startOfAModelThatPresolveWouldShrinkIsReadRightly() throws {
    var model = Model()
    let idle = (0..<5).map { model.addVariable("idle\($0)", .integer, bounds: 2...2) }
    let x = (0..<8).map { model.addVariable("x\($0)", .binary) }
    for index in 0..<7 { model.add((2 * x[index]) + (3 * x[index + 1]) >= 1.5) }
    let start = Assignment(values: idle.map { _ in 2 } + x.map { _ in 1 })
    let objective = x.sum() + idle.sum()
    let outcome = try solver.minimise(objective, in: model, options: SolveOptions(start: start))
    #expect(outcome.objective == 14)
  }

  @Test func variableOfAnotherModelIsRefused() {
    var big = Model()
    _ = big.addVariable("a")
    let foreign = big.addVariable("b")
    var model = Model()
    let x = model.addVariable("x")
    #expect(throws: ModelError.unknownVariable(index: 1, in: "the objective")) {
      try solver.minimise(1 * foreign, in: model)
    }
    model.add((x + foreign <= 1).named("mixed"))
    #expect(throws: ModelError.unknownVariable(index: 1, in: "mixed")) {
      try solver.minimise(1 * x, in: model)
    }
  }

  @Test func repeatedVariablesAreAddedUp() throws {
    var model = Model()
    let x = model.addVariable("x", .integer, bounds: 0...10)
    model.add([x, x, x].sum() >= 7)
    #expect(try solver.minimise([x, x].sum(), in: model).objective == 6)
  }

  @Test func namesMayBeAnything() throws {
    var model = Model()
    let name = "值班\n\u{7}" + String(repeating: "院", count: 400)
    let x = model.addVariable(name, .integer, bounds: 0...10)
    model.add(((2 * x) >= 3).named(name))
    #expect(try solver.minimise(1 * x, in: model).objective == 2)
  }

  @Test func modelsWithoutRowsOrColumnsAreSolved() throws {
    var model = Model()
    #expect(try solver.minimise(LinearExpression(4), in: model).objective == 4)
    let x = model.addVariable("x", .integer, bounds: -3...3)
    let y = model.addVariable("y", .continuous, bounds: -1...1)
    #expect(try solver.minimise(x - y, in: model).objective == -4)
    // A row without variables holds, or nothing does.
    model.add(LinearExpression(2) <= 3)
    #expect(try solver.minimise(x - y, in: model).objective == -4)
    model.add(LinearExpression(2) >= 3)
    #expect(try solver.minimise(x - y, in: model) == .infeasible)
  }

  @Test func senselessOptionsAreRefused() {
    var model = Model()
    let x = model.addVariable("x")
    for options in [
      SolveOptions(timeLimit: -1), SolveOptions(timeLimit: .nan), SolveOptions(relativeGap: -0.1),
      SolveOptions(nodeLimit: -1),
    ] {
      #expect(throws: ModelError.self) { try solver.minimise(1 * x, in: model, options: options) }
    }
  }

  @Test func noTimeAtAllReturnsTheStart() throws {
    var model = Model()
    let x = model.addVariable("x", .integer, bounds: 0...9)
    let y = model.addVariable("y", .integer, bounds: 0...9)
    model.add((2 * x) + (2 * y) >= 5)
    let start = Assignment(values: [9, 9])
    let with = SolveOptions(timeLimit: 0, start: start)
    #expect(
      try solver.minimise(x + y, in: model, options: with)
        == .feasible(start, objective: 18, bestBound: nil, stoppedBy: .time))
    #expect(
      try solver.minimise(x + y, in: model, options: SolveOptions(timeLimit: 0))
        == .undecided(bestBound: nil, stoppedBy: .time))
  }

  @Test func equalBoundsAreFixed() throws {
    var model = Model()
    let x = model.addVariable("x", .integer, bounds: 3...3)
    let y = model.addVariable("y", .continuous, bounds: 0.5...0.5)
    let z = model.addVariable("z", .integer, bounds: 0...5)
    model.add(Constraint(x + z, in: 5...5))
    #expect(try solver.minimise(z - y, in: model).objective == 1.5)
  }

  @Test func fractionalBoundsAreRoundedInwards() throws {
    var model = Model()
    let x = model.addVariable("x", .integer, bounds: 0.3...4.7)
    #expect(try solver.minimise(1 * x, in: model).objective == 1)
    #expect(try solver.minimise(-1 * x, in: model).objective == -4)
    _ = model.addVariable("gap", .integer, bounds: 0.2...0.8)
    #expect(try solver.minimise(1 * x, in: model) == .infeasible)
    var wide = Model()
    let b = wide.addVariable("b", .binary, bounds: -5...5)
    #expect(try solver.minimise(-1 * b, in: wide).objective == -1)
  }

  @Test func infeasibleIsAnAnswerNotAnError() throws {
    var model = Model()
    let x = model.addVariable("x", .binary)
    let y = model.addVariable("y", .binary)
    var relaxed = model
    relaxed.add((2 * x) + (2 * y) == 1)
    #expect(try solver.minimise(x + y, in: relaxed) == .infeasible)
    model.add(x + y >= 3)
    #expect(try solver.minimise(x + y, in: model) == .infeasible)
    #expect(try solver.relaxation(of: x + y, in: model) == .infeasible)
  }

  @Test func unboundedIsToldFromInfeasible() throws {
    var model = Model()
    let x = model.addVariable("x", .integer, bounds: 0...Double.infinity)
    let y = model.addVariable("y", .binary)
    let z = model.addVariable("z", .binary)
    #expect(try solver.minimise(-1 * x, in: model) == .unbounded)
    #expect(try solver.relaxation(of: -1 * x, in: model) == .unbounded)
    model.add((2 * y) + (2 * z) == 1)
    #expect(try solver.minimise(-1 * x, in: model) == .infeasible)
  }

  @Test func largeWholeObjectivesKeepTheirLastUnit() throws {
    // GLPK drops nodes within 1e-7 of the value: three of these units.
    var model = Model()
    let x = (0..<12).map { model.addVariable("x\($0)", .binary) }
    model.add(x.sum() == 5)
    model.add((3 * x[0]) + (5 * x[1]) + (7 * x[2]) + (2 * x[3]) + (4 * x[4]) >= 9.5)
    var objective = LinearExpression()
    for (index, variable) in x.enumerated() {
      objective.add(variable, times: Double(6_000_000 + (index * 7) % 5))
    }
    let best = allSolutions(of: model).map { objective.value(in: $0) }.min()
    #expect(try solver.minimise(objective, in: model).objective == best)
  }

  @Test func everyPairOfCodeAndStatusIsUnderstood() {
    // GLP_FEAS 2, GLP_INFEAS 3, GLP_NOFEAS 4, GLP_OPT 5, GLP_UNDEF 1.
    #expect(SimplexVerdict(code: 0, primal: 2, dual: 2) == .optimal)
    #expect(SimplexVerdict(code: 0, primal: 4, dual: 2) == .infeasible)
    #expect(SimplexVerdict(code: 0, primal: 4, dual: 4) == .infeasible)
    #expect(SimplexVerdict(code: 0, primal: 2, dual: 4) == .unbounded)
    #expect(SimplexVerdict(code: 0x0A, primal: 1, dual: 1) == .infeasible)
    #expect(SimplexVerdict(code: 0x08, primal: 2, dual: 3) == .paused)
    #expect(SimplexVerdict(code: 0x09, primal: 2, dual: 3) == .outOfTime)
    let untrusted: [(Int32, Int32, Int32)] = [
      (0, 1, 1), (0, 2, 3), (0, 3, 4), (0x01, 1, 1), (0x02, 1, 1), (0x03, 1, 1), (0x04, 1, 1),
      (0x05, 2, 2), (0x0B, 1, 1), (0x06, 2, 2), (0x07, 2, 2),
    ]
    for (code, primal, dual) in untrusted {
      if case .failed = SimplexVerdict(code: code, primal: primal, dual: dual) { continue }
      Issue.record("\(code), \(primal), \(dual)")
    }
    #expect(SearchVerdict(code: 0, status: 5) == .finished)
    #expect(SearchVerdict(code: 0, status: 4) == .infeasible)
    #expect(SearchVerdict(code: 0x0A, status: 1) == .infeasible)
    for (status, hasPoint) in [(Int32(1), false), (2, true), (4, false), (5, true)] {
      #expect(SearchVerdict(code: 0x09, status: status) == .stopped(.time, hasPoint: hasPoint))
      #expect(SearchVerdict(code: 0x0E, status: status) == .stopped(.gap, hasPoint: hasPoint))
      #expect(SearchVerdict(code: 0x0D, status: status) == .terminated(hasPoint: hasPoint))
    }
    for code: Int32 in [0x01, 0x02, 0x03, 0x04, 0x05, 0x0B, 0x0C] {
      if case .failed = SearchVerdict(code: code, status: 2) { continue }
      Issue.record("\(code)")
    }
    if case .failed = SearchVerdict(code: 0, status: 2) {} else { Issue.record("0, feasible") }
  }
}
