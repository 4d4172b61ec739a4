internal import RandomStreams
internal import Scenarios

/// What has become of a courtyard: all that differs from its files by now.
struct World: Sendable {
  /// When people are away or ill, as far as anybody knows.
  var away: [Volunteer.ID: [DateSpan]] = [:]
  /// Who joined, in order.
  var joined: [Volunteer] = []
  /// Who left, and on which day.
  var left: [Volunteer.ID: Day] = [:]
  /// Work that was asked for and is not done, in the order in which it was asked for.
  var requests: [OpenRequest] = []
  /// Requests that will be made, when a storm is over for one: in minutes from the first Monday.
  var coming: [(minute: Minutes, request: Request, event: Event.ID, stream: RandomStream)] = []
  /// When spaces are closed.
  var closedSpaces: [ParkingSpace.ID: [DateSpan]] = [:]
  /// When places are closed.
  var closedPlaces: [Place.ID: [ClosedRange<Minutes>]] = [:]
  /// Vehicles that were sold.
  var sold: Set<Vehicle.ID> = []
  /// Vehicles that were bought, in order.
  var bought: [Vehicle] = []
  /// How many requests each event has made.
  private var requestCounts: [Event.ID: Int] = [:]

  /// Numbers the requests of an event.
  mutating func nextNumber(of event: Event.ID) -> Int {
    requestCounts[event, default: 0] += 1
    return requestCounts[event, default: 1]
  }

  /// Those who serve in a week, by id: those on file and those who joined, less those who left.
  func volunteers(of scenario: Scenario) -> [Volunteer] {
    let known = Set(scenario.volunteers.map(\.id))
    return (scenario.volunteers + joined.filter { !known.contains($0.id) })
      .filter { left[$0.id].map { $0 > scenario.week.monday } ?? true }
      .map { volunteer in
        var volunteer = volunteer
        volunteer.away += away[volunteer.id] ?? []
        volunteer.away.sort()
        return volunteer
      }
      .sorted { $0.id < $1.id }
  }
}

extension World {
  /// Forgets what is over when a week begins, so that a long run takes no more room than a short one.
  mutating func forget(before week: Week, start: Minutes) {
    // A duty of the night before may still matter.
    let day = week.monday.advanced(by: -7)
    away = away.mapValues { spans in spans.filter { $0.last >= day } }.filter { !$0.value.isEmpty }
    closedSpaces = closedSpaces.mapValues { spans in spans.filter { $0.last >= day } }
      .filter { !$0.value.isEmpty }
    closedPlaces = closedPlaces.mapValues { spans in
      spans.filter { $0.upperBound >= start - minutesPerDay }
    }.filter { !$0.value.isEmpty }
  }
}
