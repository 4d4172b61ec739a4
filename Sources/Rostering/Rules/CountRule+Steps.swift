import Scenarios

/// How a rule reads weeks: a state, its changes, and what each of them charges.
extension CountRule {
  /// A state and the units charged on the way to it.
  typealias Move = (state: Int, units: Int)

  /// Whether of two equal beginnings the one with the smaller state is never worse for what follows.
  /// Otherwise only equal states can be compared.
  var isMonotone: Bool {
    switch subject {
    case .minutes, .duties, .dutiesOfDay, .weekend, .dutiesInARow: true
    case .daysInARow: kind == .any && isAtMost
    case .freeDaysInARow, .brokenWeekend, .succession: false
    }
  }

  /// The state before Monday.
  var start: Int {
    switch subject {
    case .minutes, .duties: isAtMost ? 0 : number
    case .dutiesOfDay, .brokenWeekend: 0
    case .weekend: isAtMost ? 0 : 2 * mostMissing
    case .daysInARow:
      // A run is read as the days up to yesterday, twice, and 1 for today.
      (before ?? 0) > 0 ? 2 * (min(before ?? 0, Self.longest) - 1) + 1 : 0
    case .dutiesInARow: min(before ?? 0, number)
    case .freeDaysInARow:
      // The last day with a duty. Of days of which nothing is known the most is counted from Monday, and
      // the least is kept.
      before.map { -1 - min($0, Self.longest) } ?? (isAtMost ? -1 : -Self.longest)
    case .succession: before ?? 0
    }
  }

  /// No run that matters is longer.
  private static let longest = 400

  /// Goes on from a day, -1 at the beginning, with the next duty.
  func step(_ state: Int, after last: Int, to duty: CountedDuty) -> Move {
    guard horizon.weeks > 1 else { return take(duty, in: state, after: last) }
    let passed = pass(state, after: last, to: duty.day)
    let move = take(duty, in: passed.state, after: last)
    return (move.state, passed.units + move.units)
  }

  private func take(_ duty: CountedDuty, in state: Int, after last: Int) -> Move {
    let isNewDay = duty.day != last
    let counts = duty.isOfKind && days.contains(duty.day)
    switch subject {
    case .minutes:
      guard counts else { return (state, 0) }
      if !isAtMost { return (max(0, state - duty.minutes), 0) }
      // Begun hours are counted at the end, when their number is known.
      return (state + duty.minutes, weight == nil && state + duty.minutes > number ? 1 : 0)
    case .duties:
      guard counts else { return (state, 0) }
      return isAtMost ? (state + 1, state + 1 > number ? 1 : 0) : (max(0, state - 1), 0)
    case .dutiesOfDay:
      let today = (isNewDay ? 0 : state) + (counts ? 1 : 0)
      return (today, counts && today > number ? 1 : 0)
    case .weekend:
      guard counts, horizon.isWeekend(duty.day) else { return (state, 0) }
      return takeWeekend(state)
    case .daysInARow: return run(state, after: last, to: duty.day, counts: counts)
    case .freeDaysInARow:
      guard counts, state < duty.day else { return (state, 0) }
      return (duty.day, units(ofFreeDays: state + 1..<duty.day, after: state))
    case .dutiesInARow:
      guard counts else { return (0, 0) }
      return (min(state, number) + 1, state >= number ? 1 : 0)
    case .brokenWeekend:
      guard counts, horizon.isWeekend(duty.day) else { return (state, 0) }
      return (state | (duty.day % 7 == 5 ? 1 : 2), 0)
    case .succession:
      // 2 where yesterday had the earlier kind, 1 where today has.
      var yesterday = state / 2
      var today = state % 2
      if isNewDay { (yesterday, today) = (duty.day == last + 1 ? today : 0, 0) }
      if duty.isOfEarlierKind { today = 1 }
      return (2 * yesterday + today, counts && yesterday == 1 ? 1 : 0)
    }
  }

