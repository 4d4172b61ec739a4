import Scenarios
import TestSupport

extension SeededGenerator {
  mutating func chance(_ part: Double) -> Bool { Double.random(in: 0..<1, using: &self) < part }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &self)]
  }
}

/// The week all tests plan.
let week = Week(containing: Day(number: 20_780))

/// A scenario with units and homes, and nothing else.
func courtyard(units: Int, homes: Int) -> Scenario {
  var scenario = Scenario(name: "test", week: week)
  scenario.places = [
    Place(
      id: "yard", name: "yard",
      units: (0..<max(1, units)).map {
        Unit(id: "u\($0)", position: Position(x: Double($0) * 20, y: 0))
      })
  ]
  scenario.households = (0..<homes).map { Household(id: "h\($0)", unit: "u\($0 % max(1, units))") }
  return scenario
}

/// A tiny lot in which anything may happen, ties most of all: few different sizes, walks, claims.
func tinyLot(seed: UInt64) -> Scenario {
  var random = SeededGenerator(seed: seed)
  var scenario = courtyard(units: 3, homes: 6)
  let zones = ["east", "west"]
  // Whether things differ much in this lot, or hardly at all.
  let variety = random.pick([0.1, 0.5, 0.9])
  var spaces: [ParkingSpace] = []
  for index in 0..<Int.random(in: 0...4, using: &random) {
    var space = ParkingSpace(id: "s\(index)", zone: random.pick(zones))
    if random.chance(variety / 2) { space.kind = random.pick(ParkingSpace.Kind.allCases) }
    if random.chance(variety) { space.length = random.pick([4.5, 5.0]) }
    if random.chance(variety / 2) { space.width = random.pick([2.2, 2.5]) }
    if random.chance(0.05) { space.isFireLane = true }
    if random.chance(0.05) {
      space.closed = [DateSpan(week.day(.friday), through: week.day(.friday))]
    }
    if random.chance(variety) {
      for unit in ["u0", "u1"] { space.distances[unit] = random.pick([10, 10.4, 25, 40.5]) }
    }
    if random.chance(variety / 2) { space.position = Position(x: random.pick([0, 30]), y: 5) }
    spaces.append(space)
  }
  var vehicles: [Vehicle] = []
  for index in 0..<Int.random(in: 0...5, using: &random) {
    var vehicle = Vehicle(
      id: "v\(index)", plate: "鲁B·\(index)", household: "h\(random.pick([0, 0, 1, 2, 3]))")
    if random.chance(variety) { vehicle.length = random.pick([4.2, 4.8, 5.2]) }
    if random.chance(variety / 2) { vehicle.width = random.pick([1.8, 2.4]) }
    if random.chance(0.1) { vehicle.kind = .motorcycle }
    vehicle.isElectric = random.chance(0.3)
    vehicle.hasPermit = random.chance(0.3)
    vehicle.order = random.pick([1, 1, 1, 2, 3])
    if random.chance(0.3) { vehicle.priorityClass = random.pick(["care", "fire"]) }
    vehicle.roundsWaited = random.chance(variety) ? random.pick([0, 1, 3]) : 0
    if random.chance(0.2) { (vehicle.arrears, vehicle.breaches) = (random.pick([0, 2, 7]), 1) }
    if random.chance(0.4) { vehicle.lastSpace = "s\(random.pick([0, 1, 2, 9]))" }
    for _ in 0..<random.pick([0, 0, 1, 2]) {
      vehicle.wishes.append(
        random.chance(0.5) ? .zone(random.pick(zones)) : .space("s\(random.pick([0, 1, 2]))"))
    }
    vehicles.append(vehicle)
  }
  var goals =
    random.chance(0.4) ? ParkingGoal.usualOrder : ParkingGoal.allCases.shuffled(using: &random)
  if random.chance(0.3) { goals.removeLast(random.pick([1, 4, 7])) }
  scenario.parking = ParkingLot(
    spaces: spaces, vehicles: vehicles,
    classes: [
      PriorityClass(id: "care", name: "care", clause: "4.1"),
      PriorityClass(id: "fire", name: "fire", clause: "4.2"),
    ], goals: goals, longestWait: random.pick([0, 1, 2, 3]))
  if random.chance(0.3) {
    scenario.parking?.conduct = [
      ConductRule(clause: "6.1", conduct: .breaches, from: 1, consequence: .afterOthers),
      ConductRule(clause: "6.2", conduct: .arrears, from: 6, consequence: .noSpace),
    ]
  }
  return scenario
}

/// A tiny lot in which vehicles share spaces: more of them, with hours of their own.
func tinySharedLot(seed: UInt64) -> Scenario {
  var scenario = tinyLot(seed: seed)
  guard var lot = scenario.parking else { return scenario }
  var random = SeededGenerator(seed: seed ^ 0xC0FFEE)
  let stays = random.chance(0.4) ? Stays.ring + [nil] : Stays.usual
  while lot.vehicles.count < 6 && random.chance(0.8) {
    let index = lot.vehicles.count
    var vehicle = Vehicle(id: "v\(index)", plate: "p", household: "h\(random.pick([0, 1, 4]))")
    vehicle.order = random.pick([1, 2])
    vehicle.wishes = random.chance(0.5) ? [.zone("east")] : []
    lot.vehicles.append(vehicle)
  }
  for index in lot.vehicles.indices {
    lot.vehicles[index].stay = random.pick(stays)
    if random.chance(0.2) { lot.vehicles[index].offers = Stays.days }
  }
  if random.chance(0.5) { lot.spaces.removeLast(lot.spaces.count / 2) }
  for index in lot.spaces.indices {
    // Fewer differences, so that equal spaces are counted together.
    if random.chance(0.5) {
      lot.spaces[index] = ParkingSpace(id: "s\(index)", zone: "east")
    }
    if random.chance(0.3) {
      lot.spaces[index].usable = random.pick([
        Stays.nights, Stays.days, Stays.windows(Stays.everyDay, 6, 30),
      ])
    }
    if random.chance(0.1) {
      lot.spaces[index].closed = [
        DateSpan(
          week.monday.advanced(by: -1), through: week.day(.monday),
          hours: random.pick([nil, 20 * 60..<26 * 60, 9 * 60..<11 * 60]))
      ]
    }
  }
  lot.changeover = random.pick([0, 0, 30, 60])
  scenario.parking = lot
  return scenario
}
