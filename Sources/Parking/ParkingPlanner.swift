public import IntegerProgramming
public import Plans
public import Scenarios

/// Gives the spaces of a courtyard to its vehicles: the best allocation under the covenant's goals,
/// each proved, and chance only among equals. `docs/model.md`, section 2, defines it.
public struct ParkingPlanner: Sendable {
  /// Creates a planner.
  public init() {}

  /// The allocation for the scenario's week.
  ///
  /// The same scenario and seed give the same allocation, whatever the order of its lists. No
  /// vehicles, no spaces, or more of one than of the other: all are fine.
  ///
  /// - Parameters:
  ///   - scenario: the courtyard; one without parking gives an empty allocation.
  ///   - seed: the number drawn in public; it decides only among allocations equal in all goals.
  ///   - method: how the draw decides who has a space. Where the time does not suffice to make a fair
  ///     lottery, the allocation has none, and ranks decide.
  ///   - options: time limit and cancellation. When the time runs out, the allocation is the best
  ///     in the goals proved so far, and the rest are marked so. Progress is reported goal by goal.
  /// - Returns: who has which space, who waits and why, and the proof.
  /// - Throws: ``ParkingError`` for a scenario with contradictions in it, or when the solver fails;
  ///   also where a sealed ticket is none of the best allocations.
  public func allocate(
    _ scenario: Scenario, seed: UInt64, by method: DrawMethod = .ranks,
    options: SolveOptions = SolveOptions()
  ) throws(ParkingError) -> ParkingAllocation {
    let problem = try ParkingProblem(scenario)
    let lot = try MergedLot(problem)
    let (goals, beforeDraw) = AllocationGoal.all(of: problem)
    let ids = problem.vehicles.map(\.id)
    let ranks = Lottery(seed: seed).ranks(of: ids)
    let proved: GoalSequence
    let draw: Draw
    var lottery: FairLottery?
    do throws(ModelError) {
      (proved, draw) = try GLPKThread.run { () throws(ModelError) -> (GoalSequence, Draw) in
        let tickets = method.admission(of: ids, seed: seed)
        let proved = try GoalSequence(
          goals, beforeDraw: beforeDraw, problem: problem, lot: lot,
          admission: tickets ?? RankedAdmission(ranks: ranks), options: options)
        lottery = tickets?.lottery
        let draw = try Draw(
          proved.lot, proved.face, proved.flow, ranks: ranks, before: proved.timeForDraw)
        return (proved, draw)
      }
    } catch {
      throw .solver(error)
    }
    let waiting = try WaitingList(
      problem: problem, lot: lot, proved: proved, draw: draw, ranks: ranks,
      tickets: FairReasons(lottery))
    let served = try ServedList(
      problem: problem, proved: proved, draw: draw, ranks: ranks, queue: waiting.entries,
      tickets: FairReasons(lottery))
    return ParkingAllocation(
      given: try given(draw, problem), waiting: waiting.entries, served: served.entries,
      blocked: problem.blocked, goals: try proofs(proved.steps, draw, problem), seed: seed,
      lottery: lottery)
  }

  /// The fair lottery of the scenario's week, before any draw: the smallest chance as large as it can
  /// be (`docs/model.md`, 2.4).
  ///
  /// - Parameters:
  ///   - scenario: the courtyard.
  ///   - count: at most so many tickets; fewer where fewer are as fair.
  ///   - options: time limit and cancellation, as for ``allocate(_:seed:by:options:)``.
  /// - Returns: the tickets and the proof; nil when the time ran out.
  /// - Throws: ``ParkingError`` for a scenario with contradictions in it, or when the solver fails.
  public func fairChances(
    of scenario: Scenario, tickets count: Int, options: SolveOptions = SolveOptions()
  ) throws(ParkingError) -> FairChances? {
    let problem = try ParkingProblem(scenario)
    let lot = try MergedLot(problem)
    let (goals, beforeDraw) = AllocationGoal.all(of: problem)
    let ids = problem.vehicles.map(\.id)
    do throws(ModelError) {
      return try GLPKThread.run { () throws(ModelError) -> FairChances? in
        let admission = FairAdmission(ids: ids, seed: nil, atMost: count)
        _ = try GoalSequence(
          Array(goals.prefix(beforeDraw)), beforeDraw: beforeDraw, problem: problem, lot: lot,
          admission: admission, options: options)
        return admission.chances
      }
    } catch {
      throw .solver(error)
    }
  }

  private func given(
    _ draw: Draw, _ problem: ParkingProblem
  ) throws(ParkingError) -> [ParkingAllocation.Given] {
    var given: [ParkingAllocation.Given] = []
    for (vehicle, space) in draw.spaces.enumerated() {
      guard let space, let match = try problem.match(vehicle, space) else { continue }
      for line in problem.needed(by: vehicle).lines {
        given.append(
          .init(
            space: problem.spaces[space].id, vehicle: problem.vehicles[vehicle].id,
            days: line.days, hours: line.hours, distance: Double(match.walk)))
      }
    }
    func key(_ one: ParkingAllocation.Given) -> (String, Weekday, Int, Int, String) {
      (one.space, one.days.lowerBound, one.hours.lowerBound, one.hours.upperBound, one.vehicle)
    }
    return given.sorted { key($0) < key($1) }
  }

  private func proofs(
    _ steps: [GoalSequence.Step], _ draw: Draw, _ problem: ParkingProblem
  ) throws(ParkingError) -> [GoalProof] {
    var proofs: [GoalProof] = []
    for step in steps {
      let value = try step.goal.value(of: draw.spaces, in: problem)
      if step.status == .optimal && step.bound != value {
        throw .solver(.solverFailure("\(step.goal.name) is \(value), not as proved"))
      }
      proofs.append(
        GoalProof(
          name: step.goal.name, value: Double(value), bound: step.bound.map(Double.init),
          status: step.status, seconds: step.seconds))
    }
    return proofs
  }
}
