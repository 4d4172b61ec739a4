import Scenarios

/// Whether one volunteer may serve somewhere at all: `docs/model.md`, 1.2.
struct Eligibility {
  private let volunteer: Volunteer
  private let person: Person
  private let scenario: Scenario
  private let presence: Presence
  private let ruledOut: Set<Demand>
  private let problem: RosterProblem
  /// What clauses of yards rule out besides, each where it holds.
  private let ruledOutAtYards: [(rule: Rule, demand: Demand)]

  init(person: Person, problem: RosterProblem) {
    self.person = person
    self.problem = problem
    volunteer = person.volunteer
    scenario = problem.scenario
    presence = Presence(of: volunteer, from: scenario.week, problem.horizon)
    var ruledOut = Set(volunteer.cannot)
    var atYards: [(rule: Rule, demand: Demand)] = []
    for rule in scenario.covenant.rules {
      if case .ageLimit(let fromAge, let demand) = rule.demands, let age = volunteer.age,
        age >= fromAge
      {
        if rule.place == nil { ruledOut.insert(demand) } else { atYards.append((rule, demand)) }
      }
    }
    self.ruledOut = ruledOut
    ruledOutAtYards = atYards
  }

  /// Whether the volunteer may take this role of this shift.
  func allows(_ shift: ShiftOccurrence, role: Int) -> Bool {
    let need = scenario.needs[shift.need]
    return fits(shift.roles[role].skill, on: shift.span.lowerBound)
      && isMember(of: shift.roles[role].group) && mayServe(need)
      && isFree(shift.span, isNight: shift.isNight, for: shift.need)
  }

  /// Whether the volunteer may serve this task at some time; the skill's certificate apart.
  func mayServe(_ work: TaskWork) -> Bool { mayServe(scenario.needs[work.need]) }

  /// Whether the volunteer may hold this session.
  func allows(_ session: TaskWork.Session, of work: TaskWork) -> Bool {
    fits(work.task.skill, on: session.span.lowerBound)
      && isFree(session.span, isNight: session.isNight, for: work.need)
  }

  /// Group, place and the strain the need puts on a person.
  private func mayServe(_ need: Need) -> Bool {
    isMember(of: need.adoptedBy) && servesAt(place: need.place) && !isRuledOut(for: need)
  }

  /// Whether the volunteer serves at a need's place; nil is the first place.
  func servesAt(place: Place.ID?) -> Bool {
    guard !volunteer.places.isEmpty else { return true }
    return (place ?? scenario.places.first?.id).map(volunteer.places.contains) ?? false
  }

  /// Whether the volunteer is in a group; everybody is in none.
  func isMember(of group: Group.ID?) -> Bool { group.map(volunteer.groups.contains) ?? true }

  /// Whether the volunteer has a skill on the day of `start`, certificate included.
  func fits(_ requirement: SkillRequirement?, on start: Minutes) -> Bool {
    guard let requirement else { return true }
    let day = scenario.week.monday.advanced(by: start.floorDivided(by: minutesPerDay))
    let needsCertificate =
      scenario.skills.first { $0.id == requirement.skill }?.needsCertificate ?? false
    return volunteer.skills.contains { held in
      held.skill == requirement.skill && held.level >= requirement.level
        && (!needsCertificate
          || held.isCertified && held.certifiedThrough.map { $0 >= day } ?? true)
    }
  }

  /// Whether nothing but a valid certificate is missing for a skill.
  func lacksOnlyCertificate(for requirement: SkillRequirement?, on start: Minutes) -> Bool {
    guard let requirement, !fits(requirement, on: start) else { return false }
    return volunteer.skills.contains {
      $0.skill == requirement.skill && $0.level >= requirement.level
    }
  }

  /// Whether age or health rules a need out.
  func isRuledOut(for need: Need) -> Bool { need.demands.contains { isRuledOut($0, at: need) } }

  private func isRuledOut(_ demand: Demand, at need: Need) -> Bool {
    ruledOut.contains(demand)
      || ruledOutAtYards.contains { rule, other in
        other == demand && rule.holds(at: scenario.place(of: need), in: scenario)
      }
  }

  /// Present, with nothing of last week against it, and the night not ruled out.
  private func isFree(_ span: Range<Minutes>, isNight: Bool, for need: Int) -> Bool {
    isPresent(span, isNight: isNight, for: need)
      && lastWeeksObstacle(to: span, isNight: isNight, need: need) == nil
  }

  private func isPresent(_ span: Range<Minutes>, isNight: Bool, for need: Int) -> Bool {
    !(isNight && isRuledOut(.night, at: scenario.needs[need]))
      && presence.index(containing: span) != nil
  }

  /// What a duty of last week has against one of a need that the volunteer is there for; nil where
  /// nothing has, or they are not there.
  func lastWeeksObstacle(to span: Range<Minutes>, isNight: Bool, need: Int) -> Obstacle? {
    guard isPresent(span, isNight: isNight, for: need) else { return nil }
    if let before = person.past.first(where: { !person.isRested(after: $0, for: span) }) {
      let rest = person.limits.rest(afterNight: before.isNight)
      return .rest(rest?.value ?? 0, clause: rest?.clause)
    }
    return problem.successionForbidden(to: person, need: need, span: span, isNight: isNight)
      .map { .succession(need: nil, clause: $0.clause) }
  }
}

extension Person {
  /// Whether a duty before this week leaves the rest that is due, and is over.
  func isRested(after before: PastSpan, for span: Range<Minutes>) -> Bool {
    span.lowerBound - before.span.upperBound
      >= (limits.rest(afterNight: before.isNight)?.value ?? 0)
  }
}
