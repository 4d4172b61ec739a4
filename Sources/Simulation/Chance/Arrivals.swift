internal import Foundation
internal import RandomStreams
internal import Scenarios

/// When the events of a week happen.
struct Arrivals {
  /// An event that happens.
  struct Happening {
    /// What.
    var event: Event
    /// Minutes from the week's Monday, 00:00.
    var minute: Minutes
    /// Its number among those of its event in this week.
    var number: Int
    /// The chance that decides about its details.
    var stream: RandomStream
  }

  let chance: Chance

  /// The events of a week by time, then id.
  func happenings(of events: [Event], in week: Week) -> [Happening] {
    events.flatMap { happenings(of: $0, in: week) }.sorted {
      ($0.minute, $0.event.id, $0.number) < ($1.minute, $1.event.id, $1.number)
    }
  }

  private func happenings(of event: Event, in week: Week) -> [Happening] {
    switch event.occasion {
    case .always:
      return []
    case .on(let day):
      let offset = day.number - week.monday.number
      guard (0..<7).contains(offset) else { return [] }
      return [
        Happening(
          event: event, minute: offset * minutesPerDay, number: 0,
          stream: chance.stream("event", event.id, week.description))
      ]
    case .rate(let perWeek, let season):
      return arrivals(of: event, perWeek: perWeek, in: week).filter { happening in
        let day = week.monday.advanced(by: happening.minute / minutesPerDay)
        return season?.contains(day) ?? true
      }
    }
  }

  /// A Poisson process: independent exponential times between one arrival and the next. Having no
  /// memory, it may begin anew every Monday.
  private func arrivals(of event: Event, perWeek: Double, in week: Week) -> [Happening] {
    guard perWeek > 0 else { return [] }
    var times = chance.stream("arrivals", event.id, week.description)
    var found: [Happening] = []
    let mean = Distribution.exponential(mean: Double(minutesPerWeek) / perWeek)
    var time = mean.draw(from: &times)
    while time < Double(minutesPerWeek) {
      found.append(
        Happening(
          event: event, minute: Int(time), number: found.count,
          stream: chance.stream("event", event.id, week.description, String(found.count))))
      time += mean.draw(from: &times)
    }
    return found
  }
}
