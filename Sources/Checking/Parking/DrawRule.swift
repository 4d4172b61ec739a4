import Scenarios

/// Among equals the draw decides: section 2.3 of `docs/model.md`.
///
/// Single changes that leave every goal as it is are tried one by one. Where the goals are not
/// proved, only vehicles that nothing tells apart are compared.
struct DrawRule {
  private let allocation: PlacedAllocation
  private let claims: [Claim]
  private let isProved: Bool
  private let pursuesWalks: Bool
  private let pursuesWishes: Bool
  /// Vehicles with the same number have the same fit and walk everywhere, claim and wishes.
  private let kind: [Int]

  /// What a vehicle adds to the goals that are pursued while it has no space.
  private struct Claim: Hashable {
    var priorityClass: PriorityClass.ID?
    var isFirst: Bool?
    var rounds: Int?
  }

  private struct Likeness: Hashable {
    var fits: [Bool]
    var walks: [Int]
    var priorityClass: PriorityClass.ID?
    var isFirst: Bool
    var rounds: Int
    var wishes: [SpaceWish]
  }

  init(_ allocation: PlacedAllocation, isProved: Bool) {
    self.allocation = allocation
    self.isProved = isProved
    let lot = allocation.lot
    pursuesWalks = lot.goals.contains(.walking)
    pursuesWishes = lot.goals.contains(.wishes)
    claims = lot.vehicles.map { vehicle in
      Claim(
        priorityClass: lot.goals.contains(.entitled)
          ? lot.classes.first { $0.id == vehicle.priorityClass }?.id : nil,
        isFirst: DrawRule.firstCarMatters(vehicle, lot.goals),
        rounds: lot.goals.contains(.waiting) && vehicle.order == 1 ? vehicle.roundsWaited : nil)
    }
    var numbers: [Likeness: Int] = [:]
    kind = lot.vehicles.indices.map { index in
      let vehicle = lot.vehicles[index]
      let likeness = Likeness(
        fits: allocation.table.fits[index], walks: allocation.table.walks[index],
        priorityClass: vehicle.priorityClass, isFirst: vehicle.order == 1,
        rounds: vehicle.roundsWaited, wishes: vehicle.wishes)
      let number = numbers[likeness] ?? numbers.count
      numbers[likeness] = number
      return number
    }
  }

  /// A first car counts in one goal and a later car in another, where these are pursued.
  private static func firstCarMatters(_ vehicle: Vehicle, _ goals: [ParkingGoal]) -> Bool? {
    switch vehicle.order {
    case 1: goals.contains(.firstCars) ? true : nil
    case 2...: goals.contains(.laterCars) ? false : nil
    default: nil
    }
  }

  func findings() -> [Finding] {
    let served = allocation.spaceOf.enumerated().compactMap { vehicle, space in
      space.map { (vehicle: vehicle, space: $0) }
    }
    let passedOver = served.flatMap { waitingFirst(for: $0.vehicle, in: $0.space) }
    let idle = allocation.vehicleIn.indices.filter { allocation.vehicleIn[$0] == nil }
    let free = isProved ? served.flatMap { betterFree($0.vehicle, $0.space, of: idle) } : []
    let worst = served.map { allocation.table.walks[$0.vehicle][$0.space] }.sorted(by: >)
    let exchanges = served.flatMap { one in
      served.filter { rank(one.vehicle) < rank($0.vehicle) }.compactMap { other in
        exchange(one, other, worst)
      }
    }
    return passedOver + free + exchanges
  }

  /// A vehicle without a space that could have this one, with every goal as it is.
  private func waitingFirst(for vehicle: Int, in space: Int) -> [Finding] {
    let better = allocation.without.first { waiting in
      rank(waiting) < rank(vehicle) && allocation.table.fits[waiting][space]
        && (kind[waiting] == kind[vehicle]
          || isProved && claims[waiting] == claims[vehicle]
            && costs(waiting, space) == costs(vehicle, space))
    }
    return better.map { waiting in
      finding(
        .drawPassedOver, waiting, zh: "抽签在前却没有车位，而同等条件、抽签在后的得了 \(id(space))。",
        en:
          "has no space though it drew before the vehicle in \(id(space)), which has no better claim"
      )
    }.map { [$0] } ?? []
  }

