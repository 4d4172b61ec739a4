internal import Scenarios
internal import Simulation

/// A measure from week to week: the median as a line, and a band that holds nine of ten runs.
struct CourseChart {
  /// A line and its band.
  struct Line {
    var course: WeekCourse
    var name: String
    /// Whether it is only there to be compared with: dashed, without a band.
    var isGuide = false
  }

  let measure: Measure
  let lines: [Line]
  /// Everything that the scale has to hold, so that panels beside each other can be compared.
  let scaled: [WeekCourse]
  let language: Language

  private static let (width, height) = (340.0, 150.0)
  private static let (left, right, top, bottom) = (40.0, 8.0, 10.0, 24.0)

  var markup: Markup {
    let factor = MeasureUnit(measure) == .share ? 100.0 : 1
    let points = scaled.flatMap(\.points)
    let weeks = Set(points.map(\.week)).sorted()
    let limits: ClosedRange<Double>? =
      switch MeasureUnit(measure) {
      case .share: 0...100
      case .index: 0...1
      default: nil
      }
    let scale = Scale(
      points.flatMap { [$0.p5 * factor, $0.p95 * factor] }, within: limits,
      range: (CourseChart.height - CourseChart.bottom, CourseChart.top), count: 3)
    let places = Dictionary(
      uniqueKeysWithValues: weeks.enumerated().map { index, week in
        (week, x(index, of: weeks.count))
      })
    var pieces = axes(scale, weeks)
    for line in lines { pieces += draw(line, places, scale, factor) }
    return .tag(
      "svg",
      [
        "viewBox": "0 0 \(Int(CourseChart.width)) \(Int(CourseChart.height))", "role": "img",
        "aria-label": description,
      ], pieces)
  }

  private func x(_ index: Int, of count: Int) -> Double {
    let room = CourseChart.width - CourseChart.left - CourseChart.right
    return CourseChart.left + (count > 1 ? room * Double(index) / Double(count - 1) : room / 2)
  }

  private func axes(_ scale: Scale, _ weeks: [Week]) -> [Markup] {
    let end = CourseChart.width - CourseChart.right
    let rows = scale.ticks.flatMap { tick -> [Markup] in
      let y = scale.place(tick)
      let sign = MeasureUnit(measure) == .share ? "%" : ""
      return [
        .line(CourseChart.left, y, end, y, style: "grid"),
        .label(
          scale.label(tick) + sign, x: CourseChart.left - 6, y: y + 3.5, anchor: "end",
          style: "tick"),
      ]
    }
    // The first, the middle and the last week are enough to find one's way.
    let shown = Set([0, (weeks.count - 1) / 2, weeks.count - 1]).sorted()
      .filter(weeks.indices.contains)
    return rows
      + shown.map { index in
        let anchor = index == 0 ? "start" : (index == weeks.count - 1 ? "end" : "middle")
        return .label(
          weeks[index].description, x: x(index, of: weeks.count), y: CourseChart.height - 6,
          anchor: anchor, style: "tick")
      }
  }

  private func draw(
    _ line: Line, _ places: [Week: Double], _ scale: Scale, _ factor: Double
  ) -> [Markup] {
    func path(_ figure: (WeekCourse.Point) -> Double) -> [String] {
      line.course.points.compactMap { point in
        places[point.week].map {
          Decimals.fixed($0, places: 1) + " "
            + Decimals.fixed(scale.place(figure(point) * factor), places: 1)
        }
      }
    }
    let middle = Markup.tag(
      "path",
      [
        "d": "M" + path(\.p50).joined(separator: "L"),
        "class": line.isGuide ? "median dashed" : "median",
      ])
    guard !line.isGuide else { return [middle] }
    let band = "M" + (path(\.p5) + path(\.p95).reversed()).joined(separator: "L") + "Z"
    return [.tag("path", ["d": band, "class": "band"]), middle]
  }

  private var description: String {
    MeasureWords.title(measure)[language] + ": "
      + lines.compactMap { line in
        line.course.points.last.map {
          "\(line.name) \($0.week) \(MeasureUnit(measure).figure($0.p50))"
        }
      }.joined(separator: "; ")
  }
}
