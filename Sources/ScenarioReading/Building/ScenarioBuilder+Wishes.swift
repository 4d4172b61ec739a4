internal import Scenarios

extension ScenarioBuilder {
  /// What a volunteer would like, or would rather not.
  func wishes(_ record: Record, _ name: String, avoids: Bool) -> [Wish] {
    record.items(name).flatMap { item in
      topics(item, of: record, name).map { Wish(avoids: avoids, $0) }
    }
  }

  /// A need, a skill, a place, a day, hours or somebody: the first that fits, in this order.
  private func topics(_ item: Record.Item, of record: Record, _ name: String) -> [Wish.Topic] {
    if let partner = Self.partner(item.text) {
      let id = record.resolve(
        (partner, item.position), in: directories.volunteers, isPerson: true)
      return id.map { [.partner($0)] } ?? []
    }
    for directory in [directories.needs, directories.skills, directories.places] {
      if case .unknown = directory.match(item.text) { continue }
      guard let id = record.resolve(item, in: directory) else { return [] }
      switch directory.unknownRule {
      case .unknownNeed: return [.need(id)]
      case .unknownSkill: return [.skill(id)]
      default: return [.place(id)]
      }
    }
    if let days = WeekdayText.days(item.text) { return days.map { .weekday($0) } }
    if let hours = try? TimeText.hours(item.text) { return [.hours(hours)] }
    let quoted = report.quote(item.text)
    let hint = report.didYouMean(
      Normalised.text(item.text),
      among: directories.needs.spellings + directories.skills.spellings
        + directories.places.spellings)
    report.add(
      .unknownWish, at: item.position,
      Bilingual(
        zh:
          "\(record.subject.chinese)的“\(record.label(name).chinese)”：\(quoted.chinese)不是事项、技能、地点、星期、时段或“with 编号”\(hint.chinese)",
        en:
          "\(record.subject.english): \(name) \(quoted.english) is no need, skill, place, day, hours or with somebody\(hint.english)"
      ))
    return []
  }

  /// Whom `with v-07` or `和v-07一起` names.
  private static func partner(_ text: String) -> String? {
    let text = Normalised.text(text)
    if text.lowercased().hasPrefix("with ") { return Normalised.trimmed(String(text.dropFirst(5))) }
    guard text.hasSuffix("一起"), let first = text.first, "和与跟同".contains(first) else {
      return nil
    }
    return Normalised.trimmed(String(text.dropFirst().dropLast(2)))
  }
}
