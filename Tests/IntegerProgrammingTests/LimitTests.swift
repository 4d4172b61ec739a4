import Foundation
import IntegerProgramming
import Synchronization
import TestSupport
import Testing

@Suite("Limits and cancellation", .timeLimit(.minutes(15)))
struct LimitTests {
  /// Market split (Cornuéjols and Dawande 1998): hopeless for branch and bound at this size, with
  /// slacks so that every choice is a solution.
  static func marketSplit(
    rows: Int, columns: Int, seed: Int = 1
  ) -> (model: Model, objective: LinearExpression, x: [Variable]) {
    var random = SeededGenerator(seed)
    var model = Model()
    let x = (0..<columns).map { model.addVariable("x\($0)", .binary) }
    var objective = LinearExpression()
    for row in 0..<rows {
      var sum = LinearExpression()
      var total = 0.0
      for variable in x {
        let weight = random.whole(0...99)
        total += weight
        sum.add(variable, times: weight)
      }
      let over = model.addVariable("over\(row)", .continuous, bounds: 0...Double.infinity)
      let under = model.addVariable("under\(row)", .continuous, bounds: 0...Double.infinity)
      sum -= over
      sum += under
      let half = (total / 2).rounded(.down)
      model.add(sum == half)
      objective += over + under
    }
    return (model, objective, x)
  }

  @Test func timeLimitIsKeptAndTheBoundSurvives() throws {
    let (model, objective, _) = Self.marketSplit(rows: 5, columns: 45)
    let outcome = try GLPKSolver().minimise(
      objective, in: model, options: SolveOptions(timeLimit: 1))
    guard case .feasible(let assignment, let value, let bound?, .time) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(model.violations(of: assignment).isEmpty)
    #expect(bound <= value && bound >= 0)
    #expect(abs(objective.value(in: assignment) - value) < 1e-6)
  }

  @Test func nodeLimitAndGapStopTheSearch() throws {
    let (model, objective, x) = Self.marketSplit(rows: 4, columns: 30)
    let start = try GLPKSolver().minimise(x.sum(), in: model).assignment
    let few = SolveOptions(nodeLimit: 50, start: start)
    guard
      case .feasible(_, let value, let bound?, .nodes) = try GLPKSolver().minimise(
        objective, in: model, options: few)
    else {
      Issue.record("the node limit was not kept")
      return
    }
    #expect(bound <= value)
    let loose = SolveOptions(relativeGap: 1, start: start)
    guard
      case .feasible(_, _, _, .gap) = try GLPKSolver().minimise(
        objective, in: model, options: loose)
    else {
      Issue.record("the gap was not used")
      return
    }
  }

  @Test func cancellingFromAnotherThreadStopsTheSearch() throws {
    let (model, objective, _) = Self.marketSplit(rows: 5, columns: 45)
    let cancellation = Cancellation()
    // A thread of its own: on a busy machine a task may have to wait for the search to end.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.4)
      cancellation.cancel()
    }
    let outcome = try GLPKSolver().minimise(
      objective, in: model, options: SolveOptions(timeLimit: 50, cancellation: cancellation))
    if case .feasible(_, _, _, .cancelled) = outcome { return }
    if case .undecided(_, .cancelled) = outcome { return }
    Issue.record("\(outcome)")
  }

  @Test func aCancelledSolveReturnsTheStart() throws {
    let (model, objective, x) = Self.marketSplit(rows: 3, columns: 10)
    let start = try GLPKSolver().minimise(x.sum(), in: model).assignment
    let cancellation = Cancellation()
    cancellation.cancel()
    let outcome = try LexicographicSolver().solve(
      [.minimise("split", objective), .minimise("few", x.sum())], in: model,
      options: SolveOptions(cancellation: cancellation, start: start))
    guard case .solved(let assignment, let results, .cancelled) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(assignment == start)
    #expect(results.map(\.status) == [.notReached, .notReached])
  }

  @Test func anUnprovedGoalDoesNotStarveTheOthers() throws {
    let (model, objective, x) = Self.marketSplit(rows: 5, columns: 45)
    let outcome = try LexicographicSolver().solve(
      [
        .minimise("split", objective), .minimise("nothing", LinearExpression(3)),
        .maximise("first", 1 * x[0]), .minimise("second", 1 * x[1]),
      ], in: model, options: SolveOptions(timeLimit: 3))
    guard case .solved(let assignment, let results, .time) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(model.violations(of: assignment).isEmpty)
    #expect(results.count == 4)
    #expect(results[0].status == .feasible)
    #expect(results[0].bound.map { $0 <= results[0].value } == true)
    #expect(results[1].status == .optimal)
    #expect(results[2].status != .notReached)
    for (result, goal) in zip(results, [objective, LinearExpression(3), 1 * x[0], 1 * x[1]]) {
      #expect(abs(result.value - goal.value(in: assignment)) < 1e-6)
    }
  }

  @Test func progressIsReported() throws {
    let (model, objective, _) = Self.marketSplit(rows: 4, columns: 40)
    let seen = Mutex<[SolveProgress]>([])
    let nested = Mutex<ModelError?>(nil)
    let options = SolveOptions(
      timeLimit: 1,
      progress: { progress in
        seen.withLock { $0.append(progress) }
        // GLPK must not be entered twice on one thread.
        do throws(ModelError) {
          _ = try LinearProgram().solve()
        } catch {
          nested.withLock { $0 = error }
        }
      })
    _ = try GLPKSolver().minimise(objective, in: model, options: options)
    let reports = seen.withLock { $0 }
    #expect(reports.count >= 3)
    #expect(zip(reports, reports.dropFirst()).allSatisfy { $0.nodes <= $1.nodes })
    #expect(zip(reports, reports.dropFirst()).allSatisfy { ($0.bound ?? 0) <= ($1.bound ?? 0) })
    #expect(nested.withLock { $0 } == .wrongThread)
  }
}