  /// What is charged when the last week ends after a day with a duty, -1 where there is none.
  func end(_ state: Int, after last: Int) -> Int {
    switch subject {
    case .minutes, .duties, .brokenWeekend:
      guard countsWeekByWeek else { return endOfWeek(state) }
      let later = horizon.weeks - 1 - horizon.week(of: last)
      return endOfWeek(state) + later * endOfWeek(start)
    case .weekend: return isAtMost ? 0 : number - mostMissing + state / 2
    case .daysInARow:
      return run(state, after: last, to: horizon.days.upperBound + 1, counts: false).units
    case .freeDaysInARow:
      guard isAtMost else { return 0 }
      return units(ofFreeDays: state + 1..<horizon.days.upperBound + 1, after: state)
    case .dutiesOfDay, .dutiesInARow, .succession: return 0
    }
  }

  /// The units of whole weeks, their duties by time.
  func units(of duties: some Sequence<CountedDuty>) -> Int {
    var (state, last, units) = (start, -1, 0)
    for duty in duties {
      let move = step(state, after: last, to: duty)
      state = move.state
      units += move.units
      last = duty.day
    }
    return units + end(state, after: last)
  }

  // MARK: Weeks

  /// Whether every week begins anew.
  private var countsWeekByWeek: Bool { isWeekly || subject == .brokenWeekend }

  /// Goes on to the week of another day: what the weeks charge that end before it.
  private func pass(_ state: Int, after last: Int, to day: Int) -> Move {
    let passed = horizon.week(of: day) - horizon.week(of: last)
    guard passed > 0 else { return (state, 0) }
    if countsWeekByWeek { return (start, endOfWeek(state) + (passed - 1) * endOfWeek(start)) }
    guard subject == .weekend else { return (state, 0) }
    // Another weekend is not counted yet.
    return (isAtMost ? state + (state & 1) : state & ~1, 0)
  }

  /// What the end of a week charges where each week is counted by itself, or the end of everything.
  private func endOfWeek(_ state: Int) -> Int {
    switch subject {
    case .minutes:
      let missing = isAtMost ? state - number : state
      guard missing > 0 else { return 0 }
      if isAtMost && weight == nil { return 0 }
      return (missing + 59) / 60
    case .duties: return isAtMost ? 0 : state
    case .brokenWeekend: return state == 1 || state == 2 ? 1 : 0
    case .dutiesOfDay, .weekend, .daysInARow, .freeDaysInARow, .dutiesInARow, .succession: return 0
    }
  }

  /// Of the weekends that are due, as many as there are.
  private var mostMissing: Int { min(number, horizon.weeks) }

  /// A duty on a weekend. The state is twice the weekends counted, or twice those missing; odd where this
  /// weekend is counted. One that is beyond the most is charged, and may have more duties.
  private func takeWeekend(_ state: Int) -> Move {
    guard state & 1 == 0 else { return (state, 0) }
    guard isAtMost else { return (max(0, state - 1), 0) }
    return state / 2 < number ? (state + 1, 0) : (state - 1, 1)
  }

  private var isAtMost: Bool { if case .atMost = bound { true } else { false } }

  /// The most or the least.
  var number: Int {
    switch bound {
    case .atMost(let number), .atLeast(let number): number
    }
  }

  /// A run of days: its days up to yesterday, twice, and 1 where today belongs to it.
  private func run(_ state: Int, after last: Int, to day: Int, counts: Bool) -> Move {
    let (yesterday, today) = (state / 2, state % 2)
    if day == last {
      guard counts, today == 0 else { return (state, 0) }
      return (state + 1, isAtMost && yesterday + 1 > number ? 1 : 0)
    }
    let through = today == 1 ? yesterday + 1 : 0
    var units = 0
    if !isAtMost {
      // A run that ends is charged on the first day without, where that is a day of these weeks.
      let (length, free) = today == 1 ? (through, last + 1) : (yesterday, last)
      let isOver = today == 0 || day > last + 1
      if isOver, length > 0, length < number, horizon.days.contains(free) {
        units = number - length
      }
    }
    let length = day == last + 1 ? min(through, Self.longest) : 0
    if isAtMost, counts, length + 1 > number { units += 1 }
    return (2 * length + (counts ? 1 : 0), units)
  }

  /// Days without a duty, after a day with one.
  private func units(ofFreeDays free: Range<Int>, after last: Int) -> Int {
    guard isAtMost else {
      return free.isEmpty ? 0 : max(0, number - free.count)
    }
    let settled = free.clamped(to: 0..<horizon.days.upperBound + 1)
    return settled.count { $0 - last > number }
  }
}
