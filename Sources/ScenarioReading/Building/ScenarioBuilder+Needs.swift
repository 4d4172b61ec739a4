internal import Scenarios

/// What a need is, as its keys tell.
enum NeedKind: CaseIterable {
  case shift, task, turns

  static let common = [
    "id", "name", "place", "priority", "demands", "sensitive", "season",
  ]

  /// The keys that a need of this kind may have besides the common ones.
  var keys: [String] {
    switch self {
    case .shift: ["adopted-by", "when", "skill", "level", "people", "roles", "complete"]
    case .task:
      [
        "adopted-by", "within", "duration", "starts-every", "times", "visits", "people", "skill",
        "level", "same-person", "once", "household",
      ]
    case .turns: ["turns", "for-each", "when", "people"]
    }
  }

  var name: Bilingual {
    switch self {
    case .shift: Bilingual(zh: "固定班次（when）", en: "a shift (when)")
    case .task: Bilingual(zh: "可选时间的事（within）", en: "a task (within)")
    case .turns: Bilingual(zh: "住户轮值（turns）", en: "a matter of turns (turns)")
    }
  }
}

extension ScenarioBuilder {
  /// Reads a need; nil where it is not clear what kind it is.
  func need(_ record: Record, homes: [Household.ID: Household], places: [Place]) -> Need? {
    guard let kind = kind(record) else { return nil }
    let household = record.reference("household", in: directories.households)
    let place = place(record, household: household.flatMap { homes[$0] }, places: places)
    let work: Need.Work? =
      switch kind {
      case .shift: shift(record).map { .shift($0) }
      case .task: task(record).map { .task($0) }
      case .turns: turns(record, place: places.first { $0.id == place }).map { .turns($0) }
      }
    let id = id(record)
    let demands = record.demands("demands")
    let priority = record.choice("priority").flatMap(Priority.init) ?? .normal
    let isSensitive = record.yesNo("sensitive") ?? false
    let adoptedBy = record.reference("adopted-by", in: directories.groups)
    let season = season(record)
    guard let work else { return nil }
    return Need(
      id: id, name: record.text("name") ?? id, work: work, place: place, household: household,
      priority: priority, demands: demands, isSensitive: isSensitive, adoptedBy: adoptedBy,
      season: season)
  }

  private func kind(_ record: Record) -> NeedKind? {
    let kind: NeedKind
    switch (record.has("when"), record.has("within"), record.has("turns")) {
    case (true, false, false): kind = .shift
    case (false, true, false): kind = .task
    case (_, false, true): kind = .turns
    default:
      report.add(
        .needKind, at: record.position,
        Bilingual(
          zh: "\(record.subject.chinese)应当写 when、within 或 turns 之一，说明是哪一种事",
          en:
            "\(record.subject.english) needs one of when, within and turns, which say what kind it is"
        ))
      return nil
    }
    let allowed = NeedKind.common + kind.keys
    for field in record.section.fields where record.has(field.name) && !allowed.contains(field.name)
    {
      reportMisplaced(field.name, in: record, kind.name)
    }
    return kind
  }

  private func reportMisplaced(_ key: String, in record: Record, _ kind: Bilingual) {
    report.add(
      .misplacedKey, at: record.position(of: key),
      Bilingual(
        zh: "\(record.subject.chinese)是\(kind.chinese)，用不到“\(key)”",
        en: "\(record.subject.english) is \(kind.english), which has no use for \"\(key)\""))
  }

  private func place(_ record: Record, household: Household?, places: [Place]) -> Place.ID? {
    if record.has("place") { return record.reference("place", in: directories.places) }
    if places.count == 1 { return places[0].id }
    if let unit = household?.unit,
      let home = places.first(where: { $0.units.contains { $0.id == unit } })
    {
      return home.id
    }
    if !places.isEmpty {
      report.add(
        .missingPlace, at: record.position,
        Bilingual(
          zh: "\(record.subject.chinese)没有写地点，而方案有 \(places.count) 个地点",
          en: "\(record.subject.english) has no place, and the scenario has \(places.count) places")
      )
    }
    return nil
  }

  private func shift(_ record: Record) -> Shift? {
    let roles: [Role]
    if record.has("roles") {
      for key in ["people", "skill", "level"] where record.has(key) {
        reportMisplaced(key, in: record, Bilingual(zh: "有 roles 的班组", en: "a team with roles"))
      }
      roles = self.roles(record)
      if roles.isEmpty {
        record.reportWrongType(
          "roles", Bilingual(zh: "至少一个角色的列表", en: "a list of at least one role"))
      }
    } else {
      roles = [Role(people: people(record, mayWatch: true), skill: skill(record))]
    }
    let isComplete = record.yesNo("complete") ?? false
    guard let windows = needWindows(record, "when"), !roles.isEmpty else { return nil }
    return Shift(windows: windows, roles: roles, onlyComplete: isComplete)
  }