  /// A free space that comes before the vehicle's own.
  private func betterFree(_ vehicle: Int, _ space: Int, of idle: [Int]) -> [Finding] {
    let better = idle.first { other in
      allocation.table.fits[vehicle][other] && costs(vehicle, other) == costs(vehicle, space)
        && taste(vehicle, other) < taste(vehicle, space)
    }
    return better.map { other in
      finding(
        .drawSpace, vehicle, zh: "应得空着的 \(id(other))，而不是 \(id(space))。",
        en: "should have \(id(other)), which is free, instead of \(id(space))")
    }.map { [$0] } ?? []
  }

  /// Two vehicles whose exchange leaves every goal as it is and gives the one that drew first what
  /// it would take first.
  private func exchange(
    _ one: (vehicle: Int, space: Int), _ other: (vehicle: Int, space: Int), _ worst: [Int]
  ) -> Finding? {
    let fits = allocation.table.fits
    guard isProved || kind[one.vehicle] == kind[other.vehicle],
      fits[one.vehicle][other.space], fits[other.vehicle][one.space],
      taste(one.vehicle, other.space) < taste(one.vehicle, one.space)
    else { return nil }
    let before = [costs(one.vehicle, one.space), costs(other.vehicle, other.space)]
    let after = [costs(one.vehicle, other.space), costs(other.vehicle, one.space)]
    guard before.map(\.walk).reduce(0, +) == after.map(\.walk).reduce(0, +),
      before.map(\.unmet).sorted() == after.map(\.unmet).sorted(),
      longest(worst, replacing: before.map(\.walk), with: after.map(\.walk)) == worst.first
        || !pursuesWalks
    else { return nil }
    return finding(
      .drawSpace, one.vehicle, zh: "抽签在前，应得 \(id(other.space))，而不是 \(id(one.space))。",
      en: "drew first and should have \(id(other.space)) instead of \(id(one.space))")
  }

  /// The longest walk after two walks were replaced, given all walks from the longest on.
  private func longest(_ walks: [Int], replacing old: [Int], with new: [Int]) -> Int? {
    var old = old
    let kept = walks.first { walk in
      guard let index = old.firstIndex(of: walk) else { return true }
      old.remove(at: index)
      return false
    }
    return (new + [kept].compactMap(\.self)).max()
  }

  /// What a vehicle in a space adds to the goals of walking and wishes, where these are pursued.
  private func costs(_ vehicle: Int, _ space: Int) -> (walk: Int, unmet: Int) {
    let wishes = allocation.lot.vehicles[vehicle].wishes.count
    return (
      pursuesWalks ? allocation.table.walks[vehicle][space] : 0,
      // Among goals 1 to k it adds to so many: its wishes before the one that is met.
      pursuesWishes ? min(wishes, allocation.firstWishMet(of: vehicle, in: space) - 1) : 0
    )
  }

  /// The order in which a vehicle takes spaces: walk, wish, id.
  private func taste(_ vehicle: Int, _ space: Int) -> (Int, Int, String) {
    (
      allocation.table.walks[vehicle][space], allocation.firstWishMet(of: vehicle, in: space),
      id(space)
    )
  }

  private func rank(_ vehicle: Int) -> Int { allocation.table.ranks[vehicle] }

  private func id(_ space: Int) -> ParkingSpace.ID { allocation.lot.spaces[space].id }

  private func finding(_ rule: FindingRule, _ vehicle: Int, zh: String, en: String) -> Finding {
    let mention = allocation.lot.vehicles[vehicle].mention
    return Finding(rule, zh: "\(mention[.chinese])：\(zh)", en: "\(mention[.english]): \(en)")
  }
}
