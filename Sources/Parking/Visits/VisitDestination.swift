import Scenarios

/// Where a visitor walks to from the bay.
struct VisitDestination {
  private let unit: Unit.ID?
  private let point: Position?
  private let name: String

  /// The stairwell of the home that is visited, otherwise the need's place.
  init(of need: Need, in scenario: Scenario) {
    let home = need.household.flatMap { id in scenario.households.first { $0.id == id } }
    unit = home?.unit
    if let unit {
      point = scenario.places.flatMap(\.units).first { $0.id == unit }?.position
      name = unit
    } else {
      let place =
        need.place.map { id in scenario.places.first { $0.id == id } } ?? scenario.places.first
      point = place?.position
      name = place?.id ?? ""
    }
  }

  /// Whole metres from a bay; 0 where they are not known.
  func walk(from space: ParkingSpace) throws(ParkingError) -> Int {
    let metres =
      unit.flatMap { space.distances[$0] }
      ?? point.flatMap { point in space.position.map { $0.walk(to: point) } } ?? 0
    guard metres >= 0, metres <= 1_000_000 else {
      throw .impossibleWalk(space: space.id, unit: name)
    }
    return Int(metres.rounded())
  }
}
