internal import Scenarios

extension ScenarioBuilder {
  func covenant() -> Covenant {
    var covenant = Covenant()
    guard let record = root.mapping("covenant", .covenant) else { return covenant }
    covenant.year = record.integer("year")
    covenant.night = record.value("night", TimeText.hours) ?? covenant.night
    covenant.evennessStep = record.duration("evenness-step") ?? covenant.evennessStep
    covenant.memoryWeeks = record.integer("memory") ?? covenant.memoryWeeks
    if record.has("goals") { covenant.goals = rosterGoals(record) }
    covenant.rules = record.mappings("rules", .rule).compactMap(rule)
    covenant.rules += yardRules(record)
    checkYardClauses(of: covenant)
    return covenant
  }

  /// The goals in order. Whoever leaves turns out means where they usually stand, not "never".
  private func rosterGoals(_ record: Record) -> [RosterGoal] {
    var goals = goals(record, RosterGoal.init)
    guard let coverage = goals.firstIndex(of: .coverage) else {
      report.add(
        .missingGoal, at: record.position(of: "goals"),
        Bilingual(zh: "目标中必须有“coverage”", en: "\"coverage\" must be among the goals"))
      return goals
    }
    if !goals.contains(.turns) { goals.insert(.turns, at: coverage + 1) }
    return goals
  }

  /// The goals of a list; one that stands twice is reported.
  func goals<Goal: Equatable>(_ record: Record, _ goal: (String) -> Goal?) -> [Goal] {
    var goals: [Goal] = []
    for word in record.choices("goals") {
      guard let goal = goal(word) else { continue }
      if goals.contains(goal) {
        report.add(
          .duplicateGoal, at: record.position(of: "goals"),
          Bilingual(zh: "目标“\(word)”写了两次", en: "the goal \"\(word)\" stands here twice"))
      } else {
        goals.append(goal)
      }
    }
    return goals
  }

  /// The keys that say what a rule demands, and the keys that go with each.
  private static let kinds: [(key: String, with: [String])] = [
    ("limit", ["at-most", "for"]), ("rest-between", ["after", "for"]), ("exclude", ["from-age"]),
    ("newcomers", []), ("keep-apart", []), ("go-together", []),
  ]

  func rule(_ record: Record) -> Rule? {
    let present = Self.kinds.filter { record.has($0.key) }
    guard present.count == 1, let kind = present.first else {
      let all = Self.kinds.map(\.key).joined(separator: ", ")
      report.add(
        .ruleKind, at: record.position,
        Bilingual(
          zh: "\(record.subject.chinese)应当且只能写 \(all) 之一",
          en: "\(record.subject.english) needs one, and only one, of \(all)"))
      return nil
    }
    for field in record.section.fields
    where record.has(field.name) && !(["clause", kind.key] + kind.with).contains(field.name) {
      report.add(
        .misplacedKey, at: record.position(of: field.name),
        Bilingual(
          zh: "\(record.subject.chinese)写的是“\(kind.key)”，用不到“\(field.name)”",
          en:
            "\(record.subject.english) is about \"\(kind.key)\", which has no use for \"\(field.name)\""
        ))
    }
    let scope = scope(record)
    guard let demands = demands(record, kind.key), let scope else { return nil }
    return Rule(clause: record.text("clause") ?? "", demands, scope: scope)
  }

  private func demands(_ record: Record, _ kind: String) -> Rule.Demands? {
    switch kind {
    case "limit": return limit(record)
    case "rest-between":
      let afterNightOnly = record.choice("after") == "night"
      return record.duration("rest-between").map {
        .rest(atLeast: $0, afterNightOnly: afterNightOnly)
      }
    case "exclude":
      requireKey("from-age", in: record)
      let demand = record.value("exclude", DemandText.demand)
      guard let age = record.integer("from-age"), let demand else { return nil }
      return .ageLimit(fromAge: age, demand)
    case "newcomers":
      return record.choice("newcomers").map { _ in .newcomersBesideExperienced }
    case "keep-apart": return pair(record, kind).map { .keepApart($0.0, $0.1) }
    default: return pair(record, kind).map { .goTogether($0.0, $0.1) }
    }
  }

  private func requireKey(_ key: String, in record: Record) {
    if record.has(key) { return }
    report.add(
      .missingKey, at: record.position,
      Bilingual(
        zh: "\(record.subject.chinese)缺少“\(key)”",
        en: "\(record.subject.english) needs \"\(key)\", which is missing"))
  }

  private func limit(_ record: Record) -> Rule.Demands? {
    requireKey("at-most", in: record)
    guard let limit = record.choice("limit") else { return nil }
    if limit == "hours-per-week" {
      return record.value("at-most") { text throws(ValueFault) in
        try Self.within(Limits.week, try NumberText.hours(text))
      }.map { .hoursPerWeek(atMost: $0) }
    }
    let count = record.value("at-most") { text throws(ValueFault) in
      try Self.within(0...1000, try NumberText.integer(text))
    }
    guard let count else { return nil }
    switch limit {
    case "duties-per-day": return .dutiesPerDay(atMost: count)
    case "duties-per-week": return .dutiesPerWeek(atMost: count)
    case "nights-per-week": return .nightsPerWeek(atMost: count)
    default: return .daysInARow(atMost: count)
    }
  }

  private static func within(_ range: ClosedRange<Int>, _ value: Int) throws(ValueFault) -> Int {
    guard range.contains(value) else {
      throw ValueFault(
        .outOfRange, Bilingual(zh: "太大或是负数", en: "is below zero or too large"))
    }
    return value
  }

  private func pair(_ record: Record, _ key: String) -> (Volunteer.ID, Volunteer.ID)? {
    let items = record.items(key)
    guard items.count == 2 else {
      record.reportWrongType(key, Bilingual(zh: "两位志愿者的编号", en: "the ids of two volunteers"))
      return nil
    }
    let ids = items.compactMap { record.resolve($0, in: directories.volunteers, isPerson: true) }
    guard ids.count == 2 else { return nil }
    if ids[0] == ids[1] {
      report.add(
        .samePersonTwice, at: items[1].position,
        Bilingual(
          zh: "\(record.subject.chinese)两次写了同一个人",
          en: "\(record.subject.english) names the same person twice"))
      return nil
    }
    return (min(ids[0], ids[1]), max(ids[0], ids[1]))
  }

  /// Whom a rule binds; nil where that cannot be read.
  private func scope(_ record: Record) -> Rule.Scope? {
    guard record.has("for") else { return .everyone }
    guard let scope = record.mapping("for", .scope) else { return nil }
    let given = scope.section.fields.map(\.name).filter(scope.has)
    guard given.count == 1 else {
      record.reportWrongType(
        "for", Bilingual(zh: "group、skill、volunteer 之一", en: "one of group, skill and volunteer"))
      return nil
    }
    if scope.has("group") {
      return scope.reference("group", in: directories.groups).map { .group($0) }
    }
    if scope.has("skill") {
      return scope.reference("skill", in: directories.skills).map { .skill($0) }
    }
    return scope.reference("volunteer", in: directories.volunteers, isPerson: true)
      .map { .volunteer($0) }
  }
}
