import Scenarios

/// Says why a vehicle has no space, so that a neighbour understands it and can check it.
///
/// A reason counts other vehicles and never names one: neither ids nor plates nor households of
/// others occur in it.
struct Reasons {
  let problem: ParkingProblem
  let lot: MergedLot
  let proved: GoalSequence
  let draw: Draw
  let ranks: [Int]

  /// For each space who stands there: the classes of vehicles, by position in the problem.
  private let holders: [[Int]]

  init(
    problem: ParkingProblem, lot: MergedLot, proved: GoalSequence, draw: Draw, ranks: [Int]
  ) {
    (self.problem, self.lot, self.proved) = (problem, lot, proved)
    (self.draw, self.ranks) = (draw, ranks)
    var holders = [[Int]](repeating: [], count: problem.spaces.count)
    for (index, vehicles) in lot.vehicles.enumerated() {
      for vehicle in vehicles.members {
        if let space = draw.spaces[vehicle] { holders[space].append(index) }
      }
    }
    self.holders = holders
  }

  /// The reason for one vehicle of a class of the lot.
  func reason(for vehicle: Int, of kind: Int) -> Bilingual {
    switch proved.obstacles[vehicle] {
    case .size:
      return problem.whyNothingFits(vehicle)
    case .draw:
      return lostDraw(vehicle, kind)
    case .goal(let position):
      switch proved.steps[position].goal {
      case .entitled, .firstCars, .waiting, .laterCars, .laterWaiting, .hours:
        return lostToClaims(vehicle, kind, decidedBy: position)
      case .worstWalk:
        return lostAmongEquals(
          kind,
          Bilingual(
            zh: "最远的一家要走得尽量近：给它车位，就会有人比现在最远的走得还远",
            en: "the longest walk counts: with a space for it, someone would have to walk farther "
              + "than anybody does now"))
      case .totalWalk:
        return lostAmongEquals(
          kind,
          Bilingual(
            zh: "大家走的路加起来要尽量短：给它车位，合计就会更长",
            en: "the sum of all walks counts: with a space for it, that would be longer"))
      case .wishes:
        return lostAmongEquals(
          kind,
          Bilingual(
            zh: "意愿要尽量满足：给它车位，能如愿的车就会减少",
            en: "the wishes count: with a space for it, fewer could be met"))
      case .stability, .rotation:
        return lostAmongEquals(
          kind,
          Bilingual(
            zh: "看谁留在上一季的车位：给它车位，这一条就达不到",
            en: "last season's spaces count: with a space for it, that goal could not be reached"))
      }
    }
  }

  /// Equal in all goals to others who drew a better rank.
  private func lostDraw(_ vehicle: Int, _ kind: Int) -> Bilingual {
    let contest = contest(kind)
    guard let last = proved.admitted.lastRanks[vehicle] else { return contest }
    return Bilingual(
      zh: "\(contest[.chinese])条件相同的车由抽签决定：这辆车抽到第 \(ranks[vehicle]) 名，"
        + "同等条件下最后得到车位的是第 \(last) 名。",
      en: "\(contest[.english]) Among equals the draw decided: this car drew rank "
        + "\(ranks[vehicle]), and the last one admitted among its equals had rank \(last).")
  }

  /// Equal in all claims to others, but a later goal told them apart.
  private func lostAmongEquals(_ kind: Int, _ goal: Bilingual) -> Bilingual {
    let contest = contest(kind)
    return Bilingual(
      zh: "\(contest[.chinese])车位不够，和它资格相同的车里，按公约\(goal[.chinese])。",
      en:
        "\(contest[.english]) There are too few for all cars with the same claim, and among those "
        + "\(goal[.english]).")
  }

  /// How many spaces there are for it, and how many could use them.
  func contest(_ kind: Int) -> Bilingual {
    let fitting = lot.spaces.indices.filter { lot.cell(kind, $0).fits }
    let spaces = fitting.reduce(0) { $0 + lot.spaces[$1].count }
    let cars = lot.vehicles.indices.reduce(0) { sum, other in
      fitting.contains { lot.cell(other, $0).fits } ? sum + lot.vehicles[other].members.count : sum
    }
    return Bilingual(
      zh: "能停这辆车的车位有 \(spaces) 个，能用这些车位的车有 \(cars) 辆。",
      en: spaces == 1
        ? "1 space fits this car, and \(cars) cars could use it."
        : "\(spaces) spaces fit this car, and \(cars) cars could use them.")
  }

  /// The classes of vehicles that are in its way in the spaces that would fit it; nil for a space
  /// in which nobody is.
  func holders(ofSpacesFor kind: Int) -> [Int?] {
    let isInTheWay = lot.sharing.conflicts.isAdjacent[lot.vehicles[kind].pattern]
    return lot.spaces.indices.filter { lot.cell(kind, $0).fits }.flatMap { lot.spaces[$0] }
      .flatMap { space -> [Int?] in
        let rivals = holders[space].filter { isInTheWay[lot.vehicles[$0].pattern] }
        return rivals.isEmpty ? [nil] : rivals
      }
  }
}
