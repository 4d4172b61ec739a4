internal import Scenarios

/// One thing in a file: the mapping or row it stands in, with its keys checked. Its values are read
/// by `Record+Values.swift`.
struct Record {
  let section: Section
  let position: SourcePosition
  let report: Report
  /// Its id, or what else tells it from others of its kind.
  private let label: String?
  private var values: [String: SourceNode] = [:]
  /// Values of the section's prefixed column, in the order of the file: `distance-2`.
  private(set) var prefixed: [(suffix: String, value: SourceNode)] = []

  /// Checks the keys of a mapping and reports unknown, doubled and missing ones.
  ///
  /// - Parameters:
  ///   - node: what stands in the file; anything but a mapping is reported.
  ///   - section: the fields it may have.
  ///   - name: how messages name it, where it has no id of its own.
  ///   - place: where it begins, where that is not where the mapping does.
  ///   - columns: of a row of a CSV file, the columns the file has: one that is missing was reported
  ///     with the headings.
  ///   - waived: required fields that may be missing this time.
  ///   - report: where problems go.
  init?(
    _ node: SourceNode, _ section: Section, named name: String? = nil,
    at place: SourcePosition? = nil, columns: Set<String>? = nil, waived: Set<String> = [],
    report: Report
  ) {
    guard case .mapping(let entries) = node.content else {
      report.add(
        .wrongType, at: node.position,
        Bilingual(
          zh: "这里应是\(section.singular.chinese)的各个键和值",
          en: "\(section.article.english) is a mapping of keys to values"))
      return nil
    }
    self.section = section
    self.report = report
    position = place ?? node.position
    values.reserveCapacity(entries.count)
    for entry in entries {
      guard let heading = entry.heading ?? section.heading(entry.key) else {
        Self.reportUnknown(entry, section, report)
        continue
      }
      if let suffix = heading.suffix { prefixed.append((suffix, entry.value)) }
      if values[heading.key] != nil {
        let quoted = report.quote(entry.key)
        report.add(
          .duplicateKey, at: entry.keyPosition,
          Bilingual(
            zh: "键\(quoted.chinese)写了两次", en: "the key \(quoted.english) stands here more than once"
          ),
          advice: Bilingual(zh: "请只留一个", en: "Keep one of them"))
        continue
      }
      values[heading.key] = entry.value
      if let text = entry.value.scalar,
        heading.isPrivate || Self.isName(text, asIDOf: section, key: heading.key)
      {
        report.redaction.remember(text)
      }
    }
    label = name ?? values[section.labelKey]?.scalar
    for field in section.fields where field.isRequired && !waived.contains(field.name) {
      reportIfMissing(field, columns: columns)
    }
  }

  /// Whether a volunteer's name stands where their id should be, by intention or because the columns
  /// have slipped.
  private static func isName(_ text: String, asIDOf section: Section, key: String) -> Bool {
    key == "id" && section.singular == Section.volunteer.singular
      && PersonName(text)?.isChinese == true
  }

  /// How messages name it: `volunteer v-13`.
  var subject: Bilingual {
    guard let label, !label.isEmpty else { return section.singular }
    let shown = report.redaction.shown(Normalised.trimmed(label))
    return Bilingual(
      zh: "\(section.singular.chinese) \(shown) ", en: "\(section.singular.english) \(shown)")
  }

  private func reportIfMissing(_ field: Field, columns: Set<String>?) {
    guard values[field.name]?.isNothing ?? true else { return }
    let label = label(field.name)
    let place = values[field.name]?.position ?? position
    guard let columns else {
      report.add(
        .missingKey, at: place,
        Bilingual(
          zh: "\(subject.chinese)缺少“\(label.chinese)”",
          en: "\(subject.english) needs \"\(label.english)\", which is missing"))
      return
    }
    guard columns.contains(field.name) else { return }
    report.add(
      .missingValue, at: place,
      Bilingual(
        zh: "\(subject.chinese)没有填“\(label.chinese)”",
        en: "\(subject.english) has no \"\(label.english)\""))
  }

  private static func reportUnknown(
    _ entry: SourceNode.Entry, _ section: Section, _ report: Report
  ) {
    let quoted = report.quote(entry.key)
    let hint = report.didYouMean(entry.key, among: section.spellings)
    report.add(
      .unknownKey, at: entry.keyPosition,
      Bilingual(
        zh: "\(section.singular.chinese)没有\(quoted.chinese)这个键\(hint.chinese)",
        en: "\(quoted.english) is not a key of \(section.article.english)\(hint.english)"))
  }

  /// The value of a field; nil where nothing stands there.
  func node(_ name: String) -> SourceNode? {
    assert(
      section.fields.contains { $0.name == name },
      "\(name) is no field of \(section.singular.english)")
    guard let node = values[name], !node.isNothing else { return nil }
    return node
  }

  /// Whether anything stands in a field.
  func has(_ name: String) -> Bool { node(name) != nil }

  /// Where a field's value stands; the thing itself where there is none.
  func position(of name: String) -> SourcePosition { values[name]?.position ?? position }

  /// A field's name as people know it: in Chinese the heading of its column.
  func label(_ name: String) -> Bilingual {
    Bilingual(zh: field(name)?.headings.first ?? name, en: name)
  }

  func field(_ name: String) -> Field? { section.fields.first { $0.name == name } }
}

extension Section {
  /// The field whose value tells one thing from another in messages.
  var labelKey: String {
    fields.contains { $0.name == "clause" && $0.isRequired } && !fields.contains { $0.name == "id" }
      ? "clause" : "id"
  }
}
