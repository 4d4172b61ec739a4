import Scenarios
import TestSupport

/// A large estate with everything a real one has: rows of bays at their positions, a few kinds and
/// sizes, stairwells, second cars, claims, rounds waited, wishes. The measures follow
/// `scenarios/xinyuan`.
func estate(spaces: Int, vehicles: Int, seed: UInt64) -> Scenario {
  var random = SeededGenerator(seed: seed)
  let units = max(2, spaces / 18)
  var scenario = courtyard(units: units, homes: max(1, vehicles * 5 / 6))
  let zones = (0..<max(2, spaces / 50)).map { "Z\($0)" }
  scenario.parking = ParkingLot(
    spaces: (0..<spaces).map { index in
      var space = ParkingSpace(id: "p\(index)", zone: zones[index * zones.count / spaces])
      // Rows of thirty bays, 2.5 m wide, 40 m apart.
      space.position = Position(x: Double(index % 30) * 2.5, y: Double(index / 30) * 40)
      (space.length, space.width) = (5.3, 2.4)
      let lot = Double.random(in: 0..<1, using: &random)
      if lot < 0.08 {
        (space.kind, space.length, space.width) = (.compact, 4.3, 2.2)
      } else if lot < 0.14 {
        space.kind = .charging
      } else if lot < 0.17 {
        (space.kind, space.width) = (.accessible, 3.5)
      } else if lot < 0.19 {
        space.kind = .visitor
      }
      return space
    },
    vehicles: (0..<vehicles).map { index in
      let home = Int.random(in: 0..<scenario.households.count, using: &random)
      var vehicle = Vehicle(id: "c\(index)", plate: "鲁B·\(index)", household: "h\(home)")
      vehicle.length = 3.9 + Double.random(in: 0..<150, using: &random).rounded() / 100
      vehicle.width = 1.7 + Double.random(in: 0..<30, using: &random).rounded() / 100
      vehicle.isElectric = random.chance(0.2)
      vehicle.hasPermit = random.chance(0.02)
      vehicle.order = random.chance(0.17) ? 2 : 1
      vehicle.roundsWaited = random.pick([0, 0, 0, 1, 1, 2, 3, 4])
      if vehicle.hasPermit { vehicle.priorityClass = "mobility" }
      if random.chance(0.03) { vehicle.priorityClass = "medical" }
      for _ in 0..<random.pick([0, 0, 0, 1, 1, 2]) {
        vehicle.wishes.append(.zone(random.pick(zones)))
      }
      return vehicle
    },
    classes: [
      PriorityClass(id: "mobility", name: "行动不便", clause: "5.1"),
      PriorityClass(id: "medical", name: "定期就医", clause: "5.2"),
    ])
  return scenario
}

/// The same estate shared by the hour: a third of the vehicles come by night, by day or at other
/// hours, or offer theirs by day; some rows are open at night only; some had a space last season.
func sharedEstate(spaces: Int, vehicles: Int, seed: UInt64) -> Scenario {
  var scenario = estate(spaces: spaces, vehicles: vehicles, seed: seed)
  guard var lot = scenario.parking else { return scenario }
  var random = SeededGenerator(seed: seed ^ 0x5EED)
  lot.changeover = 30
  for index in lot.spaces.indices where random.chance(0.08) {
    lot.spaces[index].usable = Stays.windows(Stays.everyDay, 18, 32)
  }
  for index in lot.vehicles.indices {
    let kind = Double.random(in: 0..<1, using: &random)
    if kind < 0.12 {
      lot.vehicles[index].stay = Stays.nights
    } else if kind < 0.2 {
      lot.vehicles[index].stay = Stays.days
    } else if kind < 0.25 {
      lot.vehicles[index].stay = random.pick([Stays.weekend, Stays.evenings, Stays.mondayMorning])
    } else if kind < 0.33 {
      lot.vehicles[index].offers = Stays.windows(Stays.workdays, 7, 19)
    }
    if random.chance(0.2) { lot.vehicles[index].lastSpace = random.pick(lot.spaces).id }
  }
  scenario.parking = lot
  return scenario
}
