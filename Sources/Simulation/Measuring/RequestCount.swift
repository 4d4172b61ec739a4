internal import Plans
internal import Scenarios

/// What became of requests in a week.
struct RequestCount {
  /// Hours from a request until its work was done, of those done this week.
  private(set) var hours: [Double] = []
  /// Requests that are open when the week ends.
  private(set) var open = 0
  /// Requests dropped because it was too late.
  private(set) var dropped = 0
  /// Those that came up and were booked, as needs.
  private(set) var booked: [Need] = []
  /// The dropped ones.
  private(set) var droppedIDs: [Need.ID] = []

  /// The mean of the hours; nil where no request was done.
  var meanHours: Double? {
    hours.isEmpty ? nil : hours.reduce(0, +) / Double(hours.count)
  }

  /// Settles the open requests of a world at the end of a week: what is done is no longer open, what
  /// is too late is dropped.
  ///
  /// - Parameters:
  ///   - world: the courtyard.
  ///   - slots: what became of the week.
  ///   - scenario: the week as it was planned.
  ///   - start: the week's Monday, in minutes from the first one.
  init(settling world: inout World, slots: [Slot], planned scenario: Scenario, start: Minutes) {
    let done = Dictionary(grouping: slots.compactMap(\.done), by: \.need)
    let planned = Set(scenario.needs.map(\.id))
    var left: [OpenRequest] = []
    for var request in world.requests {
      guard case .task(let task) = request.need.work else { continue }
      let duties = done[request.need.id] ?? []
      let isBooked = slots.contains { $0.planned == nil && $0.current?.need == request.need.id }
      if isBooked, !planned.contains(request.need.id) { booked.append(request.need) }
      let isDone = duties.count >= task.times * task.people.minimum
      if isDone, request.isSingle, let end = duties.map(\.span.upperBound).max() {
        hours.append(Double(start + end - request.asked) / 60)
        continue
      }
      if !request.isSingle, planned.contains(request.need.id) || isBooked {
        request.weeksLeft -= 1
        if request.weeksLeft <= 0 { continue }
      }
      if let deadline = request.deadline, deadline <= start + minutesPerWeek {
        dropped += 1
        droppedIDs.append(request.need.id)
        continue
      }
      left.append(request)
    }
    world.requests = left
    open = left.count
  }
}
