import Plans
import Scenarios

/// A goal's name and the value that was counted for it.
public typealias GoalValue = (name: String, value: Double)

/// Compares the goals a plan states with the ones that were counted again.
struct StatedGoals {
  /// Counts are whole; sums of metres are too. What is left is the rounding of the solver's bound.
  private static let tolerance = 1e-6

  let stated: [GoalProof]
  let counted: [GoalValue]

  func findings() -> [Finding] {
    var findings: [Finding] = []
    let names = (stated.map(\.name), counted.map(\.name))
    if names.0 != names.1 {
      let common = zip(names.0, names.1).prefix { $0.0 == $0.1 }.count
      let (found, right) = (names.0.dropFirst(common).first, names.1.dropFirst(common).first)
      findings.append(
        Finding(
          .goalNames,
          zh: "第\(common + 1)个目标应为\(right ?? "无")，写的是\(found ?? "无")。",
          en: "goal \(common + 1) is \(found ?? "missing"); it should be \(right ?? "none")"))
    }
    let valueByName = Dictionary(
      counted.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    for goal in stated {
      guard let value = valueByName[goal.name] else { continue }
      findings += self.findings(in: goal, counted: value)
    }
    return findings
  }

  // Comparisons are written so that a NaN fails them.
  private func findings(in goal: GoalProof, counted: Double) -> [Finding] {
    guard abs(goal.value - counted) <= Self.tolerance else {
      return [
        Finding(
          .goalValue, zh: "目标 \(goal.name) 写的是 \(figure(goal.value))，重算为 \(figure(counted))。",
          en:
            "goal \(goal.name) is stated as \(figure(goal.value)); counted again it is \(figure(counted))"
        )
      ]
    }
    if let bound = goal.bound, !(bound <= goal.value + Self.tolerance) {
      return [
        Finding(
          .goalBound, zh: "目标 \(goal.name) 的下界 \(figure(bound)) 高于其值 \(figure(goal.value))。",
          en:
            "the bound \(figure(bound)) of goal \(goal.name) is above its value \(figure(goal.value))"
        )
      ]
    }
    if goal.status == .optimal, !(goal.value - (goal.bound ?? -.infinity) <= Self.tolerance) {
      return [
        Finding(
          .goalProof, zh: "目标 \(goal.name) 称已证明最优，但下界没有达到其值。",
          en: "goal \(goal.name) is called optimal, but its bound does not reach its value")
      ]
    }
    return []
  }
}
