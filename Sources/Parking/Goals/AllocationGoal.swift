import Scenarios

/// One goal of an allocation, as `proof.json` names it.
enum AllocationGoal: Hashable, Sendable {
  /// As few vehicles of the priority class as possible without a space.
  case entitled(PriorityClass, position: Int, Standing)
  /// As few first cars as possible without a space.
  case firstCars(Standing)
  /// As few first cars and cars of a priority class as possible that have waited more than so many
  /// rounds without a space.
  case waiting(over: Int)
  /// As few later cars as possible without a space.
  case laterCars(Standing)
  /// As few later cars as possible that have waited more than so many rounds without a space.
  case laterWaiting(over: Int)
  /// As few minutes as possible needed by vehicles without a space.
  case hours
  /// The longest walk as short as possible.
  case worstWalk
  /// The sum of walks as small as possible.
  case totalWalk
  /// As few vehicles as possible that get none of their first so many wishes.
  case wishes(first: Int)
  /// As few vehicles as possible in another space than last season.
  case stability
  /// As few vehicles as possible in the space they had last season.
  case rotation

  /// Whom a goal counts of those with its claim.
  enum Standing: Hashable, Sendable {
    /// All of them.
    case any
    /// Those whom no rule of conduct puts after others.
    case good
  }

  /// Whether the goal counts vehicles without a space: it is the same wherever the others stand.
  var isAboutServing: Bool {
    switch self {
    case .entitled, .firstCars, .waiting, .laterCars, .laterWaiting, .hours: true
    case .worstWalk, .totalWalk, .wishes, .stability, .rotation: false
    }
  }

  /// What a vehicle with this claim adds to the goal's sum by having no space.
  func weight(of claim: Claim) -> Int {
    let counts =
      switch self {
      case .entitled(_, let position, let standing):
        claim.priority == position && standing.includes(claim)
      case .firstCars(let standing): claim.isFirst && standing.includes(claim)
      case .waiting(let rounds):
        (claim.isFirst || claim.priority != nil) && claim.rounds > rounds
      case .laterCars(let standing): !claim.isFirst && standing.includes(claim)
      case .laterWaiting(let rounds): !claim.isFirst && claim.rounds > rounds
      case .hours: true
      case .worstWalk, .totalWalk, .wishes, .stability, .rotation: false
      }
    return counts ? (self == .hours ? claim.minutes : 1) : 0
  }

  /// Whether the goal is to serve vehicles with this claim.
  func serves(_ claim: Claim) -> Bool { weight(of: claim) > 0 }

  /// What one vehicle with this claim adds to the goal's sum by parking in such a space; nil for
  /// the worst walk, which is not a sum. A served vehicle takes one off those without a space.
  func cost(of claim: Claim, in cell: MergedLot.Cell) -> Int? {
    switch self {
    case .entitled, .firstCars, .waiting, .laterCars, .laterWaiting, .hours: -weight(of: claim)
    case .worstWalk: nil
    case .totalWalk: Int(cell.walk)
    case .wishes(let count): claim.wishes >= count && Int(cell.wish) >= count ? 1 : 0
    case .stability: claim.hadSpace && !cell.isLast ? 1 : 0
    case .rotation: cell.isLast ? 1 : 0
    }
  }

  /// What the goal's sum is with every vehicle left out.
  func start(of problem: ParkingProblem) -> Int {
    problem.vehicles.indices.reduce(0) { $0 + weight(of: problem.merged(problem.claim(of: $1))) }
  }
}

extension AllocationGoal.Standing {
  fileprivate func includes(_ claim: Claim) -> Bool { self == .any || claim.isInGoodStanding }
}
