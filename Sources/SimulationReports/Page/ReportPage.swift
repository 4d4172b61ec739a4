internal import Scenarios
internal import Simulation

/// `report.html`: a simulation on one page that needs nothing else, on paper as on a screen.
struct ReportPage {
  let results: SimulationResults
  let language: Language
  let comparisons: [Comparison]
  let summaries: [MeasureSummary]

  init(_ results: SimulationResults, language: Language) {
    self.results = results
    self.language = language
    comparisons = results.comparisons
    summaries = results.summaries
  }

  /// The whole page.
  var text: String {
    let sections: [Markup?] = [
      verdicts, notes, figures, course, ledger, people, table, making, definitions,
    ]
    let page = Markup.tag(
      "html", ["lang": language.rawValue],
      [
        .tag(
          "head", [:],
          [
            .tag("meta", ["charset": "utf-8"]),
            .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .tag("title", text: words(ReportWords.title(results.courtyard))),
            .style(ReportStyle.sheet),
          ]),
        .tag("body", [:], [.tag("main", [:], [header] + sections.compactMap(\.self))]),
      ])
    var html = "<!DOCTYPE html>\n"
    page.write(to: &html)
    return html + "\n"
  }

  func words(_ words: Bilingual) -> String { words[language] }

  func paragraph(_ text: Bilingual, style: String = "") -> Markup {
    .tag("p", ["class": style], text: words(text))
  }

  func section(_ heading: Bilingual, _ children: [Markup], style: String = "") -> Markup {
    .tag("section", ["class": style], [.tag("h2", text: words(heading))] + children)
  }

  func name(_ id: Variant.ID) -> String { results.variants.first { $0.id == id }?.name ?? id }

  /// The name of the variant that the others are compared with.
  var firstName: String { results.variants.first?.name ?? "" }

  private var header: Markup {
    .tag(
      "header", [:],
      [
        .tag("h1", text: words(ReportWords.title(results.courtyard))),
        paragraph(ReportWords.making(results), style: "making"),
      ])
  }

  // MARK: In words

  private var verdicts: Markup? {
    guard !comparisons.isEmpty else { return nil }
    let count = comparisons.reduce(0) { $0 + $1.measures.count { $0.difference.chance != nil } }
    return section(
      ReportWords.verdicts,
      comparisons.map(verdict)
        + (count > 0 ? [paragraph(ReportWords.correction(count), style: "note")] : []))
  }

  private func verdict(_ comparison: Comparison) -> Markup {
    let sentences = ComparisonWords(comparison, first: name(comparison.first))
    return .tag(
      "div", ["class": "verdict"],
      [
        .tag(
          "h3",
          text: words(
            ReportWords.compared(
              comparison, names: (name(comparison.second), name(comparison.first)))))
      ]
        + (sentences.sentences.isEmpty
          ? []
          : [.tag("ul", [:], sentences.sentences.map { .tag("li", text: words($0)) })])
        + sentences.remarks.map { paragraph($0, style: "quiet") })
  }

  private var notes: Markup? {
    let notes = ReportWords.certificates(results)
    guard !notes.isEmpty else { return nil }
    return section(
      ReportWords.notes, [.tag("ul", [:], notes.map { .tag("li", text: words($0)) })])
  }

  // MARK: Figures

  private var figures: Markup? {
    let measures = Measure.allCases.filter { measure in
      summaries.contains { $0.measure == measure }
    }
    guard !measures.isEmpty else { return paragraph(ReportWords.noRuns) }
    return section(
      PageWords.figures,
      [
        paragraph(PageWords.reading, style: "note"),
        .tag("div", ["class": "cards"], measures.map(card)),
      ])
  }

  private func card(_ measure: Measure) -> Markup {
    let rows = results.variants.compactMap { variant in
      summaries.first { $0.variant == variant.id && $0.measure == measure }.map {
        IntervalChart.Row(name: variant.name, summary: $0, verdict: verdict(variant.id, measure))
      }
    }
    let chart = IntervalChart(
      measure: measure, rows: rows, first: results.variants.first?.id, language: language)
    return figure(
      measure, note: MeasureWords.direction(measure), chart.markup)
  }

  private func verdict(_ variant: Variant.ID, _ measure: Measure) -> Verdict? {
    comparisons.first { $0.second == variant }?.measures.first { $0.measure == measure }?.verdict
  }

  func figure(_ measure: Measure, note: Bilingual, _ chart: Markup) -> Markup {
    .tag(
      "figure", [:],
      [
        .tag(
          "figcaption", [:],
          [
            .tag("b", text: words(MeasureWords.title(measure))), .text(" "),
            .tag("small", text: words(note)),
          ]), chart,
      ])
  }

  private var table: Markup? {
    let table = MeasureTable(results, comparisons, language: language)
    guard !table.measures.isEmpty, let names = table.columns.first else { return nil }
    let head = Markup.tag(
      "tr", [:], table.columns.map { .tag("th", ["scope": "col"], text: $0.heading) })
    let rows = names.cells.indices.map { row in
      Markup.tag(
        "tr", [:],
        table.columns.enumerated().map { index, column in
          index == 0
            ? .tag("th", ["scope": "row"], text: column.cells[row])
            : .tag("td", text: column.cells[row])
        })
    }
    return section(
      PageWords.table,
      [
        .tag(
          "div", ["class": "wide"],
          [.tag("table", [:], [.tag("thead", [:], [head]), .tag("tbody", [:], rows)])]),
        paragraph(ReportWords.legend, style: "note"),
      ])
  }

  // MARK: How it was made

  private var making: Markup? {
    section(
      PageWords.making,
      [
        .tag(
          "ul", [:],
          ([ReportWords.making(results)] + results.variants.map(PageWords.runs)
            + [
              PageWords.howSeeds, PageWords.howInterval, PageWords.howAgain, PageWords.privacy,
            ]).map { .tag("li", text: words($0)) })
      ])
  }

  private var definitions: Markup? {
    let measures = Measure.allCases.filter { measure in
      summaries.contains { $0.measure == measure }
    }
    guard !measures.isEmpty else { return nil }
    return section(
      PageWords.definitions,
      [
        .tag(
          "dl", [:],
          measures.flatMap { measure -> [Markup] in
            [
              .tag("dt", text: words(MeasureWords.title(measure))),
              .tag(
                "dd", [:],
                [
                  .text(words(MeasureWords.definition(measure)) + " "),
                  .tag(
                    "small",
                    text: "\(words(MeasureWords.summary(measure))) · "
                      + words(MeasureWords.direction(measure))),
                ]),
            ]
          })
      ])
  }
}
