internal import Plans
internal import Scenarios

/// A goal, or the steps of one idea together, as it is shown: what it counts, what was reached and
/// what is proved.
struct GoalSummary {
  /// The names of the goals it stands for, in order.
  let names: [String]
  /// What is counted.
  let title: Bilingual
  /// The value; of several steps, the first that could not be brought to zero.
  let value: Bilingual
  /// How far the proof went.
  let status: GoalProof.Status
  /// What no plan can beat, and the gap in per cent; nil where nothing is known.
  let bound: (value: String, gap: String)?

  /// The goals of a plan, in their order.
  static func all(_ goals: [GoalProof], classes: [PriorityClass]) -> [GoalSummary] {
    var summaries = [GoalSummary]()
    var rest = goals[...]
    while let first = rest.first {
      let family = GoalWords.families.first { first.name.hasPrefix($0) }
      let steps = family.map { name in rest.prefix { $0.name.hasPrefix(name) } } ?? rest.prefix(1)
      rest = rest.dropFirst(steps.count)
      summaries.append(GoalSummary(first, steps, isFamily: family != nil, classes: classes))
    }
    return summaries
  }

  private init(
    _ first: GoalProof, _ steps: ArraySlice<GoalProof>, isFamily: Bool, classes: [PriorityClass]
  ) {
    names = steps.map(\.name)
    title = GoalWords.title(first.name, classes: classes)
    if isFamily {
      value =
        steps.first { $0.value > 0 }
        .map { GoalWords.step($0.name, count: Figures.decimal($0.value)) }
        ?? Bilingual(zh: "0", en: "0")
    } else {
      let figure = GoalWords.figure(first.value, of: first.name)
      value = Bilingual(zh: figure, en: figure)
    }
    // A family is proved when all its steps are; otherwise the first that is not is told.
    let open = steps.first { $0.status != .optimal }
    status = open?.status ?? .optimal
    bound = open.flatMap { goal in
      guard let bound = goal.bound, let gap = goal.gap else { return nil }
      return (GoalWords.figure(bound, of: goal.name), Figures.decimal(gap * 100))
    }
  }

  /// How far the proof went, in a few words.
  var proof: Bilingual {
    switch status {
    case .optimal: ScreenWords.optimal
    case .notReached: ScreenWords.notReached
    case .feasible:
      bound.map { ScreenWords.between($0.value, gap: $0.gap) } ?? ScreenWords.noBound
    }
  }
}
