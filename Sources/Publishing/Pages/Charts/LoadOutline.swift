internal import Plans
internal import Scenarios

/// Everybody's load as a skyline, the heaviest first, for the poster: nobody is named in it.
struct LoadOutline {
  let drawing: SVGElement

  private static let width = 180.0
  private static let height = 44.0
  private static let prefix = "outline"

  init(_ roster: Roster, language: Language) {
    let lines = roster.fairness.sorted { ($1.load, $0.volunteer) < ($0.load, $1.volunteer) }
    let most = max(1, Double(lines.map(\.load).max() ?? 0) / 60)
    let (left, top, bottom) = (12.0, 6.0, Self.height - 3)
    let scale = (bottom - top) / most
    let slot = (Self.width - left) / Double(max(1, lines.count))
    let share = lines.isEmpty ? 0 : lines.reduce(0) { $0 + $1.fairShare } / Double(lines.count) / 60
    var children = [ChartStyle.definitions(Self.prefix)]
    let step = ChartStyle.step(upTo: most)
    for value in stride(from: 0, through: most, by: step) {
      let y = bottom - value * scale
      children.append(ChartStyle.rule(left, y, Self.width, y))
      children.append(ChartStyle.end(Figures.decimal(value), x: left - 1.5, y: y, size: 2.8))
    }
    for (index, line) in lines.enumerated() {
      let load = Double(max(0, line.load)) / 60
      let carried = min(load, Double(max(0, line.carriedOver)) / 60)
      let x = left + Double(index) * slot + slot * 0.1
      let width = slot * 0.8
      children.append(
        ChartStyle.box(
          x: x, y: bottom - carried * scale, width: width, height: carried * scale,
          fill: ChartStyle.hatch(Self.prefix), outline: width > 0.8))
      children.append(
        ChartStyle.box(
          x: x, y: bottom - load * scale, width: width, height: (load - carried) * scale,
          fill: ChartStyle.solid, outline: false))
    }
    let y = bottom - min(most, max(0, share)) * scale
    children.append(
      ChartStyle.rule(left, y, Self.width, y, isDashed: true, color: ChartStyle.ink, width: 0.4))
    children += ChartLegend.elements(
      x: left, y: 2.5, prefix: Self.prefix,
      [
        (ChartStyle.solid, ChartWords.thisWeek[language]),
        (ChartStyle.hatch(Self.prefix), ChartWords.carried[language]),
      ], note: "┄ " + ChartWords.fairShare(Figures.decimal(share))[language])
    drawing = ChartStyle.drawing(
      width: Self.width, height: Self.height,
      title: ChartWords.loadTitle[language], language: language, children)
  }
}

/// What stands above a chart: a square and a word for each filling.
enum ChartLegend {
  static func elements(
    x: Double, y: Double, prefix: String, _ entries: [(fill: String, words: String)],
    note: String = ""
  ) -> [SVGElement] {
    var (left, elements) = (x, [SVGElement]())
    for entry in entries {
      elements.append(
        ChartStyle.box(x: left, y: y - 1.4, width: 2.8, height: 2.8, fill: entry.fill))
      elements.append(MapText.start(entry.words, x: left + 3.8, y: y, size: 2.8))
      left += 8 + MapText.width(entry.words) * 2.8
    }
    if !note.isEmpty { elements.append(MapText.start(note, x: left, y: y, size: 2.8)) }
    return elements
  }
}
