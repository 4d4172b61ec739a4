import Scenarios

/// Takes duties from people whose week breaks a rule that taking can mend: half a weekend, a run too
/// short, a rest too short. The roster is the poorer for it, and one to start from.
struct RuleTrimming {
  let problem: RosterProblem
  let block: Block

  /// The roster without such duties. What it lacks elsewhere is not looked at.
  func trimmed(_ draft: RosterDraft) -> RosterDraft {
    var state = RosterState(draft, in: problem)
    for person in block.people
    where problem.people[person].counts.contains(where: { $0.weight == nil }) {
      var breaches = problem.breaches(of: person, in: state.duties(of: person))
      while breaches > 0 {
        let choices = state.dutiesOfPerson[person]
          .filter { state.isLoose(problem.duties[$0]) }
          .map { duty -> (breaches: Int, duty: Int) in
            let others = state.dutiesOfPerson[person].filter { $0 != duty }
            return (problem.breaches(of: person, in: others.map { problem.duties[$0] }), duty)
          }
        guard let best = choices.min(by: <) else { break }
        state.remove(best.duty)
        breaches = best.breaches
      }
    }
    return state.draft
  }
}
