import IntegerProgramming
import Plans

/// The goals of a lot proved one after another.
struct GoalSequence {
  /// What is known of one goal.
  struct Step {
    /// The goal.
    var goal: AllocationGoal
    /// How far its proof went.
    var status: GoalProof.Status
    /// The least value; where it is not proved, what no allocation is below, if anything is known.
    var bound: Int?
    /// The seconds it took.
    var seconds: Double
  }

  /// Why some vehicles of a class have no space.
  enum Obstacle: Hashable {
    /// No space fits.
    case size
    /// This goal, by position, is worse in every allocation that gives one of them a space.
    case goal(Int)
    /// None: the draw decides between them and others.
    case draw
  }

  /// The goals in order.
  private(set) var steps: [Step] = []
  /// For each class of vehicles what keeps all of them from a space.
  private(set) var obstacles: [Obstacle]
  /// The allocations that are best in all goals that were proved.
  private(set) var face: OptimalFace
  /// One of them.
  private(set) var flow: Flow

  /// Proves as many goals as the time allows.
  ///
  /// The goals that come before any about walks and wishes are proved on the coarse lot.
  init(
    _ goals: [AllocationGoal], lot: MergedLot, options: SolveOptions
  ) throws(ModelError) {
    let deadline = Deadline(options)
    let coarse = Coarsening(lot)
    let counting = goals.prefix { $0.isAboutServing }
    let first = NetworkProgram(coarse.lot)
    (face, flow) = (first.face, first.flow)
    obstacles = face.spaces.map { $0.isEmpty ? .size : .draw }
    try pursue(counting, lot: coarse.lot, program: first, before: deadline, options)
    (face, flow) = (coarse.refined(first.face), coarse.refined(first.flow))
    let found = obstacles
    obstacles = coarse.vehicles.map { found[$0] }
    let second = NetworkProgram(lot, face: face, flow: flow)
    try pursue(
      goals.dropFirst(counting.count), lot: lot, program: second, before: deadline, options)
    (face, flow) = (second.face, second.flow)
  }

  private mutating func pursue(
    _ goals: ArraySlice<AllocationGoal>, lot: MergedLot, program: any FaceProgram,
    before deadline: Deadline, _ options: SolveOptions
  ) throws(ModelError) {
    for goal in goals {
      if deadline.isReached || steps.contains(where: { $0.status != .optimal }) {
        steps.append(Step(goal: goal, status: .notReached, bound: nil, seconds: 0))
        continue
      }
      let before = deadline.elapsed
      var step = try Self.prove(goal, lot: lot, program: program, before: deadline)
      let graph = ExchangeGraph(lot, program.face, program.flow)
      for (vehicle, canBeServed) in graph.servable().enumerated()
      where !canBeServed && obstacles[vehicle] == .draw {
        obstacles[vehicle] = .goal(steps.count)
      }
      step.seconds = deadline.elapsed - before
      steps.append(step)
      options.progress?(
        SolveProgress(
          goal: goal.name, incumbent: step.status == .optimal ? step.bound.map(Double.init) : nil,
          bound: step.bound.map(Double.init), seconds: deadline.elapsed))
    }
  }

  private static func prove(
    _ goal: AllocationGoal, lot: MergedLot, program: any FaceProgram, before deadline: Deadline
  ) throws(ModelError) -> Step {
    if goal == .worstWalk {
      return try WorstWalk(lot: lot, program: program).prove(before: deadline)
    }
    let sum = try program.minimise(before: deadline) { vehicle, space in
      goal.cost(of: lot.vehicles[vehicle].claim, in: lot.cell(vehicle, space)) ?? 0
    }
    guard let sum else { return Step(goal: goal, status: .feasible, bound: 0, seconds: 0) }
    return Step(goal: goal, status: .optimal, bound: goal.start(of: lot) + sum, seconds: 0)
  }
}
