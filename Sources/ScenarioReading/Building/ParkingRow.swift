internal import Scenarios

/// What the bays of a row are where they do not say otherwise.
struct ParkingRow {
  let name: String
  let zone: String?
  let kind: ParkingSpace.Kind?
  let usable: [WeekWindow]?
  let closed: [DateSpan]
  let length: Double?
  let width: Double?
  let angle: Double?

  init(_ record: Record, id: String) {
    name = record.text("name") ?? id
    zone = record.text("zone")
    kind = record.choice("kind").flatMap(ParkingSpace.Kind.init)
    usable = record.stay("hours")
    closed = record.closures("closed")
    length = record.decimal("length")
    width = record.decimal("width")
    angle = record.decimal("angle")
  }
}

extension Record {
  /// When something is there in an ordinary week; nil for always.
  func stay(_ name: String) -> [WeekWindow]? {
    let windows = stayWindows(name)
    return windows.isEmpty || WeekHours(windows) == .always ? nil : windows
  }

  /// Windows, or the words that stand for usual ones.
  func stayWindows(_ name: String) -> [WeekWindow] {
    let windows = values(name, separators: ListText.windowSeparators, StayText.windows) ?? []
    return Set(windows.flatMap { $0 }).sorted()
  }

  /// The days on which a space is closed; yes closes it for good.
  func closures(_ name: String) -> [DateSpan] {
    guard let text = node(name)?.scalar, let isClosed = try? NumberText.yesNo(text)
    else { return spans(name) }
    return isClosed ? [DateSpan(Day(number: 0), through: .distantFuture)] : []
  }
}
