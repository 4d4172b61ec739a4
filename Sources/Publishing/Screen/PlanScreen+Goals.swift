internal import Plans
internal import Scenarios
internal import Tables

extension PlanScreen {
  /// Each goal in its order, what was reached, and what is proved about it.
  func goalLines(_ goals: [GoalProof]) -> [String] {
    guard !goals.isEmpty else { return [] }
    var table = self.table([ScreenWords.goal, ScreenWords.value, ScreenWords.proof])
    let classes = names.scenario.parking?.classes ?? []
    var rest = goals[...]
    while let first = rest.first {
      let family = GoalWords.families.first { first.name.hasPrefix($0) }
      let steps = family.map { name in rest.prefix { $0.name.hasPrefix(name) } } ?? rest.prefix(1)
      rest = rest.dropFirst(steps.count)
      table.add([
        names.text(GoalWords.title(first.name, classes: classes)), value(of: steps, family: family),
        names.text(proof(of: steps)),
      ])
    }
    return table.lines(width: width)
  }

  /// A goal's value; of a family, the first step that could not be brought to zero.
  private func value(of steps: ArraySlice<GoalProof>, family: String?) -> String {
    guard family != nil else {
      return
        steps.first.map { GoalWords.figure($0.value, of: $0.name) } ?? ""
    }
    guard let step = steps.first(where: { $0.value > 0 }) else { return "0" }
    return names.text(GoalWords.step(step.name, count: Figures.decimal(step.value)))
  }

  /// A family is proved when all its steps are; otherwise the first that is not is told.
  private func proof(of steps: ArraySlice<GoalProof>) -> Bilingual {
    guard let open = steps.first(where: { $0.status != .optimal }) else {
      return ScreenWords.optimal
    }
    guard open.status == .feasible else { return ScreenWords.notReached }
    guard let bound = open.bound, let gap = open.gap else { return ScreenWords.noBound }
    return ScreenWords.between(
      GoalWords.figure(bound, of: open.name), gap: Figures.decimal(gap * 100))
  }
}
