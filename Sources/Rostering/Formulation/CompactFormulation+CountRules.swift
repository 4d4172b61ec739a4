import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// The rules of a person that count something: `docs/formulation.md`, 3.2.
  mutating func addCountRules(of index: Int) {
    for (number, rule) in problem.people[index].counts.enumerated() {
      let name = "rule/\(problem.people[index].volunteer.id)/\(number)"
      let rows = CountedWeek(of: index, by: rule, in: problem)
      switch rule.subject {
      case .minutes, .duties:
        guard rule.isWeekly else {
          addTotal(of: rows.duties, rule, name: name)
          continue
        }
        for (week, duties) in problem.byWeek(rows.duties).enumerated() {
          addTotal(of: duties, rule, name: problem.name(name, ofWeek: week))
        }
      case .dutiesOfDay:
        for (day, duties) in rows.byDay {
          let excess = sum(duties) - LinearExpression(Double(rule.number))
          if duties.count > rule.number {
            charge(excess, upTo: duties.count, rule, "\(name)/\(day)")
          }
        }
      case .weekend: addWeekend(rows, rule, name: name)
      case .daysInARow: addRun(rows, rule, name: name)
      case .freeDaysInARow: addFreeRun(rows, rule, name: name)
      case .dutiesInARow: addDutiesInARow(rows, rule, name: name)
      case .brokenWeekend: addBrokenWeekend(rows, rule, name: name)
      case .succession: addSuccessions(rows, rule, name: name)
      }
    }
  }

  /// Charges an expression wherever it is above 0: not at all where the rule is hard, and otherwise so
  /// many units, `times` each, at most `most`; begun ones count where several of the expression are one.
  private mutating func charge(
    _ excess: LinearExpression, upTo most: Int, times: Int = 1, each: Int = 1, _ rule: CountRule,
    _ name: String
  ) {
    let excess = excess.merged()
    guard !excess.terms.isEmpty else {
      charge(units: excess.constant > 0.5 ? times : 0, rule, name)
      return
    }
    guard let weight = rule.weight else {
      model.add((excess <= 0).named(name))
      return
    }
    let scaled = (1 / Double(each)) * excess
    let units = addCount(name, of: scaled, within: 0...Double(most))
    personalVariables.append(units)
    objectives.add(units, times: Double(weight * times), to: .rules)
    model.add((excess - Double(each) * units <= 0).named(name))
  }

  /// Charges what no decision changes.
  private mutating func charge(units: Int, _ rule: CountRule, _ name: String) {
    guard units > 0 else { return }
    if let weight = rule.weight {
      objectives.add(units * weight, to: .rules)
    } else {
      // No roster keeps the rule.
      let never = model.addVariable(name, .binary)
      personalVariables.append(never)
      model.fix(never, at: 0)
      model.add((LinearExpression(never) >= 1).named(name))
    }
  }

  private mutating func addTotal(of duties: [Int], _ rule: CountRule, name: String) {
    let each = rule.subject == .minutes ? 60 : 1
    func amount(_ duty: Int) -> Int { rule.subject == .minutes ? problem.duties[duty].minutes : 1 }
    var total = LinearExpression()
    var most = 0
    for duty in duties {
      guard let variable = serves[duty] else { continue }
      total.add(variable, times: Double(amount(duty)))
      most += amount(duty)
    }
    let number = LinearExpression(Double(rule.number))
    switch rule.bound {
    case .atMost(let bound):
      guard most > bound else { return }
      charge(
        total - number, upTo: (most - bound + each - 1) / each, each: each, rule, name)
    case .atLeast(let bound):
      guard !total.terms.isEmpty else {
        charge(units: (bound + each - 1) / each, rule, name)
        return
      }
      charge(number - total, upTo: (bound + each - 1) / each, each: each, rule, name)
    }
  }

  private mutating func addWeekend(_ rows: CountedWeek, _ rule: CountRule, name: String) {
    guard rule.horizon.weeks == 1 else {
      addWeekends(rows, rule, name: name)
      return
    }
    let duties = rule.horizon.weekend(of: 0).flatMap { rows.duties(on: $0) }
    switch rule.bound {
    case .atMost(let most):
      guard most == 0, !duties.isEmpty else { return }
      let hasDuty = indicator(of: duties, "\(name)/weekend")
      charge(LinearExpression(hasDuty), upTo: 1, rule, name)
    case .atLeast(let least):
      charge(units: least - 1, rule, name)
      if duties.isEmpty {
        charge(units: 1, rule, "\(name)/weekend")
      } else {
        charge(LinearExpression(1) - sum(duties), upTo: 1, rule, "\(name)/weekend")
      }
    }
  }

  /// The weekends of several weeks, each counted once.
  private mutating func addWeekends(_ rows: CountedWeek, _ rule: CountRule, name: String) {
    let weekends = (0..<rule.horizon.weeks).compactMap { week -> Variable? in
      let duties = rule.horizon.weekend(of: week).flatMap { rows.duties(on: $0) }
      return duties.isEmpty ? nil : indicator(of: duties, "\(name)/weekend/\(week)")
    }
    let number = LinearExpression(Double(rule.number))
    switch rule.bound {
    case .atMost(let most):
      guard weekends.count > most else { return }
      charge(weekends.sum() - number, upTo: weekends.count - most, rule, name)
    case .atLeast(let least):
      guard !weekends.isEmpty else {
        charge(units: least, rule, name)
        return
      }
      charge(number - weekends.sum(), upTo: least, rule, name)
    }
  }

  /// Days in a row with a duty.
  private mutating func addRun(_ rows: CountedWeek, _ rule: CountRule, name: String) {
    let before = rule.before ?? 0
    let works = indicators(rows, name: name)
    switch rule.bound {
    case .atMost(let most):
      // Each day beyond the most ends a stretch of one day more, all with duties.
      for last in rows.byDay.map(\.day) {
        let stretch = last - most...last
        let past = stretch.count { $0 < 0 }
        guard past <= before, stretch.allSatisfy({ $0 < 0 || works[$0] != nil }) else { continue }
        let days = stretch.filter { $0 >= 0 }.compactMap { works[$0] }.sum()
        charge(days - LinearExpression(Double(most - past)), upTo: 1, rule, "\(name)/\(last)")
      }
    case .atLeast(let least):
      for first in min(0, -before)...rule.horizon.days.upperBound
      where first >= 0 || first == -before {
        for length in 1..<max(least, 1) {
          let end = first + length
          guard rule.horizon.days.contains(end), end > 0 || before > 0, first != 0 || before == 0
          else { continue }
          let days = (max(first, 0)..<max(end, 0)).map { works[$0] }
          guard days.allSatisfy({ $0 != nil }) else { continue }
          var run = days.compactMap { $0 }.sum() - LinearExpression(Double(days.count - 1))
          if first > 0, let previous = works[first - 1] { run -= previous }
          if let next = works[end] { run -= next }
          charge(run, upTo: 1, times: least - length, rule, "\(name)/\(first)/\(length)")
        }
      }
    }
  }

  /// Days in a row without a duty.
  private mutating func addFreeRun(_ rows: CountedWeek, _ rule: CountRule, name: String) {
    let works = indicators(rows, name: name)
    func total(_ days: some Sequence<Int>) -> LinearExpression {
      days.compactMap { works[$0] }.sum()
    }
    let lastDay = rule.before.map { -1 - $0 }
    switch rule.bound {
    case .atMost(let most):
      for last in rule.horizon.days {
        let first = last - most
        guard first > lastDay ?? -1 else { continue }
        charge(
          LinearExpression(1) - total(max(first, 0)...last), upTo: 1, rule, "\(name)/\(last)")
      }
    case .atLeast(let least):
      for end in rows.byDay.map(\.day) {
        guard let ends = works[end] else { continue }
        for length in 1..<max(least, 1) {
          let begin = end - length - 1
          var stretch = LinearExpression(ends) - LinearExpression(1)
          if begin >= 0 {
            guard let begins = works[begin] else { continue }
            stretch += begins
          } else if begin == lastDay {
            stretch += LinearExpression(1)
          } else {
            continue
          }
          stretch -= total(max(begin + 1, 0)..<end)
          charge(stretch, upTo: 1, times: least - length, rule, "\(name)/\(end)/\(length)")
        }
      }
    }
  }

  /// Duties in a row: a count that rises with each of them, as far as the rule lets it, and that any other
  /// duty sets back to 0.
  private mutating func addDutiesInARow(_ rows: CountedWeek, _ rule: CountRule, name: String) {
    let most = Double(rule.number)
    var before = LinearExpression(Double(min(rule.before ?? 0, rule.number)))
    for duty in rows.everything {
      guard let serves = serves[duty] else { continue }
      var count = before
      let isOfKind = rows.isOfKind.contains(duty)
      if isOfKind {
        count.add(serves, times: 1)
        if rule.weight != nil {
          let excess = addIndicator(
            "\(name)/excess/\(duty)", whenPositive: [count - LinearExpression(most)])
          personalVariables.append(excess)
          objectives.add(excess, times: Double(rule.weight ?? 0), to: .rules)
          count -= excess
        }
      } else {
        count.add(serves, times: -most)
      }
      let state = addCount("\(name)/\(duty)", of: count, within: 0...most)
      personalVariables.append(state)
      model.add((count - LinearExpression(state) <= 0).named("\(name)/\(duty)"))
      before = LinearExpression(state)
    }
  }

  private mutating func addBrokenWeekend(_ rows: CountedWeek, _ rule: CountRule, name: String) {
    let works = indicators(rows, name: name)
    for week in 0..<rule.horizon.weeks {
      let days = rule.horizon.weekend(of: week).map { day in
        works[day].map { LinearExpression($0) } ?? LinearExpression()
      }
      for (number, (one, other)) in [(days[0], days[1]), (days[1], days[0])].enumerated()
      where !one.terms.isEmpty {
        charge(one - other, upTo: 1, rule, "\(problem.name(name, ofWeek: week))/\(number)")
      }
    }
  }

  private mutating func addSuccessions(_ rows: CountedWeek, _ rule: CountRule, name: String) {
    for (day, duties) in rows.byDay {
      let earlier = rows.earlier(on: day - 1)
      let isPast = day == 0 && rule.before == 1
      guard isPast || !earlier.isEmpty else { continue }
      let hasEarlier = isPast ? nil : indicator(of: earlier, "\(name)/earlier/\(day)")
      for duty in duties {
        var both = sum([duty])
        if let hasEarlier { both += LinearExpression(hasEarlier) - LinearExpression(1) }
        charge(both, upTo: 1, rule, "\(name)/\(duty)")
      }
    }
  }

  /// Whether each day has a duty that counts, by day.
  private mutating func indicators(_ rows: CountedWeek, name: String) -> [Int: Variable] {
    var works: [Int: Variable] = [:]
    for (day, duties) in rows.byDay { works[day] = indicator(of: duties, "\(name)/works/\(day)") }
    return works
  }

  /// 1 where any of the duties is served, and 0 where none is.
  private mutating func indicator(of duties: [Int], _ name: String) -> Variable {
    let served = sum(duties)
    let variable = addIndicator(name, whenPositive: [served])
    personalVariables.append(variable)
    for duty in duties {
      guard let serves = serves[duty] else { continue }
      model.add((serves - variable <= 0).named("\(name)/\(duty)"))
    }
    var missing = LinearExpression(variable)
    missing -= served
    model.add((missing <= 0).named(name))
    return variable
  }
}

