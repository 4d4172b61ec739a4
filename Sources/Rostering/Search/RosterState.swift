import Scenarios

/// A roster while it is being put together: who serves what, at hand by person and by need.
struct RosterState {
  let problem: RosterProblem
  /// For each person their duties, by index in the problem.
  private(set) var dutiesOfPerson: [[Int]]
  /// For each need its duties, by index in the problem.
  private(set) var dutiesOfNeed: [[Int]]
  /// For each person the minutes of all weeks.
  private(set) var minutes: [Minutes]
  /// The turns taken.
  var turns: [RosterDraft.TakenTurn]

  init(_ draft: RosterDraft, in problem: RosterProblem) {
    self.problem = problem
    dutiesOfPerson = Array(repeating: [], count: problem.people.count)
    dutiesOfNeed = Array(repeating: [], count: problem.scenario.needs.count)
    minutes = Array(repeating: 0, count: problem.people.count)
    turns = draft.turns
    for duty in draft.duties { add(duty) }
  }

  /// The roster as it stands.
  var draft: RosterDraft { RosterDraft(duties: dutiesOfPerson.flatMap { $0 }, turns: turns) }

  /// Has a duty served.
  mutating func add(_ index: Int) {
    let duty = problem.duties[index]
    dutiesOfPerson[duty.person].append(index)
    dutiesOfNeed[duty.need].append(index)
    minutes[duty.person] += duty.minutes
  }

  /// Has a duty not served.
  mutating func remove(_ index: Int) {
    let duty = problem.duties[index]
    dutiesOfPerson[duty.person].removeAll { $0 == index }
    dutiesOfNeed[duty.need].removeAll { $0 == index }
    minutes[duty.person] -= duty.minutes
  }

  /// A person's duties.
  func duties(of person: Int) -> [PossibleDuty] {
    dutiesOfPerson[person].map { problem.duties[$0] }
  }

  /// Those who serve the same need at the same time.
  func beside(_ duty: PossibleDuty) -> [PossibleDuty] {
    dutiesOfNeed[duty.need].map { problem.duties[$0] }.filter { $0.span == duty.span }
  }

  /// A person's load beside their share, with so many minutes more.
  func relativeLoad(of person: Int, with more: Minutes = 0) -> Double {
    Double(problem.people[person].carriedOver + minutes[person] + more)
      / problem.people[person].volunteer.share
  }
}
