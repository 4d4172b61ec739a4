import IntegerProgramming
import Plans

/// The goals of a lot proved one after another, and in their midst, or after them, the decision who
/// has a space.
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

  /// Why vehicles of a class have no space.
  enum Obstacle: Hashable {
    /// No space fits.
    case size
    /// This goal, by position, is worse in every allocation that gives one of them a space.
    case goal(Int)
    /// None, or none that is known: the draw decides between them and others.
    case draw
  }

  /// The goals in order.
  private(set) var steps: [Step] = []
  /// What keeps each vehicle, by position in the problem, and all it is merged with from a space.
  private(set) var obstacles: [Obstacle]
  /// Who has a space.
  private(set) var admitted: Admitted
  /// The vehicles that have one, and the spaces.
  private(set) var lot: MergedLot
  /// The allocations of them that are best in all goals that were proved.
  private(set) var face: OptimalFace
  /// One of them.
  private(set) var flow: Flow

  private let problem: ParkingProblem
  private let deadline: Deadline
  private let options: SolveOptions
  /// The lot that is looked at, while goals only count who is served.
  private var coarsening: Coarsening?
  private var program: any FaceProgram
  private var isAdmitted = false

  /// Proves as many goals as the time allows.
  ///
  /// The goals that come before any about walks and wishes are proved on the coarse lot, and so is
  /// the decision who has a space, if it comes before them.
  init(
    _ goals: [AllocationGoal], beforeDraw: Int, problem: ParkingProblem, lot: MergedLot,
    admission: any Admission, options: SolveOptions
  ) throws(ModelError) {
    (self.problem, self.lot, self.options) = (problem, lot, options)
    deadline = Deadline(options)
    let coarse = Coarsening(lot)
    coarsening = coarse
    let (face, flow) = (OptimalFace(coarse.lot), Flow.empty(coarse.lot))
    (self.face, self.flow) = (face, flow)
    program = coarse.lot.program(on: face, from: flow)
    admitted = Admitted(vehicles: [], flow: flow)
    obstacles = problem.vehicles.map { _ in .size }
    for (vehicle, spaces) in face.spaces.enumerated() where !spaces.isEmpty {
      for member in coarse.lot.vehicles[vehicle].members { obstacles[member] = .draw }
    }
    for (position, goal) in goals.enumerated() {
      if position == beforeDraw { try admit(admission) }
      if !goal.isAboutServing { try refine() }
      try pursue(goal)
    }
    if beforeDraw == goals.count { try admit(admission) }
    (self.lot, self.face, self.flow) = (program.lot, program.face, program.flow)
  }

  /// The time for a draw: chance must not depend on the clock, so among allocations that are proved
  /// best it takes what it takes.
  var timeForDraw: Deadline {
    steps.allSatisfy { $0.status == .optimal } ? deadline.open : deadline
  }

  /// Lets it be decided who has a space, and goes on with those vehicles alone.
  private mutating func admit(_ admission: any Admission) throws(ModelError) {
    admitted = try admission.admit(
      program.lot, program.face, program.flow, before: timeForDraw)
    var (face, flow) = (program.face, admitted.flow)
    var members = admitted.vehicles
    if let coarse = coarsening {
      face = coarse.refined(face)
      flow = try coarse.refined(admitted.flow, serving: admitted.vehicles)
      let served = Set(admitted.vehicles.joined())
      members = lot.vehicles.map { $0.members.filter(served.contains) }
      coarsening = nil
    } else {
      lot = program.lot
    }
    let part = try FacePart(
      of: lot, face, flow,
      vehicles: members.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset, $0.element) },
      spaces: Array(lot.spaces.indices)
    ).servingAll
    program = part.lot.program(on: part.face, from: part.flow)
    isAdmitted = true
  }

  /// Goes on with walks and wishes.
  private mutating func refine() throws(ModelError) {
    guard let coarse = coarsening else { return }
    coarsening = nil
    program = lot.program(
      on: coarse.refined(program.face), from: try coarse.refined(program.flow))
  }

  private mutating func pursue(_ goal: AllocationGoal) throws(ModelError) {
    if deadline.isReached || steps.contains(where: { $0.status != .optimal }) {
      steps.append(Step(goal: goal, status: .notReached, bound: nil, seconds: 0))
      return
    }
    let before = deadline.elapsed
    var step = try prove(goal)
    if step.status == .optimal { try noteObstacles(of: goal) }
    step.seconds = deadline.elapsed - before
    steps.append(step)
    options.progress?(
      SolveProgress(
        goal: goal.name, incumbent: step.status == .optimal ? step.bound.map(Double.init) : nil,
        bound: step.bound.map(Double.init), seconds: deadline.elapsed))
  }

  /// Notes whom the goal just proved leaves no space in any allocation.
  private mutating func noteObstacles(of goal: AllocationGoal) throws(ModelError) {
    guard !isAdmitted else { return }
    let lot = program.lot
    // On a large lot that is shared each class would have to be asked for.
    let isQuick = goal.isAboutServing || !lot.isShared
    let canBeServed =
      isQuick ? try program.servable(before: deadline) : program.face.spaces.map { !$0.isEmpty }
    for (vehicle, canBeServed) in canBeServed.enumerated() where !canBeServed {
      for member in lot.vehicles[vehicle].members where obstacles[member] == .draw {
        obstacles[member] = .goal(steps.count)
      }
    }
  }

  private mutating func prove(_ goal: AllocationGoal) throws(ModelError) -> Step {
    if goal == .worstWalk { return try WorstWalk(program: program).prove(before: deadline) }
    let lot = program.lot
    let sum = try program.minimise(before: deadline) { vehicle, space in
      goal.cost(of: lot.vehicles[vehicle].claim, in: lot.cell(vehicle, space)) ?? 0
    }
    guard let sum else { return Step(goal: goal, status: .feasible, bound: 0, seconds: 0) }
    return Step(goal: goal, status: .optimal, bound: goal.start(of: problem) + sum, seconds: 0)
  }
}

extension Flow {
  /// Nobody anywhere in a lot.
  static func empty(_ lot: MergedLot) -> Flow {
    Flow(vehicleClasses: lot.vehicles.count, spaceClasses: lot.spaces.count)
  }
}
