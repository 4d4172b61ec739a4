internal import Scenarios

/// Lays what a variant changes over what stands in a scenario's files, before anybody asks what it
/// means: every check of a scenario then holds of the changed one, at the place where it was written.
///
/// A thing is found by its id, a rule by its clause; the keys that the change names take the place of
/// what stood there, and the others stay. How lists and mappings nest is told by the sections.
struct Overlay {
  let report: Report
  private(set) var removed = Removed()

  init(report: Report) { self.report = report }

  /// The document with one change.
  ///
  /// - Parameters:
  ///   - change: a record of section `change`.
  ///   - document: a scenario with its tables.
  /// - Returns: the scenario as it then stands.
  mutating func apply(_ change: Record, to document: SourceNode) -> SourceNode {
    var document = document
    if let removal = change.mapping("remove", .removal) {
      document = remove(removal, from: document)
    }
    let entries = change.section.fields.compactMap { field -> SourceNode.Entry? in
      guard !["from", "remove"].contains(field.name), let value = change.node(field.name) else {
        return nil
      }
      return SourceNode.Entry(key: field.name, keyPosition: value.position, value: value)
    }
    return merged(
      document, SourceNode(content: .mapping(entries), position: document.position), .scenario)
  }

  /// A mapping with another one's keys laid over it, mappings and lists of things key by key.
  private func merged(_ base: SourceNode, _ change: SourceNode, _ section: Section) -> SourceNode {
    guard var entries = base.entries, let changes = change.entries else { return change }
    for entry in changes {
      let heading = section.heading(entry.key)
      let index = entries.firstIndex {
        heading != nil && section.heading($0.key)?.key == heading?.key
      }
      guard let index, let heading else {
        entries.append(entry)
        continue
      }
      entries[index].value = merged(
        entries[index].value, entry.value, heading.field.type, in: base.position.fileName)
    }
    return SourceNode(content: .mapping(entries), position: base.position)
  }

  private func merged(
    _ base: SourceNode, _ change: SourceNode, _ type: FieldType, in file: String
  ) -> SourceNode {
    switch type {
    case .mapping(let section): return merged(base, change, section)
    case .named(let section): return mergedByKey(base, change, section, in: file)
    case .mappings(let section), .table(let section):
      guard section.identity != nil else { return change }
      return ThingList(base, section, in: file, report: report)?.changed(by: change) ?? base
    default: return change
    }
  }

  /// Things that are keyed by their ids: `electrician: {name: 电工}`.
  private func mergedByKey(
    _ base: SourceNode, _ change: SourceNode, _ section: Section, in file: String
  ) -> SourceNode {
    guard var entries = base.entries, let changes = change.entries, let identity = section.identity
    else { return base.isNothing ? change : base }
    for entry in changes {
      let key = Normalised.text(entry.key)
      let index = entries.firstIndex { Normalised.text($0.key) == key }
      if let index {
        entries[index].value =
          entry.value.entries.map { _ in
            merged(entries[index].value, entry.value, section)
          } ?? entry.value
      } else if let inner = entry.value.entries, !identity.isNew(inner, section) {
        report.addUnknown(
          (entry.key, entry.keyPosition), section, among: entries.map(\.key), in: file)
      } else {
        entries.append(entry)
      }
    }
    return SourceNode(content: .mapping(entries), position: base.position)
  }

  private mutating func remove(_ removal: Record, from document: SourceNode) -> SourceNode {
    var document = document
    for (name, path, section) in Self.removable {
      for item in removal.items(name) {
        var taken: [SourceNode] = []
        let remaining = replacing(path, in: document, .scenario) { node in
          let file = document.position.fileName
          guard var list = ThingList(node, section, in: file, report: report) else { return node }
          taken = list.remove(item)
          return list.node
        }
        if let remaining {
          document = remaining
          remember(taken, name)
        } else {
          report.addUnknown(
            item, section, among: [], in: document.position.fileName, mayBeNew: false)
        }
      }
    }
    return document
  }

