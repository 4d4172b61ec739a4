import CGLPKGuard
import IntegerProgramming
import TestSupport
import Testing

@Suite("Aborts and threads", .timeLimit(.minutes(15)))
struct ThreadTests {
  /// Makes GLPK abort on this thread, and returns what it said.
  private static func abort() -> String {
    var problem: OpaquePointer?
    #expect(cg_create(&problem) == Int32(CG_OK))
    defer { cg_delete(problem) }
    #expect(cg_provoke_abort(problem) == Int32(CG_ABORTED))
    return String(cString: cg_message())
  }

  private static func knapsack(_ seed: Int) -> (Model, LinearExpression) {
    var random = SeededGenerator(seed)
    var model = Model()
    let x = (0..<25).map { model.addVariable("x\($0)", .binary) }
    for _ in 0..<4 {
      var weight = LinearExpression()
      for variable in x { weight.add(variable, times: random.whole(5...40)) }
      model.add(weight <= 200)
    }
    var value = LinearExpression()
    for variable in x { value.add(variable, times: -random.whole(5...20)) }
    return (model, value)
  }

  @Test func anAbortIsAnErrorAndTheThreadGoesOn() throws {
    try GLPKThread.run { () throws(ModelError) in
      let program = LinearProgram()
      let row = program.addRow(4...Double.infinity)
      let column = program.addColumn(cost: 3, entries: [(row, 2)])
      #expect(try program.solve() == .optimal)
      #expect(program.value(of: column) == 2)
      #expect(Self.abort().contains("glp_set_obj_coef: j = -7; column number out of range"))
      // The program went down with the environment; it is rebuilt from its own data.
      program.setCost(of: column, to: 5)
      #expect(try program.solve() == .optimal)
      #expect(program.repairs > 0)
      #expect(program.objective == 10)
    }
  }

  @Test func abortsOnSeveralThreadsAtOnce() async throws {
    let (model, objective) = Self.knapsack(3)
    let expected = try GLPKSolver().minimise(objective, in: model)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<25 {
            try? GLPKThread.run { () throws(ModelError) in
              #expect(Self.abort().contains("out of range"))
            }
            #expect((try? GLPKSolver().minimise(objective, in: model)) == expected)
          }
        }
      }
    }
  }

  @Test func solvesOnSeveralThreadsAgree() async throws {
    var expected: [Outcome] = []
    for seed in 0..<6 {
      let (model, objective) = Self.knapsack(seed)
      expected.append(try GLPKSolver().minimise(objective, in: model))
    }
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<8 {
        group.addTask { [expected] in
          for round in 0..<6 {
            let seed = (worker + round) % expected.count
            let (model, objective) = Self.knapsack(seed)
            #expect((try? GLPKSolver().minimise(objective, in: model)) == expected[seed])
          }
        }
      }
    }
  }

  @Test func aProgramOnAForeignThreadIsRefused() throws {
    let program = LinearProgram()
    let row = program.addRow(1...2)
    program.addColumn(cost: 1, entries: [(row, 1)])
    #expect(try program.solve() == .optimal)
    try GLPKThread.run { () throws(ModelError) in
      #expect(throws: ModelError.wrongThread) { try program.solve() }
    }
    #expect(try program.solve() == .optimal)
  }

  @Test func errorsPassThroughTheThread() {
    #expect(throws: ModelError.invalidOption("test")) {
      try GLPKThread.run { () throws(ModelError) in throw ModelError.invalidOption("test") }
    }
  }
}
