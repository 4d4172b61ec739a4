import Plans
import Scenarios

/// The changes that can be tried on an allocation whose goals are all proved: none may make a goal
/// better, and none that leaves every goal as it is may be what the draw would have chosen.
struct SingleChanges {
  private typealias Held = (vehicle: Int, space: Int)

  private let allocation: PlacedAllocation
  private let goals: GoalComparison
  private let ranksDecideWho: Bool
  private let served: [Held]

  init(_ allocation: PlacedAllocation, ranksDecideWho: Bool) {
    self.allocation = allocation
    self.ranksDecideWho = ranksDecideWho
    goals = GoalComparison(allocation)
    served = allocation.served
  }

  func findings() -> [Finding] {
    var findings: [Finding] = []
    // One improvement shows that the proof is wrong; more would only repeat it.
    var improvement: Finding?
    for waiting in allocation.without { serve(waiting, &findings, &improvement) }
    for index in served.indices { move(index, &findings, &improvement) }
    return findings + [improvement].compactMap(\.self)
  }

  /// A vehicle without a space takes a free one, or that of another.
  private func serve(_ waiting: Int, _ findings: inout [Finding], _ improvement: inout Finding?) {
    var isPassedOver = false
    for space in allocation.lot.spaces.indices
    where allocation.table.fits[waiting][space] && allocation.hasRoom(for: waiting, in: space) {
      let change = ParkingChange(first: .init(vehicle: waiting, from: nil, to: space))
      let effect = goals.effect(of: change)
      if effect == .none, ranksDecideWho, !isPassedOver {
        isPassedOver = true
        findings.append(left(waiting, space))
      }
      note(effect, of: change, &improvement)
    }
    for held in served where allocation.table.fits[waiting][held.space] {
      let change = ParkingChange(
        first: .init(vehicle: waiting, from: nil, to: held.space),
        second: .init(vehicle: held.vehicle, from: held.space, to: nil))
      let effect = goals.effect(of: change)
      guard effect != .worse,
        allocation.hasRoom(for: waiting, in: held.space, without: held.vehicle)
      else { continue }
      if effect == .none, ranksDecideWho, !isPassedOver, rank(waiting) < rank(held.vehicle) {
        isPassedOver = true
        findings.append(.passedOver(waiting, by: held.space, in: allocation.lot))
      }
      note(effect, of: change, &improvement)
    }
  }

  /// A vehicle gives up its space, moves to a free one, or exchanges its own with one that stands after
  /// it.
  private func move(_ index: Int, _ findings: inout [Finding], _ improvement: inout Finding?) {
    let one = served[index]
    var isMoved = false
    let leaving = ParkingChange(first: .init(vehicle: one.vehicle, from: one.space, to: nil))
    note(goals.effect(of: leaving), of: leaving, &improvement)
    for space in allocation.lot.spaces.indices
    where space != one.space && allocation.table.fits[one.vehicle][space] {
      let change = ParkingChange(
        first: .init(vehicle: one.vehicle, from: one.space, to: space))
      let effect = goals.effect(of: change)
      guard effect != .worse, allocation.hasRoom(for: one.vehicle, in: space) else { continue }
      if effect == .none, !isMoved, allocation.prefers(one.vehicle, space, to: one.space) {
        isMoved = true
        findings.append(moved(one, to: space))
      }
      note(effect, of: change, &improvement)
    }
    for other in served.dropFirst(index + 1) where one.space != other.space {
      guard allocation.table.fits[one.vehicle][other.space],
        allocation.table.fits[other.vehicle][one.space]
      else { continue }
      let change = ParkingChange(
        first: .init(vehicle: one.vehicle, from: one.space, to: other.space),
        second: .init(vehicle: other.vehicle, from: other.space, to: one.space))
      let effect = goals.effect(of: change)
      guard effect != .worse,
        allocation.hasRoom(for: one.vehicle, in: other.space, without: other.vehicle),
        allocation.hasRoom(for: other.vehicle, in: one.space, without: one.vehicle)
      else { continue }
      if effect == .none {
        let (before, after) = rank(one.vehicle) < rank(other.vehicle) ? (one, other) : (other, one)
        if allocation.prefers(before.vehicle, after.space, to: before.space) {
          findings.append(
            .misplaced(
              before.vehicle, in: before.space, insteadOf: after.space, in: allocation.lot))
        }
      }
      note(effect, of: change, &improvement)
    }
  }

  private func note(
    _ effect: GoalComparison.Effect, of change: ParkingChange, _ improvement: inout Finding?
  ) {
    guard improvement == nil, case .better(let goal) = effect else { return }
    let vehicles = [change.first.vehicle, change.second?.vehicle].compactMap(\.self)
    let mentions = vehicles.map { allocation.lot.vehicles[$0].mention }
    improvement = Finding(
      .notOptimal,
      zh: "目标 \(goal) 称已证明最优，但只要调整\(mentions.map(\.chinese).joined(separator: "和"))就更好。",
      en: "goal \(goal) is called optimal, but a single change makes it better: of "
        + mentions.map(\.english).joined(separator: " and "))
  }

  private func left(_ vehicle: Int, _ space: Int) -> Finding {
    let mention = allocation.lot.vehicles[vehicle].mention
    let id = allocation.lot.spaces[space].id
    return Finding(
      .drawPassedOver, zh: "\(mention[.chinese])：没有车位，而 \(id) 空着可以给它。",
      en: "\(mention[.english]): has no space though \(id) is free for it")
  }

  private func moved(_ held: Held, to space: Int) -> Finding {
    let mention = allocation.lot.vehicles[held.vehicle].mention
    let (own, right) = (allocation.lot.spaces[held.space].id, allocation.lot.spaces[space].id)
    return Finding(
      .drawSpace, zh: "\(mention[.chinese])：应得空着的 \(right)，而不是 \(own)。",
      en: "\(mention[.english]): should have \(right), which is free, instead of \(own)")
  }

  private func rank(_ vehicle: Int) -> Int { allocation.table.ranks[vehicle] }
}
