import Scenarios

/// The goal of evenness: how many carry more than each threshold, the highest first.
struct Evenness {
  let loads: [Load]
  let step: Minutes

  func values() -> [GoalValue] {
    guard step > 0, let thresholds = thresholds() else { return [] }
    return thresholds.reversed().map { multiple in
      let threshold = multiple * step
      let above = loads.count { $0.isAbove(threshold, carrying: $0.total) }
      return ("roster.evenness.over-\(figure(Double(threshold) / 60))h", Double(above))
    }
  }

  /// Multiples of the step: from the least at which somebody's carried-over load is not above to
  /// the last at which somebody's load is; nil where the first lies beyond the last.
  private func thresholds() -> ClosedRange<Int>? {
    let first = loads.map { load in
      leastMultiple(near: load.carriedOver, of: load) {
        !load.isAbove($0, carrying: load.carriedOver)
      }
    }.min()
    let beyond = loads.map { load in
      leastMultiple(near: load.total, of: load) { !load.isAbove($0, carrying: load.total) }
    }.max()
    guard let first, let beyond, first < beyond else { return nil }
    return first...beyond - 1
  }

  /// The least multiple of the step whose threshold satisfies `isReached`, which is monotone; it
  /// lies within one step of the relative load.
  private func leastMultiple(
    near minutes: Minutes, of load: Load, where isReached: (Minutes) -> Bool
  ) -> Int {
    let estimate = (Double(minutes) / load.volunteer.share / Double(step)).rounded(.down)
    // Shares are above 0 and loads below a lifetime; anything else is not worth a threshold.
    guard var multiple = Int(exactly: estimate), abs(estimate) < 1e9 else { return 0 }
    multiple -= 1
    while !isReached(multiple * step) { multiple += 1 }
    return multiple
  }
}
