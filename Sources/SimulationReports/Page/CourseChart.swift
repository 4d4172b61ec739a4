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
  /// All weeks that are measured; a line has a gap where it says nothing of some.
  let weeks: [Week]
  let language: Language

  private static let (width, height) = (340.0, 150.0)
  private static let (left, right, top, bottom) = (40.0, 8.0, 10.0, 24.0)

  var markup: Markup {
    let factor = MeasureUnit(measure) == .share ? 100.0 : 1
    let points = scaled.flatMap(\.points)
    let limits: ClosedRange<Double>? =
      switch MeasureUnit(measure) {
      case .share: 0...100
      case .index: 0...1
      default: nil
      }
    let scale = Scale(
      points.flatMap { [$0.p5 * factor, $0.p95 * factor] }, within: limits,
      range: (CourseChart.height - CourseChart.bottom, CourseChart.top), count: 3)
    var pieces = axes(scale)
    for line in lines { pieces += draw(line, scale, factor) }
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

  private func axes(_ scale: Scale) -> [Markup] {
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

  private func draw(_ line: Line, _ scale: Scale, _ factor: Double) -> [Markup] {
    let stretches = stretches(of: line.course)
    func path(
      _ stretch: [(index: Int, point: WeekCourse.Point)], _ figure: (WeekCourse.Point) -> Double
    ) -> [String] {
      stretch.map {
        Decimals.fixed(x($0.index, of: weeks.count), places: 1) + " "
          + Decimals.fixed(scale.place(figure($0.point) * factor), places: 1)
      }
    }
    let middle = Markup.tag(
      "path",
      [
        "d": stretches.map { stretch in
          let places = path(stretch, \.p50)
          // A week alone is a line of no length, which the stylesheet's round ends make a dot.
          return "M" + (places.count > 1 ? places : places + places).joined(separator: "L")
        }.joined(),
        "class": line.isGuide ? "median dashed" : "median",
      ])
    guard !line.isGuide else { return [middle] }
    let band = stretches.map { stretch in
      "M" + (path(stretch, \.p5) + path(stretch, \.p95).reversed()).joined(separator: "L") + "Z"
    }.joined()
    return [.tag("path", ["d": band, "class": "band"]), middle]
  }

  /// The weeks of a course, cut where there are weeks between of which it says nothing.
  private func stretches(of course: WeekCourse) -> [[(index: Int, point: WeekCourse.Point)]] {
    let points = Dictionary(
      course.points.map { ($0.week, $0) }, uniquingKeysWith: { first, _ in first })
    return weeks.indices.split { points[weeks[$0]] == nil }.map { stretch in
      stretch.compactMap { index in points[weeks[index]].map { (index, $0) } }
    }
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
