import CGLPKGuard
import Foundation
import IntegerProgramming
import Testing

/// A `model.lp` whose text is edited as a stranger would do it, and solved by GLPK's own reader.
struct ModelFile {
  /// A `goals.json`.
  struct Goals: Decodable {
    /// One goal in it.
    struct Goal: Decodable {
      let name: String
      let sense: String
      let constant: Double
      let terms: [String: Double]
    }

    let format: Int
    let goals: [Goal]
  }

  private let rowsAndBounds: String
  private var kept = ""
  private var keptCount = 0

  init(_ text: String) {
    rowsAndBounds = text.components(separatedBy: "Subject To\n").last ?? ""
  }

  /// The least value of a goal, with the goals that are kept; nil where there is none.
  func solve(_ goal: Goals.Goal) throws -> Double? {
    try Self.solve(
      "Minimize\n value:\(Self.sum(goal))\nSubject To\n\(kept)\(rowsAndBounds)", isMPS: false)
  }

  /// Adds the row that keeps a goal at a value.
  mutating func keep(_ goal: Goals.Goal, at value: Double) {
    kept += " kept\(keptCount):\(Self.sum(goal)) <= \(value)\n"
    keptCount += 1
  }

  private static func sum(_ goal: Goals.Goal) -> String {
    let terms = goal.terms.sorted { $0.key < $1.key } + [("one", goal.constant)]
    return terms.map { "\n  \($1 < 0 ? "-" : "+") \(abs($1)) \($0)" }.joined()
  }

  /// The least value GLPK finds in a file, to the nearest whole number.
  static func solve(_ text: String, isMPS: Bool) throws -> Double? {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).model")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try GLPKThread.run { () throws(ModelError) -> Double? in
      var problem: OpaquePointer?
      #expect(cg_create(&problem) == 0)
      defer { cg_delete(problem) }
      var code: Int32 = 0
      #expect(cg_read_file(problem, file.path, isMPS ? 1 : 0, &code) == 0 && code == 0)
      var (primal, dual, status): (Int32, Int32, Int32) = (0, 0, 0)
      var simplex = cg_simplex_options(
        method: 1, pricing: 0x22, ratio_test: 0x22, presolve: 0, iterations: .max,
        milliseconds: 60_000)
      #expect(cg_simplex(problem, &simplex, &code, &primal, &dual) == 0)
      guard primal == 2, dual == 2 else { return nil }
      var options = cg_search_options()
      options.branching = 4
      options.backtracking = 3
      options.objective_tolerance = 1e-7
      options.milliseconds = 60_000
      var search = cg_search()
      search.deadline = .infinity
      search.soft_deadline = .infinity
      search.root_bound = -.infinity
      search.integral = 1
      search.slack = 1e-6
      #expect(cg_search_integers(problem, &options, &search, &code, &status) == 0)
      // 5 is GLPK's word for a proved optimum; a search that reached its bound stops before.
      guard status == 5 || search.stopped_by == CG_STOP_PROVED else { return nil }
      var (rows, columns, integers, entries): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      #expect(cg_counts(problem, &rows, &columns, &integers, &entries) == 0)
      var value = 0.0
      var values = [Double](repeating: 0, count: Int(columns))
      #expect(cg_read_integers(problem, &value, &values) == 0)
      return value.rounded()
    }
  }
}
