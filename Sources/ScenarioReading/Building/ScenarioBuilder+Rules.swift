internal import Scenarios

extension ScenarioBuilder {
  /// The keys that say what a rule demands, and the keys that go with each.
  private static let kinds: [(key: String, with: [String])] = [
    ("limit", ["at-most", "at-least", "of", "weight", "for"]), ("rest-between", ["after", "for"]),
    ("never", ["day-after", "weight", "for"]),
    ("weekends", ["of", "weight", "for"]), ("asks", ["of", "date", "weight", "for"]),
    ("exclude", ["from-age"]), ("newcomers", []), ("keep-apart", []), ("go-together", []),
  ]

  func rule(_ record: Record, hasSeason: Bool) -> Rule? {
    guard let key = record.onlyKey(among: Self.kinds.map(\.key), rule: .ruleKind) else {
      return nil
    }
    let with = Self.kinds.first { $0.key == key }?.with ?? []
    record.reportMisplaced(besides: ["clause", key] + with, about: key)
    let scope = scope(record)
    guard let demands = demands(record, key, hasSeason: hasSeason), let scope else {
      return nil
    }
    return Rule(
      clause: record.text("clause") ?? "", demands, scope: scope, weight: record.integer("weight"))
  }

  private func demands(
    _ record: Record, _ kind: String, hasSeason: Bool
  ) -> Rule.Demands? {
    switch kind {
    case "limit": return limit(record, hasSeason: hasSeason).map { .limit($0) }
    case "rest-between":
      let afterNightOnly = record.choice("after") == "night"
      return record.duration("rest-between").map {
        .rest(atLeast: $0, afterNightOnly: afterNightOnly)
      }
    case "never":
      record.requireKey("day-after")
      let kinds = ["never", "day-after"].map { dutyKind(record, $0) }
      guard let never = kinds[0], let dayAfter = kinds[1] else { return nil }
      return .succession(never: never, dayAfter: dayAfter)
    case "weekends":
      guard record.choice("weekends") != nil else { return nil }
      return optionalKind(record).map { .wholeWeekends(of: $0) }
    case "asks":
      let day = record.value("date", DateText.day)
      guard let asks = record.choice("asks"), let kind = optionalKind(record) else { return nil }
      return .request(kind, on: day, isFor: asks == "duty")
    case "exclude":
      record.requireKey("from-age")
      let demand = record.value("exclude", DemandText.demand)
      guard let age = record.integer("from-age"), let demand else { return nil }
      return .ageLimit(fromAge: age, demand)
    case "newcomers":
      return record.choice("newcomers").map { _ in .newcomersBesideExperienced }
    case "keep-apart": return pair(record, kind).map { .keepApart($0.0, $0.1) }
    default: return pair(record, kind).map { .goTogether($0.0, $0.1) }
    }
  }

  /// Which duties a rule is about; nil where that cannot be read.
  func dutyKind(_ record: Record, _ key: String) -> DutyKind? {
    guard record.has(key), let kind = record.mapping(key, .dutyKind) else { return nil }
    let given = kind.section.fields.map(\.name).filter(kind.has)
    switch given.count == 1 ? given[0] : "" {
    case "demand": return kind.value("demand", DemandText.demand).map { .demand($0) }
    case "need": return kind.reference("need", in: directories.needs).map { .need($0) }
    case "begins": return kind.value("begins", TimeText.hours).map { .begins($0) }
    default:
      record.reportWrongType(
        key, Bilingual(zh: "demand、need、begins 之一", en: "one of demand, need and begins"))
      return nil
    }
  }

  /// Which duties count for a rule: all of them where it does not say; nil where it cannot be read.
  func optionalKind(_ record: Record) -> DutyKind? {
    record.has("of") ? dutyKind(record, "of") : .any
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
