import Scenarios

/// One goal of an allocation, as `proof.json` names it.
enum AllocationGoal: Hashable, Sendable {
  /// As few vehicles of the priority class as possible without a space.
  case entitled(PriorityClass, position: Int)
  /// As few first cars as possible without a space.
  case firstCars
  /// As few first cars as possible that have waited more than so many rounds without a space.
  case waiting(over: Int)
  /// As few later cars as possible without a space.
  case laterCars
  /// The longest walk as short as possible.
  case worstWalk
  /// The sum of walks as small as possible.
  case totalWalk
  /// As few vehicles as possible that get none of their first so many wishes.
  case wishes(first: Int)

  /// The name in `proof.json`.
  var name: String {
    switch self {
    case .entitled(let priorityClass, _): "parking.entitled.\(priorityClass.id)"
    case .firstCars: "parking.first-cars"
    case .waiting(let rounds): "parking.waiting.over-\(rounds)"
    case .laterCars: "parking.later-cars"
    case .worstWalk: "parking.worst-walk"
    case .totalWalk: "parking.total-walk"
    case .wishes(let count): "parking.wishes.\(count)"
    }
  }

  /// Whether the goal counts vehicles without a space: it is the same wherever the others stand.
  var isAboutServing: Bool {
    switch self {
    case .entitled, .firstCars, .waiting, .laterCars: true
    case .worstWalk, .totalWalk, .wishes: false
    }
  }

  /// Whether the goal is to serve vehicles with this claim.
  func serves(_ claim: Claim) -> Bool {
    switch self {
    case .entitled(_, let position): claim.priority == position
    case .firstCars: claim.isFirst
    case .waiting(let rounds): claim.isFirst && claim.rounds > rounds
    case .laterCars: !claim.isFirst
    case .worstWalk, .totalWalk, .wishes: false
    }
  }

  /// What one vehicle with this claim adds to the goal's sum by parking in such a space; nil for
  /// the worst walk, which is not a sum. A served vehicle takes one off those without a space.
  func cost(of claim: Claim, in cell: MergedLot.Cell) -> Int? {
    switch self {
    case .entitled, .firstCars, .waiting, .laterCars: serves(claim) ? -1 : 0
    case .worstWalk: nil
    case .totalWalk: Int(cell.walk)
    case .wishes(let count): claim.wishes >= count && cell.wish >= Int32(count) ? 1 : 0
    }
  }

  /// What the goal's sum is with every vehicle left out.
  func start(of lot: MergedLot) -> Int {
    lot.vehicles.reduce(0) { $0 + (serves($1.claim) ? $1.members.count : 0) }
  }
}

extension AllocationGoal {
  /// The covenant's goals, each split into those that are proved one after another.
  static func all(of problem: ParkingProblem) -> [AllocationGoal] {
    problem.goals.flatMap { goal -> [AllocationGoal] in
      switch goal {
      case .entitled: problem.classes.enumerated().map { .entitled($1, position: $0) }
      case .firstCars: [.firstCars]
      case .waiting:
        Set(problem.vehicles.filter { $0.order <= 1 }.map(\.roundsWaited)).filter { $0 >= 1 }
          .sorted(by: >).map { .waiting(over: $0 - 1) }
      case .laterCars: [.laterCars]
      case .hours, .stability, .rotation, .draw: []
      case .walking: [.worstWalk, .totalWalk]
      case .wishes:
        (0..<(problem.vehicles.map(\.wishes.count).max() ?? 0)).map { .wishes(first: $0 + 1) }
      }
    }
  }
}
