internal import Plans
internal import Scenarios

/// `charts/parking.svg`: how many bays have a car at each hour, on working days and at the weekend.
struct OccupancyChart {
  static let fileName = "charts/parking.svg"
  let drawing: SVGElement

  private static let prefix = "occupancy"
  private static let width = 180.0
  private static let height = 90.0
  private static let hoursPerDay = 24

  init?(_ context: PageContext) {
    guard let parking = context.plan.parking, let lot = context.scenario.parking,
      !parking.given.isEmpty
    else { return nil }
    let language = context.names.language
    let counts = Self.counts(parking)
    func mean(_ days: Range<Int>, _ hour: Int) -> Double {
      Double(days.reduce(0) { $0 + counts[$1 * Self.hoursPerDay + hour] }) / Double(days.count)
    }
    let working = (0..<Self.hoursPerDay).map { mean(0..<5, $0) }
    let weekend = (0..<Self.hoursPerDay).map { mean(5..<7, $0) }
    let most = Double(max(lot.spaces.count, 1))
    let (left, top, bottom) = (16.0, 22.0, Self.height - 10)
    let scale = (bottom - top) / most
    let slot = (Self.width - left - 4) / Double(Self.hoursPerDay)
    var children = [ChartStyle.definitions(Self.prefix)]
    children.append(
      MapText.start(context.text(ChartWords.occupancyTitle), x: 6, y: 7, size: 4.2, isBold: true))
    children += ChartLegend.elements(
      x: 6, y: 13.5, prefix: Self.prefix,
      [
        (ChartStyle.solid, ChartWords.weekdays[language]),
        (ChartStyle.hatch(Self.prefix), ChartWords.weekend[language]),
      ], note: context.text(ChartWords.bays(lot.spaces.count)))
    for value in stride(from: 0, through: most, by: ChartStyle.step(upTo: most)) {
      let y = bottom - value * scale
      children.append(ChartStyle.rule(left, y, Self.width - 4, y))
      children.append(ChartStyle.end(Figures.decimal(value), x: left - 1.5, y: y, size: 3))
    }
    for hour in 0..<Self.hoursPerDay {
      let x = left + Double(hour) * slot
      for (part, value, fill) in [
        (0.08, working[hour], ChartStyle.solid),
        (0.5, weekend[hour], ChartStyle.hatch(Self.prefix)),
      ] where value > 0 {
        children.append(
          ChartStyle.box(
            x: x + slot * part, y: bottom - value * scale, width: slot * 0.4,
            height: value * scale, fill: fill))
      }
      if hour % 3 == 0 {
        children.append(MapText.middle("\(hour)", x: x + slot / 2, y: bottom + 4.5, size: 3))
      }
    }
    drawing = ChartStyle.drawing(
      width: Self.width, height: Self.height, title: context.text(ChartWords.occupancyTitle),
      language: language, children)
  }

  /// The bays with a car at half past each hour of the week.
  private static func counts(_ parking: ParkingAllocation) -> [Int] {
    var bays = [Set<ParkingSpace.ID>](repeating: [], count: 7 * hoursPerDay)
    for line in parking.given {
      for day in line.days.lowerBound.rawValue...line.days.upperBound.rawValue {
        let midnight = day * minutesPerDay
        for hour in 0..<(2 * hoursPerDay) where line.hours.contains(hour * 60 + 30) {
          bays[(midnight / 60 + hour) % bays.count].insert(line.space)
        }
      }
    }
    return bays.map(\.count)
  }
}
