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
    /// For each of the person's groups, paid once when any of its duties is served.
    var groups: [Double]
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
    /// The groups that were paid for, a bit each.
    var groups: UInt64
    /// The label this one extends, by option and position; nil at the start of the week.
    var parent: (option: Int, label: Int)?

    /// Whether any week that begins with the other label is no better than one with this.
    func dominates(_ other: Label, groups prices: [Double]) -> Bool {
      guard cost <= other.cost, minutes <= other.minutes, count <= other.count,
        nights <= other.nights, today <= other.today, inARow <= other.inARow
      else { return false }
      if groups == other.groups { return true }
      // What this one may yet have to pay and the other not, or the other may yet gain.
      var handicap = 0.0
      for (group, price) in prices.enumerated() {
        let isPaid = groups >> UInt64(group) & 1 == 1
        let isPaidThere = other.groups >> UInt64(group) & 1 == 1
        if price > 0, isPaidThere, !isPaid { handicap += price }
        if price < 0, isPaid, !isPaidThere { handicap -= price }
      }
      return cost + handicap <= other.cost
    }
  }

  private let person: Int
  private let options: [Int]
  private let minutes: [Minutes]
  private let days: [Int]
  private let isNight: [Bool]
  /// For each option the groups it belongs to, a bit each.
  private let groupsOf: [UInt64]
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

  /// Sets of duties that are paid for once, and what for.
  let groups: [DutyGroup]

  init(person index: Int, in problem: RosterProblem, thresholds: [Minutes]) {
    let groups = DutyGroup.groups(of: index, in: problem)
    self.groups = groups
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
    groupsOf = options.map { option in
      groups.enumerated().reduce(0) { bits, group in
        group.element.duties.contains(option) ? bits | 1 << UInt64(group.offset) : bits
      }
    }
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

  /// How many wishes about the person's own duties a week leaves unmet, of those that it could meet
  /// or disregard.
  func wishesNotMet(by pattern: Pattern) -> Int {
    groups.count { group in
      guard case .wish(let avoids) = group.purpose else { return false }
      return group.isTouched(by: pattern) == avoids
    }
  }

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
        cost: price[option] + groupCost(option, 0, prices), minutes: minutes[option], count: 1,
        nights: isNight[option] ? 1 : 0, today: 1,
        inARow: days[option] == 0 ? daysInARowBefore + 1 : 1, groups: groupsOf[option],
        parent: nil)
      if isAllowed(label, mostMinutes) { labels[option].append(label) }
    }
    for option in options.indices {
      for (position, label) in labels[option].enumerated() {
        for following in next[option] {
          if following > furthest[option + 1] { break }
          if isOut[following] { continue }
          let isSameDay = days[following] == days[option]
          let extended = Label(
            cost: label.cost + price[following] + groupCost(following, label.groups, prices),
            minutes: label.minutes + minutes[following],
            count: label.count + 1, nights: label.nights + (isNight[following] ? 1 : 0),
            today: isSameDay ? label.today + 1 : 1,
            inARow: isSameDay
              ? label.inARow : days[following] == days[option] + 1 ? label.inARow + 1 : 1,
            groups: label.groups | groupsOf[following], parent: (option, position))
          if isAllowed(extended, mostMinutes) {
            insert(extended, into: &labels[following], prices)
          }
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
  private func insert(_ label: Label, into labels: inout [Label], _ prices: Prices) {
    for other in labels where other.dominates(label, groups: prices.groups) { return }
    labels.removeAll { label.dominates($0, groups: prices.groups) }
    labels.append(label)
  }

  /// What an option's groups cost that were not paid for yet.
  private func groupCost(_ option: Int, _ paid: UInt64, _ prices: Prices) -> Double {
    var open = groupsOf[option] & ~paid
    var cost = 0.0
    while open != 0 {
      cost += prices.groups[open.trailingZeroBitCount]
      open &= open - 1
    }
    return cost
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
