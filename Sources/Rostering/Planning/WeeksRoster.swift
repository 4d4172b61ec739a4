import IntegerProgramming
public import Plans
import Scenarios

/// What was found of several weeks that were planned as one: who serves when, and the proof of the whole.
///
/// The turns of households are given out again week by week, because whose turn it is depends on who had
/// the one before: ``RosterPlanner/complete(_:serving:of:options:)``.
public struct WeeksRoster: Sendable {
  let parts: [(problem: RosterProblem, draft: RosterDraft)]
  let order: GoalOrder
  let results: [[GoalResult]]

  /// The duties of volunteers in one of the weeks, in printed order, in minutes from that week's Monday.
  ///
  /// - Parameter week: the week, from 0.
  /// - Returns: the duties.
  public func duties(ofWeek week: Int) -> [Duty] {
    parts.flatMap { problem, draft in
      let writer = RosterWriter(problem: problem)
      return draft.duties.map { problem.duties[$0] }.filter { problem.week(of: $0) == week }
        .map { writer.duty($0).moved(by: -week * minutesPerWeek) }
    }.sorted()
  }

  /// Whether it is proved that no roster of the weeks has fewer people missing.
  public var isCoverProved: Bool {
    proofs(values: parts.map { RosterValues(of: $0.draft, in: $0.problem) })
      .allSatisfy { proof in
        proof.status == .optimal || !order.keys.contains { $0.isCoverage && $0.name == proof.name }
      }
  }

  /// What is reached of each goal in all weeks together, and proved of it.
  ///
  /// - Parameter rosters: the rosters of the first weeks, as they were completed. The turns of weeks beyond
  ///   them are those that were looked ahead to.
  /// - Returns: one proof a goal, in the covenant's order.
  public func proofs(of rosters: [Roster]) -> [GoalProof] {
    proofs(
      values: parts.map { problem, draft in
        var draft = draft
        draft.turns.removeAll { problem.week(of: $0) < rosters.count }
        for (week, roster) in rosters.enumerated() {
          draft.turns += problem.turns(in: roster.duties, ofWeek: week)
        }
        return RosterValues(of: draft, in: problem)
      })
  }

  private func proofs(values: [RosterValues]) -> [GoalProof] {
    ProofCollector(
      order: order, values: order.keys.map { key in values.reduce(0) { $0 + $1[key] } }
    ).proofs(from: results)
  }
}

extension RosterProblem {
  fileprivate func week(of turn: RosterDraft.TakenTurn) -> Int {
    let start = queues[turn.queue].turns[turn.turn].span.lowerBound
    return horizon.week(of: start.floorDivided(by: minutesPerDay))
  }
}
