internal import Plans
internal import Scenarios

/// `charts/load.svg`: each one's load, by their posted name: what they carry over above, and this
/// week's hours below, from where that ends.
struct LoadChart {
  static let fileName = "charts/load.svg"
  let drawing: SVGElement

  private static let prefix = "load"
  private static let rowHeight = 4.2
  private static let top = 18.0
  private static let rowsPerColumn = 65
  private static let columnWidth = 90.0
  private static let nameWidth = 27.0

  init?(_ context: PageContext) {
    guard let roster = context.plan.roster, !roster.fairness.isEmpty else { return nil }
    let language = context.names.language
    let lines = roster.fairness.sorted { ($1.load, $0.volunteer) < ($0.load, $1.volunteer) }
    let columns = (lines.count + Self.rowsPerColumn - 1) / Self.rowsPerColumn
    let rows = (lines.count + columns - 1) / columns
    let least = min(0, lines.map { min($0.carriedOver, $0.load) }.min() ?? 0)
    let most = max(60, lines.map { max($0.carriedOver, $0.load) }.max() ?? 0)
    let room = Self.columnWidth - Self.nameWidth - 14
    let scale = room / Double(most - least)
    var children = [ChartStyle.definitions(Self.prefix)]
    children.append(
      MapText.start(
        context.text(ChartWords.loadTitle) + "  "
          + context.text(PageDateWords.week(context.plan.week)),
        x: 6, y: 7, size: 4.2, isBold: true))
    children += ChartLegend.elements(
      x: 6, y: 13.5, prefix: Self.prefix,
      [
        (ChartStyle.solid, ChartWords.thisWeek[language]),
        (ChartStyle.hatch(Self.prefix), ChartWords.carried[language]),
      ])
    for (index, line) in lines.enumerated() {
      let left = 6 + Double(index / rows) * Self.columnWidth
      let y = Self.top + Double(index % rows) * Self.rowHeight
      let zero = left + Self.nameWidth + Double(-least) * scale
      func x(_ minutes: Minutes) -> Double { zero + Double(minutes) * scale }
      let name = context.names.person(line.volunteer)
      children.append(
        ChartStyle.end(
          name, x: left + Self.nameWidth - 1.5, y: y + Self.rowHeight / 2,
          size: MapText.size(2.8, fitting: name, into: Self.nameWidth - 2)))
      let carried = (min(0, line.carriedOver), max(0, line.carriedOver))
      if carried.0 != carried.1 {
        children.append(
          ChartStyle.box(
            x: x(carried.0), y: y + 0.4, width: x(carried.1) - x(carried.0), height: 1.6,
            fill: ChartStyle.hatch(Self.prefix)))
      }
      if line.minutes > 0 {
        children.append(
          ChartStyle.box(
            x: x(line.carriedOver), y: y + 2.1, width: Double(line.minutes) * scale, height: 1.6,
            fill: ChartStyle.solid))
      }
      children.append(
        MapText.start(
          Figures.hours(line.load), x: x(max(line.load, line.carriedOver, 0)) + 1,
          y: y + Self.rowHeight / 2, size: 2.6))
      children.append(
        ChartStyle.rule(zero, y, zero, y + Self.rowHeight, color: ChartStyle.ink, width: 0.25))
    }
    drawing = ChartStyle.drawing(
      width: 12 + Double(columns) * Self.columnWidth,
      height: Self.top + Double(rows) * Self.rowHeight + 6,
      title: context.text(ChartWords.loadTitle), language: language, children)
  }
}
