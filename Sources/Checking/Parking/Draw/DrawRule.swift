import Plans
import Scenarios

/// Among equals the draw decides: section 2.3 of `docs/model.md`.
///
/// Where every goal is proved, single changes are tried one by one; where they are not, only vehicles
/// that nothing tells apart are compared.
struct DrawRule {
  let allocation: PlacedAllocation
  /// Whether each number of ``ParkingGoals`` is proved, in their order.
  let proved: [Bool]
  /// Whether ranks decide who has a space, and not a fair lottery.
  let ranksDecideWho: Bool

  func findings() -> [Finding] {
    guard !proved.allSatisfy(\.self) else {
      return SingleChanges(allocation, ranksDecideWho: ranksDecideWho).findings()
    }
    return (ranksDecideWho ? passedOver() : []) + misplaced()
  }

  /// Of vehicles alike before the draw, those with a space drew before those without.
  private func passedOver() -> [Finding] {
    let groups = groups(of: likenessBeforeDraw)
    return groups.compactMap { group -> Finding? in
      let ranks = allocation.table.ranks
      let last = group.filter { allocation.spaceOf[$0] != nil }.max { ranks[$0] < ranks[$1] }
      let first = group.filter { allocation.spaceOf[$0] == nil }.min { ranks[$0] < ranks[$1] }
      guard let last, let first, ranks[first] < ranks[last], let space = allocation.spaceOf[last]
      else { return nil }
      return .passedOver(first, by: space, in: allocation.lot)
    }
  }

  /// Of vehicles alike in everything, the one that drew first has the space it takes first.
  private func misplaced() -> [Finding] {
    groups(of: Likeness(allocation.table)).flatMap { group -> [Finding] in
      let served = group.filter { allocation.spaceOf[$0] != nil }
        .sorted { allocation.table.ranks[$0] < allocation.table.ranks[$1] }
      return zip(served, served.dropFirst()).compactMap { one, other in
        guard let space = allocation.spaceOf[one], let next = allocation.spaceOf[other],
          allocation.prefers(one, next, to: space)
        else { return nil }
        return .misplaced(one, in: space, insteadOf: next, in: allocation.lot)
      }
    }
  }

  /// Only when the goals before the draw are proved has the draw taken place where it stands; until
  /// then every goal may tell vehicles apart.
  private var likenessBeforeDraw: Likeness {
    let goals = allocation.lot.goals
    let early = goals.prefix { $0 != .draw }
    let values = ParkingGoals(allocation: allocation)
    let count = early.reduce(0) { $0 + values.values(of: $1).count }
    guard goals.contains(.draw), proved.prefix(count).allSatisfy(\.self) else {
      return Likeness(allocation.table)
    }
    return Likeness(allocation.table, besides: Set(early))
  }

  private func groups(of likeness: Likeness) -> [[Int]] {
    var groups: [[Int]] = Array(repeating: [], count: (likeness.number.max() ?? -1) + 1)
    for (vehicle, number) in likeness.number.enumerated() { groups[number].append(vehicle) }
    return groups
  }
}

extension PlacedAllocation {
  /// Whether a vehicle takes a space before another: by walk, wish, id.
  func prefers(_ vehicle: Int, _ space: Int, to other: Int) -> Bool {
    let walks = table.walks[vehicle]
    // Most are told apart by the walk alone.
    if walks[space] != walks[other] { return walks[space] < walks[other] }
    return (firstWishMet(of: vehicle, in: space), lot.spaces[space].id)
      < (firstWishMet(of: vehicle, in: other), lot.spaces[other].id)
  }
}

extension Finding {
  static func passedOver(_ vehicle: Int, by space: Int, in lot: ParkingLot) -> Finding {
    let mention = lot.vehicles[vehicle].mention
    let id = lot.spaces[space].id
    return Finding(
      .drawPassedOver, zh: "\(mention[.chinese])：抽签在前却没有车位，而同等条件、抽签在后的得了 \(id)。",
      en:
        "\(mention[.english]): has no space though it drew before a vehicle in \(id), which has no "
        + "better claim")
  }

  static func misplaced(
    _ vehicle: Int, in space: Int, insteadOf other: Int, in lot: ParkingLot
  ) -> Finding {
    let mention = lot.vehicles[vehicle].mention
    let (own, right) = (lot.spaces[space].id, lot.spaces[other].id)
    return Finding(
      .drawSpace, zh: "\(mention[.chinese])：抽签在前，应得 \(right)，而不是 \(own)。",
      en: "\(mention[.english]): drew first and should have \(right) instead of \(own)")
  }
}
