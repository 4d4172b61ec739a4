internal import RandomStreams
internal import Scenarios

extension World {
  /// What happens at a known day and everybody knows when the week is planned: who is away, comes or
  /// goes, which bays are closed, which cars are bought and sold.
  mutating func announce(
    _ events: [Event], in week: Week, of scenario: Scenario, chance: Chance
  ) {
    for event in events {
      if case .holiday(let holiday) = event.effect {
        announce(holiday, event.id, in: week, of: scenario, chance: chance)
      }
    }
    for happening in Arrivals(chance: chance).happenings(of: events, in: week) {
      guard case .on(let day) = happening.event.occasion else { continue }
      var stream = happening.stream
      switch happening.event.effect {
      case .absence(let people, let days, _):
        let span = DateSpan(day, days: days.draw(from: &stream))
        for volunteer in volunteers(of: scenario) where people.contains(volunteer) {
          away[volunteer.id, default: []].append(span)
        }
      case .leaves(let people):
        for volunteer in volunteers(of: scenario) where people.contains(volunteer) {
          leave(volunteer.id, on: day)
        }
      case .joins(let volunteer):
        join(volunteer, on: day)
      case .spacesClosed(let spaces, let days):
        let span = DateSpan(day, days: days.draw(from: &stream))
        for space in spaces { closedSpaces[space, default: []].append(span) }
      case .vehicleBought(let vehicle):
        buy(vehicle)
      case .vehicleSold(let vehicles):
        sold.formUnion(vehicles)
      case .illness, .noShow, .request, .storm, .holiday: break
      }
    }
  }

  /// Who travels over a holiday: decided once for all its days.
  private mutating func announce(
    _ holiday: Holiday, _ id: Event.ID, in week: Week, of scenario: Scenario, chance: Chance
  ) {
    let days = holiday.daysOff
    guard let first = days.min(), let last = days.max(), Week(containing: first) == week else {
      return
    }
    for volunteer in volunteers(of: scenario) {
      var stream = chance.stream("travel", id, volunteer.id)
      if stream.unit() < holiday.travelling {
        away[volunteer.id, default: []].append(DateSpan(first, through: last))
      }
    }
  }

  /// Somebody leaves for good.
  mutating func leave(_ volunteer: Volunteer.ID, on day: Day) {
    guard left[volunteer] == nil else { return }
    left[volunteer] = day
    away[volunteer, default: []].append(DateSpan(day, through: .distantFuture))
  }

  /// Somebody joins, and serves from a day on.
  mutating func join(_ volunteer: Volunteer, on day: Day) {
    guard !joined.contains(where: { $0.id == volunteer.id }) else { return }
    joined.append(volunteer)
    away[volunteer.id, default: []].append(
      DateSpan(day.advanced(by: -7), through: day.advanced(by: -1)))
  }

  /// A household gets a car.
  mutating func buy(_ vehicle: Vehicle) {
    guard !bought.contains(where: { $0.id == vehicle.id }) else { return }
    bought.append(vehicle)
  }

  /// Work is asked for. A need of its own is made of it.
  ///
  /// - Parameters:
  ///   - request: what for.
  ///   - event: the event that asks.
  ///   - minute: when, in minutes from the first Monday.
  ///   - scenario: the week, with the households it may be at.
  ///   - stream: the chance that decides about its details.
  /// - Returns: the request, entered among the open ones.
  mutating func ask(
    _ request: Request, of event: Event.ID, at minute: Minutes, in scenario: Scenario,
    stream: inout RandomStream
  ) -> OpenRequest {
    let number = nextNumber(of: event)
    var need = request.need
    if case .task(var task) = need.work {
      if let duration = request.duration {
        task.duration = max(1, Int(duration.draw(from: &stream).rounded()))
      }
      need.work = .task(task)
    }
    if request.isAtAnyHome, let home = stream.pick(scenario.households) {
      need.household = home.id
      // The place the home belongs to, where the request does not name one.
      need.place =
        need.place
        ?? scenario.places.first { place in place.units.contains { $0.id == home.unit } }?.id
    }
    let days = request.deadline?.draw(from: &stream)
    need.id += "+\(number)"
    let open = OpenRequest(
      need: need, asked: minute,
      deadline: days.map { minute + Int(($0 * Double(minutesPerDay)).rounded()) },
      isUrgent: request.isUrgent, weeksLeft: max(1, request.weeks), isSingle: request.weeks <= 1)
    requests.append(open)
    return open
  }
}

extension DateSpan {
  /// So many days from a day on, rounded, at least one.
  init(_ first: Day, days: Double) {
    let most = 36_500.0
    self.init(first, through: first.advanced(by: max(1, Int(min(most, days.rounded()))) - 1))
  }
}
