import Scenarios
import TestSupport

/// A day on which shifts and tasks get in each other's way.
enum CrowdedDay {
  /// The day of a seed.
  static func make(seed: UInt64) -> Scenario {
    var random = SeededGenerator(seed: seed)
    var scenario = SmallWeek.make()
    scenario.places.append(
      Place(id: "yard", name: "Yard", units: [], position: Position(x: 900, y: 0)))
    scenario.places[0].position = Position(x: 0, y: 0)
    scenario.volunteers = [SmallWeek.volunteer("v1") { $0.carriedOver = 30 }]
    if random.oneIn(2) {
      scenario.volunteers.append(
        SmallWeek.volunteer("v2") { $0.available = [SmallWeek.window(.monday, 6, 11)] })
    }
    if random.oneIn(2) {
      scenario.volunteers[0].wishes = [
        Wish(avoids: random.oneIn(2), .hours(random.int(16...19) * 30..<660))
      ]
    }
    scenario.needs = [
      SmallWeek.shift("a", SmallWeek.window(.monday, random.int(8...9), 10)),
      SmallWeek.task("b", SmallWeek.window(.monday, random.int(7...8), random.int(10...11))),
      SmallWeek.task("c", SmallWeek.window(.monday, 9, scenario.volunteers.count > 1 ? 10 : 11)),
    ]
    if random.oneIn(2) { scenario.needs[1].place = "yard" }
    if random.oneIn(2) {
      scenario.covenant.rules = [
        Rule(clause: "1", .rest(atLeast: random.int(1...5) * 15, afterNightOnly: false))
      ]
    }
    return scenario
  }
}
