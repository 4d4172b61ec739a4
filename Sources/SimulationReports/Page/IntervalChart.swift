internal import Scenarios
internal import Simulation
internal import Tables

/// One measure, variant by variant: the mean with its interval, and where nine of ten runs lie.
struct IntervalChart {
  /// What one row shows.
  struct Row {
    var name: String
    var summary: MeasureSummary
    var verdict: Verdict?
  }

  let measure: Measure
  let rows: [Row]
  /// The variant that the others are compared with.
  let first: Variant.ID?
  let language: Language

  private static let width = 340.0
  private static let rowHeight = 38.0
  private static let margin = 8.0
  private static let axisHeight = 22.0

  var markup: Markup {
    let unit = MeasureUnit(measure)
    let factor = unit == .share ? 100.0 : 1
    let figures = rows.flatMap { row in
      [
        row.summary.p5, row.summary.p95, row.summary.interval?.lowerBound,
        row.summary.interval?.upperBound, row.summary.mean,
      ].compactMap { $0 }
    }.map { $0 * factor }
    let limits: ClosedRange<Double>? = unit == .share ? 0...100 : (unit == .index ? 0...1 : nil)
    let scale = Scale(
      figures, within: limits,
      range: (IntervalChart.margin, IntervalChart.width - IntervalChart.margin))
    let bottom = Double(rows.count) * IntervalChart.rowHeight + 4
    var pieces = scale.ticks.map {
      Markup.line(scale.place($0), 16, scale.place($0), bottom, style: "grid")
    }
    if let guide = rows.first(where: { $0.summary.variant == first }) {
      let x = scale.place(guide.summary.mean * factor)
      pieces.append(.line(x, 16, x, bottom, style: "guide"))
    }
    for (index, row) in rows.enumerated() {
      pieces += draw(row, index, scale: scale, factor: factor)
    }
    pieces += axis(scale, at: bottom)
    return .tag(
      "svg",
      [
        "viewBox":
          "0 0 \(Int(IntervalChart.width)) \(Int(bottom + IntervalChart.axisHeight))",
        "role": "img", "aria-label": description,
      ], pieces)
  }

  private func draw(_ row: Row, _ index: Int, scale: Scale, factor: Double) -> [Markup] {
    let top = Double(index) * IntervalChart.rowHeight
    let y = top + 27
    func x(_ value: Double) -> Double { scale.place(value * factor) }
    let (summary, isFirst) = (row.summary, row.summary.variant == first)
    var pieces: [Markup] = [
      .label(
        DisplayWidth.truncated(row.name, to: 26), x: 0, y: top + 13, style: "name"),
      .label(value(row), x: IntervalChart.width, y: top + 13, anchor: "end", style: "value"),
      .line(x(summary.p5), y, x(summary.p95), y, style: "spread"),
      .line(x(summary.p5), y - 4, x(summary.p5), y + 4, style: "spread"),
      .line(x(summary.p95), y - 4, x(summary.p95), y + 4, style: "spread"),
    ]
    if let interval = summary.interval {
      pieces.append(.line(x(interval.lowerBound), y, x(interval.upperBound), y, style: "interval"))
    }
    pieces.append(
      .tag(
        "circle",
        [
          "cx": Decimals.fixed(x(summary.mean), places: 1), "cy": Decimals.fixed(y, places: 1),
          "r": "4.2", "class": isFirst ? "mean first" : "mean",
        ]))
    return pieces
  }

  private func axis(_ scale: Scale, at y: Double) -> [Markup] {
    scale.ticks.enumerated().map { index, tick in
      let anchor =
        index == 0 ? "start" : (index == scale.ticks.count - 1 ? "end" : "middle")
      let edge =
        index == 0 ? 0 : (index == scale.ticks.count - 1 ? IntervalChart.width : scale.place(tick))
      return .label(
        scale.label(tick) + (MeasureUnit(measure) == .share ? "%" : ""), x: edge, y: y + 14,
        anchor: anchor, style: "tick")
    }
  }

  private func value(_ row: Row) -> String {
    let mark = row.verdict.map { VerdictWords.mark($0)[language] } ?? ""
    return [MeasureTable.cell(row.summary), mark].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// The chart for those who cannot see it.
  private var description: String {
    MeasureWords.title(measure)[language] + ": "
      + rows.map { "\($0.name) \(value($0))" }.joined(separator: "; ")
  }
}
