import IntegerProgramming
import Testing

@testable import Horizons

/// Deciding the first days where those after them count as the relaxation says, against every way to decide them
/// and a program over every way to go on.
@Suite struct DecidedDaysTests {
  @Test(arguments: UInt64(1)...12)
  func takesTheBestFirstDays(_ seed: UInt64) throws {
    let decided = 1 + Int(seed % 2)
    let problem = problem(seed)
    let options = HorizonOptions(timeLimit: 1, decidedDays: decided)
    let found = try HorizonSolver().solve(problem, options: options)
    let ways = Ways(problem)
    var best: Double?
    for first in ways.beginnings(of: 0, days: decided) {
      for second in ways.beginnings(of: 1, days: decided) {
        if let value = try ways.relaxation([first, second]) {
          best = min(best ?? value, value)
        }
      }
    }
    guard let best else {
      #expect(found.status == .infeasible)
      return
    }
    let roster = try #require(found.roster)
    let value = try #require(found.value)
    // The value is what the program over every way to go on says of this roster, and nothing is better.
    let own = roster.days.map { $0.prefix(decided).map { $0?.kind } }
    #expect(abs(value - (try #require(try ways.relaxation(own)))) < 1e-5)
    #expect(abs(value - best) < 1e-5)
    #expect(try #require(found.bound) <= best + 1e-5)
  }

  /// A tiny problem in which nobody has to be there.
  private func problem(_ seed: UInt64) -> HorizonProblem {
    var tiny = TinyHorizon(seed: seed)
    var problem = tiny.problem(days: 4, people: 2)
    for index in problem.needs.indices { problem.needs[index].minimum = 0 }
    return problem
  }
}

/// Every way two people can spend the days.
private struct Ways {
  private struct Way {
    var days: [Int?]
    var roles: [Int]
    var cost: Int
  }

  private let problem: HorizonProblem
  private let ways: [[Way]]

  init(_ problem: HorizonProblem) {
    self.problem = problem
    ways = problem.people.map { person in
      Self.sequences(of: problem.days, choices: [nil, 0, 1]).flatMap { days -> [Way] in
        guard let cost = problem.cost(of: days, for: person) else { return [] }
        return Self.sequences(of: problem.days, choices: person.roles).map { roles in
          Way(days: days, roles: roles, cost: cost)
        }
      }
    }
  }

  private static func sequences<Choice>(of count: Int, choices: [Choice]) -> [[Choice]] {
    (0..<count).reduce([[]]) { starts, _ in
      starts.flatMap { start in choices.map { start + [$0] } }
    }
  }

  /// The different ways a person can begin.
  func beginnings(of person: Int, days: Int) -> [[Int?]] {
    Array(Set(ways[person].map { Array($0.days.prefix(days)) }))
  }

  /// What the days cost at least that begin so, when ways to go on may be mixed but not those to begin.
  func relaxation(_ beginnings: [[Int?]]) throws(ModelError) -> Double? {
    try GLPKThread.run { () throws(ModelError) -> Double? in
      let program = LinearProgram()
      var rows: [LinearProgram.Row] = []
      for need in problem.needs {
        let row = program.addRow(Double(need.wanted)...Double(need.wanted))
        program.addColumn(cost: Double(need.shortPrice), entries: [(row, 1)])
        program.addColumn(cost: Double(need.surplusPrice), entries: [(row, -1)])
        rows.append(row)
      }
      for (person, beginning) in beginnings.enumerated() {
        let one = program.addRow(1...1)
        for way in ways[person] where way.days.starts(with: beginning) {
          var entries = [(one, 1.0)]
          for (row, need) in zip(rows, problem.needs)
          where way.days[need.day] == need.kind && way.roles[need.day] == need.role {
            entries.append((row, 1))
          }
          program.addColumn(cost: Double(way.cost), entries: entries)
        }
      }
      guard case .optimal = try program.solve() else { return nil }
      return program.objective
    }
  }
}
