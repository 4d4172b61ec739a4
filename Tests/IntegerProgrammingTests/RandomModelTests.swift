import IntegerProgramming
import TestSupport
import Testing

@Suite("Random models against brute force", .timeLimit(.minutes(15)))
struct RandomModelTests {
  @Test(arguments: 0..<8)
  func minimumIsTheLeastOfAll(batch: Int) throws {
    for seed in (batch * 250)..<(batch * 250 + 250) {
      var random = SeededGenerator(seed)
      let model = randomModel(&random)
      let step = [1, 0.5, 0.37, 7][seed % 4]
      let objective = randomExpression(&random, in: model, step: step)
      let solutions = allSolutions(of: model)
      let best = solutions.map { objective.value(in: $0) }.min()
      var options = SolveOptions()
      options.effort = seed % 3 == 0 ? .thorough : .standard
      // Any solution, however poor, may be the start.
      if seed % 2 == 0 { options.start = solutions.last }
      let outcome = try GLPKSolver().minimise(objective, in: model, options: options)
      guard let best else {
        #expect(outcome == .infeasible, "seed \(seed)")
        continue
      }
      guard case .optimal(let assignment, let value) = outcome else {
        Issue.record("seed \(seed): \(outcome)")
        continue
      }
      #expect(abs(value - best) < 1e-6, "seed \(seed): \(value) instead of \(best)")
      #expect(model.violations(of: assignment, tolerance: 1e-9).isEmpty, "seed \(seed)")
      #expect(assignment.values.allSatisfy { $0 == $0.rounded() })
    }
  }

  @Test(arguments: 0..<8)
  func goalsInOrderAreTheLeastInOrder(batch: Int) throws {
    for seed in (batch * 250)..<(batch * 250 + 250) {
      var random = SeededGenerator(seed + 1_000_000)
      let model = randomModel(&random)
      let goals = (0..<Int.random(in: 1...5, using: &random)).map { randomGoal($0, &random, model) }
      let solutions = allSolutions(of: model)
      var options = SolveOptions()
      if seed % 2 == 0 { options.start = solutions.randomElement(using: &random) }
      let outcome = try LexicographicSolver().solve(goals, in: model, options: options)
      if solutions.isEmpty {
        #expect(outcome == .infeasible, "seed \(seed)")
        continue
      }
      guard case .solved(let assignment, let results, nil) = outcome else {
        Issue.record("seed \(seed): \(outcome)")
        continue
      }
      #expect(model.violations(of: assignment, tolerance: 1e-9).isEmpty, "seed \(seed)")
      var remaining = solutions
      for (goal, result) in zip(goals, results) {
        let values = remaining.map { goal.value(in: $0) }
        let isMaximised = if case .maximised = goal.measure { true } else { false }
        let best = (isMaximised ? values.max() : values.min()) ?? .nan
        #expect(abs(result.value - best) < 1e-6, "seed \(seed), \(goal.name): \(result), \(best)")
        #expect(result.status == .optimal, "seed \(seed), \(goal.name)")
        #expect(abs(goal.value(in: assignment) - best) < 1e-6, "seed \(seed), \(goal.name)")
        remaining = zip(remaining, values).filter { abs($1 - best) < 1e-9 }.map(\.0)
      }
    }
  }

  private func randomGoal(_ number: Int, _ random: inout SeededGenerator, _ model: Model) -> Goal {
    let steps: [Double] = [1, 1, 0.5, 0.37]
    let step: Double = steps.randomElement(using: &random) ?? 1
    switch Int.random(in: 0..<4, using: &random) {
    case 0, 1:
      return .minimise("least \(number)", randomExpression(&random, in: model, step: step))
    case 2: return .maximise("most \(number)", randomExpression(&random, in: model, step: step))
    default:
      let usable = model.variables.filter { model.bounds(of: $0).lower >= 0 }
      return .bottleneck(
        "dearest \(number)", usable.map { ($0, random.whole(0...5)) })
    }
  }
}
