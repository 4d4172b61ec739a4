import Plans
import Scenarios

/// The fair lottery of an allocation: section 2.4 of `docs/model.md`, as far as it can be checked
/// without finding allocations.
struct LotteryRule {
  let allocation: PlacedAllocation
  let lottery: FairLottery
  let seed: UInt64

  func findings() -> [Finding] {
    let wrong = chances() + tickets()
    // In tables that contradict themselves the draw means nothing.
    guard wrong.isEmpty else { return wrong }
    return equals() + goals() + drawn()
  }

  /// One line a contested vehicle, by id, with the number of tickets that name it.
  private func chances() -> [Finding] {
    let contested = lottery.chances.map(\.vehicle)
    let known = Set(allocation.lot.vehicles.map(\.id))
    guard contested == Set(contested).intersection(known).sorted() else {
      return [
        Finding(
          .lotteryChances, zh: "中签机会表应按车辆编号排列，每辆争位的车一行。",
          en: "the chances are not one line a contested vehicle, by id")
      ]
    }
    var counts: [Vehicle.ID: Int] = [:]
    for vehicle in lottery.tickets.joined() { counts[vehicle, default: 0] += 1 }
    let wrong = lottery.chances.count { $0.tickets != counts[$0.vehicle] ?? 0 }
    guard wrong == 0 else {
      return [
        Finding(
          .lotteryChances, zh: "有\(wrong)辆车写的签数与签上的不符。",
          en: "\(wrong) vehicles are said to be on more or fewer tickets than they are")
      ]
    }
    return []
  }

  /// Each ticket names contested vehicles, by id, each once.
  private func tickets() -> [Finding] {
    let contested = Set(lottery.chances.map(\.vehicle))
    let wrong = lottery.tickets.indices.first { index in
      let ticket = lottery.tickets[index]
      return ticket != Set(ticket).intersection(contested).sorted()
    }
    return wrong.map { index in
      [
        Finding(
          .lotteryTickets, zh: "第\(index + 1)签应按编号写争位的车，每辆至多一次。",
          en: "ticket \(index + 1) does not name contested vehicles by id, each at most once")
      ]
    } ?? []
  }

  /// Vehicles that nothing tells apart are contested together and on as many tickets, but for one.
  private func equals() -> [Finding] {
    let lot = allocation.lot
    let alike = Likeness(allocation.table).number
    let chance = Dictionary(
      lottery.chances.map { ($0.vehicle, $0.tickets) }, uniquingKeysWith: { first, _ in first })
    var groups: [[Int]] = Array(repeating: [], count: (alike.max() ?? -1) + 1)
    for (vehicle, number) in alike.enumerated() { groups[number].append(vehicle) }
    return groups.compactMap { group in
      let counts = group.compactMap { chance[lot.vehicles[$0].id] }
      guard let first = group.first, let least = counts.min(), let most = counts.max() else {
        // Nobody of them is contested: all have a space or none has.
        let served = group.count { allocation.spaceOf[$0] != nil }
        guard let first = group.first, served != 0, served != group.count else { return nil }
        return unequal(first)
      }
      return counts.count == group.count && most - least <= 1 ? nil : unequal(first)
    }
  }

  private func unequal(_ vehicle: Int) -> Finding {
    let mention = allocation.lot.vehicles[vehicle].mention
    return Finding(
      .lotteryUnequal, zh: "\(mention[.chinese])和与它条件完全相同的车，签数相差不止一张。",
      en: "\(mention[.english]) and a vehicle that nothing tells apart from it differ by more than "
        + "one ticket")
  }

  /// Every ticket serves as well as the allocation: by the goals before the draw about who is served.
  private func goals() -> [Finding] {
    let lot = allocation.lot
    let serving = ServingGoals(table: allocation.table)
    let parts = lot.goals.prefix { $0 != .draw }.flatMap(serving.parts)
    let contested = Set(lottery.chances.map(\.vehicle))
    let surelyWithout = allocation.without.filter { !contested.contains(lot.vehicles[$0].id) }
    let disputed = lot.vehicles.indices.filter { contested.contains(lot.vehicles[$0].id) }
    func values(_ without: [Int]) -> [Int] {
      parts.map { part in without.reduce(0) { $0 + part.added($1) } }
    }
    let right = values(allocation.without)
    let wrong = lottery.tickets.indices.first { index in
      let ticket = Set(lottery.tickets[index])
      return values(surelyWithout + disputed.filter { !ticket.contains(lot.vehicles[$0].id) })
        != right
    }
    return wrong.map { index in
      [
        Finding(
          .lotteryTickets, zh: "第\(index + 1)签达到的目标值与方案不同。",
          en: "ticket \(index + 1) reaches other values of the goals than the allocation")
      ]
    } ?? []
  }

  /// The number drawn is the one that follows from the seed, and who is on the ticket has a space.
  private func drawn() -> [Finding] {
    let right = lottery.tickets.isEmpty ? nil : Self.number(seed: seed, of: lottery.tickets.count)
    guard lottery.drawn == right else {
      return [
        Finding(
          .lotteryDrawn, zh: "由种子\(seed)应抽中第\(right ?? 0)签。",
          en: "seed \(seed) draws ticket \(right ?? 0)")
      ]
    }
    let winners = Set(right.map { lottery.tickets[$0 - 1] } ?? [])
    let lot = allocation.lot
    let contested = Set(lottery.chances.map(\.vehicle))
    let served = Set(allocation.served.map { lot.vehicles[$0.vehicle].id }).intersection(contested)
    guard served == winners else {
      return [
        Finding(
          .lotteryServed, zh: "争位的车中，有车位的不是抽中那张签上的。",
          en: "of the contested vehicles, those with a space are not those on the ticket drawn")
      ]
    }
    return []
  }

  /// 1 plus the remainder of the SHA-256 of `<seed> ticket`, digit by digit as by hand.
  private static func number(seed: UInt64, of tickets: Int) -> Int {
    let remainder = ticket("\(seed) ticket").reduce(0) { rest, digit in
      (rest * 16 + (digit.hexDigitValue ?? 0)) % tickets
    }
    return remainder + 1
  }
}
