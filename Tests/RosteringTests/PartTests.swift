import Checking
import Plans
import Scenarios
import Testing

@testable import Rostering

@Suite("A scenario cut into parts")
struct PartTests {
  /// Two courtyards, each with its place; their people and needs begin with `a` and `b`.
  private static func street(seed: UInt64) -> Scenario {
    var street = MiddlingWeek.make(seed: seed)
    street.volunteers = []
    street.needs = []
    street.places = ["a", "b"].map { Place(id: $0, name: $0) }
    for (number, place) in ["a", "b"].enumerated() {
      let yard = MiddlingWeek.make(seed: seed + UInt64(number) * 100, prefix: place)
      for var volunteer in yard.volunteers {
        volunteer.places = [place]
        street.volunteers.append(volunteer)
      }
      for var need in yard.needs {
        need.place = place
        street.needs.append(need)
      }
    }
    return street
  }

  @Test("has the roster it has in one piece", .timeLimit(.minutes(5)), arguments: 1...3)
  func sameRoster(seed: Int) throws {
    var street = Self.street(seed: UInt64(seed))
    // So that one of the parts has a history and the other none, and last week's habits count.
    street.history = [
      PastDuty(
        day: street.week.monday.advanced(by: -3), start: 540, end: 600, need: "an10",
        person: "av10")
    ]
    let options = RosterOptions(timeLimit: 60, threads: 2)
    let parts = RosterPart.parts(of: street)
    #expect(parts.count > 1)
    let inParts = try RosterPlanner().plan(street, options: options)
    let whole = try RosterPlanner().plan(
      RosterPart.parts([street], of: street), of: street, options: options)
    try #require(whole.goals.allSatisfy { $0.status == .optimal })
    #expect(inParts.goals.map(\.name) == whole.goals.map(\.name))
    #expect(inParts.goals.map(\.value) == whole.goals.map(\.value))
    #expect(inParts.goals.allSatisfy { $0.status == .optimal })
    #expect(inParts.duties == whole.duties)
    #expect(inParts.fairness == whole.fairness)
    #expect(inParts.unfilled == whole.unfilled)
    #expect(RosterChecker(street).findings(in: inParts).isEmpty)
  }

  private enum Tie: CaseIterable {
    case place, everywhere, apart, partner, agreement, visitor, turns, kind
  }

  @Test("stays whole where something ties it together", arguments: Tie.allCases)
  private func ties(tie: Tie) {
    var street = Self.street(seed: 1)
    func together() -> Bool {
      ScenarioSplitter.parts(of: street).contains { part in
        let ids = part.volunteers.map(\.id) + part.needs.map(\.id)
        return ids.contains { $0.hasPrefix("a") } && ids.contains { $0.hasPrefix("b") }
      }
    }
    #expect(!together())
    let first = street.volunteers.startIndex
    switch tie {
    case .place: street.volunteers[first].places.append("b")
    case .everywhere: street.volunteers[first].places = []
    case .apart: street.covenant.rules.append(Rule(clause: "9", .keepApart("av10", "bv10")))
    case .partner:
      street.volunteers[first].wishes.append(Wish(avoids: false, .partner("bv10")))
    case .agreement:
      street.pinned = [
        PinnedDuty(need: "bn10", person: "av10", day: street.week.monday, start: 0)
      ]
    case .visitor:
      let need = Need(
        id: "bvisit", name: "Visit",
        work: .task(
          Task(
            windows: [SmallWeek.window(.monday, 9, 12)], duration: 60, times: 2, samePerson: true)),
        place: "b")
      street.needs.append(need)
      street.history = [
        PastDuty(
          day: street.week.monday.advanced(by: -3), start: 540, end: 600, need: "bvisit",
          person: "av10")
      ]
    case .kind:
      // Whoever has done a job elsewhere carries it into a rule that counts such jobs.
      street.covenant.rules.append(
        Rule(clause: "9", .limit(Limit(.daysInARow, of: .need("bn10"), atMost: 2))))
      street.history = [
        PastDuty(
          day: street.week.monday.advanced(by: -1), start: 540, end: 600, need: "bn10",
          person: "av10")
      ]
    case .turns:
      street.needs.append(
        Need(
          id: "bturns", name: "Turns",
          work: .turns(Turns(windows: [], people: HeadCount(minimum: 1, wanted: 1), units: [])),
          place: "b"))
      street.volunteers[first].household = "home"
    }
    #expect(together())
  }

  @Test("loses nobody and nothing")
  func nothingIsLost() {
    let street = Self.street(seed: 2)
    let parts = ScenarioSplitter.parts(of: street)
    #expect(parts.flatMap(\.volunteers).map(\.id).sorted() == street.volunteers.map(\.id).sorted())
    #expect(parts.flatMap(\.needs).map(\.id).sorted() == street.needs.map(\.id).sorted())
    #expect(parts.allSatisfy { $0.places == street.places })
  }
}
