import Foundation
import Plans
import Scenarios
import Tables
import Testing

@testable import Publishing

@Suite struct PlanComparisonTests {
  /// The sample's plan, written and read back, after something was changed in it.
  private func written(_ change: (inout Plan) -> Void = { _ in }) throws -> WrittenPlan {
    var sample = try Sample()
    change(&sample.document.plan)
    let folder = try Scratch()
    for file in try sample.files() { try folder.write(file.bytes, to: file.name) }
    return try WrittenPlan.read(folder: folder.path)
  }

  private func comparison(_ change: (inout Plan) -> Void) throws -> PlanComparison {
    PlanComparison(try written(), try written(change))
  }

  @Test func theSamePlanChangesNothing() throws {
    let comparison = try comparison { _ in }
    let people = try #require(comparison.people)
    #expect(people.map(\.volunteer) == ["v-01", "v-02"])
    #expect(people.allSatisfy { $0.outcome == .same })
    let vehicles = try #require(comparison.vehicles)
    #expect(vehicles.map(\.vehicle) == ["c-1", "c-2", "c-3", "c-4"])
    #expect(vehicles.allSatisfy { $0.kind == .same })
    #expect(comparison.goals.count == 5 && comparison.goals.allSatisfy { $0.outcome == .same })
  }

  @Test(arguments: [
    (-60, 0, PlanComparison.Outcome.gains), (60, 0, .loses), (0, 1, .gains), (0, -1, .loses),
    (-60, -1, .both), (60, 1, .both), (-60, 1, .gains), (0, 0, .same),
  ])
  func loadAndWishesDecide(minutes: Int, wishes: Int, expected: PlanComparison.Outcome) throws {
    let comparison = try comparison { plan in
      plan.roster?.fairness[0].minutes += minutes
      plan.roster?.fairness[0].wishesMet += wishes
    }
    #expect(comparison.people?.map(\.outcome) == [expected, .same])
  }

  @Test func whoIsInOnePlanOnlyJoinedOrLeft() throws {
    let comparison = try comparison { plan in plan.roster?.fairness[1].volunteer = "v-03" }
    #expect(comparison.people?.map(\.outcome) == [.same, .left, .joined])
    #expect(comparison.people?[1].after == nil && comparison.people?[2].before == nil)
  }

  @Test func spacesAreGainedLostAndMoved() throws {
    let comparison = try comparison { plan in
      plan.parking?.given = [
        ParkingAllocation.Given(space: "A-01", vehicle: "c-2", distance: 12.5),
        ParkingAllocation.Given(space: "A-03", vehicle: "c-3", distance: 1),
        ParkingAllocation.Given(space: "A-02", vehicle: "c-9", distance: 38),
      ]
      plan.parking?.waiting[0].vehicle = "c-1"
    }
    #expect(
      comparison.vehicles?.map { "\($0.vehicle) \($0.kind.rawValue)" }
        == ["c-1 lost", "c-2 gained", "c-3 moved", "c-4 left", "c-9 joined"])
  }

  @Test func ofEveryGoalLessIsBetter() throws {
    let comparison = try comparison { plan in
      plan.roster?.goals[0].value = 0
      plan.roster?.goals[2].value = 4
      plan.roster?.goals[1].name = "roster.evenness.over-5h"
    }
    #expect(
      comparison.goals.map { "\($0.name) \($0.outcome.rawValue)" } == [
        "roster.coverage.essential.minimum gains", "roster.evenness.over-5h joined",
        "roster.evenness.over-6h left", "roster.wishes loses",
        "parking.entitled.disabled same", "parking.visits.without same",
      ])
  }

  @Test func goalsInAnotherOrderAreAllThere() throws {
    let comparison = try comparison { plan in plan.roster?.goals.reverse() }
    #expect(comparison.goals.count == 5 && comparison.goals.allSatisfy { $0.outcome == .same })
  }

  @Test func withoutARosterOnlyParkingIsCompared() throws {
    let comparison = try comparison { plan in
      plan.roster = nil
      plan.parking?.visits = []
    }
    #expect(comparison.people == nil && comparison.vehicles != nil)
    let text = ComparisonScreen(comparison, language: .english).text
    #expect(text.contains("loads are not compared"))
  }

  @Test(arguments: Language.allCases)
  func theScreenMasksAndFits(language: Language) throws {
    let comparison = try comparison { plan in
      plan.roster?.fairness[0].minutes += 90
      plan.parking?.given.removeFirst()
      plan.parking?.waiting.append(
        ParkingAllocation.Waiting(
          position: 2, vehicle: "c-1", reason: Bilingual(zh: "没有", en: "none")))
      plan.roster?.goals[0].value = 0
    }
    let text = ComparisonScreen(comparison, language: language, width: 80).text
    #expect(text.contains("李**") && !text.contains("李秀英"))
    for vehicle in try #require(comparison.vehicles) {
      #expect(!text.contains(vehicle.plate ?? "-no plate-"))
    }
    #expect(text.contains(language == .chinese ? "失去车位" : "lost the space"))
    #expect(text.contains(language == .chinese ? "更好" : "better"))
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 80) }
  }

  @Test func programsGetNamesInFull() throws {
    let comparison = try comparison { plan in plan.roster?.fairness[0].minutes += 90 }
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(try comparison.json())) as? [String: Any])
    #expect(record["kind"] as? String == "plans")
    let people = try #require(record["people"] as? [[String: Any]])
    #expect(people[0]["volunteer"] as? String == "李秀英")
    #expect(people[0]["outcome"] as? String == "loses")
    #expect((people[0]["second"] as? [String: Any])?["hours"] as? Double == 9)
  }
}
