internal import Scenarios

extension EventBuilder {
  /// What happens; nil where that cannot be read.
  func effect(_ kind: EventKind, _ record: Record) -> Event.Effect? {
    let key = kind.rawValue
    switch kind {
    case .absence:
      let days = record.distribution("days", in: .days)
      let notice = record.value("notice", DaysText.days).map { Int($0.rounded(.up)) }
      guard let people = people(record, key), let days else { return nil }
      return .absence(of: people, days: days, notice: notice ?? Self.usualNotice)
    case .illness:
      let days = record.distribution("days", in: .days)
      guard let people = people(record, key), let days else { return nil }
      return .illness(of: people, days: days)
    case .leaves: return people(record, key).map { .leaves($0) }
    case .joins: return joins(record)
    case .noShow, .lateCancel: return noShow(kind, record)
    case .request: return request(record, key).map { .request($0) }
    case .newborn: return newborn(record)
    case .storm: return storm(record)
    case .holiday: return holiday(record)
    case .spacesClosed:
      let days = record.distribution("days", in: .days)
      let spaces = record.references(key, in: directories.spaces)
      guard let days, !spaces.isEmpty else { return nil }
      return .spacesClosed(spaces, days: days)
    case .vehicleBought: return bought(record)
    case .vehicleSold:
      if let word = record.node(key)?.scalar, Self.any.contains(Normalised.text(word)) {
        return .vehicleSold([])
      }
      let sold = record.references(key, in: vehicles)
      return sold.isEmpty ? nil : .vehicleSold(sold)
    }
  }

  /// Days: whoever goes away tells the neighbours a week before.
  private static let usualNotice = 7
  /// The words for anybody and anything.
  static let any = ["any", "任意", "不定"]
  private static let everyone = ["everyone", "all", "所有人", "大家", "全体"]

  /// Whom an event befalls; nil where that cannot be read.
  func people(_ record: Record, _ key: String) -> Event.People? {
    if case .mapping? = record.node(key)?.content { return scope(record, key) }
    if let word = record.node(key)?.scalar.map(Normalised.text), Self.everyone.contains(word) {
      return .everyone
    }
    let items = record.items(key)
    let ids = items.compactMap {
      record.resolve($0, in: directories.volunteers, isPerson: true)
    }
    return ids.isEmpty || ids.count != items.count ? nil : .volunteers(Set(ids).sorted())
  }

  private func scope(_ record: Record, _ key: String) -> Event.People? {
    guard let scope = record.mapping(key, .scope) else { return nil }
    let given = scope.section.fields.map(\.name).filter(scope.has)
    guard given.count == 1 else {
      record.reportWrongType(
        key, Bilingual(zh: "group、skill、volunteer 之一", en: "one of group, skill and volunteer"))
      return nil
    }
    switch given[0] {
    case "group": return scope.reference("group", in: directories.groups).map { .group($0) }
    case "skill": return scope.reference("skill", in: directories.skills).map { .skill($0) }
    default:
      return scope.reference("volunteer", in: directories.volunteers, isPerson: true)
        .map { .volunteers([$0]) }
    }
  }

  private func noShow(_ kind: EventKind, _ record: Record) -> Event.Effect? {
    let share = record.value(kind.rawValue, ShareText.share)
    let people = record.has("people") ? people(record, "people") : .everyone
    let items = record.items("needs")
    let needs = items.compactMap { record.resolve($0, in: directories.needs) }
    let notice = kind == .lateCancel ? record.duration("notice") : nil
    guard let share, let people, needs.count == items.count else { return nil }
    if kind == .lateCancel, notice == nil { return nil }
    return .noShow(
      NoShow(probability: share, people: people, needs: Set(needs).sorted(), notice: notice))
  }

  private func joins(_ record: Record) -> Event.Effect? {
    guard let person = record.mapping("joins", .volunteer) else { return nil }
    return .joins(scenario.volunteer(person, homes: homes, places: places))
  }

  private func bought(_ record: Record) -> Event.Effect? {
    guard let car = record.mapping("car-bought", .vehicle) else { return nil }
    return .vehicleBought(scenario.vehicle(car, plate: scenario.plate(car)))
  }

  private func storm(_ record: Record) -> Event.Effect? {
    let days = record.distribution("days", in: .days)
    guard let storm = record.mapping("storm", .storm) else { return nil }
    let places = storm.references("closes", in: directories.places)
    let cleanUp = storm.has("clean-up") ? request(storm, "clean-up", of: record) : nil
    guard let days, !places.isEmpty, storm.has("clean-up") == (cleanUp != nil) else { return nil }
    return .storm(Storm(places: places, days: days, cleanUp: cleanUp))
  }
}
