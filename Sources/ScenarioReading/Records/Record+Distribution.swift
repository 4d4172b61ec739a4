internal import Scenarios

/// In what a number that varies is counted.
enum DistributionUnit {
  case days, minutes

  /// Reads one value with its unit.
  func value(_ text: String) throws(ValueFault) -> Double {
    switch self {
    case .days: return try DaysText.days(text)
    case .minutes:
      let minutes = try DurationText.minutes(text)
      guard (1...minutesPerWeek).contains(minutes) else {
        throw ValueFault(.outOfRange, Bilingual(zh: "太长或太短", en: "is too short or too long"))
      }
      return Double(minutes)
    }
  }
}

extension Record {
  /// Reads a number that varies: a value alone, `3 to 7 days`, or a distribution by its name.
  func distribution(_ name: String, in unit: DistributionUnit) -> Distribution? {
    guard let node = node(name) else { return nil }
    switch node.content {
    case .scalar(let text): return plain((text, node.position), of: name, unit)
    case .mapping: return named(node, of: name, unit)
    default:
      reportWrongType(
        name,
        Bilingual(
          zh: "一个数、“3到7天”的形式，或 {uniform: [3天, 7天]} 的形式",
          en: "a number, the like of \"3 to 7 days\", or of {uniform: [3 days, 7 days]}"))
      return nil
    }
  }

  /// A value that is always the same, or anything between two.
  private func plain(_ item: Item, of name: String, _ unit: DistributionUnit) -> Distribution? {
    let text = Normalised.text(item.text)
    for word in [" to ", "到", "至", "..", "-"] {
      guard let found = text.firstRange(of: word), found.lowerBound != text.startIndex else {
        continue
      }
      var ends = [
        String(text[..<found.lowerBound]), String(text[found.upperBound...]),
      ].map(Normalised.trimmed)
      // The unit stands once: `3 to 7 days`.
      if ends[0].allSatisfy({ $0.isNumber || $0 == "." }) {
        ends[0] += String(ends[1].drop { $0.isNumber || $0 == "." || $0 == " " })
      }
      let values = ends.compactMap { end in
        parse((end, item.position), of: name) { text throws(ValueFault) in try unit.value(text) }
      }
      guard values.count == 2 else { return nil }
      return distribution(.uniform, values, of: name, at: item.position)
    }
    return parse(item, of: name) { text throws(ValueFault) in try unit.value(text) }
      .map { .fixed($0) }
  }

  private func named(
    _ node: SourceNode, of name: String, _ unit: DistributionUnit
  ) -> Distribution? {
    guard let record = Record(node, .distribution, report: report) else { return nil }
    let kinds = DistributionKind.allCases.filter { record.has($0.rawValue) }
    guard kinds.count == 1, let kind = kinds.first, let given = record.node(kind.rawValue) else {
      // An unknown name was reported as a key.
      if node.entries?.isEmpty ?? true || !kinds.isEmpty {
        let all = DistributionKind.allCases.map(\.rawValue).joined(separator: ", ")
        reportDistribution(
          name, at: node.position,
          Bilingual(zh: "应写一种分布：\(all)", en: "takes one distribution: \(all)"))
      }
      return nil
    }
    guard let items = parameters(kind, given, of: name) else { return nil }
    let values = zip(kind.parameters, items).compactMap { parameter, item in
      parse(item, of: name) { text throws(ValueFault) in
        parameter == "spread" ? try NumberText.decimal(text) : try unit.value(text)
      }
    }
    guard values.count == items.count else { return nil }
    return distribution(kind, values, of: name, at: given.position)
  }

  /// The parameters in order: one value, a list, or by their names.
  private func parameters(
    _ kind: DistributionKind, _ given: SourceNode, of name: String
  ) -> [Item]? {
    let names = kind.parameters
    var items: [Item]
    switch given.content {
    case .mapping:
      guard let record = Record(given, kind.section, report: report) else { return nil }
      items = names.compactMap { name in record.text(name).map { ($0, record.position(of: name)) } }
      // One that is missing was reported.
      return items.count == names.count ? items : nil
    case .list(let nodes):
      items = nodes.compactMap { node in node.scalar.map { ($0, node.position) } }
    case .scalar(let text):
      items = ListText.parts(of: text, ListText.separators).map { ($0, given.position) }
    default: items = []
    }
    if items.count == names.count { return items }
    let all = names.joined(separator: ", ")
    reportDistribution(
      name, at: given.position,
      Bilingual(
        zh: "\(kind.rawValue) 要写 \(names.count) 个数（\(all)），这里有 \(items.count) 个",
        en:
          "\(kind.rawValue) takes \(names.count) \(names.count == 1 ? "parameter" : "parameters") (\(all)), and \(items.count) \(items.count == 1 ? "is" : "are") given"
      ))
    return nil
  }

  /// A distribution whose parameters make sense together.
  private func distribution(
    _ kind: DistributionKind, _ values: [Double], of name: String, at position: SourcePosition
  ) -> Distribution? {
    let longestTail = 3.0
    switch kind {
    case .fixed: return .fixed(values[0])
    case .uniform where values[0] <= values[1]: return .uniform(values[0], values[1])
    case .exponential where values[0] > 0: return .exponential(mean: values[0])
    case .logNormal where values[0] > 0 && (0...longestTail).contains(values[1]):
      return .logNormal(median: values[0], spread: values[1])
    case .triangular where values[0] <= values[1] && values[1] <= values[2]:
      return .triangular(values[0], mode: values[1], values[2])
    case .uniform, .triangular:
      let all = kind.parameters.joined(separator: " ≤ ")
      reportDistribution(
        name, at: position,
        Bilingual(zh: "\(kind.rawValue) 应当 \(all)", en: "\(kind.rawValue) wants \(all)"))
    case .exponential:
      reportDistribution(
        name, at: position,
        Bilingual(zh: "exponential 的 mean 应大于零", en: "exponential wants a mean above 0"))
    case .logNormal:
      reportDistribution(
        name, at: position,
        Bilingual(
          zh: "log-normal 的 median 应大于零，spread 应在 0 到 3 之间",
          en: "log-normal wants a median above 0, and a spread from 0 to 3"))
    }
    return nil
  }

  private func reportDistribution(
    _ name: String, at position: SourcePosition, _ fault: Bilingual
  ) {
    report.add(
      .badDistribution, at: position,
      Bilingual(
        zh: "\(subject.chinese)的“\(label(name).chinese)”：\(fault.chinese)",
        en: "\(subject.english): \(name): \(fault.english)"))
  }
}
