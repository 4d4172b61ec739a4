internal import Scenarios

extension Record {
  /// A value and where it stands.
  typealias Item = (text: String, position: SourcePosition)

  /// The field's text as it stands there, without spaces at its ends.
  func text(_ name: String) -> String? {
    scalar(name).map { Normalised.trimmed($0.text) }
  }

  /// Reads the field with `parse` and reports where that fails.
  func value<Value>(
    _ name: String, _ parse: (String) throws(ValueFault) -> Value
  ) -> Value? {
    scalar(name).flatMap { self.parse($0, of: name, parse) }
  }

  /// Reads every item of a list, or of a text with separators between items.
  func values<Value>(
    _ name: String, separators: Set<Character> = ListText.separators,
    _ parse: (String) throws(ValueFault) -> Value
  ) -> [Value]? {
    guard has(name) else { return nil }
    return items(name, separators: separators).compactMap { self.parse($0, of: name, parse) }
  }

  func integer(_ name: String) -> Int? {
    guard let value = value(name, NumberText.integer) else { return nil }
    guard case .integer(let range)? = field(name)?.type.numbers else { return value }
    return check(name, value, in: range, "\(range.lowerBound)", "\(range.upperBound)")
  }

  func decimal(_ name: String) -> Double? {
    guard let value = value(name, NumberText.decimal) else { return nil }
    guard case .decimal(let range)? = field(name)?.type else { return value }
    return check(name, value, in: range, Self.shown(range.lowerBound), Self.shown(range.upperBound))
  }

  func duration(_ name: String) -> Minutes? {
    guard let value = value(name, DurationText.minutes) else { return nil }
    guard case .duration(let range)? = field(name)?.type else { return value }
    return check(
      name, value, in: range, "\(range.lowerBound) min", "\(range.upperBound) min")
  }

  func hoursOfWork(_ name: String) -> Minutes? {
    guard let value = value(name, NumberText.hours) else { return nil }
    guard case .hoursOfWork(let range)? = field(name)?.type else { return value }
    return check(
      name, value, in: range, "\(range.lowerBound / 60) h", "\(range.upperBound / 60) h")
  }

  func yesNo(_ name: String) -> Bool? { value(name, NumberText.yesNo) }

  func windows(_ name: String) -> [WeekWindow]? {
    guard let windows = values(name, separators: ListText.windowSeparators, WindowText.windows)
    else { return nil }
    return Set(windows.flatMap { $0 }).sorted()
  }

  func spans(_ name: String) -> [DateSpan] {
    Set(values(name, DateText.span) ?? []).sorted()
  }

  /// The word of a choice, in its English form.
  func choice(_ name: String) -> String? {
    guard case .choice(let words)? = field(name)?.type else { return nil }
    return value(name) { text throws(ValueFault) in try self.word(text, of: words) }
  }

  /// The words of a list of choices.
  func choices(_ name: String) -> [String] {
    guard case .list(.choice(let words))? = field(name)?.type else { return [] }
    return values(name) { text throws(ValueFault) in try self.word(text, of: words) } ?? []
  }

  /// The strains of a list, sorted.
  func demands(_ name: String) -> [Demand] {
    Set(values(name, DemandText.demand) ?? []).sorted()
  }

  /// `[x, y]`.
  func position2D(_ name: String) -> Position? {
    guard has(name) else { return nil }
    let numbers = items(name).compactMap { parse($0, of: name, NumberText.decimal) }
    guard numbers.count == 2, numbers.allSatisfy(Limits.coordinate.contains) else {
      reportWrongType(name, Bilingual(zh: "两个数 [x, y]，单位米", en: "two numbers [x, y], in metres"))
      return nil
    }
    return Position(x: numbers[0], y: numbers[1])
  }

  /// `[x, y]` or `{x, y}`.
  func point(_ name: String) -> Position? {
    guard case .mapping? = node(name)?.content else { return position2D(name) }
    guard let point = mapping(name, .point), let x = point.decimal("x"), let y = point.decimal("y")
    else { return nil }
    return Position(x: x, y: y)
  }

