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
      let task = problem.tasks.firstIndex(where: { $0.need == index })
    else {
      self = before
      return []
    }
    let search = SessionSearch(
      week: self, task: task, earliest: earliest, unavailable: unavailable)
    let duties =
      problem.tasks[task].task.samePerson ? search.byOnePerson() : search.byAnybody()
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
  let task: Int
  let earliest: Minutes
  let unavailable: Unavailability
  /// Everybody who may do the task, those who carry least first.
  private let people: [(person: Int, eligibility: Eligibility)]

  private var work: TaskWork { week.problem.tasks[task] }
  private var sessions: [TaskWork.Session] {
    work.sessions.filter { $0.span.lowerBound >= earliest }
  }

  init(week: RunningWeek, task: Int, earliest: Minutes, unavailable: Unavailability) {
    self.week = week
    self.task = task
    self.earliest = earliest
    self.unavailable = unavailable
    let problem = week.problem
    people = problem.people.indices
      .map { (person: $0, eligibility: Eligibility(person: problem.people[$0], problem: problem)) }
      .filter { $0.eligibility.mayServe(problem.tasks[task]) }
      .map { (load: week.state.relativeLoad(of: $0.person), candidate: $0) }
      .sorted { ($0.load, $0.candidate.person) < ($1.load, $1.candidate.person) }
      .map(\.candidate)
  }

  /// What a person would do in a session; nil where they cannot.
  private func possible(
    _ candidate: (person: Int, eligibility: Eligibility), _ session: TaskWork.Session
  ) -> PossibleDuty? {
    let id = week.problem.people[candidate.person].volunteer.id
    guard !unavailable.contains(id, during: session.span),
      candidate.eligibility.allows(session, of: work)
    else { return nil }
    let duty = week.possible(candidate.person, in: .session(task: task), during: session.span)
    return week.state.obstacle(to: duty) == nil ? duty : nil
  }

  /// Every session by whoever is free, each on another day.
  func byAnybody() -> [Duty]? {
    var found: [Duty] = []
    var days: Set<Int> = []
    for session in sessions {
      let day = session.span.lowerBound.floorDivided(by: minutesPerDay)
      guard days.count < work.task.times else { break }
      guard !days.contains(day) else { continue }
      let team = people.lazy.compactMap { possible($0, session) }
        .prefix(work.task.people.minimum)
      let members = Array(team)
      guard members.count == work.task.people.minimum else { continue }
      days.insert(day)
      found += members.map(week.duty)
    }
    return days.count == work.task.times ? found : nil
  }

  /// Every session by one and the same person, whoever is done first.
  func byOnePerson() -> [Duty]? {
    var best: [PossibleDuty]?
    for candidate in people {
      var own: [PossibleDuty] = []
      for session in sessions {
        guard own.count < work.task.times else { break }
        guard let duty = possible(candidate, session),
          !own.contains(where: { week.problem.conflict($0, duty) })
        else { continue }
        own.append(duty)
      }
      guard own.count == work.task.times, let end = own.last?.span.upperBound else { continue }
      if let known = best?.last?.span.upperBound, known <= end { continue }
      best = own
    }
    return best?.map(week.duty)
  }
}
