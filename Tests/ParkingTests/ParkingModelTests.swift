import IntegerProgramming
import Parking
import Plans
import Scenarios
import Testing

/// The integer program that is given to other solvers, held against what is planned.
@Suite struct ParkingModelTests {
  /// Tiny lots in which anything may happen, shared spaces and a draw in the midst of the goals too.
  @Test func solvedGoalByGoalItHasTheValuesThatArePlanned() throws {
    var (shared, cut) = (0, 0)
    for seed in UInt64(0)..<300 {
      let scenario = seed % 2 == 0 ? tinySharedLot(seed: seed) : tinyLot(seed: seed)
      let planned = try ParkingPlanner().allocate(scenario, seed: seed)
      let program = try ParkingModel(scenario)
      if program.goals.count < planned.goals.count { cut += 1 }
      if Set(planned.given.map(\.space)).count < Set(planned.given.map(\.vehicle)).count {
        shared += 1
      }
      let goals = program.goals.map { Goal.minimise($0.name, $0.expression) }
      let outcome = try LexicographicSolver().solve(goals, in: program.model)
      guard case .solved(_, let results, stoppedBy: nil) = outcome else {
        Issue.record("the program of lot \(seed) was not solved")
        continue
      }
      #expect(results.map(\.name) == planned.goals.prefix(goals.count).map(\.name))
      #expect(
        results.map { $0.value.rounded() } == planned.goals.prefix(goals.count).map(\.value),
        "lot \(seed)")
    }
    #expect(shared > 10 && cut > 10)
  }

  /// Many alike: the variables count, and the longest walk of a class is not its average.
  @Test func mergedClassesWalkAsFarAsTheirFarthest() throws {
    var scenario = courtyard(units: 1, homes: 3)
    scenario.parking = ParkingLot(
      spaces: (0..<3).map { index in
        var space = ParkingSpace(id: "s\(index)", zone: "A")
        space.distances = ["u0": index == 0 ? 90 : 10]
        return space
      }, vehicles: (0..<3).map { Vehicle(id: "v\($0)", plate: "p\($0)", household: "h\($0)") })
    let program = try ParkingModel(scenario)
    #expect(program.model.variableCount == 2 + 1 + 2)
    let goals = program.goals.map { Goal.minimise($0.name, $0.expression) }
    guard
      case .solved(_, let results, stoppedBy: nil) = try LexicographicSolver().solve(
        goals, in: program.model)
    else {
      Issue.record("the program was not solved")
      return
    }
    #expect(results.first { $0.name == "parking.worst-walk" }?.value.rounded() == 90)
    #expect(results.first { $0.name == "parking.total-walk" }?.value.rounded() == 110)
  }
}
