import Scenarios

/// One person's counting rules as pricing reads them: which of the person's duties each counts, and where
/// in the lanes of a label its state stands. A task is such a rule, too: nobody does it more often than it is to
/// be done, and weeks that would do so could make up, half and half, for weeks that do it less.
///
/// There is room for sixteen numbers. A rule that finds none is not priced: the bound is a bound all the
/// same, and rosters are held against the compact program, which has every rule.
struct RuleSheet: Sendable {
  private struct Entry: Sendable {
    let rule: CountRule
    /// What it sees of each of the person's options.
    let duties: [CountedDuty]
    /// Its first lane; one whose states can only be compared where they are equal has the next one,
    /// too, with the contrary number.
    let lane: Int
  }

  /// The states before Monday.
  let start: RuleLanes
  private let entries: [Entry]
  /// All rules, those that found no room included.
  private let all: [Entry]

  /// Lanes hold numbers up to this.
  private static let greatest = 20_000

  /// So many tasks are counted at most: each makes beginnings of weeks differ.
  private static let mostTasks = 4

  /// Lays out the rules of a person, of whose options some are out for good.
  init(
    of options: PersonalOptions, without isBarred: [Bool]? = nil, in problem: RosterProblem
  ) {
    var lane = 0
    var start = RuleLanes()
    var entries: [Entry] = []
    var all: [Entry] = []
    let rules = problem.people[options.person].counts
    // What nobody may break is priced before what costs something.
    let hard = rules.filter { $0.weight == nil }
    for rule in hard + rules.filter({ $0.weight != nil }) {
      let entry = Entry(
        rule: rule,
        duties: options.duties.map { problem.counted(problem.duties[$0], by: rule) }, lane: lane)
      all.append(entry)
      let width = rule.isMonotone ? 1 : 2
      guard lane + width <= RuleLanes.count, rule.number <= Self.greatest else { continue }
      Self.write(rule.start, of: entry, into: &start)
      entries.append(entry)
      lane += width
    }
    let tasks = Self.tasks(of: options, without: isBarred, in: problem)
    for task in tasks.prefix(min(Self.mostTasks, RuleLanes.count - lane)) {
      let entry = Self.entry(of: task, for: options, in: problem, lane: lane)
      Self.write(entry.rule.start, of: entry, into: &start)
      entries.append(entry)
      lane += 1
    }
    self.start = start
    self.entries = entries
    self.all = all
  }

  /// The tasks of which a person could serve more duties than any roster has of one person, by index; those first
  /// that the person did last.
  private static func tasks(
    of options: PersonalOptions, without isBarred: [Bool]?, in problem: RosterProblem
  ) -> [Int] {
    let open = options.duties.indices.filter { isBarred?[$0] != true }
    let counts = Dictionary(grouping: open) { problem.duties[options.duties[$0]].seat }
      .mapValues(\.count)
    let tasks = problem.tasks.indices.filter { index in
      let most = problem.tasks[index].mostOfOnePerson
      return most <= greatest && (counts[.session(task: index)] ?? 0) > most
    }
    func isOwn(_ task: Int) -> Bool { problem.tasks[task].lastVisitor == options.person }
    return tasks.filter(isOwn) + tasks.filter { !isOwn($0) }
  }

  /// That a person serves no more duties of a task than any roster has of one person.
  private static func entry(
    of task: Int, for options: PersonalOptions, in problem: RosterProblem, lane: Int
  ) -> Entry {
    let most = problem.tasks[task].mostOfOnePerson
    let rule = CountRule(
      subject: .duties, kind: .any, horizon: Horizon(weeks: 1), isWeekly: false,
      days: problem.horizon.everyDay, bound: .atMost(most), before: nil, weight: nil, clause: nil,
      stated: most)
    let seen = options.duties.map { index in
      let duty = problem.duties[index]
      return CountedDuty(
        day: duty.day, minutes: duty.minutes, isOfKind: duty.seat == .session(task: task),
        isOfEarlierKind: false)
    }
    return Entry(rule: rule, duties: seen, lane: lane)
  }

  /// Whether there is nothing to count.
  var isEmpty: Bool { entries.isEmpty }

  /// Goes on from a day, -1 at the beginning, with an option; nil where that breaks a hard rule.
  func step(
    _ lanes: RuleLanes, after last: Int, to option: Int
  ) -> (lanes: RuleLanes, owed: Int)? {
    var (lanes, owed) = (lanes, 0)
    for entry in entries {
      let move = entry.rule.step(lanes[entry.lane], after: last, to: entry.duties[option])
      if move.units > 0 {
        guard let weight = entry.rule.weight else { return nil }
        owed += weight * move.units
      }
      Self.write(move.state, of: entry, into: &lanes)
    }
    return (lanes, owed)
  }

  /// What the end of the week adds; nil where a hard rule is broken by it.
  func end(_ lanes: RuleLanes, after last: Int) -> Int? {
    var owed = 0
    for entry in entries {
      let units = entry.rule.end(lanes[entry.lane], after: last)
      if units > 0 {
        guard let weight = entry.rule.weight else { return nil }
        owed += weight * units
      }
    }
    return owed
  }

  /// Whether any rule has a weight.
  var hasWeights: Bool { all.contains { $0.rule.weight != nil } }

  /// Whether any rule is hard.
  var isHard: Bool { all.contains { $0.rule.weight == nil } }

  /// How often a week of these options, by position and time, breaks hard rules.
  func breaches(ofPositions week: [Int]) -> Int {
    all.reduce(0) { sum, entry in
      guard entry.rule.weight == nil else { return sum }
      return sum + entry.rule.units(of: week.lazy.map { entry.duties[$0] })
    }
  }

  /// What a week of these options, by position and time, owes by all rules that have a weight.
  func cost(ofPositions week: [Int]) -> Int {
    all.reduce(0) { sum, entry in
      guard let weight = entry.rule.weight else { return sum }
      return sum + weight * entry.rule.units(of: week.lazy.map { entry.duties[$0] })
    }
  }

  /// What a pattern owes by all rules that have a weight.
  func cost(of pattern: Pattern, _ options: PersonalOptions) -> Int {
    guard !all.isEmpty else { return 0 }
    return cost(
      ofPositions: options.duties.indices.filter { pattern.duties.contains(options.duties[$0]) })
  }

  private static func write(_ state: Int, of entry: Entry, into lanes: inout RuleLanes) {
    lanes[entry.lane] = state
    if !entry.rule.isMonotone { lanes[entry.lane + 1] = -state }
  }
}
