import Scenarios

/// The minutes that one person's duties can add up to in the week, whatever others do.
///
/// A superset is enough for a correct model and a smaller set makes a tighter one: limits on minutes
/// and on the number of duties are respected, conflicts in time are not.
struct AchievableLoads {
  /// The sums, ascending; the least is what is pinned.
  let minutes: [Minutes]

  /// Adds up duty by duty: a bounded knapsack by the fewest duties for each sum.
  init(of person: Person, in problem: RosterProblem) {
    let duties = person.duties.map { problem.duties[$0] }
    let pinned = duties.filter(\.isPinned)
    let base = pinned.reduce(0) { $0 + $1.minutes }
    let free = duties.filter { !$0.isPinned }
    let cap = max(base, person.mostMinutes ?? .max)
    let most = max(0, (person.mostDuties ?? .max) - pinned.count)

    var fewest: [Minutes: Int] = [base: 0]
    for (length, count) in AchievableLoads.available(free, in: problem) {
      // Each copy of a duty in turn, the large sums first, so that no copy is used twice.
      for _ in 0..<min(count, most) {
        var grew = false
        for (sum, used) in fewest.sorted(by: { $0.key > $1.key }) {
          let next = sum + length
          guard next <= cap, used < most, (fewest[next] ?? .max) > used + 1 else { continue }
          fewest[next] = used + 1
          grew = true
        }
        if !grew { break }
      }
    }
    minutes = fewest.keys.sorted()
  }

  /// How many duties of each length there are: a shift once, a task as often as it is done.
  private static func available(
    _ duties: [PossibleDuty], in problem: RosterProblem
  ) -> [(length: Minutes, count: Int)] {
    var counts: [Minutes: Int] = [:]
    var seen: Set<PossibleDuty.Seat> = []
    var seenShifts: Set<Int> = []
    for duty in duties {
      switch duty.seat {
      case .role(let shift, _):
        if seenShifts.insert(shift).inserted { counts[duty.minutes, default: 0] += 1 }
      case .session(let task):
        if seen.insert(duty.seat).inserted {
          counts[duty.minutes, default: 0] += problem.tasks[task].task.times
        }
      }
    }
    return counts.sorted { $0.key < $1.key }.map { (length: $0.key, count: $0.value) }
  }
}
