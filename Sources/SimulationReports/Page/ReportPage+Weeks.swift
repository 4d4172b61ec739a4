internal import Scenarios
internal import Simulation

/// The weeks, one after the other, and the people.
extension ReportPage {
  /// What a committee follows from week to week; a measure that never varies is left out.
  private static let followed: [Measure] = [
    .coverageEssential, .openRequests, .repairHours, .changes, .spreadOfEquals, .giniOfLoad,
    .wishesMet, .roundsWaited,
  ]
  /// What the ledger is for.
  private static let remembered: [Measure] = [.spreadOfEquals, .giniOfLoad, .largestLoad]

  var course: Markup? {
    let measures = ReportPage.followed.compactMap { measure -> Markup? in
      let courses = results.courses(of: measure)
      guard varies(courses) else { return nil }
      let first = courses.first { $0.variant == results.variants.first?.id }
      return .tag(
        "article", [:],
        [
          .tag(
            "h3", [:],
            [
              .text(words(MeasureWords.title(measure)) + " "),
              .tag("small", text: words(MeasureWords.direction(measure))),
            ]),
          .tag(
            "div", ["class": "cards"],
            courses.map { panel($0, of: courses, guide: $0 == first ? nil : first) }),
        ])
    }
    guard !measures.isEmpty else { return nil }
    return section(
      PageWords.course,
      [paragraph(PageWords.courseReading(first: firstName), style: "note")] + measures)
  }

  private func panel(
    _ course: WeekCourse, of courses: [WeekCourse], guide: WeekCourse?
  ) -> Markup {
    let line = CourseChart.Line(course: course, name: name(course.variant))
    let guides = guide.map {
      [CourseChart.Line(course: $0, name: name($0.variant), isGuide: true)]
    }
    let chart = CourseChart(
      measure: course.measure, lines: [line] + (guides ?? []), scaled: courses,
      weeks: results.measuredWeeks, language: language)
    return .tag(
      "figure", [:], [.tag("figcaption", text: name(course.variant)), chart.markup])
  }

  /// A single week has no course, and a line that is level in all charts tells nothing.
  private func varies(_ courses: [WeekCourse]) -> Bool {
    let points = courses.flatMap(\.points)
    guard Set(points.map(\.week)).count > 1, let first = points.first else { return false }
    return points.contains { $0.p5 != first.p50 || $0.p50 != first.p50 || $0.p95 != first.p50 }
  }

  /// Load over time with and without the ledger, where a variant does without.
  var ledger: Markup? {
    guard let with = results.variants.first(where: \.keepsLedger) else { return nil }
    let parts = results.variants.filter { !$0.keepsLedger }.flatMap { without -> [Markup] in
      let charts = ReportPage.remembered.compactMap { measure in
        ledgerChart(measure, with: with.id, without: without.id)
      }
      guard !charts.isEmpty else { return [] }
      return [
        paragraph(
          PageWords.ledgerReading(with: with.name, without: without.name), style: "note")
      ] + charts
    }
    return parts.isEmpty ? nil : section(PageWords.ledger, parts)
  }

  private func ledgerChart(
    _ measure: Measure, with: Variant.ID, without: Variant.ID
  ) -> Markup? {
    let courses = results.courses(of: measure).filter { [with, without].contains($0.variant) }
    guard let one = courses.first(where: { $0.variant == with }),
      let other = courses.first(where: { $0.variant == without }), varies([one, other]),
      let end = one.points.last, let otherEnd = other.points.last
    else { return nil }
    return .tag(
      "article", [:],
      [
        .tag("h3", text: words(MeasureWords.title(measure))),
        paragraph(PageWords.ledgerEnd(measure, with: end, without: otherEnd)),
        .tag(
          "div", ["class": "cards"],
          [
            panel(one, of: [one, other], guide: nil), panel(other, of: [one, other], guide: one),
          ]),
      ])
  }

  // MARK: People

  /// How many people are named; `people.csv` has all.
  private static let peopleShown = 8

  var people: Markup? {
    let parts = comparisons.flatMap { comparison -> [Markup] in
      let heavier = changed(comparison, .worse)
      let lighter = changed(comparison, .better)
      guard !heavier.isEmpty || !lighter.isEmpty else { return [] }
      return [
        .tag(
          "h3",
          text: words(
            ReportWords.compared(
              comparison, names: (name(comparison.second), name(comparison.first)))))
      ] + list(heavier, ReportWords.heavier) + list(lighter, ReportWords.lighter)
    }
    return parts.isEmpty ? nil : section(PageWords.people, parts)
  }

  /// Those whose hours differ beyond chance, the most first.
  private func changed(_ comparison: Comparison, _ verdict: Verdict) -> [Comparison.PersonLine] {
    comparison.people.filter { $0.verdict == verdict }.sorted {
      let (left, right) = (abs($0.difference.mean ?? 0), abs($1.difference.mean ?? 0))
      return left != right ? left > right : $0.volunteer < $1.volunteer
    }
  }

  private func list(
    _ lines: [Comparison.PersonLine], _ heading: (Int) -> Bilingual
  ) -> [Markup] {
    guard !lines.isEmpty else { return [] }
    let rest = lines.count - ReportPage.peopleShown
    return [
      paragraph(heading(lines.count)),
      .tag(
        "ul", ["class": "people"],
        lines.prefix(ReportPage.peopleShown).map {
          .tag("li", text: words(VerdictWords.sentence($0)))
        } + (rest > 0 ? [.tag("li", text: words(ReportWords.more(rest)))] : [])),
    ]
  }
}
