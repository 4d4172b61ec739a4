import Scenarios

extension AllocationGoal {
  /// What an allocation reaches, counted vehicle by vehicle: it shares nothing with the programs
  /// that found it.
  ///
  /// - Parameters:
  ///   - spaces: the space of each vehicle, both by position in the problem.
  ///   - problem: what fits and how far it is.
  /// - Returns: the value, smaller being better.
  /// - Throws: ``ParkingError`` for a walk that cannot be.
  func value(
    of spaces: [Int?], in problem: ParkingProblem
  ) throws(ParkingError) -> Int {
    var (sum, longest) = (0, 0)
    for (vehicle, space) in spaces.enumerated() {
      guard let space, let match = try problem.match(vehicle, space) else {
        sum += weight(of: problem.claim(of: vehicle))
        continue
      }
      let car = problem.vehicles[vehicle]
      switch self {
      case .entitled, .firstCars, .waiting, .laterCars, .laterWaiting, .hours: break
      case .worstWalk: longest = max(longest, match.walk)
      case .totalWalk: sum += match.walk
      case .wishes(let count):
        let isMet = match.wish.map { $0 < count } ?? false
        sum += car.wishes.count >= count && !isMet ? 1 : 0
      case .stability: sum += car.lastSpace != nil && !match.isLast ? 1 : 0
      case .rotation: sum += match.isLast ? 1 : 0
      }
    }
    return self == .worstWalk ? longest : sum
  }
}
