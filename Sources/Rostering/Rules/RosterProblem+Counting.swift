import Scenarios

extension Person {
  /// The kinds of duty that rules of the person's tell apart.
  var kindsThatMatter: [DutyKind] {
    successions.flatMap { [$0.never, $0.dayAfter] }
      + counts.flatMap { rule -> [DutyKind] in
        if case .succession(let dayAfter) = rule.subject { return [rule.kind, dayAfter] }
        return [rule.kind]
      }
  }
}

extension RosterProblem {
  /// A duty as a rule sees it.
  func counted(_ duty: PossibleDuty, by rule: CountRule) -> CountedDuty {
    var isOfEarlierKind = false
    if case .succession(let dayAfter) = rule.subject { isOfEarlierKind = fits(dayAfter, duty) }
    return CountedDuty(
      day: duty.day, minutes: duty.minutes, isOfKind: fits(rule.kind, duty),
      isOfEarlierKind: isOfEarlierKind)
  }

  /// How often a person's duties, in any order, go against a rule.
  func units(of rule: CountRule, in duties: [PossibleDuty]) -> Int {
    rule.units(
      of: duties.sorted {
        ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
      }.lazy.map { counted($0, by: rule) })
  }

  /// What a person's duties cost by the rules that have a weight.
  func ruleCost(of person: Int, in duties: [PossibleDuty]) -> Int {
    people[person].counts.reduce(0) { sum, rule in
      sum + (rule.weight.map { $0 * units(of: rule, in: duties) } ?? 0)
    }
  }

  /// How often a person's duties go against hard rules that are counted here.
  func breaches(of person: Int, in duties: [PossibleDuty]) -> Int {
    people[person].counts.reduce(0) { sum, rule in
      sum + (rule.weight == nil ? units(of: rule, in: duties) : 0)
    }
  }
}
