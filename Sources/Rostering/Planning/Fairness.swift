import Plans
import Scenarios

/// What each volunteer carries, beside their share of everybody's load: `docs/model.md`, 1.6.
struct Fairness {
  /// One line a volunteer, by id.
  let lines: [FairnessLine]

  init(_ values: RosterValues, in problem: RosterProblem) {
    let people = problem.people
    let loads = people.indices.map { people[$0].carriedOver + values.minutes(of: $0) }
    let total = Double(loads.reduce(0, +))
    let shares = people.reduce(0) { $0 + $1.volunteer.share }
    lines = people.indices.map { index in
      FairnessLine(
        volunteer: people[index].volunteer.id, duties: values.duties(of: index).count,
        minutes: values.minutes(of: index), carriedOver: people[index].carriedOver,
        fairShare: total * people[index].volunteer.share / shares,
        wishesMet: values.wishesMet(by: index), wishes: people[index].volunteer.wishes.count)
    }
  }
}
