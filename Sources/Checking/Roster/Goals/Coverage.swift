import Plans
import Scenarios

/// People missing from a need, by the definition of `docs/model.md`, section 1.4.
struct Missing {
  /// How many are missing from minimums.
  var fromMinimum = 0
  /// How many are missing from what is wanted, those included.
  var fromWanted = 0

  /// Counts one role, session or turn that `served` people take.
  mutating func count(_ people: HeadCount, served: Int) {
    fromMinimum += max(0, people.minimum - served)
    fromWanted += max(0, people.wanted - served)
  }
}

extension PlacedRoster {
  /// Who is missing at one occurrence of a shift or turns need, over all its roles.
  func missing(at occurrence: Occurrence, of need: Need, in courtyard: Courtyard) -> Missing {
    var missing = Missing()
    let duties = duties(at: occurrence)
    switch need.work {
    case .shift(let shift):
      for role in shift.roles {
        let people = courtyard.people(for: role, of: need, at: occurrence.span)
        missing.count(people, served: duties.count { $0.duty.role == role.id })
      }
    case .turns(let turns): missing.count(turns.people, served: duties.count)
    case .task: break
    }
    return missing
  }

  /// Who is missing at a task, over all its sessions; nobody where it is not asked for this week.
  func missing(at task: Task, of need: Need, in courtyard: Courtyard) -> Missing {
    var missing = Missing()
    guard !courtyard.windows(of: need).isEmpty else { return missing }
    let sessions = gatherings(of: need).map(\.duties.count)
    missing.fromMinimum =
      task.times * task.people.minimum
      - sessions.reduce(0) { $0 + min(task.people.minimum, $1) }
    missing.fromWanted =
      task.times * task.people.wanted
      - sessions.reduce(0) { $0 + min(task.people.wanted, $1) }
    return missing
  }
}

/// The goals of coverage.
struct Coverage {
  let roster: PlacedRoster
  let courtyard: Courtyard

  func values() -> [GoalValue] {
    let needs = courtyard.scenario.needs
    let priorities = Set(needs.map(\.priority)).sorted()
    let missing = priorities.map { priority in
      needs.filter { $0.priority == priority }.map(missingPeople).reduce(into: Missing()) {
        $0.fromMinimum += $1.fromMinimum
        $0.fromWanted += $1.fromWanted
      }
    }
    var values: [GoalValue] = zip(priorities, missing).map { priority, missing in
      ("roster.coverage.\(priority.rawValue).minimum", Double(missing.fromMinimum))
    }
    for (priority, missing) in zip(priorities, missing)
    where needs.contains(where: { $0.priority == priority && wantsMoreThanItsMinimum($0) }) {
      values.append(
        (
          "roster.coverage.\(priority.rawValue).wanted",
          Double(missing.fromWanted - missing.fromMinimum)
        ))
    }
    return values + surplus(priorities) + newVisitor()
  }

  /// People beyond what is wanted, by priority; of those priorities of which any need takes more.
  private func surplus(_ priorities: [Priority]) -> [GoalValue] {
    priorities.compactMap { priority in
      var takesMore = false
      var surplus = 0
      for need in courtyard.scenario.needs where need.priority == priority {
        guard case .shift(let shift) = need.work else { continue }
        for occurrence in courtyard.occurrences(of: need) {
          let duties = roster.duties(at: occurrence)
          for role in shift.roles {
            let served = duties.count { $0.duty.role == role.id }
            let people = courtyard.people(for: role, of: need, at: occurrence.span)
            surplus += max(0, served - people.wanted)
          }
        }
        if shift.roles.contains(where: { $0.people.most > $0.people.wanted }) { takesMore = true }
      }
      return takesMore ? ("roster.coverage.\(priority.rawValue).surplus", Double(surplus)) : nil
    }
  }

  private func missingPeople(at need: Need) -> Missing {
    if case .task(let task) = need.work { return roster.missing(at: task, of: need, in: courtyard) }
    var sum = Missing()
    for occurrence in courtyard.occurrences(of: need) {
      let missing = roster.missing(at: occurrence, of: need, in: courtyard)
      sum.fromMinimum += missing.fromMinimum
      sum.fromWanted += missing.fromWanted
    }
    return sum
  }

  private func wantsMoreThanItsMinimum(_ need: Need) -> Bool {
    switch need.work {
    case .shift(let shift):
      shift.roles.contains { role in
        guard role.people.watch != nil else { return role.people.wanted > role.people.minimum }
        return shift.windows.contains { window in
          let people = courtyard.people(for: role, of: need, at: window.span)
          return people.wanted > people.minimum
        }
      }
    case .task(let task): task.people.wanted > task.people.minimum
    case .turns(let turns): turns.people.wanted > turns.people.minimum
    }
  }

  private func newVisitor() -> [GoalValue] {
    let visits = courtyard.scenario.needs.compactMap { need -> Int? in
      guard case .task(let task) = need.work, task.samePerson, let last = lastVisitor(at: need)
      else { return nil }
      return roster.gatherings(of: need).count { gathering in
        gathering.duties.contains { $0.duty.assignee.id != last }
      }
    }
    guard !visits.isEmpty else { return [] }
    return [("roster.coverage.new-visitor", Double(visits.reduce(0, +)))]
  }

  /// Who served a need last and is still a volunteer.
  private func lastVisitor(at need: Need) -> Volunteer.ID? {
    let visits = courtyard.scenario.volunteers.compactMap { volunteer in
      courtyard.history[volunteer.id]?.last { $0.need == need.id }
    }
    return visits.min { ($1.day, $1.start, $0.person) < ($0.day, $0.start, $1.person) }?.person
  }
}