/// What one rule counts of what a person may serve.
private struct CountedWeek {
  /// Everything the person may serve, by time.
  let everything: [Int]
  /// What counts of it.
  let duties: [Int]
  /// The same, by day.
  let byDay: [(day: Int, duties: [Int])]
  /// What counts, to look it up.
  let isOfKind: Set<Int>
  private let earlierByDay: [Int: [Int]]

  init(of index: Int, by rule: CountRule, in problem: RosterProblem) {
    everything = problem.people[index].duties.sorted {
      let (left, right) = (problem.duties[$0].span, problem.duties[$1].span)
      return (left.lowerBound, left.upperBound, $0) < (right.lowerBound, right.upperBound, $1)
    }
    let seen = everything.map { ($0, problem.counted(problem.duties[$0], by: rule)) }
    duties = seen.filter { $1.isOfKind && rule.days.contains($1.day) }.map(\.0)
    byDay = Dictionary(grouping: duties) { problem.duties[$0].day }
      .sorted { $0.key < $1.key }.map { (day: $0.key, duties: $0.value) }
    isOfKind = Set(duties)
    earlierByDay = Dictionary(
      grouping: seen.filter { $1.isOfEarlierKind }.map(\.0)
    ) { problem.duties[$0].day }
  }

  func duties(on day: Int) -> [Int] { byDay.first { $0.day == day }?.duties ?? [] }
  func earlier(on day: Int) -> [Int] { earlierByDay[day] ?? [] }
}