  /// Where each kind of thing that can be taken away stands.
  private static let removable: [(name: String, path: [String], section: Section)] = [
    ("needs", ["needs"], .need), ("volunteers", ["volunteers"], .volunteer),
    ("spaces", ["parking", "spaces"], .space), ("vehicles", ["parking", "vehicles"], .vehicle),
    ("rules", ["covenant", "rules"], .rule),
  ]

  private mutating func remember(_ taken: [SourceNode], _ name: String) {
    for node in taken {
      switch name {
      case "needs":
        removed.needs.formUnion(
          ["id", "name"].compactMap { node.value($0, in: .need)?.scalar.map(Normalised.text) })
      case "volunteers":
        removed.volunteers.formUnion(
          [node.value("id", in: .volunteer)?.scalar].compactMap { $0.map(Normalised.text) })
      case "spaces":
        removed.spaces.formUnion(
          [node.value("id", in: .space)?.scalar].compactMap { $0.map(Normalised.text) })
        if let zone = node.value("zone", in: .space), let text = zone.scalar {
          removed.zones.append((Normalised.trimmed(text), zone.position))
        }
      default: break
      }
    }
  }

  /// The document with the list at a path replaced; nil where there is none.
  private func replacing(
    _ path: [String], in node: SourceNode, _ section: Section,
    _ body: (SourceNode) -> SourceNode
  ) -> SourceNode? {
    guard let name = path.first, var entries = node.entries,
      let index = entries.firstIndex(where: { section.heading($0.key)?.key == name })
    else { return nil }
    switch section.fields.first(where: { $0.name == name })?.type {
    case .mapping(let inner):
      guard let value = replacing(Array(path.dropFirst()), in: entries[index].value, inner, body)
      else { return nil }
      entries[index].value = value
    case .mappings, .table: entries[index].value = body(entries[index].value)
    default: return nil
    }
    return SourceNode(content: .mapping(entries), position: node.position)
  }
}

extension Identity {
  /// Whether an entry has all that a new thing of its kind must state.
  func isNew(_ entries: [SourceNode.Entry], _ section: Section) -> Bool {
    let stated = Set(
      entries.filter { !$0.value.isNothing }.compactMap {
        ($0.heading ?? section.heading($0.key))?.key
      })
    let required = section.fields.filter(\.isRequired).map(\.name) + newNeeds
    return stated.isSuperset(of: required)
      && (tellingKeys.isEmpty || tellingKeys.contains(where: stated.contains))
  }
}

extension Report {
  /// Reports that a variant changes or takes away something that is not there.
  func addUnknown(
    _ item: Record.Item, _ section: Section, among candidates: [String], in file: String,
    mayBeNew: Bool = true
  ) {
    guard let identity = section.identity else { return }
    // Somebody's name, written in place of an id, is not quoted.
    let isPerson = section.fields.contains { $0.name == "name" && $0.isPrivate }
    let isPlain = item.text.unicodeScalars.allSatisfy { $0.isASCII && $0 != " " }
    let quoted =
      isPerson && !isPlain ? Bilingual(zh: "（不是编号）", en: "(not an id)") : quote(item.text)
    let hint = didYouMean(Normalised.text(item.text), among: candidates)
    let required =
      section.fields.filter(\.isRequired).map(\.name).filter { $0 != identity.key }
      + identity.newNeeds
    let telling = identity.tellingKeys.joined(separator: "/")
    let needed = required + (telling.isEmpty ? [] : [telling])
    add(
      identity.unknown, at: item.position,
      Bilingual(
        zh:
          "\(file) 里没有\(section.singular.chinese)\(quoted.chinese)，不能改动或去掉\(hint.chinese)",
        en:
          "there is no \(section.singular.english) \(quoted.english) in \(file) to change or take away\(hint.english)"
      ),
      advice: !mayBeNew
        ? nil
        : Bilingual(
          zh: "要新增的，请写全：\(needed.joined(separator: "、"))",
          en: "If it is a new one, state \(needed.joined(separator: ", "))"))
  }
}
