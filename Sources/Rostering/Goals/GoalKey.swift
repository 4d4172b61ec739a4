import Scenarios

/// One number that a roster makes as small as it can: `docs/model.md`, 1.4.
enum GoalKey: Hashable, Sendable {
  /// People missing from minimums, at one priority.
  case missingFromMinimum(Priority)
  /// People missing from what was wanted beyond the minimum, at one priority.
  case missingFromWanted(Priority)
  /// People beyond what was wanted, at one priority.
  case surplus(Priority)
  /// Sessions by someone other than the last visitor.
  case newVisitor
  /// How far down their queues the households are that take turns.
  case turns
  /// What is broken of the rules that have a weight, each time by its weight.
  case rules
  /// Volunteers with a relative load above so many minutes.
  case evenness(above: Minutes)
  /// Wishes not met.
  case wishes
  /// Duties that are not as they were last week.
  case stability
  /// Several of these on one level, each by its weight.
  case shared([Part])

  /// A goal that shares a level.
  struct Part: Hashable, Sendable {
    /// The goal.
    let key: GoalKey
    /// What a unit of it weighs.
    let weight: Int
  }

  /// Whether it counts people missing; these goals come first.
  var isCoverage: Bool {
    switch self {
    case .missingFromMinimum, .missingFromWanted: true
    case .surplus, .newVisitor, .turns, .rules, .evenness, .wishes, .stability, .shared: false
    }
  }

  /// The name in `proof.json`.
  var name: String {
    switch self {
    case .missingFromMinimum(let priority): "roster.coverage.\(priority.rawValue).minimum"
    case .missingFromWanted(let priority): "roster.coverage.\(priority.rawValue).wanted"
    case .surplus(let priority): "roster.coverage.\(priority.rawValue).surplus"
    case .newVisitor: "roster.coverage.new-visitor"
    case .turns: "roster.turns"
    case .rules: "roster.rules"
    case .evenness(let minutes): "roster.evenness.over-\(GoalKey.hours(minutes))h"
    case .wishes: "roster.wishes"
    case .stability: "roster.stability"
    case .shared(let parts):
      "roster.shared."
        + parts.map { "\($0.key.name.dropFirst("roster.".count))-\($0.weight)" }
        .joined(separator: ".")
    }
  }

  /// `2`, `2.5`, `-0.75`: hours with as many decimals as they need, two at most.
  static func hours(_ minutes: Minutes) -> String {
    let hundredths = Int((Double(abs(minutes)) / 60 * 100).rounded())
    var decimals = String(hundredths % 100)
    decimals = String(repeating: "0", count: 2 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return (minutes < 0 ? "-" : "") + String(hundredths / 100)
      + (decimals.isEmpty ? "" : ".\(decimals)")
  }
}
