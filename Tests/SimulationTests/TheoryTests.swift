import Plans
import Scenarios
import Testing

@testable import Simulation

/// What is simulated, beside what theory says.
@Suite("Theory")
struct TheoryTests {
  /// The mean over runs and the half-width of its 99 % confidence interval; `quantile` is that of
  /// Student's t for as many runs.
  private func interval(_ values: [Double], quantile: Double) -> (mean: Double, halfWidth: Double) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    return (mean, quantile * (variance / count).squareRoot())
  }

  @Test("an electrician is a single server: the time until a repair is done is that of M/D/1")
  func queue() throws {
    // Repairs of eight hours, day and night; two windows a day, so that one may run past midnight.
    var lamp = Yard.task("lamp", hours: 8, skill: "electrician")
    if case .task(var task) = lamp.work {
      task.windows = Weekday.allCases.flatMap {
        [Yard.window($0, 0, 24), Yard.window($0, 12, 36)]
      }
      task.startStep = 30
      lamp.work = .task(task)
    }
    var yard = Yard.make(Yard.people(1) { $0.skills = [SkillHeld("electrician")] })
    yard.skills = [Skill(id: "electrician", name: "电工")]
    let perWeek = 12.0
    let event = Event(
      id: "lamp", .rate(perWeek: perWeek, season: nil),
      .request(Request(need: lamp, isUrgent: true)))
    let results = try Yard.results(
      [Yard.variant(yard, [event])], weeks: 16, runs: 10, warmUp: 2, threads: 2)
    let means = results.variants[0].runs.compactMap { $0.value(of: .repairHours) }
    let service = 8.0
    let load = perWeek * service / 168
    // Pollaczek and Khinchine; a start on the half hour adds a quarter of an hour on average.
    let expected = service + load * service / (2 * (1 - load)) + 0.25
    let (mean, halfWidth) = interval(means, quantile: 3.25)
    #expect(means.count == 10)
    #expect(abs(mean - expected) <= halfWidth, "\(mean) ± \(halfWidth) beside \(expected)")
    // The interval is narrow enough to tell a queue from none.
    #expect(mean - halfWidth > service + 0.25)
  }

  @Test("a draw over rounds: who waited comes first; without memory everybody's chance is the same")
  func lottery() throws {
    var yard = Yard.make()
    yard.households = (1...3).map { Household(id: "h\($0)", unit: "1") }
    var lot = ParkingLot(spaces: [ParkingSpace(id: "P1", zone: "A")])
    lot.vehicles = (1...3).map {
      Vehicle(id: "c\($0)", plate: "鲁B1234\($0)", household: "h\($0)")
    }
    yard.parking = lot
    func given(_ variant: Variant, run: Int, weeks: Int) throws -> [String] {
      try Yard.weeks(variant, weeks: weeks, run: run)
        .compactMap { $0.plan.parking?.given.first?.vehicle }
    }
    let runs = 150
    var first: [String: Int] = [:]
    for run in 1...runs {
      let order = try given(Yard.variant(yard), run: run, weeks: 3)
      // In three rounds everybody has had the space once.
      #expect(Set(order).count == 3)
      first[order[0], default: 0] += 1
    }
    var forgetful: [String: Int] = [:]
    for run in 1...runs {
      for vehicle in try given(Yard.variant(yard, keepsLedger: false), run: run, weeks: 2) {
        forgetful[vehicle, default: 0] += 1
      }
    }
    // Chi-square with two degrees of freedom: 13.8 is passed once in a thousand; the seed is fixed.
    for (counts, all) in [(first, runs), (forgetful, 2 * runs)] {
      let expected = Double(all) / 3
      let chiSquare = ["c1", "c2", "c3"].reduce(0.0) { sum, id in
        let difference = Double(counts[id] ?? 0) - expected
        return sum + difference * difference / expected
      }
      #expect(chiSquare < 13.8, "\(counts)")
    }
  }

  @Test("after 26 weeks with the ledger equals differ by one duty at most, without it by more")
  func fairness() throws {
    let yard = Yard.make(
      Yard.people(5),
      needs: [Yard.shift("watch", [.monday, .wednesday, .saturday], 8, 10)])
    let events = [
      Event(
        id: "absent", .always(season: nil), .noShow(NoShow(probability: 0.1))),
      Event(
        id: "flu", .rate(perWeek: 0.2, season: nil),
        .illness(of: .everyone, days: .uniform(1, 4))),
    ]
    let calm = try Yard.results(
      [Yard.variant(yard), Yard.variant(yard, id: "no", keepsLedger: false)], weeks: 26, runs: 1)
    let spread = calm.variants.map { $0.runs[0].value(of: .spreadOfEquals) ?? .nan }
    #expect(spread[0] <= 1)
    #expect(spread[1] > 3)
    // With people ill and not coming the ledger evens out what happened.
    let eventful = try Yard.results(
      [Yard.variant(yard, events), Yard.variant(yard, events, id: "no", keepsLedger: false)],
      weeks: 26, runs: 3)
    for (with, without) in zip(eventful.variants[0].runs, eventful.variants[1].runs) {
      let kept = try #require(with.value(of: .giniOfLoad))
      let forgotten = try #require(without.value(of: .giniOfLoad))
      #expect(kept < forgotten)
    }
  }

  @Test("the results are the same for any number of threads, and a run alone is the same run")
  func threads() throws {
    let yard = Yard.make(
      Yard.people(4), needs: [Yard.shift("watch", Weekday.allCases, 8, 10, people: 2)])
    let events = [
      Event(id: "absent", .always(season: nil), .noShow(NoShow(probability: 0.2))),
      Event(
        id: "lamp", .rate(perWeek: 1, season: nil),
        .request(Request(need: Yard.task("lamp"), isUrgent: true))),
    ]
    let variants = [Yard.variant(yard, events), Yard.variant(yard, id: "calm")]
    func timeless(_ results: SimulationResults) -> SimulationResults {
      var results = results
      for variant in results.variants.indices {
        for run in results.variants[variant].runs.indices {
          results.variants[variant].runs[run].solveSeconds = 0
        }
      }
      return results
    }
    let one = timeless(try Yard.results(variants, weeks: 3, runs: 4))
    #expect(one == timeless(try Yard.results(variants, weeks: 3, runs: 4, threads: 2)))
    let alone = try Simulator(
      variants, settings: SimulationSettings(firstWeek: Yard.week, weeks: 3)
    ).results(runs: 3...3)
    #expect(timeless(alone).variants[0].runs == [one.variants[0].runs[2]])
    #expect(one.variants[0].runs.map(\.weeks) != one.variants[1].runs.map(\.weeks))
  }
}
