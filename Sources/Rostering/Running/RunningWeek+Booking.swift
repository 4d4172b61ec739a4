public import Plans
public import Scenarios

extension RunningWeek {
  /// Books work that came up, as early as it can be done, with those who carry least.
  ///
  /// Each session is booked at the earliest time at which enough people are free; where one and the
  /// same person comes every time, it is whoever can have come to all sessions first.
  ///
  /// - Parameters:
  ///   - need: the work, a task; it must be a need the week does not have yet.
  ///   - earliest: minutes from Monday 00:00; no session begins before it.
  ///   - unavailable: who cannot serve although the plan says so.
  /// - Returns: the duties, already entered; empty where it cannot be done this week as a whole.
  public mutating func book(
    _ need: Need, notBefore earliest: Minutes, without unavailable: Unavailability
  ) -> [Duty] {
    let before = self
    add(need)
    guard let index = problem.scenario.needs.firstIndex(where: { $0.id == need.id }),
      let work = problem.tasks.first(where: { $0.need == index })
    else {
      self = before
      return []
    }
    let search = SessionSearch(
      week: self, work: work, earliest: earliest, unavailable: unavailable)
    let duties = work.task.samePerson ? search.byOnePerson() : search.byAnybody()
    guard let duties else {
      self = before
      return []
    }
    add(duties)
    return duties
  }
}

/// Looks for the sessions of one task in a week that has begun.
private struct SessionSearch {
  let week: RunningWeek
  let work: TaskWork
  let earliest: Minutes
  let unavailable: Unavailability

  private var problem: RosterProblem { week.problem }

  /// Everybody who may do the task, those who carry least first.
  private var people: [Int] {
    problem.people.indices.filter {
      Eligibility(person: problem.people[$0], problem: problem).mayServe(work)
    }.map { (load: week.state.relativeLoad(of: $0), person: $0) }.sorted { $0 < $1 }.map(\.person)
  }

  /// The duty of a person in a session; nil where they cannot.
  private func possible(_ person: Int, _ session: TaskWork.Session, task: Int) -> PossibleDuty? {
    let who = problem.people[person]
    guard Eligibility(person: who, problem: problem).allows(session, of: work),
      !unavailable.contains(who.volunteer.id, during: session.span)
    else { return nil }
    let duty = PossibleDuty(
      person: person, seat: .session(task: task), need: work.need, span: session.span,
      isNight: session.isNight,
      place: RosterProblem.place(of: problem.scenario.needs[work.need], in: problem.scenario),
      isPinned: true)
    return week.state.obstacle(to: duty) == nil ? duty : nil
  }

  /// Every session by whoever is free, each on another day.
  func byAnybody() -> [Duty]? {
    guard let task = problem.tasks.firstIndex(where: { $0.need == work.need }) else { return nil }
    let people = people
    var sessions: [Duty] = []
    var days: Set<Int> = []
    for session in work.sessions where session.span.lowerBound >= earliest {
      let day = session.span.lowerBound.floorDivided(by: minutesPerDay)
      guard days.count < work.task.times, !days.contains(day) else { continue }
      let free = people.lazy.compactMap { possible($0, session, task: task) }
      let team = Array(free.prefix(work.task.people.minimum))
      guard team.count == work.task.people.minimum else { continue }
      days.insert(day)
      sessions += team.map(RosterWriter(problem: problem).duty)
    }
    return days.count == work.task.times ? sessions : nil
  }

  /// Every session by one and the same person, whoever is done first.
  func byOnePerson() -> [Duty]? {
    guard let task = problem.tasks.firstIndex(where: { $0.need == work.need }) else { return nil }
    var best: [PossibleDuty]?
    for person in people {
      var own: [PossibleDuty] = []
      for session in work.sessions where session.span.lowerBound >= earliest {
        guard own.count < work.task.times,
          let duty = possible(person, session, task: task),
          !own.contains(where: { problem.conflict($0, duty) })
        else { continue }
        own.append(duty)
      }
      guard own.count == work.task.times, let end = own.last?.span.upperBound else { continue }
      if let known = best?.last?.span.upperBound, known <= end { continue }
      best = own
    }
    return best?.map(RosterWriter(problem: problem).duty)
  }
}
