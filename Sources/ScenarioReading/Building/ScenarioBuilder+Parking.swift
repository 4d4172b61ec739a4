internal import Scenarios

extension ScenarioBuilder {
  func parking() -> ParkingLot? {
    guard let record = tables.parking else { return nil }
    var lot = ParkingLot()
    lot.spaces = tables.spaces.records.map(space).sorted { $0.id < $1.id }
    lot.vehicles = vehicles().sorted { $0.id < $1.id }
    lot.classes = tables.classes.map { record in
      let id = id(record)
      return PriorityClass(
        id: id, name: record.text("name") ?? id, clause: record.text("clause") ?? "")
    }
    if record.has("goals") { lot.goals = goals(record, ParkingGoal.init) }
    return lot
  }

  /// Where each space is described; the first place, where an id stands twice.
  var spacePositions: [ParkingSpace.ID: SourcePosition] {
    Dictionary(tables.spaces.records.map { (id($0), $0.position(of: "id")) }) { first, _ in first }
  }

  private func space(_ record: Record) -> ParkingSpace {
    var space = ParkingSpace(
      id: id(record), zone: record.text("zone") ?? "",
      kind: record.choice("kind").flatMap(ParkingSpace.Kind.init) ?? .standard)
    space.length = record.decimal("length")
    space.width = record.decimal("width")
    space.isFireLane = record.yesNo("fire-lane") ?? false
    space.closed = closed(record)
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

  /// Yes closes a space for good.
  private func closed(_ record: Record) -> [DateSpan] {
    guard let text = record.node("closed")?.scalar, let isClosed = try? NumberText.yesNo(text)
    else { return record.spans("closed") }
    return isClosed ? [DateSpan(Day(number: 0), through: .distantFuture)] : []
  }

  private func vehicles() -> [Vehicle] {
    var directory = Directory(
      Bilingual(zh: "车辆", en: "vehicle"), unknown: .unknownSpace, file: tables.vehicles.fileName)
    var lines: [String: Int] = [:]
    return tables.vehicles.records.map { record in
      let plate = Self.plate(record.text("plate") ?? "")
      report.redaction.remember(plate)
      if !plate.isEmpty, let line = lines[plate] {
        report.add(
          .duplicatePlate, at: record.position(of: "plate"),
          Bilingual(
            zh: "这个车牌在第 \(line) 行已有", en: "this plate stands on line \(line) already"))
      } else {
        lines[plate] = record.position(of: "plate").line
        // A plate that stands for the id is no id to the eye: two of them are two plates.
        if let id = record.value("id", IDText.id) {
          _ = directory.add(id, at: record.position(of: "id"), report: report)
        }
      }
      return vehicle(record, plate: plate)
    }
  }

  /// A plate without the dot and the spaces that people put into it.
  private static func plate(_ text: String) -> String {
    Normalised.text(text).uppercased().filter { !" ·•.-".contains($0) }
  }

  private func vehicle(_ record: Record, plate: String) -> Vehicle {
    let household = record.reference("household", in: directories.households) ?? ""
    let id = record.has("id") ? id(record) : plate
    var vehicle = Vehicle(id: id, plate: plate, household: household)
    vehicle.length = record.decimal("length")
    vehicle.width = record.decimal("width")
    vehicle.isElectric = record.yesNo("electric") ?? false
    vehicle.hasPermit = record.yesNo("permit") ?? false
    vehicle.order = record.integer("order") ?? 1
    vehicle.priorityClass = record.reference("class", in: directories.classes)
    vehicle.roundsWaited = record.integer("rounds-waited") ?? 0
    vehicle.wishes = record.items("wishes").compactMap { spaceWish($0, record) }
    return vehicle
  }

  private func spaceWish(_ item: Record.Item, _ record: Record) -> SpaceWish? {
    if case .found(let id) = directories.spaces.match(item.text) { return .space(id) }
    let key = Normalised.text(item.text)
    if let zone = directories.zones.first(where: { Normalised.text($0) == key }) {
      return .zone(zone)
    }
    _ = record.resolve(item, Bilingual(zh: "意愿", en: "wish"), in: directories.spaces)
    return nil
  }
}
