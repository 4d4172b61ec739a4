internal import Plans
internal import RandomStreams
internal import Rostering
internal import Scenarios

/// Lives through a week that was planned: what happens, who does not come, who steps in, what comes
/// up, and what is done in the end.
struct WeekLife {
  /// The week as it was planned, with the number of watchers settled.
  let scenario: Scenario
  /// The week's Monday, in minutes from the first one.
  let start: Minutes
  let chance: Chance
  let events: [Event]

  /// What has become of the courtyard.
  var world: World
  /// The lines of the plan and what came up.
  private(set) var slots: [Slot]
  /// What happened.
  private(set) var incidents: [Incident] = []

  private var running: RunningWeek?
  private var unavailable = Unavailability()
  private var agenda = Agenda()
  private var happenings: [Arrivals.Happening] = []

  /// Prepares to live through a week.
  init(
    _ scenario: Scenario, duties: [Duty], start: Minutes, world: World, events: [Event],
    chance: Chance
  ) {
    self.scenario = scenario
    self.start = start
    self.world = world
    self.events = events
    self.chance = chance
    slots = duties.sorted().map(Slot.init(planned:))
  }

  /// Lives through all of it.
  mutating func live() {
    happenings = Arrivals(chance: chance).happenings(of: events, in: scenario.week)
    for index in happenings.indices { agenda.add(.happening(index), at: happenings[index].minute) }
    for index in world.coming.indices {
      let minute = world.coming[index].minute - start
      if minute < minutesPerWeek { agenda.add(.request(index), at: max(0, minute)) }
    }
    for index in slots.indices { enter(index) }
    while let (minute, entry) = agenda.next() {
      switch entry {
      case .happening(let index): happen(happenings[index], at: minute)
      case .request(let index):
        let coming = world.coming[index]
        var stream = coming.stream
        ask(coming.request, of: coming.event, at: minute, stream: &stream)
      case .callOff(let index): callOff(index, at: minute)
      case .hour(let index): begin(index, at: minute)
      }
    }
    world.coming.removeAll { $0.minute - start < minutesPerWeek }
    keepTeamsAtHome()
  }

  // MARK: Duties

  /// Enters a slot's hour, and the call before it where one comes.
  private mutating func enter(_ index: Int) {
    guard let duty = slots[index].current else { return }
    agenda.add(.hour(index), at: duty.span.lowerBound)
    guard slots[index].planned != nil,
      let risk = NoShowRisk(events, on: day(of: duty)).callOff(duty, by: volunteer(of: duty)),
      let notice = risk.notice
    else { return }
    var stream = stream("call-off", of: duty)
    if stream.unit() < risk.probability {
      agenda.add(.callOff(index), at: max(0, duty.span.lowerBound - notice))
    }
  }

  private mutating func callOff(_ index: Int, at minute: Minutes) {
    guard let duty = slots[index].current, duty == slots[index].planned else { return }
    fail(index, .lateCancel, at: minute, during: duty.span)
  }

  private mutating func begin(_ index: Int, at minute: Minutes) {
    guard let duty = slots[index].current,
      let risk = NoShowRisk(events, on: day(of: duty)).noShow(duty, by: volunteer(of: duty))
    else { return }
    var stream = stream("no-show", of: duty)
    if stream.unit() < risk.probability { fail(index, .noShow, at: minute, during: duty.span) }
  }

  /// Somebody cannot serve a slot: whoever can steps in.
  private mutating func fail(
    _ index: Int, _ outcome: DutyReport.Outcome, at minute: Minutes, during span: Range<Minutes>
  ) {
    guard let duty = slots[index].current else { return }
    incidents.append(Incident(minute: minute, kind: .failed(duty, outcome)))
    if case .volunteer(let id) = duty.assignee { unavailable.add(id, during: span) }
    if slots[index].failure == nil { slots[index].failure = outcome }
    var week = started
    week.release(duty)
    slots[index].current = nil
    if let substitution = week.substitute(for: duty, now: minute, without: unavailable) {
      for move in substitution.moves {
        guard let moved = slots.firstIndex(where: { $0.current == move.from }) else { continue }
        slots[moved].current = move.to
        slots[moved].changes += 1
      }
      slots[index].current = substitution.duty
      incidents.append(
        Incident(
          minute: minute, kind: .steppedIn(substitution.duty, changes: substitution.changes)))
    } else {
      incidents.append(Incident(minute: minute, kind: .nobodyCould(duty)))
    }
    slots[index].changes += 1
    running = week
  }

