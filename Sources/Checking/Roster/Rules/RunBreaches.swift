import Scenarios

/// Days with a duty, days without one, and duties, in a row.
struct RunBreaches {
  let limit: Limit
  let counted: CountedDays

  func breaches() -> [Breach] {
    switch limit.quantity {
    case .daysInARow: daysInARow()
    case .freeDaysInARow: freeDaysInARow()
    case .dutiesInARow: dutiesInARow()
    default: []
    }
  }

  private func daysInARow() -> [Breach] {
    let days = counted.days
    var breaches: [Breach] = []
    if let most = limit.atMost {
      for day in Set(counted.duties.map(\.dayIndex)).sorted() {
        var run = 1
        while days.contains(day - run) { run += 1 }
        if run > most {
          breaches.append(
            Breach(
              .daysInARow, 1, at: counted.duty(on: day), zh: "已连续\(run)天，上限\(most)天。",
              en: "is the \(run)th day in a row; \(most) is the most"))
        }
      }
    }
    if let least = limit.atLeast {
      // The days of this week that are free, of which the day before was the last of a run.
      for free in 0...6 where !days.contains(free) && days.contains(free - 1) {
        var run = 1
        while days.contains(free - 1 - run) { run += 1 }
        if run < least {
          breaches.append(
            Breach(
              .tooLittle, least - run, at: counted.duty(on: free - 1),
              zh: "只连续\(run)天，至少要\(least)天。",
              en: "ends after \(run) days in a row; \(least) is the least"))
        }
      }
    }
    return breaches
  }

  private func freeDaysInARow() -> [Breach] {
    let days = counted.days
    let lastBefore = counted.pastDays.max()
    var breaches: [Breach] = []
    if let most = limit.atMost {
      for day in 0...6 where !days.contains(day) {
        // Where there was never a duty before, days count from Monday.
        let since = days.filter { $0 < day }.max() ?? -1
        if day - since > most {
          breaches.append(
            Breach(
              .freeDaysInARow, 1, zh: "连续\(day - since)天没有，上限\(most)天。",
              en: "has none for \(day - since) days in a row; \(most) is the most"))
        }
      }
    }
    if let least = limit.atLeast {
      for day in Set(counted.duties.map(\.dayIndex)).sorted() {
        guard let since = days.filter({ $0 < day }).max() ?? lastBefore else { continue }
        let free = day - since - 1
        if free > 0, free < least {
          breaches.append(
            Breach(
              .tooLittle, least - free, at: counted.duty(on: day),
              zh: "此前只歇了\(free)天，至少要\(least)天。",
              en: "comes after \(free) free days; \(least) is the least"))
        }
      }
    }
    return breaches
  }

  private func dutiesInARow() -> [Breach] {
    guard let most = limit.atMost else { return [] }
    var run = 0
    for duty in counted.past { run = duty.counts ? run + 1 : 0 }
    return counted.everything.compactMap { duty, counts in
      run = counts ? run + 1 : 0
      guard run > most else { return nil }
      return Breach(
        .dutiesInARow, 1, at: duty, zh: "是连续第\(run)次，上限\(most)次。",
        en: "is the \(run)th in a row; \(most) is the most")
    }
  }
}
