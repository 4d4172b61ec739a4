import OrderedCollections
import Scenarios

extension RosterProblem {
  /// Lists every way in which somebody may serve, people by people.
  mutating func listDuties() {
    let places = scenario.needs.map { RosterProblem.place(of: $0, in: scenario) }
    for index in people.indices {
      let eligibility = Eligibility(person: people[index], problem: self)
      var found: [PossibleDuty] = []
      // For each agreement the duties that would keep it: several where it names no role.
      var agreed: OrderedDictionary<Int, [Int]> = [:]
      for (shift, occurrence) in shifts.enumerated() {
        for role in occurrence.roles.indices {
          let pin = pin(person: index, shift: shift, role: role)
          guard pin != nil || eligibility.allows(occurrence, role: role) else { continue }
          found.append(
            PossibleDuty(
              person: index, seat: .role(shift: shift, role: role), need: occurrence.need,
              span: occurrence.span, isNight: occurrence.isNight,
              place: places[occurrence.need], isPinned: false))
          if let pin { agreed[pin, default: []].append(found.count - 1) }
        }
      }
      let sessions = tasks.indices.flatMap { task in
        self.sessions(
          of: task, person: index, eligibility: eligibility, place: places[tasks[task].need])
      }
      found += SessionReduction(problem: self, person: people[index], shifts: found)
        .reduced(sessions)
      for keeping in agreed.values where keeping.count == 1 { found[keeping[0]].isPinned = true }
      openPins += agreed.values.filter { $0.count > 1 }.map { keeping in
        keeping.map { $0 + duties.count }
      }
      for duty in found { add(duty) }
    }
  }

  /// The same with nothing to serve but some of its duties, which are agreed.
  func settled(on served: [Int]) -> RosterProblem {
    var problem = self
    problem.duties = []
    problem.openPins = []
    for index in people.indices { problem.people[index].duties = [] }
    for index in shifts.indices {
      problem.shifts[index].duties = shifts[index].duties.map { _ in [] }
    }
    for index in tasks.indices { problem.tasks[index].duties = [] }
    for index in served {
      var duty = duties[index]
      duty.isPinned = true
      problem.add(duty)
    }
    return problem
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
    of task: Int, person: Int, eligibility: Eligibility, place: Int
  ) -> [PossibleDuty] {
    let work = tasks[task]
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

  /// The agreement by which this person serves in this role of this shift, by index in the scenario.
  private func pin(person: Int, shift: Int, role: Int) -> Int? {
    let occurrence = shifts[shift]
    guard
      let index = pin(person: person, need: occurrence.need, start: occurrence.span.lowerBound)
    else { return nil }
    let named = scenario.pinned[index].role
    return named == nil || named == occurrence.roles[role].id ? index : nil
  }

  private func isPinned(person: Int, need: Int, start: Minutes) -> Bool {
    pin(person: person, need: need, start: start) != nil
  }

  private func pin(person: Int, need: Int, start: Minutes) -> Int? {
    let id = people[person].volunteer.id
    let needID = scenario.needs[need].id
    return scenario.pinned.firstIndex { pin in
      pin.person == id && pin.need == needID
        && (pin.day.number - scenario.week.monday.number) * minutesPerDay + pin.start == start
    }
  }

  /// The shift needs with a pinned duty at a time of these weeks at which they have no shift, by id.
  var needsPinnedInVain: [Need.ID] {
    let pins = scenario.pinned.filter { pin in
      guard horizon.days.contains(pin.day.number - scenario.week.monday.number),
        let need = scenario.needs.firstIndex(where: { $0.id == pin.need }),
        case .shift = scenario.needs[need].work
      else { return false }
      let start =
        (pin.day.number - scenario.week.monday.number) * minutesPerDay + pin.start
      return !shifts.contains { $0.need == need && $0.span.lowerBound == start }
    }
    return Set(pins.map(\.need)).sorted()
  }
}
