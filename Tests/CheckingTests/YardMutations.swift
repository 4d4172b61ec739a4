import Checking
import Plans
import Scenarios

private typealias Tiny = TinyCourtyard

extension RosterMutation {
  /// Clauses by which a yard extends the covenant: whom they bind, and where.
  static let ofYards: [RosterMutation] = [
    RosterMutation(
      .dutiesPerWeek, clause: "y-1",
      kept: {
        // The yard's clause binds those who live there, and v-1 lives next door.
        $0.places[1].units = [Unit(id: "3")]
        $0.change(0) { $0.unit = "3" }
        $0.change(1) { $0.unit = "1" }
        $0.covenant.rules = [Rule(clause: "y-1", .dutiesPerWeek(atMost: 1), place: "yard")]
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-2", .monday), Tiny.watch("v-1", .tuesday)]
      }
    ) { scenario, _ in scenario.change(0) { $0.unit = "2" } },
    RosterMutation(
      .daysInARow, clause: "y-1",
      kept: {
        $0.change(0) { $0.unit = nil }
        $0.covenant.rules = [Rule(clause: "y-1", .daysInARow(atMost: 1), place: "yard")]
        $1 = [Tiny.watch("v-1", .monday), Tiny.watch("v-1", .tuesday)]
      }
    ) { scenario, _ in scenario.change(0) { $0.unit = "1" } },
    RosterMutation(
      .forbiddenSuccession, clause: "y-1",
      kept: {
        $0.change(0) { $0.unit = nil }
        $0.covenant.rules = [
          Rule(
            clause: "y-1", .succession(never: .begins(300..<600), dayAfter: .demand(.night)),
            place: "yard")
        ]
        $1 = [Tiny.patrol("v-1", .monday), Tiny.watch("v-1", .tuesday)]
      }
    ) { scenario, _ in scenario.change(0) { $0.unit = "1" } },
    RosterMutation(
      .restBetween, clause: "y-1",
      kept: {
        // Who lives at a spot of the yard lives in the yard.
        $0.places[1].units = [Unit(id: "3")]
        $0.change(0) { $0.unit = "3" }
        $0.covenant.rules = [
          Rule(clause: "y-1", .rest(atLeast: 600, afterNightOnly: true), place: "yard")
        ]
        $1 = [Tiny.patrol("v-1", .monday), Tiny.watch("v-1", .tuesday)]
      }
    ) { scenario, _ in scenario.places[1].within = "yard" },
    RosterMutation(
      .ruledOutByAge, clause: "y-1",
      kept: {
        // Nobody of seventy is sent outdoors at the gate; elsewhere they are.
        $0.needs[0].demands = [Demand("outdoors")]
        $0.change(0) { $0.age = 70 }
        $0.covenant.rules = [
          Rule(clause: "y-1", .ageLimit(fromAge: 70, Demand("outdoors")), place: "gate")
        ]
        $1 = [Tiny.watch("v-1", .monday)]
      }
    ) { scenario, _ in scenario.needs[0].place = "gate" },
    RosterMutation(
      .newcomerAlone, clause: "y-1",
      kept: {
        $0.change(0) { $0.experience = .newcomer }
        $0.needs[0].place = "gate"
        $0.covenant.rules = [Rule(clause: "y-1", .newcomersBesideExperienced, place: "yard")]
        $1 = [Tiny.watch("v-1", .monday)]
      }
    ) { scenario, _ in scenario.places[1].within = "yard" },
  ]
}
