import Foundation
import Horizons
import Testing

@testable import PublicBenchmarks

/// The scorer against the competition's own figures.
@Suite struct INRC2ScoreTests {
  /// A line of `expected.csv`.
  struct Expected: CustomStringConvertible, Sendable {
    let dataset: String
    let history: String
    let weeks: String
    let figures: [Int]

    var description: String { "\(dataset)_\(history)_\(weeks)" }
  }

  static let expected: [Expected] = {
    guard let folder = PublicData.folder,
      let text = try? String(
        contentsOfFile: "\(folder)/inrc2-validated/expected.csv", encoding: .utf8)
    else { return [] }
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ",").map(String.init)
      return Expected(
        dataset: cells[0], history: cells[1], weeks: cells[2],
        figures: cells[3...].compactMap { Int($0) })
    }
  }()

  @Test(arguments: expected)
  func agreesWithTheValidator(_ expected: Expected) throws {
    let folder = try #require(PublicData.folder)
    let instance = try INRC2Instance(name: "\(expected)", data: "\(folder)/inrc2")
    let solved =
      "\(folder)/inrc2-validated/\(expected.dataset)/Solution_H_\(expected.history)-WD_\(expected.weeks)"
    let solutions = try expected.weeks.split(separator: "-").enumerated().map { position, week in
      try INRC2Solution(
        file: "\(solved)/Sol-\(expected.dataset)-\(week)-\(position).txt",
        scenario: instance.scenario)
    }
    let score = INRC2Score(solutions, of: instance)
    #expect(
      [
        score.doubles, score.missing, score.successions, score.skills, score.cover,
        score.workingDays, score.sameShift, score.daysOff, score.requests, score.wholeWeekEnds,
        score.total, score.weekEnds, score.cost,
      ] == expected.figures)

    // The engine's rules charge the same, whole weeks at once.
    let planner = INRC2Planner(instance)
    let problem = planner.wholeProblem
    var days = problem.people.map { _ in [HorizonRoster.Day?]() }
    for solution in solutions {
      for nurse in days.indices {
        days[nurse] += solution.days[nurse].map { $0.map { .init(kind: $0.type, role: $0.skill) } }
      }
    }
    #expect(problem.cost(of: .init(days: days)) == score.cost)

    // And week by week the history arrives where the weeks at once do.
    var history = instance.history
    for (week, solution) in solutions.enumerated() {
      let written = solution.text(week: week, scenario: instance.scenario)
      #expect(written.contains("ASSIGNMENTS"))
      history = planner.history(after: solution, from: history)
    }
    for (nurse, entry) in history.entries.enumerated() {
      let own = solutions.flatMap { $0.days[nurse].map { $0?.type } }
      #expect(entry == week(by: own, from: instance.history.entries[nurse]))
    }
  }

  /// A history counted from all days in one go.
  private func week(by days: [Int?], from start: INRC2History.Entry) -> INRC2History.Entry {
    var entry = start
    entry.assignments += days.count { $0 != nil }
    entry.weekEnds += stride(from: 5, to: days.count, by: 7).count { saturday in
      days[saturday] != nil || days[saturday + 1] != nil
    }
    let off = days.reversed().prefix { $0 == nil }.count
    let worked = days.reversed().prefix { $0 != nil }.count
    entry.off = off == days.count ? start.off + off : off
    entry.worked = worked == days.count ? start.worked + worked : worked
    entry.lastShift = days.last ?? nil
    entry.sameShift = days.reversed().prefix { $0 != nil && $0 == entry.lastShift }.count
    if entry.sameShift == days.count, start.lastShift == entry.lastShift {
      entry.sameShift += start.sameShift
    }
    return entry
  }
}
