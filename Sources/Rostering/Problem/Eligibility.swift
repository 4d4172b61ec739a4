import Scenarios

/// Whether one volunteer may serve somewhere at all: `docs/model.md`, 1.2.
struct Eligibility {
  private let volunteer: Volunteer
  private let person: Person
  private let scenario: Scenario
  private let presence: Presence
  private let ruledOut: Set<Demand>
  /// What clauses of yards rule out besides, each where it holds.
  private let ruledOutAtYards: [(rule: Rule, demand: Demand)]

  init(person: Person, problem: RosterProblem) {
    self.person = person
    volunteer = person.volunteer
    scenario = problem.scenario
    presence = Presence(of: volunteer, in: scenario.week)
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
      && isFree(shift.span, isNight: shift.isNight, for: need)
  }

  /// Whether the volunteer may serve this task at some time; the skill's certificate apart.
  func mayServe(_ work: TaskWork) -> Bool { mayServe(scenario.needs[work.need]) }

  /// Whether the volunteer may hold this session.
  func allows(_ session: TaskWork.Session, of work: TaskWork) -> Bool {
    fits(work.task.skill, on: session.span.lowerBound)
      && isFree(session.span, isNight: session.isNight, for: scenario.needs[work.need])
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

  /// Present, rested from last week's duties, and the night not ruled out.
  private func isFree(_ span: Range<Minutes>, isNight: Bool, for need: Need) -> Bool {
    if isNight && isRuledOut(.night, at: need) { return false }
    guard presence.index(containing: span) != nil else { return false }
    return person.isRested(for: span)
  }
}

extension Person {
  /// Whether the duties before this week leave the rest that is due, and are over.
  func isRested(for span: Range<Minutes>) -> Bool {
    past.allSatisfy { before in
      span.lowerBound - before.span.upperBound
        >= (limits.rest(afterNight: before.isNight)?.value ?? 0)
    }
  }
}
