import IntegerProgramming
import TestSupport
import Testing

@Suite("Many goals", .timeLimit(.minutes(15)))
struct ManyGoalsTests {
  /// Duties, each wanted once, over people with a limit each: the relaxation is whole.
  static func yard(people: Int, duties: Int, seed: Int = 4) -> (Model, [Goal]) {
    var random = SeededGenerator(seed)
    var model = Model()
    var goals: [Goal] = []
    var byPerson = [[Variable]](repeating: [], count: people)
    var all: [(variable: Variable, person: Int, duty: Int)] = []
    var missing: [Variable] = []
    for duty in 0..<duties {
      var doers: [Variable] = []
      for person in 0..<people where random.chance(17) {
        let x = model.addVariable("x/\(person)/\(duty)", .binary)
        doers.append(x)
        byPerson[person].append(x)
        all.append((x, person, duty))
      }
      let none = model.addVariable("missing/\(duty)", .binary)
      missing.append(none)
      model.add((doers.sum() + none == 1).named("duty/\(duty)"))
    }
    for (person, mine) in byPerson.enumerated() {
      model.add((mine.sum() <= 4).named("limit/\(person)"))
      for first in mine.indices.dropLast() where first % 2 == 0 {
        model.add((mine[first] + mine[first + 1] <= 1).named("rest/\(person)/\(first)"))
      }
    }
    for part in 0..<4 {
      goals.append(
        .minimise(
          "missing \(part)", missing.enumerated().filter { $0.0 % 4 == part }.map(\.1).sum()))
    }
    goals.append(.bottleneck("far", all.map { ($0.variable, random.whole(0...30)) }))
    for round in 0..<20 {
      var wishes = LinearExpression()
      for entry in all where random.chance(20) {
        wishes.add(entry.variable, times: random.whole(1...5))
      }
      goals.append(
        round % 2 == 0 ? .maximise("wish \(round)", wishes) : .minimise("dislike \(round)", wishes))
    }
    return (model, goals)
  }

  @Test func twentyFiveGoalsOverAThousandColumns() throws {
    let (model, goals) = Self.yard(people: 60, duties: 100)
    let outcome = try LexicographicSolver().solve(
      goals, in: model, options: SolveOptions())
    guard case .solved(_, let results, nil) = outcome else {
      Issue.record("not solved: \(outcome)")
      return
    }
    #expect(results.allSatisfy { $0.status == .optimal })
  }
}