  func mapping(_ name: String, _ section: Section) -> Record? {
    node(name).flatMap { Record($0, section, report: report) }
  }

  func mappings(_ name: String, _ section: Section) -> [Record] {
    guard let node = node(name) else { return [] }
    guard case .list(let items) = node.content else {
      reportWrongType(name, Bilingual(zh: "列表（每项以“- ”开头）", en: "a list, each item after \"- \""))
      return []
    }
    return items.compactMap { Record($0, section, report: report) }
  }

  /// The items of a list, or the parts of a text.
  func items(_ name: String, separators: Set<Character> = ListText.separators) -> [Item] {
    guard let node = node(name) else { return [] }
    switch node.content {
    case .list(let nodes):
      return nodes.flatMap { item -> [Item] in
        if let text = item.scalar {
          return ListText.parts(of: text, separators).map { ($0, item.position) }
        }
        if !item.isNothing {
          reportWrongType(name, Bilingual(zh: "文字", en: "a text"), at: item.position)
        }
        return []
      }
    case .scalar(let text):
      return ListText.parts(of: text, separators).map { ($0, node.position) }
    default:
      reportWrongType(name, Bilingual(zh: "列表", en: "a list"))
      return []
    }
  }

  func reportWrongType(_ name: String, _ expected: Bilingual, at place: SourcePosition? = nil) {
    report.add(
      .wrongType, at: place ?? position(of: name),
      Bilingual(
        zh: "\(subject.chinese)的“\(label(name).chinese)”应是\(expected.chinese)",
        en: "\"\(name)\" of \(subject.english) should be \(expected.english)"))
  }

  /// Reads one item and reports where that fails.
  func parse<Value>(
    _ item: Item, of name: String, _ parse: (String) throws(ValueFault) -> Value
  ) -> Value? {
    do {
      return try parse(item.text)
    } catch {
      let quoted = report.quote(item.text)
      report.add(
        error.rule, at: item.position,
        Bilingual(
          zh:
            "\(subject.chinese)的“\(label(name).chinese)”：\(quoted.chinese)\(error.predicate.chinese)",
          en: "\(subject.english): \(name) \(quoted.english) \(error.predicate.english)"),
        advice: error.advice)
      return nil
    }
  }

  private func scalar(_ name: String) -> Item? {
    guard let node = node(name) else { return nil }
    guard let text = node.scalar else {
      reportWrongType(name, Bilingual(zh: "单个值", en: "a single value"))
      return nil
    }
    return (text, node.position)
  }

  private func check<Value: Comparable>(
    _ name: String, _ value: Value, in range: ClosedRange<Value>, _ least: String, _ most: String
  ) -> Value? {
    if range.contains(value) { return value }
    let quoted = report.quote(text(name) ?? "")
    report.add(
      .outOfRange, at: position(of: name),
      Bilingual(
        zh: "\(subject.chinese)的“\(label(name).chinese)”：\(quoted.chinese)应在 \(least) 到 \(most) 之间",
        en: "\(subject.english): \(name) \(quoted.english) should be from \(least) to \(most)"))
    return nil
  }

  private func word(_ text: String, of words: [Word]) throws(ValueFault) -> String {
    let key = Normalised.text(text)
    if let word = words.first(where: {
      $0.name.lowercased() == key.lowercased() || $0.chinese.contains(key)
    }) {
      return word.name
    }
    let hint = report.didYouMean(key, among: words.flatMap { [$0.name] + $0.chinese })
    let all = words.map(\.name).joined(separator: ", ")
    throw ValueFault(
      .unknownWord,
      Bilingual(
        zh: "不在 \(all) 之中\(hint.chinese)", en: "is none of \(all)\(hint.english)"))
  }

  private static func shown(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}

extension FieldType {
  /// The type of whole numbers in a field that may hold something else besides.
  fileprivate var numbers: FieldType? {
    switch self {
    case .integer: self
    case .either(let types): types.first { if case .integer = $0 { true } else { false } }
    default: nil
    }
  }
}
