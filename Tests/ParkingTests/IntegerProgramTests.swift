import IntegerProgramming
import Parking
import Plans
import Scenarios
import TestSupport
import Testing

/// Holds the allocation against the plain integer program: a binary variable for every vehicle and
/// every space that fits, nothing merged, each goal a constraint for the next.
@Suite struct IntegerProgramTests {
  @Test(arguments: [UInt64](1...30))
  func everyGoalIsThatOfThePlainIntegerProgram(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let spaces = Int.random(in: 5...25, using: &random)
    try compare(
      estate(
        spaces: spaces, vehicles: spaces + Int.random(in: -3...15, using: &random), seed: seed),
      seed)
  }

  /// The same where spaces are shared by the hour.
  @Test(arguments: [UInt64](1...30))
  func everyGoalOfASharedLotIsThatOfThePlainIntegerProgram(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let spaces = Int.random(in: 3...10, using: &random)
    try compare(
      sharedEstate(
        spaces: spaces, vehicles: spaces + Int.random(in: 2...12, using: &random), seed: seed),
      seed)
  }

  private func compare(_ scenario: Scenario, _ seed: UInt64) throws {
    let program = PlainProgram(scenario)

    let outcome = try LexicographicSolver().solve(program.goals, in: program.model)
    guard case .solved(_, let results, stoppedBy: nil) = outcome else {
      Issue.record("the plain program was not solved")
      return
    }

    let found = try ParkingPlanner().allocate(scenario, seed: seed)
    #expect(found.goals.map(\.name) == results.map(\.name))
    #expect(found.goals.map(\.value) == results.map { $0.value.rounded() })
  }
}

/// The model of `docs/model.md`, 2, variable by variable.
private struct PlainProgram {
  var model = Model()
  var goals: [Goal] = []

  init(_ scenario: Scenario) {
    let facts = Facts(scenario)
    let lot = facts.lot
    var pairs: [(variable: Variable, vehicle: Vehicle, space: ParkingSpace)] = []
    for vehicle in lot.vehicles {
      for space in lot.spaces where facts.fits(space, vehicle) {
        pairs.append((model.addVariable("\(vehicle.id)/\(space.id)", .binary), vehicle, space))
      }
    }
    for vehicle in lot.vehicles {
      model.add(pairs.filter { $0.vehicle.id == vehicle.id }.map(\.variable).sum() <= 1)
    }
    let places = Dictionary(
      uniqueKeysWithValues: lot.vehicles.enumerated().map { ($0.element.id, $0.offset) })
    for space in lot.spaces {
      let comers = pairs.filter { $0.space.id == space.id }
      // At any time one of those who want it then, or would come too soon after.
      let crowds = Set(
        (0..<Facts.slots).map { slot in
          comers.indices.filter { facts.taken[places[comers[$0].vehicle.id] ?? 0][slot] }
        })
      for crowd in crowds.sorted(by: { $0.lexicographicallyPrecedes($1) }) where !crowd.isEmpty {
        model.add(crowd.map { comers[$0].variable }.sum() <= 1)
      }
    }
    func left(_ name: String, _ counts: (Vehicle) -> Bool) {
      let served = pairs.filter { counts($0.vehicle) }.map(\.variable).sum()
      goals.append(.minimise(name, -served + Double(lot.vehicles.filter(counts).count)))
    }
    for one in lot.classes {
      left("parking.entitled.\(one.id)") { $0.priorityClass == one.id }
    }
    left("parking.first-cars") { $0.order == 1 }
    func waited(_ name: String, _ counts: @escaping (Vehicle) -> Bool) {
      let rounds = Set(lot.vehicles.filter(counts).map(\.roundsWaited)).subtracting([0])
      for most in rounds.sorted(by: >) {
        left("\(name).over-\(most - 1)") { counts($0) && $0.roundsWaited >= most }
      }
    }
    waited("parking.waiting") { $0.order == 1 || $0.priorityClass != nil }
    left("parking.later-cars") { $0.order > 1 }
    waited("parking.later-cars") { $0.order > 1 }
    let minutes = facts.needed.map { Double($0.filter { $0 }.count * Facts.slot) }
    var hours = LinearExpression(minutes.reduce(0, +))
    for pair in pairs { hours.add(pair.variable, times: -minutes[places[pair.vehicle.id] ?? 0]) }
    goals.append(.minimise("parking.hours", hours))
    let walks = pairs.map { Double(facts.walk($0.space, $0.vehicle)) }
    goals.append(
      .bottleneck("parking.worst-walk", zip(pairs, walks).map { ($0.0.variable, $0.1) }))
    goals.append(
      .minimise(
        "parking.total-walk",
        LinearExpression(terms: zip(pairs, walks).map { ($0.0.variable, $0.1) })))
    for k in 0..<(lot.vehicles.map(\.wishes.count).max() ?? 0) {
      let missed = pairs.filter { pair in
        pair.vehicle.wishes.count > k
          && !pair.vehicle.wishes.prefix(k + 1).contains { facts.meets(pair.space, $0) }
      }
      goals.append(.minimise("parking.wishes.\(k + 1)", missed.map(\.variable).sum()))
    }
    let moved = pairs.filter { $0.vehicle.lastSpace != nil && $0.vehicle.lastSpace != $0.space.id }
    goals.append(.minimise("parking.stability", moved.map(\.variable).sum()))
  }
}
