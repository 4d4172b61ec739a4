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
  /// The claims of those who wait although some space would fit.
  private let waiting: [Claim]

  /// Lists those to whom a draw gave a space.
  init(
    problem: ParkingProblem, proved: GoalSequence, draw: Draw, ranks: [Int]
  ) throws(ParkingError) {
    (self.problem, self.ranks) = (problem, ranks)
    goals = proved.steps.map(\.goal).filter(\.isAboutServing)
    waiting = problem.vehicles.indices
      .filter { draw.spaces[$0] == nil && proved.obstacles[$0] != .size }
      .map { problem.claim(of: $0) }
    for (vehicle, space) in draw.spaces.enumerated() {
      guard let space, let match = try problem.match(vehicle, space) else { continue }
      let (admission, bay) = (admission(of: vehicle), bay(match))
      entries.append(
        .init(
          vehicle: problem.vehicles[vehicle].id,
          reason: Bilingual(
            zh: admission[.chinese] + bay[.chinese],
            en: admission[.english] + " " + bay[.english])))
    }
  }

  /// What brought it in: the first goal that counts it and that all others it counts were served by,
  /// or else chance.
  private func admission(of vehicle: Int) -> Bilingual {
    let claim = problem.claim(of: vehicle)
    guard !waiting.isEmpty else {
      return Bilingual(
        zh: "能停得下的车都有车位。", en: "There was a space for every car that fits one.")
    }
    for goal in goals where goal.serves(claim) && goal != .hours {
      let name = name(of: goal, claim)
      if !waiting.contains(where: { goal.serves($0) }) {
        return Bilingual(
          zh: "\(name[.chinese])，这样的车都有车位。",
          en: "\(name[.english]); all such cars that fit a space have one.")
      }
    }
    guard waiting.contains(where: { problem.merged($0) == problem.merged(claim) }) else {
      return Bilingual(
        zh: "资格和停放时间等按公约的次序比过，车位给了它。",
        en: "Claims, hours and the covenant's other goals, in their order, gave it a space.")
    }
    return Bilingual(
      zh: "资格相同的车里有的没有车位；条件全都相同时由抽签决定，这辆车抽到第 \(ranks[vehicle]) 名。",
      en:
        "Not all cars with the same claim have a space; where all else is equal the draw decides, "
        + "and this car drew rank \(ranks[vehicle]).")
  }

  private func name(of goal: AllocationGoal, _ claim: Claim) -> Bilingual {
    switch goal {
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
