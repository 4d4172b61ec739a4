import Plans
import Scenarios
import Testing

@testable import Ledger

@Suite struct BalanceTests {
  private func ahead(_ sheet: BalanceSheet) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: sheet.entries.map { ($0.id, $0.ahead) })
  }

  /// `docs/ledger.md` tells this week.
  @Test func aWeekAddsWhatWasDoneAndTakesTheFairShare() {
    let week = Sample.firstWeek
    var roster = Sample.roster(
      ["a", "b", "c", "d"],
      [
        Sample.watch("a", on: 0, of: week), Sample.watch("a", on: 1, of: week),
        Sample.watch("b", on: 2, of: week), Sample.watch("c", on: 3, of: week),
      ], shares: ["d": 0.5])
    var sheet = BalanceSheet()
    sheet.add(roster, of: week)
    let share = 480 / 3.5
    #expect(ahead(sheet)["a"] == 240 - share)
    #expect(ahead(sheet)["b"] == 120 - share)
    #expect(ahead(sheet)["d"] == -share / 2)
    // A no-show did nothing, and who came instead did it.
    roster.duties[2].outcome = .noShow
    roster.duties[3].outcome = .replaced(by: "d")
    sheet = BalanceSheet()
    sheet.add(roster, of: week)
    #expect(ahead(sheet)["b"] == -360 / 3.5)
    #expect(ahead(sheet)["c"] == -360 / 3.5)
    #expect(ahead(sheet)["d"] == 120 - 360.0 / 7)
  }

  /// As the plan's own figures have it: what is carried on is the load less the fair share.
  @Test func theFirstPlansBalancesAreWhereCountingBegins() {
    let week = Sample.firstWeek
    var sheet = BalanceSheet()
    sheet.add(
      Sample.roster(
        ["a", "b"], [Sample.watch("b", on: 0, of: week, hours: 4)],
        carriedOver: ["a": 300, "b": 180]), of: week)
    #expect(ahead(sheet) == ["a": 300 - 360, "b": 180 + 240 - 360])
  }

  @Test func whoWasAwayForMonthsReturnsToWhatTheyLeft() {
    var sheet = BalanceSheet()
    for number in 0..<20 {
      let week = Sample.week(number)
      let isAway = (5..<17).contains(number)
      let people = isAway ? ["b", "c"] : ["a", "b", "c"]
      sheet.add(
        Sample.roster(
          ["a", "b", "c"], people.enumerated().map { Sample.watch($1, on: $0, of: week) },
          absent: isAway ? ["a"] : []), of: week)
      #expect(sheet.entries.allSatisfy { abs($0.ahead) < 1e-6 })
    }
    #expect(sheet.entries.map(\.weeks) == [8, 20, 20])
  }

  @Test func whoJoinsBeginsLevelWithTheOthers() throws {
    var sheet = BalanceSheet()
    for number in 0..<3 {
      let week = Sample.week(number)
      sheet.add(
        Sample.roster(["a", "b", "leaves"], [Sample.watch("leaves", on: 0, of: week, hours: 3)]),
        of: week)
    }
    // The one who did everything is gone: the two others are level with each other.
    let week = Sample.week(3)
    let volunteers = ["a", "b", "joins"].map { Volunteer(id: $0, name: $0) }
    let carried = sheet.carriedOver(into: week, by: volunteers, memory: 4)
    #expect(["a", "b", "joins"].map { carried[$0] } == [0, 0, 0])
  }

  @Test func whoComesBackAfterTheMemoryBeginsLevel() {
    var sheet = BalanceSheet()
    sheet.add(
      Sample.roster(["a", "b"], [Sample.watch("b", on: 0, of: Sample.firstWeek)]),
      of: Sample.firstWeek)
    let people = ["a", "b"].map { Volunteer(id: $0, name: $0) }
    func carried(_ number: Int) -> Minutes? {
      var sheet = sheet
      for between in 1..<number {
        sheet.add(Sample.roster(["b", "c"], []), of: Sample.week(between))
      }
      return sheet.carriedOver(into: Sample.week(number), by: people, memory: 4)["b"]
        .flatMap { b in
          sheet.carriedOver(into: Sample.week(number), by: people, memory: 4)["a"].map { b - $0 }
        }
    }
    // a left an hour behind; b, alone with a newcomer, was level again at once.
    #expect(carried(5) == 60)
    #expect(carried(6) == 0)
  }

  @Test func nobodyIsFurtherBehindThanTheMemory() throws {
    var sheet = BalanceSheet()
    for number in 0..<30 {
      let week = Sample.week(number)
      sheet.add(
        Sample.roster(
          ["a", "b", "never"],
          [Sample.watch("a", on: 0, of: week), Sample.watch("b", on: 1, of: week)]), of: week)
    }
    // Fair shares of 80 minutes a week, four weeks remembered.
    #expect(ahead(sheet)["never"] == -320)
    #expect(sheet.entries.allSatisfy { abs($0.ahead) <= 320 })
  }

  @Test func withoutMemoryNothingIsCarried() {
    var sheet = BalanceSheet()
    sheet.add(
      Sample.roster(["a", "b"], [Sample.watch("a", on: 0, of: Sample.firstWeek)], memory: 0),
      of: Sample.firstWeek)
    #expect(ahead(sheet) == ["a": 0, "b": 0])
  }

  /// Half a year of the plainest planner: each duty to whoever carries least.
  @Test(arguments: [(7, 3), (5, 8), (12, 2), (30, 4)])
  func afterHalfAYearNobodyIsMoreThanOneDutyFromAnother(people: Int, duties: Int) throws {
    let ids = (0..<people).map { "v-\($0)" }
    let volunteers = ids.map { Volunteer(id: $0, name: $0) }
    var sheet = BalanceSheet()
    var done: [String: Int] = [:]
    for number in 0..<26 {
      let week = Sample.week(number)
      var load = sheet.carriedOver(into: week, by: volunteers, memory: 4)
      let watches = try (0..<duties).map { index in
        let least = try #require(ids.min { (load[$0] ?? 0, $0) < (load[$1] ?? 0, $1) })
        load[least, default: 0] += 120
        done[least, default: 0] += 1
        return Sample.watch(least, on: index % 7, of: week)
      }
      sheet.add(Sample.roster(ids, watches), of: week)
    }
    let counts = ids.map { done[$0] ?? 0 }
    #expect(try #require(counts.max()) - #require(counts.min()) <= 1)
  }
}
