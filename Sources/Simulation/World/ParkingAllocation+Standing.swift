internal import Plans
internal import Scenarios

extension ParkingAllocation {
  /// What is left of an allocation some weeks after it was made: without the vehicles that are gone
  /// and the spaces that are gone or closed on some day of the week. Nobody moves up before the next
  /// round.
  func kept(in lot: ParkingLot, week: Week) -> ParkingAllocation {
    let vehicles = Set(lot.vehicles.map(\.id))
    let days = week.monday...week.monday.advanced(by: 6)
    let spaces = Set(
      lot.spaces.filter { space in
        !space.closed.contains { $0.first <= days.upperBound && $0.last >= days.lowerBound }
      }.map(\.id))
    var kept = self
    kept.given.removeAll { !vehicles.contains($0.vehicle) || !spaces.contains($0.space) }
    kept.waiting.removeAll { !vehicles.contains($0.vehicle) }
    return kept
  }
}
