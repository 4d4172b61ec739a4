import Plans
import Scenarios

/// What each volunteer carries, beside their share of everybody's load: `docs/model.md`, 1.6.
struct Fairness {
  /// One line a volunteer, in the scenario's order.
  let lines: [FairnessLine]

  /// Counts what everybody carries in all parts of a scenario's week.
  init(_ parts: [(problem: RosterProblem, values: RosterValues)], in scenario: Scenario) {
    var whole: [Volunteer.ID: (part: Int, person: Int)] = [:]
    var total = 0
    for (part, (problem, values)) in parts.enumerated() {
      for (index, person) in problem.people.enumerated() {
        whole[person.volunteer.id] = (part, index)
        total += person.carriedOver + values.minutes(of: index)
      }
    }
    let shares = scenario.volunteers.reduce(0) { $0 + $1.share }
    lines = scenario.volunteers.compactMap { volunteer in
      guard let (part, index) = whole[volunteer.id] else { return nil }
      let (problem, values) = parts[part]
      return FairnessLine(
        volunteer: volunteer.id, duties: values.duties(of: index).count,
        minutes: values.minutes(of: index), carriedOver: problem.people[index].carriedOver,
        fairShare: Double(total) * volunteer.share / shares,
        wishesMet: values.wishesMet(by: index), wishes: volunteer.wishes.count)
    }
  }
}
