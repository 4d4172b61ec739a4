internal import Scenarios

extension ScenarioBuilder {
  /// The lot, and its vehicles with the rows they stand in; nil where there is no parking.
  func parking() -> (lot: ParkingLot, vehicles: [(Record, Vehicle)])? {
    guard let record = tables.parking else { return nil }
    reportEmpty(tables.spaces, "spaces", of: record)
    reportEmpty(tables.vehicles, "vehicles", of: record)
    var lot = ParkingLot()
    let rows = Dictionary(
      tables.rows.map { ($0, id($0)) }.map { ($1, ParkingRow($0, id: $1)) },
      uniquingKeysWith: { first, _ in first })
    lot.spaces = tables.spaces.records.map { space($0, rows: rows) }.sorted { $0.id < $1.id }
    let vehicles = vehicles()
    lot.vehicles = vehicles.map(\.1).sorted { $0.id < $1.id }
    lot.classes = tables.classes.map { record in
      let id = id(record)
      return PriorityClass(
        id: id, name: record.text("name") ?? id, clause: record.text("clause") ?? "")
    }
    if record.has("goals") { lot.goals = goals(record, ParkingGoal.init) }
    lot.changeover = record.duration("changeover") ?? lot.changeover
    lot.longestWait = record.integer("longest-wait") ?? lot.longestWait
    lot.conduct = record.mappings("conduct", .conduct).compactMap(conduct)
    lot.lanes = tables.lanes.compactMap(lane).sorted { $0.id < $1.id }
    return (lot, vehicles)
  }

  /// Where each space is described; the first place, where an id stands twice.
  var spacePositions: [ParkingSpace.ID: SourcePosition] {
    Dictionary(tables.spaces.records.map { (id($0), $0.position(of: "id")) }) { first, _ in first }
  }

  /// There is nothing to give out where a list has nothing in it.
  private func reportEmpty(_ table: TableLoader.Table, _ name: String, of record: Record) {
    guard table.records.isEmpty, table.isComplete else { return }
    report.add(
      .emptyList, at: record.position(of: name),
      Bilingual(
        zh: "“\(name)”里一行也没有", en: "there is nothing in \"\(name)\" of parking"),
      advice: Bilingual(
        zh: "请填上；没有车位要分的，删去整段 parking",
        en: "Fill it in, or leave parking out where there are no spaces to give out"))
  }

  private func conduct(_ record: Record) -> ConductRule? {
    let from = record.integer("from")
    let conduct = record.choice("counts").flatMap(ConductRule.Conduct.init)
    let consequence = record.choice("then").flatMap(ConductRule.Consequence.init)
    guard let from, let conduct, let consequence else { return nil }
    return ConductRule(
      clause: record.text("clause") ?? "", conduct: conduct, from: from, consequence: consequence)
  }

  private func lane(_ record: Record) -> FireLane? {
    let id = id(record)
    let from = record.point("from")
    let to = record.point("to")
    guard let width = record.decimal("width"), let from, let to else { return nil }
    guard width > 0, from != to else {
      report.add(
        .emptyLane, at: record.position,
        Bilingual(
          zh: width > 0 ? "\(record.subject.chinese)的两端是同一点，没有长度" : "\(record.subject.chinese)没有宽度",
          en: width > 0
            ? "\(record.subject.english) has no length: it ends where it begins"
            : "\(record.subject.english) has no width"))
      return nil
    }
    if width < FireLane.leastWidth {
      report.add(
        .narrowLane, at: record.position(of: "width"),
        Bilingual(
          zh: "\(record.subject.chinese)不停车也只有 \(width) 米宽，不到 \(FireLane.leastWidth) 米，占到它的车位都不能分",
          en:
            "\(record.subject.english) is \(width) m wide with no car in it, less than \(FireLane.leastWidth) m: no bay that reaches into it can be given"
        ),
        advice: Bilingual(
          zh: "请从路沿到路沿再量一遍", en: "Measure it again, from kerb to kerb"))
    }
    return FireLane(
      id: id, name: record.text("name") ?? id, from: from, to: to, width: width)
  }

  private func space(_ record: Record, rows: [String: ParkingRow]) -> ParkingSpace {
    let row = record.reference("row", in: directories.rows).flatMap { rows[$0] }
    let kind = record.choice("kind").flatMap(ParkingSpace.Kind.init)
    var space = ParkingSpace(
      id: id(record), zone: zone(record, row: row), kind: kind ?? row?.kind ?? .standard)
    space.row = row?.name
    space.length = record.decimal("length") ?? row?.length
    space.width = record.decimal("width") ?? row?.width
    space.angle = record.decimal("angle") ?? row?.angle ?? space.angle
    space.isFireLane = record.yesNo("fire-lane") ?? false
    space.laneLeft = record.decimal("lane-left")
    space.usable = record.has("hours") ? record.stay("hours") : row?.usable
    space.closed = record.has("closed") ? record.closures("closed") : row?.closed ?? []
    for (suffix, node) in record.prefixed { readDistance(suffix, node, record, into: &space) }
    let x = record.decimal("x")
    let y = record.decimal("y")
    if record.has("x") != record.has("y") {
      let missing = record.has("x") ? "y" : "x"
      report.add(
        .missingValue, at: record.position,
        Bilingual(
          zh: "\(record.subject.chinese)没有填“\(missing)”",
          en: "\(record.subject.english) has no \"\(missing)\""))
    }
    if let x, let y { space.position = Position(x: x, y: y) }
    return space
  }

  /// The zone of a space, its row's where it has none itself.
  private func zone(_ record: Record, row: ParkingRow?) -> String {
    let text = record.text("zone") ?? row?.zone ?? ""
    if case .found(let zone) = directories.zones.match(text) { return zone }
    // A row that does not exist was reported already.
    if record.has("row"), row == nil { return text }
    report.add(
      .spaceWithoutZone, at: record.position,
      Bilingual(
        zh: "\(record.subject.chinese)不在任何片区：自己没写，所在的排也没写",
        en: "\(record.subject.english) is in no zone: neither it nor its row states one"),
      advice: Bilingual(
        zh: "请写上片区，或在 rows 里给这一排写上", en: "Give it a zone, or give its row one"))
    return text
  }

  /// The walk to one unit.
  private func readDistance(
    _ suffix: String, _ node: SourceNode, _ record: Record, into space: inout ParkingSpace
  ) {
    let unit =
      switch directories.units.match(suffix) {
      case .found(let id): Optional(id)
      default:
        record.resolve(
          (UnitText.id(suffix), record.position(of: "distance-" + suffix)), in: directories.units)
      }
    guard let text = node.scalar,
      let metres = record.parse((text, node.position), of: "distance-" + suffix, NumberText.decimal)
    else { return }
    guard Limits.metres.contains(metres) else {
      let quoted = report.quote(text)
      report.add(
        .outOfRange, at: node.position,
        Bilingual(
          zh: "\(record.subject.chinese)的距离\(quoted.chinese)太大或是负数",
          en: "\(record.subject.english): distance \(quoted.english) is below zero or too large"))
      return
    }
    if let unit { space.distances[unit] = metres }
  }
}