  /// The week in progress; begun when the first thing goes otherwise than planned.
  private var started: RunningWeek {
    running ?? RunningWeek(scenario, duties: slots.compactMap(\.current))
  }

  /// A team that goes only complete and is not stays at home.
  private mutating func keepTeamsAtHome() {
    for need in scenario.needs {
      guard case .shift(let shift) = need.work, shift.onlyComplete else { continue }
      for window in shift.windows {
        let team = slots.indices.filter {
          (slots[$0].current ?? slots[$0].planned)?.need == need.id
            && (slots[$0].current ?? slots[$0].planned)?.span == window.span
        }
        let isComplete = shift.roles(in: window).allSatisfy { role in
          team.count { slots[$0].done?.role == role.id } >= role.people.minimum
        }
        guard !isComplete, team.contains(where: { slots[$0].done != nil }) else { continue }
        for index in team { slots[index].isInVain = true }
        incidents.append(
          Incident(minute: window.span.lowerBound, kind: .teamStayed(need.id, window.span)))
      }
    }
  }

  // MARK: Events

  private mutating func happen(_ happening: Arrivals.Happening, at minute: Minutes) {
    var stream = happening.stream
    // What happens on a known day was announced before the week was planned.
    let isAnnounced =
      if case .on = happening.event.occasion { true } else { false }
    switch happening.event.effect {
    case .illness(let people, let days):
      let ill = volunteers(people, isAnnounced: isAnnounced, stream: &stream)
      let length = days.draw(from: &stream)
      for volunteer in ill {
        takeOut(volunteer, from: minute, days: length, isIll: true, at: minute)
      }
    case .absence(let people, let days, let notice) where !isAnnounced:
      guard let volunteer = stream.pick(candidates(people)) else { return }
      let from = notice == 0 ? minute : (minute / minutesPerDay + notice) * minutesPerDay
      takeOut(volunteer, from: from, days: days.draw(from: &stream), isIll: false, at: minute)
    case .request(let request):
      ask(request, of: happening.event.id, at: minute, stream: &stream)
    case .storm(let storm):
      close(storm, of: happening.event.id, at: minute, stream: &stream)
    case .leaves(let people) where !isAnnounced:
      guard let volunteer = stream.pick(candidates(people)) else { return }
      world.leave(volunteer, on: scenario.week.monday.advanced(by: 7))
      incidents.append(Incident(minute: minute, kind: .left(volunteer)))
    case .joins(let volunteer) where !isAnnounced:
      world.join(volunteer, on: scenario.week.monday.advanced(by: 7))
      incidents.append(Incident(minute: minute, kind: .joined(volunteer.id)))
    case .spacesClosed(let spaces, let days) where !isAnnounced:
      let span = DateSpan(day(at: minute), days: days.draw(from: &stream))
      for space in spaces { world.closedSpaces[space, default: []].append(span) }
      incidents.append(
        Incident(
          minute: minute,
          kind: .spacesClosed(spaces, days: span.last.number - span.first.number + 1)))
    case .vehicleBought(let vehicle) where !isAnnounced:
      world.buy(vehicle)
      incidents.append(Incident(minute: minute, kind: .bought(vehicle.id)))
    case .vehicleSold(let vehicles) where !isAnnounced:
      let owned = (scenario.parking?.vehicles ?? []).map(\.id).filter { !world.sold.contains($0) }
      let choice = vehicles.isEmpty ? owned : owned.filter(vehicles.contains)
      guard let vehicle = stream.pick(choice) else { return }
      world.sold.insert(vehicle)
      incidents.append(Incident(minute: minute, kind: .sold(vehicle)))
    case .absence, .leaves, .joins, .spacesClosed, .vehicleBought, .vehicleSold, .noShow, .holiday:
      break
    }
  }

  /// Those who may be befallen: who serves here and has not left.
  private func candidates(_ people: Event.People) -> [Volunteer.ID] {
    scenario.volunteers.filter { people.contains($0) && world.left[$0.id] == nil }.map(\.id)
  }

