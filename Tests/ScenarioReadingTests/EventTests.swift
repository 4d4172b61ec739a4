import Scenarios
import Testing

@testable import ScenarioReading

@Suite("Events of a variant")
struct EventTests {
  static func events(_ yaml: String) throws -> [Event] {
    try VariantTests.variant(VariantTests.read("everyday: no\nevents:\n" + yaml)).events
  }

  @Test("of every kind are read")
  func kinds() throws {
    let events = Dictionary(
      uniqueKeysWithValues: try VariantTests.small().events.map { ($0.id, $0) })
    let winter = Season(from: .init(month: 12, day: 1), through: .init(month: 2, day: 28))
    #expect(
      events["flu"]
        == Event(
          id: "flu", .rate(perWeek: 0.8, season: winter),
          .illness(of: .everyone, days: .uniform(3, 7))))
    #expect(events["repair"] == nil)
    let day = try #require(Day(year: 2026, month: 12, day: 7))
    #expect(events["leaver"] == Event(id: "leaver", .on(day), .leaves(.volunteers(["v-01"]))))
    #expect(
      events["trips"]?.effect
        == .absence(
          of: .group("committee"), days: .logNormal(median: 3, spread: 0.4), notice: 10))
    #expect(
      events["sleepy"]
        == Event(
          id: "sleepy", .always(season: nil), .noShow(NoShow(probability: 0.05, needs: ["gate"]))))
    #expect(
      events["late"]?.effect
        == .noShow(NoShow(probability: 0.02, people: .skill("watch"), notice: 120)))
    guard case .joins(let joiner)? = events["joiner"]?.effect,
      case .vehicleBought(let car)? = events["new-car"]?.effect
    else {
      Issue.record("nobody joins, or no car is bought")
      return
    }
    #expect(joiner.id == "v-03" && joiner.unit == "1" && car.household == "1-201")
    #expect(events["sold"]?.effect == .vehicleSold([]))
    #expect(events["paving"]?.effect == .spacesClosed(["A-01"], days: .fixed(5)))
  }

  @Test("requests are tasks with what belongs to a request")
  func requests() throws {
    let repair = try #require(VariantTests.variant(SmallVariant.read(nil)).events.last)
    guard case .request(let request) = repair.effect, case .task(let task) = request.need.work,
      case .rate(let perWeek, nil) = repair.occasion
    else {
      Issue.record("it is no request")
      return
    }
    #expect(abs(perWeek - 2 * 7 / (365.2425 / 12)) < 1e-12)
    #expect(request.need.id == "repair" && request.need.place == "yard")
    #expect(request.duration == .triangular(30, mode: 60, 180) && task.duration == 90)
    #expect(request.deadline == .fixed(14) && request.isUrgent && !request.isAtAnyHome)
    let baby = try #require(VariantTests.small().events.first { $0.id == "baby" })
    guard case .request(let visits) = baby.effect, case .task(let visit) = visits.need.work else {
      Issue.record("nobody visits")
      return
    }
    #expect(visits.isAtAnyHome && visits.weeks == 4 && visits.need.isSensitive)
    #expect(visit.samePerson && visit.times == 2 && visits.need.name == "育儿上门")
  }

  @Test("a storm leaves work behind; a holiday shifts days")
  func stormsAndHolidays() throws {
    let events = try VariantTests.small().events
    guard case .storm(let storm)? = events.first(where: { $0.id == "downpour" })?.effect,
      let festival = events.first(where: { $0.id == "spring-festival" }),
      case .holiday(let holiday) = festival.effect
    else {
      Issue.record("no storm, or no holiday")
      return
    }
    #expect(storm.places == ["yard"] && storm.days == .uniform(1, 3))
    #expect(storm.cleanUp?.need.id == "downpour" && storm.cleanUp?.deadline == .fixed(7))
    #expect(festival.occasion == .on(try #require(Day(year: 2027, month: 1, day: 31))))
    #expect(
      holiday.days.map { "\($0.day) \($0.runsLike.shortName.english)" } == [
        "2027-01-31 Thu", "2027-02-05 Sun", "2027-02-06 Sat", "2027-02-07 Sun", "2027-02-08 Sun",
        "2027-02-09 Sun", "2027-02-10 Sun", "2027-02-11 Sun", "2027-02-12 Sun", "2027-02-14 Fri",
      ])
    #expect(holiday.daysOff.count == 8 && holiday.travelling == 0.4 && holiday.pausing == ["gate"])
  }

  @Test(
    "rates say how often",
    arguments: [
      ("0.4 per week", 0.4), ("每周0.4次", 0.4), ("1 per 2 weeks", 0.5), ("每2周一次", 0.5),
      ("2/day", 14), ("３ times per 3 days", 7), ("0 per year", 0), ("每天 1 次", 7),
      ("52.1775 per year", 1), ("每3个月 6 起", 6 * 7 / (365.2425 / 4)),
    ] as [(String, Double)])
  func rates(text: String, perWeek: Double) throws {
    #expect(abs(try RateText.perWeek(text) - perWeek) < 1e-9)
  }

  @Test(
    "what is no rate",
    arguments: ["", "often", "2", "per week", "1 per 0 weeks", "-1 per week", "每月", "9999 per day"])
  func noRates(text: String) {
    #expect(throws: ValueFault.self) { try RateText.perWeek(text) }
  }

  @Test(
    "seasons are parts of every year",
    arguments: [
      ("12-01..02-28", 12, 1, 2, 28), ("12月1日至2月28日", 12, 1, 2, 28), ("6月到9月", 6, 1, 9, 30),
      ("2月", 2, 1, 2, 29), ("1/5 to 1/9", 1, 5, 1, 9), ("02-29", 2, 29, 2, 29),
    ])
  func seasons(text: String, month: Int, day: Int, lastMonth: Int, lastDay: Int) throws {
    #expect(
      try SeasonText.season(text)
        == Season(
          from: .init(month: month, day: day), through: .init(month: lastMonth, day: lastDay)))
  }

  @Test(
    "what is no season",
    arguments: ["", "winter", "06", "02-30", "04-31..05-01", "13-01", "06-01..", "6月至", "00-10"])
  func noSeasons(text: String) {
    #expect(throws: ValueFault.self) { try SeasonText.season(text) }
  }

  @Test(
    "numbers that vary are written in many ways",
    arguments: [
      ("3", Distribution.fixed(3)), ("2 weeks", .fixed(14)), ("两周", .fixed(14)),
      ("3 to 7 days", .uniform(3, 7)), ("1～2周", .uniform(7, 14)), ("1天到2周", .uniform(1, 14)),
      ("{uniform: {least: 1, greatest: 2 weeks}}", .uniform(1, 14)), ("{fixed: 3天}", .fixed(3)),
      ("{exponential: 4 days}", .exponential(mean: 4)),
      ("{exponential: {mean: 4}}", .exponential(mean: 4)),
      ("{log-normal: [4, 0.5]}", .logNormal(median: 4, spread: 0.5)),
      ("{triangular: [1, 2, 9]}", .triangular(1, mode: 2, 9)),
    ])
  func distributions(text: String, expected: Distribution) throws {
    let events = try Self.events("  - {id: e, illness: v-01, rate: 1 per week, days: \(text)}\n")
    #expect(events[0].effect == .illness(of: .volunteers(["v-01"]), days: expected))
  }

  @Test(
    "a distribution without its parameters, or with others, is an error",
    arguments: [
      ("{}", DiagnosticRule.badDistribution), ("{uniform: [1]}", .badDistribution),
      ("{uniform: [7, 3]}", .badDistribution), ("{uniform: 3}", .badDistribution),
      ("{fixed: 1, uniform: [1, 2]}", .badDistribution), ("{exponential: 0}", .badDistribution),
      ("{log-normal: [4]}", .badDistribution), ("{log-normal: [4, 9]}", .badDistribution),
      ("{triangular: [1, 9, 2]}", .badDistribution), ("{poisson: 3}", .unknownKey),
      ("{log-normal: {median: 4}}", .missingKey), ("{uniform: {least: 1, most: 2}}", .unknownKey),
      ("[3, 7]", .wrongType), ("-3", .outOfRange), ("a while", .badDuration),
      ("{uniform: [1, x]}", .badDuration),
    ])
  func badDistributions(text: String, rule: DiagnosticRule) throws {
    let result = try VariantTests.read(
      "events:\n  - {id: e, illness: v-01, rate: 1 per week, days: \(text)}\n")
    #expect(result.variant == nil)
    #expect(result.diagnostics.map(\.rule).contains(rule))
    #expect(Set(result.diagnostics.map(\.line)) == [3])
  }

  @Test("events know whatever any stage has, and each other's people and cars")
  func acrossStages() throws {
    let result = try VariantTests.read(
      """
      changes:
        - {from: 2027-W01, needs: [{id: ditch, name: 清沟, when: Sun 14:00-16:00}]}
        - {from: 2027-W05, remove: {needs: [ditch], volunteers: [v-02]}}
      events:
        - {id: a, no-show: 1%, needs: [ditch], people: [v-02, v-30]}
        - {id: b, joins: {id: v-30, name: 戊}, on: 2027-01-01}
        - {id: c, car-bought: {id: c-30, plate: 鲁B70000, household: 1-201}, on: 2027-01-01}
        - {id: d, car-sold: [c-30, c-1], on: 2027-03-01}

      """)
    let variant = try VariantTests.variant(result)
    #expect(variant.events.map(\.id).contains("d"))
  }

  @Test(
    "what makes no sense is told at its place",
    arguments: [
      ("{id: e, illness: v-01, rate: 1 per week}", DiagnosticRule.missingKey),
      ("{id: e, no-show: 5%, on: 2026-12-01}", .misplacedKey),
      ("{id: e, late-cancel: 5%}", .missingKey), ("{id: e, no-show: 1.2}", .badShare),
      ("{id: e, no-show: -3%}", .badShare), ("{id: e, no-show: some}", .badShare),
      ("{id: e, leaves: v-01, on: 2026-12-01, rate: 1 per week}", .eventTime),
      ("{id: e, rate: 1 per week}", .unknownEvent), ("{leaves: v-01, on: 2026-12-01}", .missingKey),
      ("{id: e, leaves: {group: committe}, on: 2026-12-01}", .unknownGroup),
      ("{id: e, leaves: {group: committee, skill: watch}, on: 2026-12-01}", .wrongType),
      ("{id: e, request: {within: Mon 08:00-09:00}, rate: 1 per week}", .missingKey),
      (
        "{id: e, request: {when: Mon 08:00-09:00, within: Mon, duration: 1h}, rate: 1 per week}",
        .unknownKey
      ),
      (
        "{id: e, request: {within: Mon 08:00-09:00, duration: 1 to 3h}, rate: 1 per week}",
        .durationTooLong
      ),
      (
        "{id: e, request: {within: Mon 08:00-09:00, duration: 1h, season: {to: 2026-12-31}}, rate: 1 per week, season: 3月}",
        .seasonNever
      ),
      ("{id: e, storm: {closes: yrad}, days: 1, on: 2026-12-01}", .unknownPlace),
      ("{id: e, holiday: {name: 春节, days: 2027-02-06, working-days: 2027-02-14}}", .badDate),
      (
        "{id: e, holiday: {name: 春节, days: 2027-02-06, working-days: 2027-02-14 like Sat}}",
        .badDate
      ),
      (
        "{id: e, holiday: {name: 春节, days: 2027-02-06, working-days: 2027-02-06 按周一}}",
        .duplicateKey
      ),
      ("{id: e, holiday: {name: 春节, days: 2027-02-06}, on: 2027-02-06}", .misplacedKey),
      ("{id: e, bays-closed: [A-77], days: 1, on: 2026-12-01}", .unknownSpace),
      ("{id: e, car-sold: [c-77], on: 2026-12-01}", .unknownVehicle),
      ("{id: e, joins: {id: v-01, name: 甲}, on: 2026-12-01}", .duplicateID),
    ])
  func nonsense(event: String, rule: DiagnosticRule) throws {
    let result = try VariantTests.read("everyday: no\nevents:\n  - \(event)\n")
    #expect(result.variant == nil)
    #expect(
      result.diagnostics.map(\.rule) == [rule],
      "\(result.diagnostics.map { $0.rendered(in: .english) })")
    #expect(result.diagnostics.map(\.line) == [4])
  }

  @Test("the file of everyday events changes nothing")
  func everydayOnly() throws {
    let everyday = SmallVariant.everyday + "changes: {covenant: {memory: 1}}\nledger: no\n"
    let result = try SmallVariant.read(nil, replacing: ["everyday.yaml": Array(everyday.utf8)])
    #expect(result.diagnostics.map(\.rule) == [.misplacedKey, .misplacedKey])
  }
}