  private func roles(_ record: Record) -> [Role] {
    var directory = Directory(
      Bilingual(zh: "角色", en: "role"), unknown: .unknownRole, file: record.position.fileName)
    return record.mappings("roles", .role).map { role in
      if let id = role.value("id", IDText.id) {
        _ = directory.add(id, at: role.position(of: "id"), report: report)
      }
      return Role(
        id: id(role), people: people(role, mayWatch: true), skill: skill(role),
        group: role.reference("group", in: directories.groups))
    }.sorted { $0.id < $1.id }
  }

  private func task(_ record: Record) -> Task? {
    if record.has("times"), record.has("visits") {
      reportMisplaced("visits", in: record, Bilingual(zh: "已写 times 的事", en: "a task with times"))
    }
    record.requireKey("duration")
    var task = Task(windows: [], duration: 0)
    task.startStep = record.duration("starts-every") ?? task.startStep
    task.times = record.integer("times") ?? record.integer("visits") ?? 1
    task.people = people(record)
    task.skill = skill(record)
    task.samePerson = record.yesNo("same-person") ?? false
    task.isOnce = record.yesNo("once") ?? false
    if task.samePerson, task.people.wanted != 1 || task.people.minimum != 1 {
      report.add(
        .samePersonTeam, at: record.position(of: "people"),
        Bilingual(
          zh: "\(record.subject.chinese)要求每次同一个人，人数只能是 1",
          en: "\(record.subject.english) wants the same person every time, so one person goes"))
    }
    guard let windows = needWindows(record, "within"), let duration = record.duration("duration")
    else { return nil }
    task.windows = windows
    task.duration = duration
    let longest = windows.map(\.span.count).max() ?? 0
    if duration > longest {
      report.add(
        .durationTooLong, at: record.position(of: "duration"),
        Bilingual(
          zh: "\(record.subject.chinese)需要 \(duration) 分钟，而最长的时间段只有 \(longest) 分钟",
          en:
            "\(record.subject.english) takes \(duration) min, and its longest window has \(longest) min"
        ))
    }
    return task
  }

  private func turns(_ record: Record, place: Place?) -> Turns? {
    record.requireKey("when")
    _ = record.choice("turns")
    let isForEachUnit = record.choice("for-each") == "unit"
    let units = place?.units.map(\.id) ?? []
    if isForEachUnit, place != nil, units.isEmpty {
      report.add(
        .noUnits, at: record.position(of: "for-each"),
        Bilingual(
          zh: "\(record.subject.chinese)按单元轮值，而它的地点没有单元",
          en: "\(record.subject.english) goes by unit, and its place has no units"))
    }
    let people = people(record)
    guard let windows = needWindows(record, "when") else { return nil }
    return Turns(windows: windows, people: people, units: isForEachUnit ? units : [])
  }

  /// The windows of a need; nil where there are none.
  private func needWindows(_ record: Record, _ key: String) -> [WeekWindow]? {
    guard record.has(key), let windows = record.windows(key), !windows.isEmpty else { return nil }
    return windows
  }

  private func skill(_ record: Record) -> SkillRequirement? {
    let level = record.integer("level") ?? 1
    if record.has("level"), !record.has("skill") {
      report.add(
        .missingKey, at: record.position(of: "level"),
        Bilingual(
          zh: "\(record.subject.chinese)写了等级，却没有写技能",
          en: "\(record.subject.english) has a level, and no \"skill\" that it is of"))
    }
    return record.reference("skill", in: directories.skills).map {
      SkillRequirement($0, level: level)
    }
  }

  func season(_ record: Record) -> ClosedRange<Day>? {
    guard let season = record.mapping("season", .season) else { return nil }
    let from = season.value("from", DateText.day) ?? Day(number: 0)
    let to = season.value("to", DateText.day) ?? .distantFuture
    guard from <= to else {
      report.add(
        .seasonReversed, at: season.position,
        Bilingual(
          zh: "\(record.subject.chinese)的结束日期在开始日期之前",
          en: "the season of \(record.subject.english) ends before it begins"))
      return nil
    }
    return from...to
  }
}
