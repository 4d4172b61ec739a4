internal import Scenarios

/// When a duty began.
private struct Time: Hashable {
  let day: Day
  let start: Minutes
}

extension Scenario {
  /// Leaves out tasks that are to be done once and were, as often as they are to be done; of one that
  /// was done in part the rest stays. A time counts when as many came as the task takes at least.
  mutating func leaveOut(doneOnce duties: some Sequence<PastDuty>) {
    var people: [Need.ID: [Time: Int]] = [:]
    for duty in duties {
      people[duty.need, default: [:]][Time(day: duty.day, start: duty.start), default: 0] += 1
    }
    var gone: Set<Need.ID> = []
    for index in needs.indices {
      guard case .task(var task) = needs[index].work, task.isOnce else { continue }
      let done = (people[needs[index].id] ?? [:]).values
        .count { $0 >= Swift.max(1, task.people.minimum) }
      if done >= task.times {
        gone.insert(needs[index].id)
      } else if done > 0 {
        task.times -= done
        needs[index].work = .task(task)
      }
    }
    if gone.isEmpty { return }
    needs.removeAll { gone.contains($0.id) }
    pinned.removeAll { gone.contains($0.need) }
  }
}
