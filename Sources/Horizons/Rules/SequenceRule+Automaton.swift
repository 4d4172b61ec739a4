extension SequenceRule {
  /// What a rule remembers: a small number, below ``stateCount``.
  typealias State = Int

  /// A day a rule reads.
  struct Step {
    /// What it remembers then.
    var state: State
    /// What the day costs.
    var cost: Int
  }

  private static let saturday = 5
  private static let sunday = 6

  /// How many states there are.
  var stateCount: Int {
    switch self {
    case .succession, .wholeWeekEnds: 2
    // Twice, for stretches whose beginning is not known.
    case .stretch(_, let least, let most, _, _): 2 * (Self.cap(least, most) + 1)
    case .weekEnds(let most, _): 2 * (most + 1)
    case .total(_, let least, let most, _, _): Self.cap(least, most) + 1
    }
  }

  /// More than both limits is as much as the greater one.
  private static func cap(_ least: Int, _ most: Int) -> Int {
    most == .max ? least : max(least, most)
  }

  /// What it remembers before the first day.
  ///
  /// - Parameters:
  ///   - past: the days before the first, the oldest first.
  ///   - counted: what it has counted before.
  /// - Returns: the state.
  func start(after past: [Int?], counted: Int) -> State {
    switch self {
    case .succession(let first, _, _):
      return past.last.map { first.contains($0) ? 1 : 0 } ?? 0
    case .stretch(let days, let least, let most, _, _):
      if past.isEmpty { return 1 }
      let length = past.reversed().prefix { days.contains($0) }.count
      return 2 * min(length, Self.cap(least, most))
    case .wholeWeekEnds: return 0
    case .weekEnds(let most, _): return 2 * min(counted, most)
    case .total(_, let least, let most, _, _): return min(counted, Self.cap(least, most))
    }
  }

  /// Reads a day; nil where it is not allowed.
  ///
  /// - Parameters:
  ///   - state: what is remembered.
  ///   - weekday: the weekday, 0 for Monday.
  ///   - day: the kind of duty, nil for a day off.
  /// - Returns: what it remembers then and what it charges.
  func step(_ state: State, on weekday: Int, _ day: Int?) -> Step? {
    switch self {
    case .succession(let first, let then, let price):
      let cost = state == 1 && then.contains(day) ? price.cost(of: 1) : 0
      return cost.map { Step(state: first.contains(day) ? 1 : 0, cost: $0) }
    case .stretch(let days, let least, let most, let short, let long):
      let (length, isOpen) = (state / 2, state % 2 == 1)
      if days.contains(day) {
        let longer = min(length + 1, Self.cap(least, most))
        let cost = length >= most ? long.cost(of: 1) : 0
        return cost.map { Step(state: 2 * longer + (isOpen ? 1 : 0), cost: $0) }
      }
      let missing = length > 0 && !isOpen ? max(0, least - length) : 0
      return short.cost(of: missing).map { Step(state: 0, cost: $0) }
    case .wholeWeekEnds(let price):
      let isWork = day != nil
      if weekday == Self.saturday { return Step(state: isWork ? 1 : 0, cost: 0) }
      let cost = weekday == Self.sunday && isWork != (state == 1) ? price.cost(of: 1) : 0
      return cost.map { Step(state: 0, cost: $0) }
    case .weekEnds(let most, let price):
      let (count, isCounted) = (state / 2, state % 2 == 1)
      guard weekday == Self.saturday || weekday == Self.sunday, day != nil, !isCounted else {
        return Step(state: 2 * count, cost: 0)
      }
      let cost = count >= most ? price.cost(of: 1) : 0
      return cost.map {
        Step(state: 2 * min(count + 1, most) + (weekday == Self.saturday ? 1 : 0), cost: $0)
      }
    case .total(let weights, let least, let most, _, let long):
      let weight = day.map { weights[$0] } ?? 0
      let over = most == .max ? 0 : max(0, state + weight - most) - max(0, state - most)
      return long.cost(of: over).map {
        Step(state: min(state + weight, Self.cap(least, most)), cost: $0)
      }
    }
  }

  /// What is owed after the last day; nil where it must not end so.
  func end(_ state: State) -> Int? {
    guard case .total(_, let least, _, let short, _) = self else { return 0 }
    return short.cost(of: max(0, least - state))
  }
}
