import CGLPKGuard
import Foundation
import IntegerProgramming
import TestSupport
import Testing

@Suite("Model files", .timeLimit(.minutes(15)))
struct WriterTests {
  @Test(arguments: ModelWriter.Format.allCases)
  func glpkReadsBackTheSameProblem(format: ModelWriter.Format) throws {
    for seed in 0..<150 {
      var random = SeededGenerator(seed + 9_000)
      var model = randomModel(&random, variables: 1...8)
      let free = model.addVariable(
        "自由 / free\n", .continuous, bounds: -Double.infinity...Double.infinity)
      let low = model.addVariable("", .integer, bounds: -Double.infinity...3.5)
      let long = model.addVariable(
        String(repeating: "院", count: 300) + "e12", .continuous, bounds: 0.5...Double.infinity)
      _ = model.addVariable("fixed", .binary, bounds: 1...1)
      model.add(((1 * free) + (1 * low) + (1 * long) >= -4.25).named("院子"))
      model.add((free - long <= 2).named("end"))
      model.add(Constraint(1 * low, in: -5...Double.infinity))
      model.add(Constraint(1 * free, in: -Double.infinity...Double.infinity))
      var objective = randomExpression(&random, in: model, step: 0.125)
      objective.add(free, times: 0.5)
      objective.add(low, times: 2)
      objective.add(long, times: 4)
      let expected = try GLPKSolver().minimise(objective, in: model)
      let text = try ModelWriter().text(of: model, minimising: objective, as: format)
      #expect(text.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) })
      let value = try Self.solve(text, format)
      switch expected {
      case .optimal(_, let objective):
        #expect(value.map { abs($0 - objective) < 1e-6 } == true, "seed \(seed): \(expected)")
      default: #expect(value == nil, "seed \(seed): \(expected)")
      }
    }
  }

  /// The optimum GLPK finds in a file, or nothing if it says there is none.
  private static func solve(_ text: String, _ format: ModelWriter.Format) throws -> Double? {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).model")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try GLPKThread.run { () throws(ModelError) -> Double? in
      var problem: OpaquePointer?
      #expect(cg_create(&problem) == 0)
      defer { cg_delete(problem) }
      var code: Int32 = 0
      #expect(cg_read_file(problem, file.path, format == .mps ? 1 : 0, &code) == 0)
      #expect(code == 0, "GLPK did not understand:\n\(text)")
      var (primal, dual, status): (Int32, Int32, Int32) = (0, 0, 0)
      var simplex = cg_simplex_options(
        method: 1, pricing: 0x22, ratio_test: 0x22, presolve: 0, iterations: .max,
        milliseconds: .max)
      #expect(cg_simplex(problem, &simplex, &code, &primal, &dual) == 0)
      guard primal == 2, dual == 2 else { return nil }
      var options = cg_search_options()
      options.branching = 4
      options.backtracking = 3
      options.objective_tolerance = 1e-7
      options.milliseconds = .max
      var search = cg_search()
      search.deadline = .infinity
      search.soft_deadline = .infinity
      search.root_bound = -.infinity
      #expect(cg_search_integers(problem, &options, &search, &code, &status) == 0)
      guard status == 5 else { return nil }
      var (rows, columns, integers, entries): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      #expect(cg_counts(problem, &rows, &columns, &integers, &entries) == 0)
      var value = 0.0
      var values = [Double](repeating: 0, count: Int(columns))
      #expect(cg_read_integers(problem, &value, &values) == 0)
      return value
    }
  }

  @Test func filesAreTheSameEveryTime() throws {
    var model = Model()
    let x = model.addVariable("周一 evening", .binary)
    let y = model.addVariable("hours", .continuous, bounds: 0...8)
    model.add((x + y >= 1.5).named("cover/周一"))
    let lp = try ModelWriter().text(of: model, minimising: (2 * x) + (1 * y), as: .lp)
    #expect(
      lp == """
        Minimize
         value: + 2.0 x0____evening + 1.0 x1_hours
        Subject To
         r0_cover___: + 1.0 x0____evening + 1.0 x1_hours >= 1.5
         always: 0 one <= 1
        Bounds
         0.0 <= x0____evening <= 1.0
         0.0 <= x1_hours <= 8.0
         one = 1
        Generals
         x0____evening
        End

        """)
  }

  @Test func brokenModelsAreRefused() {
    var model = Model()
    let x = model.addVariable("x")
    #expect(throws: ModelError.notFinite(in: "the objective")) {
      try ModelWriter().text(of: model, minimising: .nan * x, as: .lp)
    }
  }
}
