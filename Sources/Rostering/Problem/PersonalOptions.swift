import Scenarios

/// What one person may serve in the week, by time, and the rules that bind them alone, laid out for
/// the search and for pricing. Positions count the person's duties by time.
struct PersonalOptions: Sendable {
  /// Whose options they are, by index in the problem.
  let person: Int
  /// The duties, by index in the problem, in the order of time.
  let duties: [Int]
  /// How long each takes.
  let minutes: [Minutes]
  /// The day each begins on.
  let days: [Int]
  /// Which touch the night.
  let isNight: [Bool]
  /// Which are agreed already.
  let isPinned: [Bool]
  /// Days in a row with a duty that ended on the Sunday before.
  let daysInARowBefore: Int
  /// The most minutes of the week.
  let mostMinutes: Int
  /// The most duties of the week.
  let mostDuties: Int
  /// The most nights of the week.
  let mostNights: Int
  /// The most duties of a day.
  let mostToday: Int
  /// The most days in a row with a duty.
  let mostInARow: Int
  /// For each threshold of evenness the least minutes that pass it, ascending.
  let passedFrom: [Minutes]
  /// For each pair of positions whether both cannot be served, row by row.
  private let conflicts: [Bool]

  init(person index: Int, in problem: RosterProblem, thresholds: [Minutes]) {
    let person = problem.people[index]
    self.person = index
    let duties = person.duties.sorted {
      let (left, right) = (problem.duties[$0].span, problem.duties[$1].span)
      return (left.lowerBound, left.upperBound, $0) < (right.lowerBound, right.upperBound, $1)
    }
    self.duties = duties
    let sorted = duties.map { problem.duties[$0] }
    minutes = sorted.map(\.minutes)
    days = sorted.map(\.day)
    isNight = sorted.map(\.isNight)
    isPinned = sorted.map(\.isPinned)
    var conflicts = Array(repeating: false, count: sorted.count * sorted.count)
    for left in sorted.indices {
      for right in left + 1..<max(left + 1, sorted.count)
      where problem.conflict(sorted[left], sorted[right]) {
        conflicts[left * sorted.count + right] = true
        conflicts[right * sorted.count + left] = true
      }
    }
    self.conflicts = conflicts
    let limits = person.limits
    daysInARowBefore = person.daysInARowBefore
    mostMinutes = limits.minutesPerWeek?.value ?? .max
    mostDuties = limits.dutiesPerWeek?.value ?? .max
    mostNights = limits.nightsPerWeek?.value ?? .max
    mostToday = limits.dutiesPerDay?.value ?? .max
    mostInARow = limits.daysInARow?.value ?? .max
    let longest = minutes.reduce(0, +)
    passedFrom = thresholds.map { threshold in
      // Which minutes pass a threshold is monotone: binary search for the first.
      var (low, high) = (0, longest + 1)
      while low < high {
        let middle = (low + high) / 2
        if person.isAbove(threshold, with: middle) { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }

  /// Whether both cannot be served, by position.
  func conflict(_ left: Int, _ right: Int) -> Bool { conflicts[left * duties.count + right] }

  /// How many thresholds these minutes pass.
  func level(with minutes: Minutes) -> Int {
    var (low, high) = (0, passedFrom.count)
    while low < high {
      let middle = (low + high) / 2
      if passedFrom[middle] <= minutes { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether `option` may join a week that keeps the rules, `dropped` being left out, all by position.
  func allows(_ option: Int, beside week: [Int], without dropped: Int = -1) -> Bool {
    var (total, count, nights, today) = (minutes[option], 1, isNight[option] ? 1 : 0, 1)
    var days: UInt128 = 0
    for other in week where other != dropped {
      if conflict(other, option) { return false }
      total += minutes[other]
      count += 1
      if isNight[other] { nights += 1 }
      if self.days[other] == self.days[option] { today += 1 }
      days |= bit(self.days[other])
    }
    guard total <= mostMinutes, count <= mostDuties, today <= mostToday,
      !isNight[option] || nights <= mostNights
    else { return false }
    return mostInARow == .max || run(through: self.days[option], of: days) <= mostInARow
  }

  /// Days before Monday take the lower bits: no run of days is longer than the longest memory. Above them
  /// there is room for thirteen weeks.
  private func bit(_ day: Int) -> UInt128 { 1 << UInt128(32 + day) }

  private func run(through day: Int, of days: UInt128) -> Int {
    let before = min(daysInARowBefore, 32)
    let all = days | bit(day) | ((1 << UInt128(before)) - 1) << UInt128(32 - before)
    var (first, last) = (32 + day, 32 + day)
    while first > 0, all >> UInt128(first - 1) & 1 == 1 { first -= 1 }
    while last < 127, all >> UInt128(last + 1) & 1 == 1 { last += 1 }
    return last - first + 1
  }
}
