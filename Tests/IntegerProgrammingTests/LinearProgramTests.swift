import IntegerProgramming
import TestSupport
import Testing

@Suite("Linear programs", .timeLimit(.minutes(15)))
struct LinearProgramTests {
  /// Cutting stock (Gilmore and Gomory 1961): rolls of 100, pieces of 45, 36, 31 and 14, for which
  /// the relaxation needs 452.25 rolls.
  @Test func columnsAreGeneratedUntilNoneHelps() throws {
    let widths = [45, 36, 31, 14]
    let demands = [97.0, 610, 395, 211]
    try GLPKThread.run { () throws(ModelError) in
      let program = LinearProgram()
      let rows = demands.map { program.addRow($0...Double.infinity) }
      for (row, width) in zip(rows, widths) {
        program.addColumn(cost: 1, entries: [(row, Double(100 / width))])
      }
      var rounds = 0
      while true {
        #expect(try program.solve(.primal) == .optimal)
        rounds += 1
        let duals = rows.map { program.dual(of: $0) }
        let (value, counts) = Self.bestPattern(widths, duals)
        if value <= 1 + 1e-9 { break }
        program.addColumn(cost: 1, entries: zip(rows, counts).map { ($0, Double($1)) })
      }
      #expect(abs(program.objective - 452.25) < 1e-9)
      #expect(program.columnCount > 4 && rounds < 20)
      #expect(program.repairs == 0)
      // A new row over old columns, then other bounds, from the same basis.
      let all = (0..<program.columnCount).map { program.column(at: $0) }
      let total = program.addRow(500...Double.infinity, entries: all.map { ($0, 1) })
      #expect(try program.solve(.dual) == .optimal)
      #expect(abs(program.objective - 500) < 1e-9)
      program.setRange(of: total, to: 0...451)
      #expect(try program.solve(.dual) == .infeasible)
      program.setRange(of: total, to: 0...453)
      #expect(try program.solve(.dual) == .optimal)
      #expect(abs(program.objective - 452.25) < 1e-9)
    }
  }

  private static func bestPattern(_ widths: [Int], _ values: [Double]) -> (Double, [Int]) {
    var best = [Double](repeating: 0, count: 101)
    var counts = [[Int]](repeating: widths.map { _ in 0 }, count: 101)
    for room in 1...100 {
      for (piece, width) in widths.enumerated() where width <= room {
        let value = best[room - width] + values[piece]
        if value > best[room] + 1e-12 {
          best[room] = value
          counts[room] = counts[room - width]
          counts[room][piece] += 1
        }
      }
    }
    return (best[100], counts[100])
  }

  @Test(arguments: 0..<4)
  func dualsAndReducedCostsProveTheValue(batch: Int) throws {
    for seed in (batch * 100)..<(batch * 100 + 100) {
      var random = SeededGenerator(seed + 5_000)
      let model = randomModel(&random, variables: 2...12)
      let objective = randomExpression(&random, in: model, step: 0.25)
      let outcome = try GLPKSolver().relaxation(of: objective, in: model)
      guard case .optimal(let relaxation) = outcome else {
        #expect(outcome == .infeasible)
        #expect(allSolutions(of: model).isEmpty)
        continue
      }
      // Weak duality by hand: no point of the box and the rows lies below this.
      var reduced = objective.merged()
      var bound = objective.constant
      for (dual, constraint) in zip(relaxation.duals, model.constraints) {
        reduced.add(constraint.expression, times: -dual)
        bound -= dual * constraint.expression.constant * 0
        let side = dual > 0 ? constraint.lowerBound : constraint.upperBound
        if abs(dual) > 1e-9 { bound += dual * (side - constraint.expression.constant) }
      }
      for term in reduced.merged().terms {
        let cost = term.coefficient
        #expect(abs(cost - relaxation.reducedCosts[term.variable.index]) < 1e-7, "seed \(seed)")
        let bounds = model.bounds(of: term.variable)
        bound += cost * (cost > 0 ? bounds.lower : bounds.upper)
      }
      #expect(abs(bound - relaxation.objective) < 1e-6, "seed \(seed)")
    }
  }

  @Test func foreignRowsAreRefused() throws {
    let other = LinearProgram()
    _ = other.addRow(0...1)
    let foreign = other.addRow(0...1)
    let program = LinearProgram()
    program.addRow(0...1)
    program.addColumn(cost: 1, entries: [(foreign, 1)])
    #expect(throws: ModelError.unknownVariable(index: 1, in: "column 0")) { try program.solve() }
    let broken = LinearProgram()
    broken.addColumn(cost: .nan, entries: [])
    #expect(throws: ModelError.notFinite(in: "the cost of column 0")) { try broken.solve() }
  }
}
