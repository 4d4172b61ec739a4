import Plans
import Scenarios
import Testing

@testable import Rostering

@Suite("Why something is short of people")
struct ReasonTests {
  @Test(
    "each obstacle has its words",
    arguments: [
      (
        Obstacle.otherDuty(need: Bilingual(zh: "巡院", en: "巡院")), "v-1 那时在「巡院」",
        "v-1 is at “巡院” then"
      ),
      (
        .rest(660, clause: "4"), "v-1 值班后须休息11小时（公约第4条）",
        "v-1 has to rest 11 h after a duty (clause 4)"
      ),
      (
        .hours(150, clause: nil), "v-1 再排就超过每周2.5小时（本人约定）",
        "v-1 would be over 2.5 h a week (as agreed with them)"
      ),
      (
        .duties(1, clause: nil), "v-1 本周已满1次（本人约定）",
        "v-1 has 1 duty this week already (as agreed with them)"
      ),
      (
        .dutiesOfDay(2, clause: "3.1"), "v-1 当天已满2次（公约第3.1条）",
        "v-1 has 2 duties that day already (clause 3.1)"
      ),
      (
        .nights(1, clause: "5"), "v-1 本周夜班已满1次（公约第5条）",
        "v-1 has 1 night duty this week already (clause 5)"
      ),
      (
        .daysInARow(3, clause: "6"), "v-1 已连续3天有任务（公约第6条）",
        "v-1 would serve more than 3 days in a row (clause 6)"
      ),
      (
        .succession(need: Bilingual(zh: "巡院", en: "巡院"), clause: "6.1"),
        "v-1 前后一天在「巡院」，不能接连（公约第6.1条）",
        "v-1 is at “巡院” the day before or after, which does not go with it (clause 6.1)"
      ),
      (
        .succession(need: nil, clause: "6.1"), "v-1 上周日的班不能接这个班（公约第6.1条）",
        "v-1 had a duty last Sunday that does not go before it (clause 6.1)"
      ),
      (
        .counted(.daysInARow, kind: Demand("heavy").words, 2, clause: "6.2"),
        "v-1 已连续2天有重活（公约第6.2条）",
        "v-1 would have heavy work more than 2 days in a row (clause 6.2)"
      ),
      (
        .counted(.duties, kind: nil, 12, clause: "6.3"), "v-1 任务已满12次（公约第6.3条）",
        "v-1 has had duties 12 times already (clause 6.3)"
      ),
      (
        .counted(.duties, kind: nil, 0, clause: "6.4"), "v-1 不排任务（公约第6.4条）",
        "v-1 is not asked for duties then (clause 6.4)"
      ),
      (
        .counted(.minutes, kind: nil, 2400, clause: "6.5"), "v-1 再排任务就超过40小时（公约第6.5条）",
        "v-1 would be over 40 h of duties (clause 6.5)"
      ),
      (
        .counted(.weekend, kind: nil, 3, clause: "6.6"), "v-1 本季已有3个周末有任务（公约第6.6条）",
        "v-1 has had duties on 3 weekends of the season (clause 6.6)"
      ),
      (
        .counted(.dutiesInARow, kind: Demand.night.words, 2, clause: "6.7"),
        "v-1 已连续2次是夜间的活（公约第6.7条）",
        "v-1 has had work at night twice in a row (clause 6.7)"
      ),
      (
        .counted(.dutiesOfDay, kind: Demand("heavy").words, 1, clause: "6.8"),
        "v-1 当天重活已满1次（公约第6.8条）", "v-1 has had heavy work once that day already (clause 6.8)"
      ),
      (
        .newcomerAlone(clause: "7"), "v-1 是新手，那时没有熟手带（公约第7条）",
        "v-1 is a newcomer and nobody experienced is there (clause 7)"
      ),
      (
        .keptApart(clause: "8"), "v-1 不能与当班的人同组（公约第8条）",
        "v-1 cannot serve beside someone who is there (clause 8)"
      ),
      (
        .partnerMissing(clause: "9"), "v-1 要与搭档同去，搭档去不了（公约第9条）",
        "v-1 goes only with a partner, who cannot go (clause 9)"
      ),
    ])
  func words(obstacle: Obstacle, chinese: String, english: String) {
    #expect(obstacle.text(of: "v-1") == Bilingual(zh: chinese, en: english))
  }

  /// One shift on Monday at nine that wants more people than come.
  private func shortWeek(
    people: Int = 1, skill: SkillRequirement? = nil, group: Group.ID? = nil,
    volunteers: [Volunteer]
  ) -> Scenario {
    var scenario = SmallWeek.make()
    scenario.skills = [
      Skill(id: "lamp", name: "换灯", needsCertificate: true), Skill(id: "watch", name: "看车"),
    ]
    scenario.groups = [Group(id: "team", name: "院委会")]
    scenario.volunteers = volunteers
    scenario.needs = [
      SmallWeek.shift(
        "a", SmallWeek.window(.monday, 9, 11), people: HeadCount(minimum: people), skill: skill,
        group: group)
    ]
    return scenario
  }

  private func reasons(_ scenario: Scenario) throws -> [Bilingual] {
    try RosterPlanner().plan(scenario).unfilled.map(\.reason)
  }

