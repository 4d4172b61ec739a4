import Plans
import Scenarios

/// Who waits, in which order: section 2.5 of `docs/model.md`.
struct WaitingList {
  let allocation: PlacedAllocation

  /// The vehicles without a space, by position in the lot, the first in line at the front.
  func inOrder() -> [Int] {
    let lot = allocation.lot
    func key(_ vehicle: Int) -> (Int, Int, Int, Int) {
      let car = lot.vehicles[vehicle]
      let claim = lot.classes.firstIndex { $0.id == car.priorityClass }
      // Within a class, first and later cars stand together.
      return (
        claim ?? lot.classes.count, claim == nil ? car.order : 0, -car.roundsWaited,
        allocation.table.ranks[vehicle]
      )
    }
    return allocation.without.sorted { key($0) < key($1) }
  }

  func findings(in stated: [ParkingAllocation.Waiting]) -> [Finding] {
    let right = inOrder().map { allocation.lot.vehicles[$0] }
    guard Set(stated.map(\.vehicle)) == Set(right.map(\.id)), stated.count == right.count else {
      return [
        Finding(
          .waitingLines, zh: "等候名单应恰好是没有分到车位的\(right.count)辆车，每辆一行。",
          en: "the waiting list is not the \(right.count) vehicles without a space, one line each")
      ]
    }
    for (index, (line, vehicle)) in zip(stated, right).enumerated()
    where line.vehicle != vehicle.id || line.position != index + 1 {
      let mention = vehicle.mention
      return [
        Finding(
          .waitingOrder, zh: "等候名单第\(index + 1)位应是\(mention[.chinese])。",
          en: "number \(index + 1) of the waiting list should be \(mention[.english])")
      ]
    }
    return []
  }
}
