import Plans
import Scenarios

/// What is missing in a draft, with the reasons: `docs/model.md`, 1.5.
struct UnfilledNeeds {
  /// The lines in printed order.
  let list: [UnfilledNeed]

  init(of draft: RosterDraft, in problem: RosterProblem, isProved: Bool) {
    let reasons = UnfilledReasons(of: draft, in: problem, isProved: isProved)
    list = Shortages(of: draft, in: problem).all
      .filter { $0.fromMinimum + $0.fromWanted > 0 }
      .map { shortage in
        UnfilledNeed(
          need: problem.scenario.needs[shortage.need].id,
          span: UnfilledNeeds.span(of: shortage, in: problem),
          unit: UnfilledNeeds.unit(of: shortage, in: problem),
          missing: shortage.fromMinimum > 0 ? shortage.fromMinimum : shortage.fromWanted,
          isBelowMinimum: shortage.fromMinimum > 0, reason: reasons.reason(for: shortage))
      }
      .sorted(by: Self.isBefore)
  }

  /// What is missing in several parts, in printed order.
  static func list(_ parts: [UnfilledNeeds]) -> [UnfilledNeed] {
    parts.flatMap(\.list).sorted(by: isBefore)
  }

  private static func isBefore(_ left: UnfilledNeed, _ right: UnfilledNeed) -> Bool {
    let leftSpan = (left.span.lowerBound, left.span.upperBound)
    let rightSpan = (right.span.lowerBound, right.span.upperBound)
    return leftSpan != rightSpan
      ? leftSpan < rightSpan
      : (left.need, left.unit ?? "") < (right.need, right.unit ?? "")
  }

  private static func span(
    of shortage: Shortages.Shortage, in problem: RosterProblem
  ) -> Range<Minutes> {
    switch shortage.subject {
    case .shift(let shift): problem.shifts[shift].span
    case .turn(let queue, let turn): problem.queues[queue].turns[turn].span
    case .task(let task): problem.tasks[task].span
    }
  }

  private static func unit(
    of shortage: Shortages.Shortage, in problem: RosterProblem
  ) -> Unit.ID? {
    guard case .turn(let queue, _) = shortage.subject else { return nil }
    return problem.queues[queue].unit
  }
}
