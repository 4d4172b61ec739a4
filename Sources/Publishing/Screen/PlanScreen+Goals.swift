internal import Plans
internal import Scenarios
internal import Tables

extension PlanScreen {
  /// Each goal in its order, what was reached, and what is proved about it.
  func goalLines(_ goals: [GoalProof]) -> [String] {
    guard !goals.isEmpty else { return [] }
    var table = self.table([ScreenWords.goal, ScreenWords.value, ScreenWords.proof])
    for goal in GoalSummary.all(goals, classes: names.scenario.parking?.classes ?? []) {
      table.add([names.text(goal.title), names.text(goal.value), names.text(goal.proof)])
    }
    return table.lines(width: width)
  }
}
