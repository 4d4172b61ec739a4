import Parking
import Plans
import Scenarios
import Testing

/// Lots of real size are solved to the end. How fast is for the benchmark to say.
@Suite struct SizeTests {
  @Test(.timeLimit(.minutes(15)), arguments: [(320, 520), (120, 90)])
  func everyGoalOfALargeEstateIsProved(_ spaces: Int, _ vehicles: Int) throws {
    let scenario = estate(spaces: spaces, vehicles: vehicles, seed: 1)
    let allocation = try ParkingPlanner().allocate(scenario, seed: 5)
    #expect(allocation.goals.allSatisfy { $0.status == .optimal && $0.bound == $0.value })
    #expect(allocation.given.count + allocation.waiting.count == vehicles)
    #expect(Set(allocation.given.map(\.space)).count == allocation.given.count)
    #expect(Set(allocation.given.map(\.vehicle)).count == allocation.given.count)
  }
}
