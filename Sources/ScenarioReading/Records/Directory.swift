internal import Scenarios

/// The things of one kind that a scenario has, by id and by name.
struct Directory {
  /// What a text refers to.
  enum Match {
    case found(String)
    case ambiguous
    /// It was there, and a variant took it away: whatever mentions it goes with it.
    case removed
    case unknown
  }

  /// What the things are called in messages.
  let kind: Bilingual
  /// The rule broken by a reference to none of them.
  let unknownRule: DiagnosticRule
  /// The name of the file that lists them.
  var file: String
  /// Whether its file could be read: of one that could not, nothing is called unknown.
  var isComplete = true
  /// In the order of the file.
  private(set) var ids: [String] = []
  private var positions: [String: SourcePosition] = [:]
  private var idsByName: [String: [String]] = [:]
  private var names: [String] = []
  /// Ids and names of what a variant took away.
  var removed: Set<String> = []

  init(_ kind: Bilingual, unknown rule: DiagnosticRule, file: String) {
    self.kind = kind
    unknownRule = rule
    self.file = file
  }

  var isEmpty: Bool { ids.isEmpty }

  func contains(_ id: String) -> Bool { positions[id] != nil }

  /// Takes a thing in; false, with a report, where the id is taken.
  mutating func add(
    _ id: String, name: String? = nil, at position: SourcePosition, report: Report
  ) -> Bool {
    if let first = positions[id] {
      let shown = report.redaction.shown(id)
      report.add(
        .duplicateID, at: position,
        Bilingual(
          zh: "\(kind.chinese)编号“\(shown)”重复：第 \(first.line) 行已有",
          en:
            "the id \"\(shown)\" stands for another \(kind.english) already, on line \(first.line)"),
        advice: Bilingual(zh: "请给其中一个换一个编号", en: "Give one of the two another id"))
      return false
    }
    positions[id] = position
    ids.append(id)
    if let name, name != id {
      let key = Normalised.text(name)
      idsByName[key, default: []].append(id)
      names.append(name)
    }
    return true
  }

  /// Looks for an id first, then for a name.
  func match(_ text: String) -> Match {
    let key = Normalised.text(text)
    if positions[key] != nil { return .found(key) }
    guard let named = idsByName[key] else { return removed.contains(key) ? .removed : .unknown }
    return named.count == 1 ? .found(named[0]) : .ambiguous
  }

  /// Takes in what another directory of the same kind has besides.
  mutating func formUnion(_ other: Directory) {
    for id in other.ids where positions[id] == nil {
      positions[id] = other.positions[id]
      ids.append(id)
    }
    for (name, named) in other.idsByName {
      let known = idsByName[name] ?? []
      if known.isEmpty { names.append(name) }
      idsByName[name] = known + named.filter { !known.contains($0) }
    }
    names.sort()
  }

  /// What somebody may have meant.
  var spellings: [String] { ids + names }
}

extension Record {
  /// Finds what an item of a field refers to, and reports where that is nothing.
  ///
  /// - Parameters:
  ///   - item: the text and where it stands.
  ///   - label: what the value is in messages: `skill`.
  ///   - directory: the things it may refer to.
  ///   - isPerson: whether a text that is no plain id may be a person's name, which is not quoted.
  /// - Returns: the id; nil where there is none.
  func resolve(
    _ item: Item, _ label: Bilingual? = nil, in directory: Directory, isPerson: Bool = false
  ) -> String? {
    let label = label ?? directory.kind
    switch directory.match(item.text) {
    case .found(let id): return id
    case .ambiguous:
      let quoted = report.quote(item.text)
      report.add(
        .ambiguousName, at: item.position,
        Bilingual(
          zh: "\(subject.chinese)的\(label.chinese)\(quoted.chinese)不止一个",
          en:
            "\(subject.english) has \(label.english) \(quoted.english), which more than one \(directory.kind.english) is called"
        ),
        advice: Bilingual(zh: "请改写编号", en: "Write its id instead"))
    case .removed: return nil
    case .unknown where !directory.isComplete: return nil
    case .unknown:
      let isPlain = item.text.unicodeScalars.allSatisfy { $0.isASCII && $0 != " " }
      let quoted =
        isPerson && !isPlain
        ? Bilingual(zh: "（不是编号）", en: "(not an id)") : report.quote(item.text)
      let hint = report.didYouMean(Normalised.text(item.text), among: directory.spellings)
      report.add(
        directory.unknownRule, at: item.position,
        Bilingual(
          zh:
            "\(subject.chinese)的\(label.chinese)\(quoted.chinese)在 \(directory.file) 里没有\(hint.chinese)",
          en:
            "\(subject.english) has \(label.english) \(quoted.english), which no \(directory.kind.english) in \(directory.file) is called\(hint.english)"
        ))
    }
    return nil
  }

  /// Finds what the field refers to.
  func reference(
    _ name: String, in directory: Directory, isPerson: Bool = false
  ) -> String? {
    guard let node = node(name) else { return nil }
    guard let text = node.scalar else {
      reportWrongType(name, Bilingual(zh: "单个值", en: "a single value"))
      return nil
    }
    return resolve(
      (Normalised.trimmed(text), node.position), in: directory, isPerson: isPerson)
  }

  /// Finds what the items of a list refer to, sorted by id.
  func references(_ name: String, in directory: Directory) -> [String] {
    Set(items(name).compactMap { resolve($0, in: directory) }).sorted()
  }
}
