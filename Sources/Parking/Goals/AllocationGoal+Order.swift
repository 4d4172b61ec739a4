import Scenarios

extension AllocationGoal {
  /// The name in `proof.json`.
  var name: String {
    switch self {
    case .entitled(let priorityClass, _, let standing):
      "parking.entitled.\(priorityClass.id)" + standing.suffix
    case .firstCars(let standing): "parking.first-cars" + standing.suffix
    case .waiting(let rounds): "parking.waiting.over-\(rounds)"
    case .laterCars(let standing): "parking.later-cars" + standing.suffix
    case .laterWaiting(let rounds): "parking.later-cars.over-\(rounds)"
    case .hours: "parking.hours"
    case .worstWalk: "parking.worst-walk"
    case .totalWalk: "parking.total-walk"
    case .wishes(let count): "parking.wishes.\(count)"
    case .stability: "parking.stability"
    case .rotation: "parking.rotation"
    }
  }

  /// The covenant's goals, each split into those that are proved one after another.
  ///
  /// - Returns: the goals, and how many of them come before the draw decides who has a space.
  static func all(of problem: ParkingProblem) -> (goals: [AllocationGoal], beforeDraw: Int) {
    let isStandingAsked = problem.conduct.contains { $0.consequence == .afterOthers }
    let standings: [Standing] = isStandingAsked ? [.any, .good] : [.any]
    let claims = problem.vehicles.indices.map { problem.claim(of: $0) }
    func waits(_ counts: (Claim) -> Bool) -> [Int] {
      Set(claims.filter(counts).map(\.rounds)).filter { $0 >= max(1, problem.longestWait) }
        .sorted(by: >).map { $0 - 1 }
    }
    var goals: [AllocationGoal] = []
    var beforeDraw: Int?
    for goal in problem.goals {
      switch goal {
      case .entitled:
        goals += problem.classes.enumerated().flatMap { position, priorityClass in
          standings.map { .entitled(priorityClass, position: position, $0) }
        }
      case .firstCars: goals += standings.map { .firstCars($0) }
      case .waiting:
        goals += waits { $0.isFirst || $0.priority != nil }.map { .waiting(over: $0) }
      case .laterCars:
        goals += standings.map { .laterCars($0) }
        goals += waits { !$0.isFirst }.map { .laterWaiting(over: $0) }
      case .hours: goals.append(.hours)
      case .walking: goals += [.worstWalk, .totalWalk]
      case .wishes:
        let most = problem.vehicles.map(\.wishes.count).max() ?? 0
        goals += (0..<most).map { .wishes(first: $0 + 1) }
      case .stability: goals.append(.stability)
      case .rotation: goals.append(.rotation)
      case .draw: beforeDraw = beforeDraw ?? goals.count
      }
    }
    return (goals, beforeDraw ?? goals.count)
  }
}

extension AllocationGoal.Standing {
  fileprivate var suffix: String { self == .any ? "" : ".in-good-standing" }
}
