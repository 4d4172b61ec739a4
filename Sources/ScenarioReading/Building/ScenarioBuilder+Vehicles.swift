internal import Scenarios

extension ScenarioBuilder {
  /// The vehicles with the rows they stand in.
  func vehicles() -> [(Record, Vehicle)] {
    var directory = Directory(
      Bilingual(zh: "车辆", en: "vehicle"), unknown: .unknownSpace, file: tables.vehicles.fileName)
    var plates: [String: SourcePosition] = [:]
    for record in tables.volunteers.records {
      _ = isNew(plate(record), of: record, in: &plates)
    }
    return tables.vehicles.records.map { record in
      let plate = plate(record)
      // A plate that stands for the id is no id to the eye: two of them are two plates.
      if isNew(plate, of: record, in: &plates), let id = record.value("id", IDText.id) {
        _ = directory.add(id, at: record.position(of: "id"), report: report)
      }
      return (record, vehicle(record, plate: plate))
    }
  }

  /// The plate of a vehicle or volunteer; empty where there is none.
  func plate(_ record: Record) -> String {
    let plate = PlateText.plate(record.text("plate") ?? "")
    report.redaction.remember(plate)
    return plate
  }

  /// Whether nobody has the plate yet; one that stands twice is reported.
  private func isNew(
    _ plate: String, of record: Record, in plates: inout [String: SourcePosition]
  ) -> Bool {
    if plate.isEmpty { return true }
    guard let first = plates[plate] else {
      plates[plate] = record.position(of: "plate")
      return true
    }
    report.add(
      .duplicatePlate, at: record.position(of: "plate"),
      Bilingual(
        zh: "这个车牌在 \(first.fileName) 第 \(first.line) 行已有",
        en: "this plate stands on line \(first.line) of \(first.fileName) already"))
    return false
  }

  func vehicle(_ record: Record, plate: String) -> Vehicle {
    let household = record.reference("household", in: directories.households) ?? ""
    let id = record.has("id") ? id(record) : plate
    var vehicle = Vehicle(id: id, plate: plate, household: household)
    vehicle.kind = record.choice("type").flatMap(Vehicle.Kind.init) ?? .car
    vehicle.length = record.decimal("length")
    vehicle.width = record.decimal("width")
    vehicle.isElectric = record.yesNo("electric") ?? false
    vehicle.hasPermit = record.yesNo("permit") ?? false
    vehicle.order = record.integer("order") ?? 1
    vehicle.priorityClass = record.reference("class", in: directories.classes)
    vehicle.roundsWaited = record.integer("rounds-waited") ?? 0
    vehicle.wishes = record.items("wishes").compactMap { spaceWish($0, record) }
    vehicle.stay = record.stay("stay")
    vehicle.offers = record.stayWindows("offers")
    check(vehicle, record)
    vehicle.lastSpace = record.text("last-space").flatMap {
      record.resolve(
        ($0, record.position(of: "last-space")), Bilingual(zh: "上季车位", en: "last space"),
        in: directories.spaces)
    }
    vehicle.arrears = record.integer("arrears") ?? 0
    vehicle.breaches = record.integer("breaches") ?? 0
    return vehicle
  }

  /// What a vehicle offers must be part of its stay, and not all of it.
  private func check(_ vehicle: Vehicle, _ record: Record) {
    if vehicle.offers.isEmpty { return }
    if vehicle.needed.isEmpty {
      report.add(
        .nothingToPark, at: record.position(of: "offers"),
        Bilingual(
          zh: "\(record.subject.chinese)让出了全部停放时间，没有要停的时候了",
          en: "\(record.subject.english) offers all of its stay, so that it needs no space at all"),
        advice: Bilingual(
          zh: "请改短让出时间，或删去这辆车", en: "Offer less, or take the vehicle out of the list"))
    } else if let stay = vehicle.stay, !WeekHours(vehicle.offers).isSubset(of: WeekHours(stay)) {
      report.add(
        .offersOutsideStay, at: record.position(of: "offers"),
        Bilingual(
          zh: "\(record.subject.chinese)让出的时间里，有些本来就不停",
          en: "\(record.subject.english) offers hours at which it does not ask for a space"),
        advice: Bilingual(
          zh: "只写停放时间之内的", en: "Offer only hours of its stay"))
    }
  }

  private func spaceWish(_ item: Record.Item, _ record: Record) -> SpaceWish? {
    if case .found(let id) = directories.spaces.match(item.text) { return .space(id) }
    if case .found(let zone) = directories.zones.match(item.text) { return .zone(zone) }
    _ = record.resolve(item, Bilingual(zh: "意愿", en: "wish"), in: directories.spaces)
    return nil
  }
}
