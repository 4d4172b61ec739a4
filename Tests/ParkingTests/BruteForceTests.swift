import Parking
import Plans
import Scenarios
import TestSupport
import Testing

@Suite struct BruteForceTests {
  /// Fifty blocks of thirty lots: goals in the usual and in any other order, some left out.
  @Test(arguments: 0..<50)
  func everyGoalAndEverySpaceIsAsEnumerationFindsIt(_ block: Int) throws {
    for number in 0..<30 {
      let seed = UInt64(block * 30 + number)
      try compare(tinyLot(seed: seed), seed: seed)
    }
  }

  /// The same where vehicles share spaces by the hour.
  @Test(arguments: 0..<50)
  func sharedSpacesAreAsEnumerationFindsThem(_ block: Int) throws {
    for number in 0..<20 {
      let seed = UInt64(block * 20 + number)
      try compare(tinySharedLot(seed: seed), seed: seed)
    }
  }

  private func compare(_ scenario: Scenario, seed: UInt64) throws {
    let enumeration = BruteForce(scenario)
    let ranks = Lottery(seed: seed).ranks(of: enumeration.lot.vehicles.map(\.id))
    let expected = enumeration.drawn(ranks: ranks)

    let found = try ParkingPlanner().allocate(scenario, seed: seed)

    let values = enumeration.values(expected).goals
    #expect(found.goals.map(\.name) == values.map(\.name), "lot \(seed)")
    #expect(found.goals.map { Int($0.value) } == values.map(\.value), "lot \(seed)")
    #expect(found.goals.allSatisfy { $0.status == .optimal && $0.bound == $0.value })
    for (index, vehicle) in enumeration.lot.vehicles.enumerated() {
      let lines = found.given.filter { $0.vehicle == vehicle.id }
      let spaces = Set(lines.map(\.space))
      #expect(
        spaces == Set([expected[index]?.id].compactMap { $0 }), "lot \(seed), \(vehicle.id)")
      let minutes = lines.reduce(0) {
        $0 + ($1.days.upperBound.rawValue - $1.days.lowerBound.rawValue + 1) * $1.hours.count
      }
      let needed = enumeration.facts.needed[index].filter { $0 }.count * Facts.slot
      #expect(minutes == (expected[index] == nil ? 0 : needed), "lot \(seed), \(vehicle.id)")
    }
    #expect(found.given.map(\.space) == found.given.map(\.space).sorted())
    #expect(found.waiting.count == expected.filter { $0 == nil }.count)
  }

  @Test(arguments: [UInt64](0..<200))
  func theOrderOfListsChangesNothing(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let scenario = tinySharedLot(seed: seed)
    var shuffled = scenario
    shuffled.households.shuffle(using: &random)
    shuffled.parking?.spaces.shuffle(using: &random)
    shuffled.parking?.vehicles.shuffle(using: &random)
    var (one, other) = (
      try ParkingPlanner().allocate(scenario, seed: seed),
      try ParkingPlanner().allocate(shuffled, seed: seed)
    )
    for index in one.goals.indices {
      (one.goals[index].seconds, other.goals[index].seconds) = (0, 0)
    }
    #expect(one == other)
  }

  /// The waiting list: who comes first is written in the covenant, the rank decides last.
  @Test(arguments: [UInt64](0..<100))
  func theQueueIsInOrder(_ seed: UInt64) throws {
    let scenario = tinySharedLot(seed: seed &* 7919)
    let lot = try #require(scenario.parking)
    let ranks = Lottery(seed: seed).ranks(of: lot.vehicles.map(\.id))
    let allocation = try ParkingPlanner().allocate(scenario, seed: seed)
    #expect(allocation.waiting.map(\.position) == Array(1..<(allocation.waiting.count + 1)))
    let places = try allocation.waiting.map { entry in
      let index = try #require(lot.vehicles.firstIndex { $0.id == entry.vehicle })
      let vehicle = lot.vehicles[index]
      let priority = lot.classes.firstIndex { $0.id == vehicle.priorityClass }
      return [
        priority ?? lot.classes.count, priority == nil ? vehicle.order : 0, -vehicle.roundsWaited,
        ranks[index],
      ]
    }
    for (one, next) in zip(places, places.dropFirst()) {
      #expect(one.lexicographicallyPrecedes(next))
    }
  }
}
