import Scenarios

extension RosterProblem {
  /// Lists every way in which somebody may serve, people by people.
  mutating func listDuties() {
    for index in people.indices {
      let eligibility = Eligibility(person: people[index], problem: self)
      var found: [PossibleDuty] = []
      for (shift, occurrence) in shifts.enumerated() {
        for role in occurrence.roles.indices {
          let pinned = isPinned(person: index, shift: shift, role: role)
          guard pinned || eligibility.allows(occurrence, role: role) else { continue }
          found.append(
            PossibleDuty(
              person: index, seat: .role(shift: shift, role: role), need: occurrence.need,
              span: occurrence.span, isNight: occurrence.isNight,
              place: RosterProblem.place(of: scenario.needs[occurrence.need], in: scenario),
              isPinned: pinned))
        }
      }
      let sessions = tasks.indices.flatMap { task in
        self.sessions(of: task, person: index, eligibility: eligibility)
      }
      found += SessionReduction(problem: self, person: people[index], shifts: found)
        .reduced(sessions)
      for duty in found { add(duty) }
    }
  }

  private mutating func add(_ duty: PossibleDuty) {
    let index = duties.count
    duties.append(duty)
    people[duty.person].duties.append(index)
    switch duty.seat {
    case .role(let shift, let role): shifts[shift].duties[role].append(index)
    case .session(let task): tasks[task].duties.append(index)
    }
  }

  private func sessions(
    of task: Int, person: Int, eligibility: Eligibility
  ) -> [PossibleDuty] {
    let work = tasks[task]
    let place = RosterProblem.place(of: scenario.needs[work.need], in: scenario)
    let mayServe = eligibility.mayServe(work)
    return work.sessions.compactMap { session in
      let pinned = isPinned(person: person, need: work.need, start: session.span.lowerBound)
      guard pinned || (mayServe && eligibility.allows(session, of: work))
      else { return nil }
      return PossibleDuty(
        person: person, seat: .session(task: task), need: work.need, span: session.span,
        isNight: session.isNight, place: place, isPinned: pinned)
    }
  }

  /// Whether the committee has agreed that this person serves in this role of this shift. A pin
  /// that names no role takes the first role the person qualifies for, or the first of all.
  private func isPinned(person: Int, shift: Int, role: Int) -> Bool {
    let occurrence = shifts[shift]
    guard
      let pin = pin(person: person, need: occurrence.need, start: occurrence.span.lowerBound)
    else { return false }
    if let named = pin.role { return occurrence.roles[role].id == named }
    let eligibility = Eligibility(person: people[person], problem: self)
    let fitting = occurrence.roles.indices.first {
      eligibility.fits(occurrence.roles[$0].skill, on: occurrence.span.lowerBound)
        && eligibility.isMember(of: occurrence.roles[$0].group)
    }
    return role == fitting ?? 0
  }

  private func isPinned(person: Int, need: Int, start: Minutes) -> Bool {
    pin(person: person, need: need, start: start) != nil
  }

  private func pin(person: Int, need: Int, start: Minutes) -> PinnedDuty? {
    let id = people[person].volunteer.id
    let needID = scenario.needs[need].id
    return scenario.pinned.first { pin in
      pin.person == id && pin.need == needID
        && (pin.day.number - scenario.week.monday.number) * minutesPerDay + pin.start == start
    }
  }
}