  private func volunteers(
    _ people: Event.People, isAnnounced: Bool, stream: inout RandomStream
  ) -> [Volunteer.ID] {
    isAnnounced ? candidates(people) : stream.pick(candidates(people)).map { [$0] } ?? []
  }

  /// Somebody cannot serve from a minute of this week, or of a later one, for so many days.
  private mutating func takeOut(
    _ volunteer: Volunteer.ID, from: Minutes, days: Double, isIll: Bool, at minute: Minutes
  ) {
    let first = day(at: from)
    let whole = DateSpan(first, days: days)
    let hours = from % minutesPerDay
    let rest = first.advanced(by: 1)
    world.away[volunteer, default: []].append(
      DateSpan(first, through: first, hours: hours..<minutesPerDay))
    if rest <= whole.last {
      world.away[volunteer, default: []].append(DateSpan(rest, through: whole.last))
    }
    let count = whole.last.number - first.number + 1
    incidents.append(
      Incident(
        minute: minute, kind: .unavailable(volunteer, isIll: isIll, days: count)))
    let end = (from / minutesPerDay + count) * minutesPerDay
    unavailable.add(volunteer, during: from..<end)
    for index in slots.indices {
      guard let duty = slots[index].current, duty.assignee == .volunteer(volunteer),
        duty.span.lowerBound >= minute, duty.span.overlaps(from..<end)
      else { continue }
      fail(index, .lateCancel, at: minute, during: duty.span)
    }
  }

  private mutating func close(
    _ storm: Storm, of event: Event.ID, at minute: Minutes, stream: inout RandomStream
  ) {
    let length = max(1, Int((storm.days.draw(from: &stream) * Double(minutesPerDay)).rounded()))
    let closed = minute...minute + length - 1
    incidents.append(Incident(minute: minute, kind: .closed(storm.places, length)))
    for place in storm.places {
      world.closedPlaces[place, default: []].append(
        start + closed.lowerBound...start + closed.upperBound)
    }
    let first = scenario.places.first?.id
    for index in slots.indices {
      guard let duty = slots[index].current, closed.contains(duty.span.lowerBound),
        let need = scenario.needs.first(where: { $0.id == duty.need }),
        let place = need.place ?? first, storm.places.contains(place)
      else { continue }
      var week = started
      week.release(duty)
      running = week
      slots[index].current = nil
      slots[index].isNotNeeded = true
      slots[index].changes += 1
      incidents.append(Incident(minute: minute, kind: .notNeeded(duty)))
    }
    if let cleanUp = storm.cleanUp {
      let end = minute + length
      world.coming.append((minute: start + end, request: cleanUp, event: event, stream: stream))
      if end < minutesPerWeek { agenda.add(.request(world.coming.count - 1), at: end) }
    }
  }

  // MARK: Requests

  private mutating func ask(
    _ request: Request, of event: Event.ID, at minute: Minutes, stream: inout RandomStream
  ) {
    let open = world.ask(
      request, of: event, at: start + minute, in: scenario,
      stream: &stream)
    incidents.append(
      Incident(minute: minute, kind: .asked(open.need.id, isUrgent: open.isUrgent)))
    guard open.isUrgent else { return }
    var week = started
    let duties =
      open.need(inWeekFrom: start)
      .map { week.book($0, notBefore: minute, without: unavailable) } ?? []
    guard !duties.isEmpty else {
      incidents.append(Incident(minute: minute, kind: .waits(open.need.id)))
      return
    }
    running = week
    incidents.append(Incident(minute: minute, kind: .booked(open.need.id, duties)))
    for duty in duties {
      slots.append(Slot(booked: duty))
      enter(slots.count - 1)
    }
  }

  // MARK: Helpers

  private func day(at minute: Minutes) -> Day {
    scenario.week.monday.advanced(by: minute / minutesPerDay)
  }

  private func day(of duty: Duty) -> Day { day(at: duty.span.lowerBound) }

  private func volunteer(of duty: Duty) -> Volunteer? {
    guard case .volunteer(let id) = duty.assignee else { return nil }
    return scenario.volunteers.first { $0.id == id }
  }

  private func stream(_ name: String, of duty: Duty) -> RandomStream {
    chance.stream(
      name, duty.need, scenario.week.description, String(duty.span.lowerBound),
      duty.unit ?? "", duty.assignee.id)
  }
}
