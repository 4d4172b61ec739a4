internal import Scenarios

extension EventBuilder {
  /// Work that is asked for.
  ///
  /// - Parameters:
  ///   - parent: the record that has the request.
  ///   - key: under which key.
  ///   - event: the event, whose id the need takes; nil where it is the parent.
  ///   - usual: keys and values where the request has none of its own.
  /// - Returns: the request; nil where it cannot be read.
  func request(
    _ parent: Record, _ key: String, of event: Record? = nil, usual: [(String, String)] = []
  ) -> Request? {
    guard let node = parent.node(key),
      let record = Record(with(usual, in: node), .request, report: report)
    else { return nil }
    let duration = duration(record)
    let deadline = record.distribution("deadline", in: .days)
    let isUrgent = record.yesNo("urgent") ?? false
    let weeks = record.integer("weeks") ?? 1
    let isAtAnyHome =
      record.text("household").map { Self.any.contains(Normalised.text($0)) } ?? false
    guard var need = need(record, event ?? parent, duration, isAtAnyHome: isAtAnyHome),
      record.has("deadline") == (deadline != nil)
    else { return nil }
    if let mean = duration?.mean, case .task(var task) = need.work {
      task.duration = max(1, Int(mean.rounded()))
      need.work = .task(task)
    }
    return Request(
      need: need, duration: duration, deadline: deadline, isUrgent: isUrgent, weeks: weeks,
      isAtAnyHome: isAtAnyHome)
  }

  /// Visits to a household that is drawn by chance, by the same person, and nobody else's business.
  func newborn(_ record: Record) -> Event.Effect? {
    let name = Bilingual(zh: "育儿上门", en: "Childcare visit")
    let language = scenario.root.choice("language").flatMap(Language.init) ?? .chinese
    let request = request(
      record, "newborn",
      usual: [
        ("name", name[language]), ("household", Self.any[0]), ("sensitive", "yes"),
        ("same-person", "yes"), ("weeks", "4"),
      ])
    return request.map { .request($0) }
  }

  /// A mapping with usual values where it has none of its own.
  private func with(_ usual: [(String, String)], in node: SourceNode) -> SourceNode {
    guard let entries = node.entries else { return node }
    let missing = usual.filter { name, _ in
      !entries.contains { Section.request.heading($0.key)?.key == name }
    }
    let added = missing.map { name, value in
      SourceNode.Entry(
        key: name, keyPosition: node.position,
        value: SourceNode(content: .scalar(value), position: node.position))
    }
    return SourceNode(content: .mapping(entries + added), position: node.position)
  }

  /// How long the work takes, where that varies; nil for a duration alone.
  private func duration(_ record: Record) -> Distribution? {
    guard let node = record.node("duration") else { return nil }
    if let text = node.scalar, (try? DurationText.minutes(text)) != nil { return nil }
    return record.distribution("duration", in: .minutes)
  }

  /// The need itself, read as those of a scenario are.
  private func need(
    _ record: Record, _ event: Record, _ duration: Distribution?, isAtAnyHome: Bool
  ) -> Need? {
    let own = ["deadline", "urgent", "weeks"] + (isAtAnyHome ? ["household"] : [])
    var entries = record.section.fields.filter { !own.contains($0.name) }.compactMap {
      field -> SourceNode.Entry? in
      guard let value = record.node(field.name) else { return nil }
      return SourceNode.Entry(key: field.name, keyPosition: value.position, value: value)
    }
    if let id = event.node("id") {
      entries.append(SourceNode.Entry(key: "id", keyPosition: id.position, value: id))
    }
    if let index = entries.firstIndex(where: { $0.key == "duration" }),
      record.node("duration")?.scalar == nil || duration != nil
    {
      // What varies was read already; the need's reader checks that the longest fits a window.
      guard let duration else { return nil }
      entries[index].value = SourceNode(
        content: .scalar("\(Int(duration.longest.rounded()))min"),
        position: entries[index].value.position)
    }
    // Of what is missing the request was told already.
    guard record.has("within"), record.has("duration"),
      let need = Record(
        SourceNode(content: .mapping(entries), position: record.position), .need, report: report)
    else { return nil }
    return scenario.need(
      need, homes: homes, places: isAtAnyHome && places.count > 1 ? [] : places)
  }
}

extension Distribution {
  /// The greatest value; where there is none, the usual one.
  fileprivate var longest: Double {
    switch self {
    case .uniform(_, let greatest), .triangular(_, _, let greatest): greatest
    case .fixed, .exponential, .logNormal: mean
    }
  }
}
