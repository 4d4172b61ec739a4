import Checking
import Plans
import Scenarios
import Testing

/// Two bays for three cars that nothing tells apart: three tickets, each naming two of them.
///
/// With seed 1 the SHA-256 of the ranks begin with 15 (c), 27 (a) and 62 (b), and that of `1 ticket`
/// has the remainder 0 by 3, so that the first ticket is drawn.
@Suite("A fair lottery over whole allocations")
struct FairLotteryTests {
  static func scenario() throws -> Scenario {
    var scenario = try SharedYard.scenario()
    scenario.parking?.vehicles = ["a", "b", "c"].map { SharedYard.car($0) }
    return scenario
  }

  static let mutations: [(FindingRule, @Sendable (inout ParkingAllocation) -> Void)] = [
    (.lotteryChances, { $0.lottery?.chances.swapAt(0, 1) }),
    (.lotteryChances, { $0.lottery?.chances[2].tickets = 1 }),
    (.lotteryTickets, { $0.lottery?.tickets[1] = ["c", "a"] }),
    (
      // The second ticket leaves a bay empty.
      .lotteryTickets,
      {
        $0.lottery?.tickets[1] = ["c"]
        $0.lottery?.chances[0].tickets = 1
      }
    ),
    (
      .lotteryUnequal,
      {
        $0.lottery?.tickets[1] = ["b", "c"]
        $0.lottery?.chances[0].tickets = 1
        $0.lottery?.chances[1].tickets = 3
      }
    ),
    (
      // c is alike, but not among the contested.
      .lotteryUnequal,
      {
        $0.lottery?.tickets = [["a", "b"], ["a", "b"]]
        $0.lottery?.chances.removeLast()
        $0.lottery?.drawn = 2
      }
    ),
    (.lotteryDrawn, { $0.lottery?.drawn = 2 }),
    (.lotteryDrawn, { $0.lottery?.drawn = nil }),
    (.lotteryServed, { $0.lottery?.tickets.swapAt(0, 1) }),
  ]

  static func allocation() -> ParkingAllocation {
    ParkingAllocation(
      given: [SharedYard.given("A-1", "a"), SharedYard.given("A-2", "b")],
      waiting: [
        ParkingAllocation.Waiting(position: 1, vehicle: "c", reason: SharedYard.reason)
      ],
      served: ["a", "b"].map {
        ParkingAllocation.Served(vehicle: $0, reason: SharedYard.reason)
      },
      goals: [SharedYard.proved("parking.first-cars", 1)], seed: 1,
      lottery: FairLottery(
        chances: ["a", "b", "c"].map { FairLottery.Chance(vehicle: $0, tickets: 2) },
        tickets: [["a", "b"], ["a", "c"], ["b", "c"]], drawn: 1))
  }

  @Test func aRightLotteryHasNoFindings() throws {
    let checker = ParkingChecker(try Self.scenario())
    #expect(checker.findings(in: Self.allocation()) == [])
    // Without the lottery the ranks decide, and c drew first.
    var ranked = Self.allocation()
    ranked.lottery = nil
    #expect(Set(checker.findings(in: ranked).map(\.rule)) == [.drawPassedOver])
  }

  @Test(arguments: mutations.indices)
  func aSmallChangeBreaksExactlyOneRule(_ index: Int) throws {
    let (rule, change) = Self.mutations[index]
    var allocation = Self.allocation()
    change(&allocation)
    let findings = ParkingChecker(try Self.scenario()).findings(in: allocation)
    #expect(Set(findings.map(\.rule)) == [rule])
  }
}
