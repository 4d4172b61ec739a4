import Scenarios

/// What a draft reaches in each goal, counted on the draft itself and not on the solver's variables.
struct RosterValues {
  private let problem: RosterProblem
  private let draft: RosterDraft
  private let dutiesOfPerson: [[PossibleDuty]]

  init(of draft: RosterDraft, in problem: RosterProblem) {
    self.problem = problem
    self.draft = draft
    var dutiesOfPerson: [[PossibleDuty]] = Array(repeating: [], count: problem.people.count)
    for duty in draft.duties {
      dutiesOfPerson[problem.duties[duty].person].append(problem.duties[duty])
    }
    self.dutiesOfPerson = dutiesOfPerson
  }

  /// The value of a goal.
  subscript(key: GoalKey) -> Int {
    switch key {
    case .missingFromMinimum(let priority): missing(priority).fromMinimum
    case .missingFromWanted(let priority): missing(priority).fromWanted
    case .surplus(let priority): surplus(priority)
    case .newVisitor: newVisitors
    case .turns: turnCosts
    case .rules:
      problem.people.indices.reduce(0) { sum, person in
        sum + problem.ruleCost(of: person, in: dutiesOfPerson[person])
      }
    case .evenness(let threshold):
      problem.people.indices.count { problem.people[$0].isAbove(threshold, with: minutes(of: $0)) }
    case .wishes: problem.people.indices.reduce(0) { $0 + wishesOf($1) - wishesMet(by: $1) }
    case .stability: changes
    case .shared(let parts): parts.reduce(0) { $0 + $1.weight * self[$1.key] }
    }
  }

  /// Minutes of duty of a person, by index in the problem.
  func minutes(of person: Int) -> Minutes { dutiesOfPerson[person].reduce(0) { $0 + $1.minutes } }

  /// Duties of a person, by time.
  func duties(of person: Int) -> [PossibleDuty] { dutiesOfPerson[person] }

  /// How many wishes of a person are met, in each week anew.
  func wishesMet(by person: Int) -> Int {
    (0..<problem.horizon.weeks).reduce(0) { sum, week in
      let duties = dutiesOfPerson[person].filter { problem.week(of: $0) == week }
      return sum
        + problem.people[person].volunteer.wishes.count { wish in
          let fits: Bool
          if case .partner(let id) = wish.topic {
            fits = meets(duties, partner: id)
          } else {
            fits = duties.contains { problem.fits(wish, $0) }
          }
          return fits != wish.avoids
        }
    }
  }

  private func wishesOf(_ person: Int) -> Int {
    problem.horizon.weeks * problem.people[person].volunteer.wishes.count
  }

  private func meets(_ duties: [PossibleDuty], partner id: Volunteer.ID) -> Bool {
    guard let partner = problem.people.firstIndex(where: { $0.volunteer.id == id }) else {
      return false
    }
    return duties.contains { own in
      dutiesOfPerson[partner].contains {
        $0.need == own.need && $0.span.lowerBound == own.span.lowerBound
      }
    }
  }

  private func missing(_ priority: Priority) -> (fromMinimum: Int, fromWanted: Int) {
    Shortages(of: draft, in: problem).all
      .filter { problem.scenario.needs[$0.need].priority == priority }
      .reduce((0, 0)) { ($0.0 + $1.fromMinimum, $0.1 + $1.fromWanted) }
  }

  private func surplus(_ priority: Priority) -> Int {
    let served = Dictionary(grouping: draft.duties) { problem.duties[$0].seat }
    return served.reduce(0) { sum, one in
      guard case .role(let shift, let role) = one.key else { return sum }
      let occurrence = problem.shifts[shift]
      guard problem.scenario.needs[occurrence.need].priority == priority else { return sum }
      return sum + max(0, one.value.count - occurrence.roles[role].people.wanted)
    }
  }

  private var newVisitors: Int {
    draft.duties.count { index in
      guard case .session(let task) = problem.duties[index].seat,
        let last = problem.tasks[task].lastVisitor
      else { return false }
      return problem.duties[index].person != last
    }
  }

  private var turnCosts: Int {
    let taken = Dictionary(grouping: draft.turns) { [$0.queue, $0.member] }
    return taken.values.reduce(0) { sum, turns in
      let queue = problem.queues[turns[0].queue]
      let rank = queue.members[turns[0].member].rank
      return sum + turns.indices.reduce(0) { $0 + rank + $1 * queue.members.count }
    }
  }

  private var changes: Int {
    let lastWeek = LastWeek(problem.scenario)
    return draft.duties.count { !lastWeek.had(problem.duties[$0], in: problem) }
  }
}
