import Plans
import Scenarios

/// The vehicles with a space, and what decided that they have it.
///
/// Like the reasons of those who wait, these count others and name none.
struct ServedList {
  /// The entries by vehicle id.
  private(set) var entries: [ParkingAllocation.Served] = []

  private let problem: ParkingProblem
  private let goals: [AllocationGoal]
  private let ranks: [Int]
  /// Those who wait although some space would fit, the strongest claim by the goals first.
  private let waiting: [Int]

  /// Lists those to whom a draw gave a space.
  ///
  /// - Parameters:
  ///   - problem: the vehicles and spaces.
  ///   - proved: the goals.
  ///   - draw: who has which space.
  ///   - ranks: the ranks drawn.
  ///   - queue: those without a space, in the order in which they wait.
  ///   - tickets: what a fair lottery says of who has one, where one decided.
  /// - Throws: ``ParkingError`` for a walk that cannot be.
  init(
    problem: ParkingProblem, proved: GoalSequence, draw: Draw, ranks: [Int],
    queue: [ParkingAllocation.Waiting], tickets: FairReasons?
  ) throws(ParkingError) {
    (self.problem, self.ranks) = (problem, ranks)
    goals = proved.steps.map(\.goal).filter(\.isAboutServing)
    let positions = Dictionary(
      uniqueKeysWithValues: problem.vehicles.enumerated().map { ($1.id, $0) })
    waiting = Self.byClaim(
      queue.compactMap { positions[$0.vehicle] }.filter { proved.obstacles[$0] != .size },
      problem, goals)
    for (vehicle, space) in draw.spaces.enumerated() {
      guard let space, let match = try problem.match(vehicle, space) else { continue }
      let won = tickets?.won(problem.vehicles[vehicle].id)
      let admission = if let won { won } else { try admission(of: vehicle, in: space) }
      let bay = bay(match)
      entries.append(
        .init(
          vehicle: problem.vehicles[vehicle].id,
          reason: Bilingual(
            zh: admission[.chinese] + bay[.chinese],
            en: admission[.english] + " " + bay[.english])))
    }
  }

  /// What brought it in: that whoever has the strongest claim of those who wait and could use its
  /// space stands behind it by one of the covenant's goals, or else chance.
  private func admission(of vehicle: Int, in space: Int) throws(ParkingError) -> Bilingual {
    guard let rival = try firstWaiting(for: space) else {
      return Bilingual(
        zh: "等着的车里没有能用这个车位的。", en: "No car that waits could use its space.")
    }
    let (own, other) = (problem.claim(of: vehicle), problem.claim(of: rival))
    for goal in goals where goal.weight(of: own) != goal.weight(of: other) {
      guard goal.weight(of: own) > goal.weight(of: other) else {
        return Bilingual(
          zh: "车位和时段按公约的次序整体排定，换给等着的车，前面的某一条会变差。",
          en: "Spaces and hours follow from the covenant's order as a whole: given to a car that "
            + "waits, the space would make an earlier goal worse.")
      }
      let name = name(of: goal, own)
      return Bilingual(
        zh: "\(name[.chinese])；等着又能用这个车位的车里，最优先的也在这一条上不如它。",
        en: "\(name[.english]); by this it comes before all that wait and could use its space.")
    }
    return Bilingual(
      zh: "有条件相同的车在等；由抽签决定，这辆车抽到第 \(ranks[vehicle]) 名。",
      en: "A car with an equal claim waits; the draw decided, and this car drew rank "
        + "\(ranks[vehicle]).")
  }

  /// Vehicles by what the goals count of their claims, goal by goal; equals stay in order.
  private static func byClaim(
    _ vehicles: [Int], _ problem: ParkingProblem, _ goals: [AllocationGoal]
  ) -> [Int] {
    let weights = vehicles.map { vehicle in
      let claim = problem.claim(of: vehicle)
      return goals.map { $0.weight(of: claim) }
    }
    return vehicles.indices.sorted { left, right in
      if weights[left] == weights[right] { return left < right }
      return weights[right].lexicographicallyPrecedes(weights[left])
    }.map { vehicles[$0] }
  }

  /// The one with the strongest claim of those who wait and could use a space, whoever holds it now.
  private func firstWaiting(for space: Int) throws(ParkingError) -> Int? {
    for vehicle in waiting {
      if try problem.match(vehicle, space) != nil { return vehicle }
    }
    return nil
  }

  private func name(of goal: AllocationGoal, _ claim: Claim) -> Bilingual {
    switch goal {
    case .entitled(_, _, .good), .firstCars(.good), .laterCars(.good):
      return Bilingual(
        zh: "没有按公约要排后的欠费或违规", en: "No arrears or breaches that count against it")
    case .hours:
      return Bilingual(
        zh: "每周要停 \(claim.minutes / 60) 小时，公约要让停放的时数最多",
        en: "It needs \(claim.minutes / 60) hours a week, and the covenant wants the most hours "
          + "served")
    case .entitled(let priorityClass, _, _):
      return Bilingual(
        zh: "按公约第 \(priorityClass.clause) 条优先",
        en: "A priority under clause \(priorityClass.clause) of the covenant")
    case .firstCars:
      return Bilingual(zh: "本户的首辆车", en: "Its household's first car")
    case .waiting(let over), .laterWaiting(let over):
      return Bilingual(
        zh: "等了至少 \(over + 1) 轮",
        en: "It has waited \(over == 0 ? "1 round" : "\(over + 1) rounds") or more")
    default:
      return Bilingual(
        zh: "本户的第 \(claim.order) 辆车", en: "Its household's car number \(claim.order)")
    }
  }

  /// What can be said for this space among those it might have had.
  private func bay(_ match: ParkingProblem.Match) -> Bilingual {
    if match.isLast && problem.goals.contains(.stability) {
      return Bilingual(
        zh: "车位是上一季的，到楼门走 \(match.walk) 米。",
        en: "The space is last season's, \(match.walk) m from its stairwell.")
    }
    if let wish = match.wish, problem.goals.contains(.wishes) {
      return Bilingual(
        zh: "车位合它的第 \(wish + 1) 个意愿，到楼门走 \(match.walk) 米。",
        en: "The space meets its wish number \(wish + 1), \(match.walk) m from its stairwell.")
    }
    guard problem.goals.contains(.walking) else {
      return Bilingual(
        zh: "车位由抽签的名次排定，到楼门走 \(match.walk) 米。",
        en: "Its space follows from the ranks drawn: \(match.walk) m from its stairwell.")
    }
    return Bilingual(
      zh: "车位按全院走得最少排定，同样合适的由抽签排定，到楼门走 \(match.walk) 米。",
      en: "Its space follows from the shortest walks for all, and from the draw among equals: "
        + "\(match.walk) m from its stairwell.")
  }
}
