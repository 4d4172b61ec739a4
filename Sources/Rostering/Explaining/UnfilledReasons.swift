import Scenarios

/// Finds the reason for each thing that is short.
struct UnfilledReasons {
  private let problem: RosterProblem
  private let draft: RosterDraft
  private let shortages: ShortageReason

  init(of draft: RosterDraft, in problem: RosterProblem, isProved: Bool) {
    self.problem = problem
    self.draft = draft
    shortages = ShortageReason(
      problem: problem, state: RosterState(draft, in: problem), isProved: isProved)
  }

  /// The reason, in both languages.
  func reason(for shortage: Shortages.Shortage) -> Bilingual {
    switch shortage.subject {
    case .shift(let shift):
      shortages.reason(shift: shift) { role in
        draft.duties.count { problem.duties[$0].seat == .role(shift: shift, role: role) }
      }
    case .task(let task): shortages.reason(task: task)
    case .turn(let queue, let turn):
      TurnReason(problem: problem, draft: draft).reason(queue: queue, turn: turn)
    }
  }
}
