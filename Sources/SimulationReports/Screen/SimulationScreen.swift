public import Scenarios
public import Simulation
internal import Tables

/// A simulation as it is shown in the terminal: the variants side by side, then what differs beyond
/// chance, in words.
public struct SimulationScreen: Sendable {
  let results: SimulationResults
  let language: Language
  let width: Int

  /// Narrower than this no table can be.
  private static let leastWidth = 60

  /// Prepares a simulation for the screen.
  ///
  /// - Parameters:
  ///   - results: what was found.
  ///   - language: the language of the words.
  ///   - width: the cells a line of the terminal has.
  public init(_ results: SimulationResults, language: Language, width: Int = 100) {
    self.results = results
    self.language = language
    self.width = max(width, SimulationScreen.leastWidth)
  }

  /// Everything, with a line end after each line.
  public var text: String {
    let lines =
      paragraph(ReportWords.title(results.courtyard)) + paragraph(ReportWords.making(results))
      + [""]
    guard results.variants.contains(where: { !$0.runs.isEmpty }) else {
      return joined(lines + paragraph(ReportWords.noRuns))
    }
    let comparisons = results.comparisons
    return joined(
      lines + tables(comparisons) + [""] + paragraph(ReportWords.legend)
        + comparisons.flatMap(verdictLines) + correctionLines(comparisons) + noteLines)
  }

  private func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func paragraph(_ words: Bilingual, indent: String = "") -> [String] {
    Paragraph.lines(words[language], width: width, indent: indent)
  }

  // MARK: The table

  /// One table, or several below each other where the variants do not fit beside each other. The
  /// first variant is in all of them.
  private func tables(_ comparisons: [Comparison]) -> [String] {
    let table = MeasureTable(results, comparisons, language: language)
    let widths = table.columns.map { column in
      ([column.heading] + column.cells).map(DisplayWidth.of).max() ?? 0
    }
    var groups: [[Int]] = []
    let beginning = widths.prefix(2).reduce(0) { $0 + $1 + 2 }
    var room = 0
    for index in table.columns.indices.dropFirst(2) {
      room -= widths[index] + 2
      if room < 0 || groups.isEmpty {
        groups.append([])
        room = width + 2 - beginning - widths[index] - 2
      }
      groups[groups.count - 1].append(index)
    }
    if groups.isEmpty { groups = [[]] }
    let tables = groups.map { group in
      let shown = [0, 1].filter(table.columns.indices.contains) + group
      var text = TextTable(columns: shown.map { TextTable.Column(table.columns[$0].heading) })
      for row in table.columns[0].cells.indices {
        text.add(shown.map { table.columns[$0].cells[row] })
      }
      return text.lines(width: width)
    }
    return Array(tables.joined(separator: [""]))
  }

  // MARK: The verdicts

  private func name(_ id: Variant.ID) -> String {
    results.variants.first { $0.id == id }?.name ?? id
  }

  private func verdictLines(_ comparison: Comparison) -> [String] {
    let words = ComparisonWords(comparison, first: name(comparison.first))
    return [""]
      + paragraph(
        ReportWords.compared(
          comparison, names: (name(comparison.second), name(comparison.first))))
      + words.sentences.flatMap { paragraph($0, indent: "  ") }
      + words.remarks.flatMap { paragraph($0, indent: "  ") }
  }

  private func correctionLines(_ comparisons: [Comparison]) -> [String] {
    let count = comparisons.reduce(0) { $0 + $1.measures.count { $0.difference.chance != nil } }
    return count == 0 ? [] : [""] + paragraph(ReportWords.correction(count))
  }

  // MARK: Notes

  private var noteLines: [String] {
    let notes = ReportWords.certificates(results)
    guard !notes.isEmpty else { return [] }
    return [""] + paragraph(ReportWords.notes) + notes.flatMap { paragraph($0, indent: "  ") }
  }
}
