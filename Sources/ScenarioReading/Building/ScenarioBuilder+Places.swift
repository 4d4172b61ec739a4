internal import Scenarios

extension Record {
  /// The units of a place, each an id or a mapping with a position.
  var units: [(unit: Unit, position: SourcePosition)] {
    guard let node = node("units") else { return [] }
    let nodes: [SourceNode]
    if case .list(let items) = node.content { nodes = items } else { nodes = [node] }
    return nodes.flatMap { node -> [(Unit, SourcePosition)] in
      if let text = node.scalar {
        return ListText.parts(of: text, ListText.separators).compactMap { part in
          parse((UnitText.id(part), node.position), of: "units", IDText.id)
            .map { (Unit(id: $0), node.position) }
        }
      }
      guard let record = Record(node, .unit, report: report),
        let id = record.value("id", IDText.id)
      else { return [] }
      return [(Unit(id: id, position: record.position2D("position")), node.position)]
    }
  }
}

extension ScenarioBuilder {
  func places() -> [Place] {
    guard root.has("places") else {
      return [
        Place(
          id: "yard", name: root.text("name") ?? "",
          units: directories.units.ids.sorted().map { Unit(id: $0) })
      ]
    }
    return tables.places.records.map { record in
      let id = id(record)
      return Place(
        id: id, name: record.text("name") ?? id,
        units: record.units.map(\.unit).sorted { $0.id < $1.id },
        position: record.position2D("position"),
        grid: record.reference("grid", in: directories.grids),
        within: record.reference("within", in: directories.places))
    }
  }

  func walking() -> Walking {
    guard let record = root.mapping("walking", .walking) else { return Walking() }
    var seen: Set<[String]> = []
    let walks = record.mappings("between", .walk).compactMap { walk -> Walking.Between? in
      let from = walk.reference("from", in: directories.places)
      let to = walk.reference("to", in: directories.places)
      guard let minutes = walk.integer("minutes"), let from, let to else { return nil }
      guard seen.insert([from, to].sorted()).inserted else {
        report.add(
          .duplicateKey, at: walk.position,
          Bilingual(zh: "这两个地点之间的路程写了两次", en: "the walk between these two places stands here twice")
        )
        return nil
      }
      return Walking.Between(from: min(from, to), to: max(from, to), minutes: minutes)
    }
    return Walking(
      metresPerMinute: record.decimal("metres-per-minute") ?? Walking().metresPerMinute,
      between: walks.sorted { ($0.from, $0.to) < ($1.from, $1.to) })
  }

  func skills() -> [Skill] {
    tables.skills.map { id, record in
      Skill(
        id: id, name: record.text("name") ?? id,
        needsCertificate: record.choice("certificate") == "required")
    }.sorted { $0.id < $1.id }
  }

  func groups() -> [Group] {
    tables.groups.map { id, record in Group(id: id, name: record.text("name") ?? id) }
      .sorted { $0.id < $1.id }
  }

  func organisations() -> [Organisation] {
    tables.organisations.map { id, record in
      Organisation(
        id: id, name: record.text("name") ?? id, lends: record.hoursOfWork("lends") ?? 0)
    }.sorted { $0.id < $1.id }
  }

  /// The unit that a record names, written in any way people write it.
  func unit(_ record: Record) -> Unit.ID? {
    guard let text = record.text("unit") else { return nil }
    if case .found(let id) = directories.units.match(text) { return id }
    return record.resolve(
      (UnitText.id(text), record.position(of: "unit")), in: directories.units)
  }
}