  @Test("nobody qualifies")
  func nobodyQualified() throws {
    let somebody = [SmallWeek.volunteer("v1")]
    #expect(
      try reasons(shortWeek(skill: SkillRequirement("watch"), volunteers: somebody)) == [
        Bilingual(zh: "院里没有符合「看车」条件的志愿者", en: "nobody qualifies for “看车”")
      ])
    #expect(
      try reasons(shortWeek(skill: SkillRequirement("lamp"), volunteers: somebody)) == [
        Bilingual(
          zh: "院里没有人持有有效的「换灯」证书，或达到所需等级",
          en: "nobody has “换灯” with a valid certificate and at the level asked for")
      ])
    #expect(
      try reasons(shortWeek(group: "team", volunteers: somebody)) == [
        Bilingual(zh: "院里没有符合「院委会」条件的志愿者", en: "nobody qualifies for “院委会”")
      ])
    #expect(
      try reasons(shortWeek(volunteers: [])) == [
        Bilingual(zh: "院里没有在那里服务的志愿者", en: "no volunteer serves at that place")
      ])
  }

  @Test("some serve, some are away, some are at a limit")
  func counted() throws {
    let away = SmallWeek.volunteer("v2") { $0.available = [] }
    let limited = SmallWeek.volunteer("v3") { $0.hoursPerWeek = 60 }
    let scenario = shortWeek(people: 4, volunteers: [SmallWeek.volunteer("v1"), away, limited])
    #expect(
      try reasons(scenario) == [
        Bilingual(
          zh: "符合条件的共3人：1人已在岗；v3 再排就超过每周1小时（本人约定）；v2 那时没空",
          en: "3 volunteers qualify: 1 serves here already; "
            + "v3 would be over 1 h a week (as agreed with them); v2 is not free then")
      ])
  }

  @Test("the fourth of those at a limit is only counted")
  func rest() throws {
    let limited = (1...5).map { SmallWeek.volunteer("v\($0)") { $0.hoursPerWeek = 60 } }
    let reason = try #require(try reasons(shortWeek(volunteers: limited)).first)
    #expect(reason.chinese.hasSuffix("v3 再排就超过每周1小时（本人约定）；另有2人已有其他任务或达到上限"))
    #expect(reason.english.hasSuffix("; 2 more are on other duties or at a limit"))
    #expect(!reason.english.contains("v4"))
  }

  @Test("who is at a more pressing need, which is not named when it is sensitive")
  func sensitive() throws {
    var scenario = shortWeek(volunteers: [SmallWeek.volunteer("v1")])
    scenario.needs.append(SmallWeek.shift("b", SmallWeek.window(.monday, 10, 12)))
    scenario.needs[0].priority = .low
    #expect(
      try reasons(scenario) == [
        Bilingual(
          zh: "符合条件的共1人：v1 那时在「Need b」", en: "1 volunteer qualifies: v1 is at “Need b” then")
      ])
    scenario.needs[1].isSensitive = true
    #expect(try reasons(scenario).allSatisfy { !$0.english.contains("Need b") })
  }

  @Test("what last Sunday has against it")
  func lastSunday() throws {
    var scenario = shortWeek(volunteers: [SmallWeek.volunteer("v1")])
    scenario.history = [
      PastDuty(
        day: scenario.week.monday.advanced(by: -1), start: 1320, end: 1440, need: "gone",
        person: "v1")
    ]
    scenario.covenant.rules = [
      Rule(clause: "3", .succession(never: .begins(300..<720), dayAfter: .demand(.night)))
    ]
    #expect(
      try reasons(scenario) == [
        Bilingual(
          zh: "符合条件的共1人：v1 上周日的班不能接这个班（公约第3条）",
          en: "1 volunteer qualifies: "
            + "v1 had a duty last Sunday that does not go before it (clause 3)")
      ])
    scenario.covenant.rules = [Rule(clause: "4", .rest(atLeast: 600, afterNightOnly: true))]
    #expect(
      try reasons(scenario) == [
        Bilingual(
          zh: "符合条件的共1人：v1 值班后须休息10小时（公约第4条）",
          en: "1 volunteer qualifies: v1 has to rest 10 h after a duty (clause 4)")
      ])
  }

  @Test("turns: how many can be asked, and never who is exempt")
  func turns() throws {
    var scenario = SmallWeek.make()
    scenario.households = ["h1", "h2", "h3"].map { Household(id: $0, unit: "1") }
    scenario.households[0].exemptThrough = scenario.week.day(.sunday)
    scenario.needs = [
      Need(
        id: "a", name: "Stairs",
        work: .turns(
          Turns(
            windows: [SmallWeek.window(.monday, 9, 10)], people: HeadCount(minimum: 3),
            units: ["1"])))
    ]
    #expect(
      try reasons(scenario) == [
        Bilingual(
          zh: "3户中本次可安排2户，其中0户本周已轮到，其余要么已在本次，要么家中大人都在值班",
          en: "of 3 households 2 can be asked; 0 of them have another turn this week, "
            + "the others are here or have all adults on duty")
      ])
    for index in scenario.households.indices {
      scenario.households[index].exemptThrough = scenario.week.day(.sunday)
    }
    #expect(
      try reasons(scenario) == [
        Bilingual(
          zh: "3户中本次没有可安排的住户", en: "of 3 households none can be asked this time")
      ])
  }

  @Test("no reason says anybody's name", arguments: 1...150)
  func noNames(seed: Int) throws {
    var scenario = TinyScenario.make(seed: UInt64(seed))
    for index in scenario.volunteers.indices { scenario.volunteers[index].name = "Secretname" }
    for index in scenario.needs.indices {
      scenario.needs[index].name = "Secretneed"
      scenario.needs[index].isSensitive = true
    }
    guard let roster = try? RosterPlanner().plan(scenario) else { return }
    for unfilled in roster.unfilled {
      #expect(!(unfilled.reason.chinese + unfilled.reason.english).contains("Secret"))
      #expect(!unfilled.reason.chinese.isEmpty && !unfilled.reason.english.isEmpty)
      #expect(!(unfilled.reason.chinese + unfilled.reason.english).contains("「」"))
    }
  }
}
