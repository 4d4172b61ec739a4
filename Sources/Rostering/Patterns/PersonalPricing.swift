import Scenarios

/// Finds the week of one person that costs least, where every duty has a price and so has every
/// threshold of load that is passed.
///
/// A dynamic program over the duties by time keeps, for each last duty, the labels that no other label
/// beats in everything: cost, minutes, duties, nights, duties of that day, days in a row (labelling for the
/// resource-constrained shortest path: Desrochers and Soumis 1988). Exact for all rules that bind
/// one person, but for conflicts between duties that do not follow each other; see `indirectConflicts`.
struct PersonalPricing {
  /// Prices for one round.
  struct Prices {
    /// For each duty of the problem.
    var duties: [Double]
    /// For each threshold of evenness.
    var thresholds: [Double]
  }

  /// A week and what it costs.
  struct Priced {
    let pattern: Pattern
    let cost: Double
  }

  private struct Label {
    var cost: Double
    var minutes: Minutes
    var count: Int
    var nights: Int
    var today: Int
    var inARow: Int
    /// The label this one extends, by option and position; nil at the start of the week.
    var parent: (option: Int, label: Int)?

    func dominates(_ other: Label) -> Bool {
      cost <= other.cost && minutes <= other.minutes && count <= other.count
        && nights <= other.nights && today <= other.today && inARow <= other.inARow
    }
  }

  private let person: Int
  private let options: [Int]
  private let minutes: [Minutes]
  private let days: [Int]
  private let isNight: [Bool]
  /// For each option those that may follow it directly.
  private let next: [[Int]]
  private let isPinned: [Bool]
  private let daysInARowBefore: Int
  private let mostMinutes: Int
  private let mostDuties: Int
  private let mostNights: Int
  private let mostToday: Int
  private let mostInARow: Int
  /// For each threshold the least minutes that pass it.
  private let passedFrom: [Minutes]

  /// Pairs of duties that conflict although a third may lie between them; the master problem
  /// forbids them.
  let indirectConflicts: [(Int, Int)]

  init(person index: Int, in problem: RosterProblem, thresholds: [Minutes]) {
    let person = problem.people[index]
    let duties = problem.duties
    self.person = index
    options = person.duties.sorted {
      (duties[$0].span.lowerBound, duties[$0].span.upperBound, $0)
        < (duties[$1].span.lowerBound, duties[$1].span.upperBound, $1)
    }
    let sorted = options.map { duties[$0] }
    minutes = sorted.map(\.minutes)
    days = sorted.map(\.day)
    isNight = sorted.map(\.isNight)
    isPinned = sorted.map(\.isPinned)
    let conflicts = sorted.indices.map { left in
      sorted.indices.map { right in left != right && problem.conflict(sorted[left], sorted[right]) }
    }
    next = sorted.indices.map { left in
      (left + 1..<max(left + 1, sorted.count)).filter {
        !conflicts[left][$0]
      }
    }
    var indirect: [(Int, Int)] = []
    for left in sorted.indices {
      for right in left + 1..<max(left + 1, sorted.count) where conflicts[left][right] {
        if (left + 1..<right).contains(where: { !conflicts[left][$0] && !conflicts[$0][right] }) {
          indirect.append((options[left], options[right]))
        }
      }
    }
    indirectConflicts = indirect
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

  /// Whether these minutes pass a threshold, by index.
  func passes(_ threshold: Int, with minutes: Minutes) -> Bool { minutes >= passedFrom[threshold] }

  /// The most minutes that do not pass a threshold, by index.
  func mostMinutes(below threshold: Int) -> Minutes { passedFrom[threshold] - 1 }

  /// The cheapest weeks, at most `count`, the cheapest first; each ends with another duty.
  ///
  /// The first is the cheapest of all. Weeks have every duty decided to be in, none decided to be out, and
  /// at most the minutes of `cap`.
  func cheapest(
    _ count: Int, at prices: Prices, cap: Minutes = .max, decided: [Int: Bool] = [:]
  ) -> [Priced] {
    let mostMinutes = min(mostMinutes, cap)
    let price = options.map { prices.duties[$0] }
    let isOut = options.map { decided[$0] == false }
    let required = options.indices.filter { isPinned[$0] || decided[options[$0]] == true }
    // A week may not pass over what it must have.
    var furthest = Array(repeating: options.count - 1, count: options.count + 1)
    for option in required {
      for before in -1..<option where furthest[before + 1] > option {
        furthest[before + 1] = option
      }
    }
    var labels: [[Label]] = Array(repeating: [], count: options.count)
    for option in 0..<min(options.count, furthest[0] + 1) where !isOut[option] {
      let label = Label(
        cost: price[option], minutes: minutes[option], count: 1, nights: isNight[option] ? 1 : 0,
        today: 1, inARow: days[option] == 0 ? daysInARowBefore + 1 : 1, parent: nil)
      if isAllowed(label, mostMinutes) { labels[option].append(label) }
    }
    for option in options.indices {
      for (position, label) in labels[option].enumerated() {
        for following in next[option] {
          if following > furthest[option + 1] { break }
          if isOut[following] { continue }
          let isSameDay = days[following] == days[option]
          let extended = Label(
            cost: label.cost + price[following], minutes: label.minutes + minutes[following],
            count: label.count + 1, nights: label.nights + (isNight[following] ? 1 : 0),
            today: isSameDay ? label.today + 1 : 1,
            inARow: isSameDay
              ? label.inARow : days[following] == days[option] + 1 ? label.inARow + 1 : 1,
            parent: (option, position))
          if isAllowed(extended, mostMinutes) { insert(extended, into: &labels[following]) }
        }
      }
    }
    return collect(count, from: labels, prices: prices, lastRequired: required.last ?? -1)
  }

  private func isAllowed(_ label: Label, _ mostMinutes: Minutes) -> Bool {
    label.minutes <= mostMinutes && label.count <= mostDuties && label.nights <= mostNights
      && label.today <= mostToday && label.inARow <= mostInARow
  }

  /// Labels are extended only when all that come before are known, so a label once extended is
  /// never removed: positions of parents stay.
  private func insert(_ label: Label, into labels: inout [Label]) {
    for other in labels where other.dominates(label) { return }
    labels.removeAll { label.dominates($0) }
    labels.append(label)
  }

  private func loadCost(_ minutes: Minutes, _ prices: Prices) -> Double {
    var cost = 0.0
    for (threshold, from) in passedFrom.enumerated() where minutes >= from {
      cost += prices.thresholds[threshold]
    }
    return cost
  }

  private func collect(
    _ count: Int, from labels: [[Label]], prices: Prices, lastRequired: Int
  ) -> [Priced] {
    var ends: [(cost: Double, option: Int, label: Int)] = []
    if lastRequired < 0 { ends.append((loadCost(0, prices), -1, 0)) }
    for option in options.indices where option >= lastRequired {
      var best: (cost: Double, label: Int)?
      for (position, label) in labels[option].enumerated() {
        let cost = label.cost + loadCost(label.minutes, prices)
        if best.map({ cost < $0.cost }) ?? true { best = (cost, position) }
      }
      if let best { ends.append((best.cost, option, best.label)) }
    }
    return ends.sorted { ($0.cost, $0.option) < ($1.cost, $1.option) }.prefix(count).map { end in
      var duties: [Int] = []
      var step: (option: Int, label: Int)? = end.option < 0 ? nil : (end.option, end.label)
      while let current = step {
        duties.append(options[current.option])
        step = labels[current.option][current.label].parent
      }
      return Priced(pattern: Pattern(person: person, duties: duties.reversed()), cost: end.cost)
    }
  }
}
