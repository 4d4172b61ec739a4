internal import Plans
internal import Scenarios

/// `charts/coverage.svg`: the people of each day, and how many are missing.
struct CoverageChart {
  static let fileName = "charts/coverage.svg"
  let drawing: SVGElement

  private static let prefix = "coverage"
  private static let width = 180.0
  private static let height = 90.0

  private struct Column {
    var label: String
    var filled = 0
    var short = 0
    var welcome = 0
    var all: Int { filled + short + welcome }
  }

  init?(_ context: PageContext) {
    guard let roster = context.plan.roster else { return nil }
    let language = context.names.language
    var columns = Weekday.allCases.map {
      Column(label: DateWords.date(context.plan.week.day($0))[language])
    }
    // A task that could have been on any of several days belongs to none of them.
    var anyDay = Column(label: ChartWords.anyDay[language])
    func day(_ minute: Minutes) -> Int { min(6, max(0, minute / minutesPerDay)) }
    for duty in roster.duties { columns[day(duty.span.lowerBound)].filled += 1 }
    for line in roster.unfilled {
      let short = line.isBelowMinimum ? line.missing : 0
      if line.span.count > minutesPerDay {
        anyDay.short += short
        anyDay.welcome += line.missing - short
      } else {
        columns[day(line.span.lowerBound)].short += short
        columns[day(line.span.lowerBound)].welcome += line.missing - short
      }
    }
    if anyDay.all > 0 { columns.append(anyDay) }
    let most = Double(max(1, columns.map(\.all).max() ?? 1))
    let (left, top, bottom) = (16.0, 22.0, Self.height - 10)
    let scale = (bottom - top) / most
    let slot = (Self.width - left - 4) / Double(columns.count)
    var children = [ChartStyle.definitions(Self.prefix)]
    children.append(
      MapText.start(context.text(ChartWords.coverageTitle), x: 6, y: 7, size: 4.2, isBold: true))
    children += ChartLegend.elements(
      x: 6, y: 13.5, prefix: Self.prefix,
      [
        (ChartStyle.solid, ChartWords.filled[language]),
        (ChartStyle.hatch(Self.prefix), ChartWords.short[language]),
        (ChartStyle.dots(Self.prefix), ChartWords.welcome[language]),
      ])
    for value in stride(from: 0, through: most, by: ChartStyle.step(upTo: most)) {
      let y = bottom - value * scale
      children.append(ChartStyle.rule(left, y, Self.width - 4, y))
      children.append(ChartStyle.end(Figures.decimal(value), x: left - 1.5, y: y, size: 3))
    }
    for (index, column) in columns.enumerated() {
      let x = left + Double(index) * slot + slot * 0.18
      var y = bottom
      for (count, fill) in [
        (column.filled, ChartStyle.solid), (column.short, ChartStyle.hatch(Self.prefix)),
        (column.welcome, ChartStyle.dots(Self.prefix)),
      ] where count > 0 {
        y -= Double(count) * scale
        children.append(
          ChartStyle.box(
            x: x, y: y, width: slot * 0.64, height: Double(count) * scale, fill: fill))
      }
      children.append(
        MapText.middle("\(column.filled)", x: x + slot * 0.32, y: y - 2.4, size: 3, isBold: true))
      children.append(
        MapText.middle(
          column.label, x: x + slot * 0.32, y: bottom + 4.5,
          size: MapText.size(3, fitting: column.label, into: slot * 0.96)))
    }
    drawing = ChartStyle.drawing(
      width: Self.width, height: Self.height, title: context.text(ChartWords.coverageTitle),
      language: language, children)
  }
}
