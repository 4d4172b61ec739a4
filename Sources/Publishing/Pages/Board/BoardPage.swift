internal import Plans
internal import Scenarios

/// `board.html`: the week on one page for the notice board, for A4 and A3 and for a phone.
///
/// It needs nothing but itself: no script, no font, no picture from anywhere.
struct BoardPage {
  static let template = "board"

  let context: PageContext
  /// Whether it is set in large print, day by day.
  let isLarge: Bool

  var plan: Plan { context.plan }
  var names: PostedNames { context.names }

  func text(_ words: Bilingual) -> String { context.text(words) }
  func value(_ words: Bilingual) -> PageValue { context.value(words) }

  /// The page.
  func bytes() throws -> [UInt8] {
    var page = context.head
    page["title"] = value(BoardWords.title)
    page["large"] = .flag(isLarge)
    page["foot"] = try context.foot()
    page["figures"] = .list(figures)
    page["wanted"] = plan.roster == nil ? .flag(false) : wanted
    page["roster"] = roster
    page["turns"] = turns
    page["parking"] = parking
    page["fairness"] = fairness
    page["covenant"] = covenant
    page["goals"] = goals
    return context.templates.page(Self.template, .record(page))
  }

  /// The week in a few figures.
  private var figures: [PageValue] {
    var figures = [PageValue]()
    func add(_ figure: String, _ words: Bilingual) {
      figures.append(.record(["figure": .text(figure), "label": value(words)]))
    }
    if let roster = plan.roster {
      add("\(roster.duties.count)", BoardWords.dutiesFigure)
      // From the duties, not from what people carry: of a yard's people some serve elsewhere, too.
      let served = roster.duties.filter {
        if case .volunteer = $0.assignee { true } else { false }
      }
      add("\(Set(served.map(\.assignee.id)).count)", BoardWords.peopleFigure)
      add(Figures.hours(served.reduce(0) { $0 + $1.span.count }), BoardWords.hoursFigure)
      let missing = roster.unfilled.filter(\.isBelowMinimum).reduce(0) { $0 + $1.missing }
      add("\(missing)", BoardWords.missingFigure)
    }
    if let parking = plan.parking {
      add("\(Set(parking.given.map(\.vehicle)).count)", BoardWords.carsFigure)
      add("\(parking.waiting.count)", BoardWords.waitingFigure)
    }
    return figures
  }

  // MARK: Fairness, covenant, goals

  private var fairness: PageValue {
    guard let roster = plan.roster, let most = roster.fairness.map(\.load).max(),
      let least = roster.fairness.map(\.load).min()
    else { return .flag(false) }
    let words = ScreenWords.load(
      serving: roster.fairness.count { $0.duties > 0 }, of: roster.fairness.count,
      hours: Figures.hours(roster.fairness.reduce(0) { $0 + $1.minutes }),
      most: Figures.hours(most), least: Figures.hours(least))
    let wishes = roster.fairness.reduce(0) { $0 + $1.wishes }
    let met = roster.fairness.reduce(0) { $0 + $1.wishesMet }
    return .record([
      "heading": value(BoardWords.fairness), "summary": value(words),
      "wishes": wishes == 0 ? .flag(false) : value(ScreenWords.wishes(met, of: wishes)),
      "chart": .markup(LoadOutline(roster, language: names.language).drawing.markup),
    ])
  }

  private var covenant: PageValue {
    let scenario = context.scenario
    var clauses = scenario.covenant.rules.map { rule in
      (
        rule.clause,
        RuleWords.rule(rule, in: scenario)
      )
    }
    if plan.roster == nil { clauses = [] }
    if plan.parking != nil {
      clauses += (scenario.parking?.classes ?? []).map {
        ($0.clause, RuleWords.priorityClass($0.name))
      }
      clauses += (scenario.parking?.conduct ?? []).map { ($0.clause, RuleWords.conduct($0)) }
    }
    guard !clauses.isEmpty else { return .flag(false) }
    return .record([
      "heading": value(BoardWords.covenant),
      "clauses": .list(
        clauses.map { clause, words in
          .record([
            "clause": value(BoardWords.clauseNumber(names.publicText(clause))),
            "what": .text(names.publicText(text(words))),
          ])
        }),
    ])
  }

  private var goals: PageValue {
    guard !context.document.goals.isEmpty else { return .flag(false) }
    let visits = plan.parking?.visits ?? []
    let hidesWalk = visits.contains { names.isSensitive($0.need) }
    let goals = GoalSummary.all(
      context.document.goals, classes: context.scenario.parking?.classes ?? [])
    return .record([
      "heading": value(BoardWords.goals), "text": value(BoardWords.goalsText),
      "words": .record([
        "goal": value(ScreenWords.goal), "value": value(ScreenWords.value),
        "proof": value(ScreenWords.proof),
      ]),
      "goals": .list(
        goals.map { goal in
          let isHidden = hidesWalk && goal.names == ["parking.visits.walk"]
          return .record([
            "title": .text(names.publicText(text(goal.title))),
            "value": value(isHidden ? BoardWords.notTold : goal.value),
            "proof": value(proof(of: goal, isHidden: isHidden)),
            "proved": .flag(goal.status == .optimal),
          ])
        }),
    ])
  }

  private func proof(of goal: GoalSummary, isHidden: Bool) -> Bilingual {
    switch goal.status {
    case .optimal:
      let isZero = goal.value.english == "0"
      if goal.countsMissing { return isZero ? BoardWords.provedZero : BoardWords.provedCoverage }
      if isZero { return BoardWords.provedNone }
      return goal.names.first?.hasPrefix("roster.evenness.") == true
        ? BoardWords.provedEvenness : BoardWords.proved
    case .feasible:
      guard let bound = goal.bound, !isHidden else { return BoardWords.notKnown }
      return BoardWords.notProved(bound.value, bound.gap)
    case .notReached: return BoardWords.notReached
    }
  }
}

extension GoalSummary {
  /// Whether its value is the number of people missing.
  fileprivate var countsMissing: Bool {
    guard let name = names.first, name.hasPrefix("roster.coverage.") else { return false }
    return name.hasSuffix(".minimum") || name.hasSuffix(".wanted")
  }
}
