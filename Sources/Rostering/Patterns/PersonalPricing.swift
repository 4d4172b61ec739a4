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
    /// For each of the person's options, by time.
    var duties: [Double]
    /// For each threshold of evenness.
    var thresholds: [Double]
    /// For each of the person's groups, paid once when any of its duties is served.
    var groups: [Double]
    /// For a unit of weight of a rule that is broken; never below 0.
    var rules = 0.0
  }

  /// A week and what it costs.
  struct Priced {
    let pattern: Pattern
    let cost: Double
  }

  /// What the person may serve.
  let options: PersonalOptions

  /// Sets of duties that are paid for once, and what for.
  let groups: [DutyGroup]

  /// The rules that count something in a week.
  private(set) var rules: RuleSheet

  /// Pairs of duties that conflict although a third may lie between them; the master problem
  /// forbids them.
  let indirectConflicts: [(Int, Int)]

  /// For each option the groups it belongs to, a bit each.
  private let groupsOf: [UInt64]
  /// For each option those that may come directly before it, ascending.
  private let previous: [[Int]]
  /// For each option whether it is out for good.
  private var isBarred: [Bool]

  init(person index: Int, in problem: RosterProblem, thresholds: [Minutes]) {
    self.init(
      PersonalOptions(person: index, in: problem, thresholds: thresholds), in: problem)
  }

  init(_ options: PersonalOptions, in problem: RosterProblem) {
    self.options = options
    isBarred = Array(repeating: false, count: options.duties.count)
    rules = RuleSheet(of: options, without: isBarred, in: problem)
    let groups = DutyGroup.groups(of: options.person, in: problem)
    self.groups = groups
    let positions = options.duties.indices
    groupsOf = options.duties.map { duty in
      groups.enumerated().reduce(0) { bits, group in
        group.element.duties.contains(duty) ? bits | 1 << UInt64(group.offset) : bits
      }
    }
    previous = positions.map { right in
      (0..<right).filter { !options.conflict($0, right) }
    }
    var indirect: [(Int, Int)] = []
    for right in positions {
      for left in 0..<right where options.conflict(left, right) {
        if (left + 1..<max(left + 1, right)).contains(where: {
          !options.conflict(left, $0) && !options.conflict($0, right)
        }) {
          indirect.append((options.duties[left], options.duties[right]))
        }
      }
    }
    indirectConflicts = indirect
  }

  /// Leaves duties out of every week from now on.
  ///
  /// - Parameters:
  ///   - duties: by index in the problem; those of others do not matter.
  ///   - problem: the problem.
  mutating func bar(_ duties: Set<Int>, in problem: RosterProblem) {
    let barred = options.duties.map(duties.contains)
    guard barred.contains(true) else { return }
    for (option, isOut) in barred.enumerated() where isOut { isBarred[option] = true }
    rules = RuleSheet(of: options, without: isBarred, in: problem)
  }

  /// Whether these minutes pass a threshold, by index.
  func passes(_ threshold: Int, with minutes: Minutes) -> Bool {
    minutes >= options.passedFrom[threshold]
  }

  /// How many wishes about the person's own duties a week leaves unmet, of those that it could meet
  /// or disregard.
  func wishesNotMet(by pattern: Pattern) -> Int {
    groups.count { group in
      guard case .wish(let avoids) = group.purpose else { return false }
      return group.isTouched(by: pattern) == avoids
    }
  }

  /// The most minutes that do not pass a threshold, by index.
  func mostMinutes(below threshold: Int) -> Minutes { options.passedFrom[threshold] - 1 }

  /// The cheapest weeks, at most `count`, the cheapest first; each ends with another duty.
  ///
  /// The first is the cheapest of all. Weeks have every duty decided to be in, none decided to be out, and
  /// at most the minutes of `cap`. Only weeks that cost less than `ceiling` are sought: with none
  /// of them there is no answer.
  func cheapest(
    _ count: Int, at prices: Prices, cap: Minutes = .max, decided: [Int: Bool] = [:],
    below ceiling: Double = .infinity, labels: inout [PricingLabel]
  ) -> [Priced] {
    labels.removeAll(keepingCapacity: true)
    let mostMinutes = min(options.mostMinutes, cap)
    let size = options.duties.count
    let isOut =
      decided.isEmpty
      ? isBarred : zip(options.duties, isBarred).map { $1 || decided[$0] == false }
    let gains = gains(prices, isOut: isOut)
    guard gains.fromTheStart < ceiling else { return [] }
    var ends: [(cost: Double, label: Int)] = []
    // A week may not pass over what it must have.
    var lastRequired = -1
    var firstLabel = Array(repeating: 0, count: size + 1)
    for option in 0..<size {
      firstLabel[option] = labels.count
      let isRequired =
        options.isPinned[option] || !decided.isEmpty && decided[options.duties[option]] == true
      if isOut[option] {
        if isRequired { return [] }
        continue
      }
      let first = labels.count
      func add(_ label: PricingLabel?) {
        guard let label, label.minutes <= mostMinutes, label.count <= options.mostDuties,
          label.nights <= options.mostNights, label.today <= options.mostToday,
          label.inARow <= options.mostInARow,
          // Minutes only grow, and so does what they cost.
          label.cost + gains.after[option] + loadCost(Int(label.minutes), prices) < ceiling
        else { return }
        insert(label, into: &labels, from: first, prices.groups)
      }
      if lastRequired < 0 { add(opening(option, prices)) }
      for before in previous[option] where before >= lastRequired {
        for position in firstLabel[before]..<firstLabel[before + 1] {
          add(extended(labels[position], at: position, by: option, prices))
        }
      }
      if isRequired {
        lastRequired = option
        ends.removeAll()
      }
      var best: (cost: Double, label: Int)?
      for position in first..<labels.count {
        guard let owed = rules.end(labels[position].rules, after: options.days[option]) else {
          continue
        }
        let cost =
          labels[position].cost + loadCost(Int(labels[position].minutes), prices)
          + Double(owed) * prices.rules
        if best.map({ cost < $0.cost }) ?? true { best = (cost, position) }
      }
      if let best, best.cost < ceiling { ends.append(best) }
    }
    if lastRequired < 0, let owed = rules.end(rules.start, after: -1) {
      let idle = loadCost(0, prices) + Double(owed) * prices.rules
      if idle < ceiling { ends.insert((idle, -1), at: 0) }
    }
    let order = ends.indices.sorted { (ends[$0].cost, $0) < (ends[$1].cost, $1) }
    return order.prefix(count).map { end in
      Priced(pattern: pattern(endingAt: ends[end].label, labels), cost: ends[end].cost)
    }
  }

  /// The least that what follows can cost, by no other rule than that duties which follow each other do not
  /// conflict: for each option after it, and before any.
  private func gains(
    _ prices: Prices, isOut: [Bool]
  ) -> (after: [Double], fromTheStart: Double) {
    let ofGroups = prices.groups.reduce(0) { $0 + min(0, $1) }
    var after = Array(repeating: ofGroups, count: options.duties.count)
    var least = ofGroups
    for option in previous.indices.reversed() where !isOut[option] {
      let cost = prices.duties[option] + after[option]
      least = min(least, cost)
      for before in previous[option] where cost < after[before] { after[before] = cost }
    }
    return (after, least)
  }

  /// The week that begins with a duty. What no limit counts is not counted: fewer labels differ.
  private func opening(_ option: Int, _ prices: Prices) -> PricingLabel? {
    var label = PricingLabel(
      cost: prices.duties[option] + groupCost(option, 0, prices), groups: groupsOf[option],
      minutes: Int32(options.minutes[option]), count: options.mostDuties == .max ? 0 : 1,
      nights: options.isNight[option] && options.mostNights != .max ? 1 : 0,
      today: options.mostToday == .max ? 0 : 1,
      inARow: options.mostInARow == .max
        ? 0 : Int16(options.days[option] == 0 ? options.daysInARowBefore + 1 : 1),
      option: Int32(option), parent: -1)
    guard !rules.isEmpty else { return label }
    guard let move = rules.step(rules.start, after: -1, to: option) else { return nil }
    label.rules = move.lanes
    label.cost += Double(move.owed) * prices.rules
    return label
  }

  private func extended(
    _ label: PricingLabel, at position: Int, by option: Int, _ prices: Prices
  ) -> PricingLabel? {
    var label = label
    let last = Int(label.option)
    if !rules.isEmpty {
      guard let move = rules.step(label.rules, after: options.days[last], to: option) else {
        return nil
      }
      label.rules = move.lanes
      label.cost += Double(move.owed) * prices.rules
    }
    let isSameDay = options.days[last] == options.days[option]
    label.cost += prices.duties[option] + groupCost(option, label.groups, prices)
    label.minutes += Int32(options.minutes[option])
    if options.mostDuties != .max { label.count += 1 }
    if options.isNight[option], options.mostNights != .max { label.nights += 1 }
    if options.mostToday != .max { label.today = isSameDay ? label.today + 1 : 1 }
    if options.mostInARow != .max, !isSameDay {
      label.inARow = options.days[option] == options.days[last] + 1 ? label.inARow + 1 : 1
    }
    label.groups |= groupsOf[option]
    label.option = Int32(option)
    label.parent = Int32(position)
    return label
  }

  /// Keeps a label of one option unless another beats it; those it beats go.
  private func insert(
    _ label: PricingLabel, into labels: inout [PricingLabel], from first: Int, _ groups: [Double]
  ) {
    for position in first..<labels.count
    where labels[position].dominates(label, groups: groups) { return }
    var kept = first
    for position in first..<labels.count
    where !label.dominates(labels[position], groups: groups) {
      if kept != position { labels[kept] = labels[position] }
      kept += 1
    }
    labels.removeSubrange(kept...)
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
    for (threshold, from) in options.passedFrom.enumerated() {
      // Thresholds ascend.
      if minutes < from { break }
      cost += prices.thresholds[threshold]
    }
    return cost
  }

  private func pattern(endingAt label: Int, _ labels: [PricingLabel]) -> Pattern {
    var duties: [Int] = []
    var step = label
    while step >= 0 {
      duties.append(options.duties[Int(labels[step].option)])
      step = Int(labels[step].parent)
    }
    return Pattern(person: options.person, duties: duties.reversed())
  }
}
