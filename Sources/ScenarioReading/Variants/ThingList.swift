internal import Scenarios

/// A list of things, each with an id, that a variant changes.
struct ThingList {
  private let section: Section
  private let identity: Identity
  private let base: SourceNode
  private let fileName: String
  private let report: Report
  private var rows: [SourceTable.Row]

  /// Takes a list, or a table from a file; nil for anything else, which is reported when it is read.
  init?(_ node: SourceNode, _ section: Section, in file: String, report: Report) {
    guard let identity = section.identity else { return nil }
    switch node.content {
    case .nothing: (rows, fileName) = ([], file)
    case .list(let items): (rows, fileName) = (items.map { SourceTable.Row(node: $0) }, file)
    case .table(let table):
      // Of a table that could not be read nothing is called unknown.
      guard table.isComplete else { return nil }
      (rows, fileName) = (table.rows, table.fileName)
    case .scalar, .mapping: return nil
    }
    (self.section, self.identity, base, self.report) = (section, identity, node, report)
  }

  /// What stands there now.
  var node: SourceNode {
    let content: SourceNode.Content =
      if case .table = base.content {
        .table(SourceTable(rows: rows, fileName: fileName, isComplete: true))
      } else {
        .list(rows.map(\.node))
      }
    return SourceNode(content: content, position: base.position)
  }

  /// The list with the entries of another laid over it.
  func changed(by change: SourceNode) -> SourceNode {
    guard case .list(let entries) = change.content else {
      report.add(
        .wrongType, at: change.position,
        Bilingual(
          zh: "这里应是列表，每项写要改的\(section.singular.chinese)的“\(identity.key)”",
          en:
            "this should be a list; each item names \(section.article.english) by its \"\(identity.key)\""
        ))
      return base
    }
    var list = self
    var places: [String: Int] = [:]
    for (index, row) in list.rows.enumerated() {
      if let id = name(of: row.node), places[id] == nil { places[id] = index }
    }
    let spellings = list.spellings
    var changed = Directory(section.singular, unknown: identity.unknown, file: fileName)
    for entry in entries {
      guard let inner = entry.entries, let id = name(of: entry) else {
        // Whatever this is, its record reports what is wrong with it.
        list.rows.append(SourceTable.Row(node: entry))
        continue
      }
      let position = place(of: entry)
      guard changed.add(id, at: position, report: report) else { continue }
      if let index = places[id] {
        list.rows[index].node = merged(list.rows[index].node, entry)
        reportIfAmbiguous(id, at: position)
      } else if identity.isNew(inner, section) {
        list.rows.append(SourceTable.Row(node: entry))
      } else {
        report.addUnknown((id, position), section, among: spellings, in: fileName)
      }
    }
    return list.node
  }

  /// Takes the thing, or all rules of a clause, out and gives them back; none where there is none,
  /// which is reported.
  mutating func remove(_ item: Record.Item) -> [SourceNode] {
    let text = Normalised.text(item.text)
    var taken = rows.indices.filter { name(of: rows[$0].node) == text }
    if taken.isEmpty {
      taken = rows.indices.filter { publicName(of: rows[$0].node) == Normalised.text(item.text) }
    }
    guard !taken.isEmpty else {
      report.addUnknown(item, section, among: spellings, in: fileName, mayBeNew: false)
      return []
    }
    let nodes = taken.map { rows[$0].node }
    for index in taken.reversed() { rows.remove(at: index) }
    return nodes
  }

  /// Two rules may stand under one clause; then nobody can tell which one is to change.
  private func reportIfAmbiguous(_ id: String, at position: SourcePosition) {
    guard identity.key == "clause", rows.count(where: { name(of: $0.node) == id }) > 1 else {
      return
    }
    let quoted = report.quote(id)
    report.add(
      .ambiguousName, at: position,
      Bilingual(
        zh: "第\(quoted.chinese)条下不止一条\(section.singular.chinese)，不知道改哪一条",
        en:
          "clause \(quoted.english) has more than one \(section.singular.english), and which one is to change nobody knows"
      ),
      advice: Bilingual(
        zh: "先在 remove 里去掉这一条，再把新的写全", en: "Remove the clause and state its rules anew"))
  }

  /// A thing whose named keys are another's.
  private func merged(_ thing: SourceNode, _ change: SourceNode) -> SourceNode {
    guard let old = thing.entries, let new = change.entries else { return change }
    func key(_ entry: SourceNode.Entry) -> String {
      (entry.heading ?? section.heading(entry.key))?.key ?? entry.key
    }
    let changed = Set(new.map(key))
    return SourceNode(
      content: .mapping(old.filter { !changed.contains(key($0)) } + new), position: change.position)
  }

  /// What somebody may have meant; a plate is nothing to suggest.
  private var spellings: [String] {
    rows.compactMap { $0.node.value(identity.key, in: section)?.scalar }
      + rows.compactMap { publicName(of: $0.node) }
  }

  /// The id of a thing; of a vehicle without one its plate.
  private func name(of node: SourceNode) -> String? {
    if let text = node.value(identity.key, in: section)?.scalar { return Normalised.text(text) }
    guard section.fields.contains(where: { $0.name == "plate" && $0.isRequired }) else {
      return nil
    }
    return node.value("plate", in: section)?.scalar.map(PlateText.plate)
  }

  /// The name, where it is no secret.
  private func publicName(of node: SourceNode) -> String? {
    guard let field = section.fields.first(where: { $0.name == "name" }), !field.isPrivate else {
      return nil
    }
    return node.value("name", in: section)?.scalar.map(Normalised.text)
  }

  private func place(of node: SourceNode) -> SourcePosition {
    node.value(identity.key, in: section)?.position ?? node.position
  }
}
