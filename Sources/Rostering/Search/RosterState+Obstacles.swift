import Scenarios

/// Finds what would be broken if a volunteer took one more duty.
///
/// It answers for the words of an unfilled need as for the search: the search takes only what has no
/// obstacle.
extension RosterState {
  /// The first obstacle; nil where nothing personal stands in the way.
  func obstacle(to duty: PossibleDuty) -> Obstacle? {
    personal(duty) ?? shared(duty)
  }

  private func personal(_ duty: PossibleDuty) -> Obstacle? {
    let person = problem.people[duty.person]
    let limits = person.limits
    let own = duties(of: duty.person)
    if let other = own.first(where: { $0.span.overlaps(duty.span) || isTooNear($0, duty) }) {
      return .otherDuty(need: publicName(of: other))
    }
    if let limit = limits.minutesPerWeek,
      minutes[duty.person] + duty.minutes > limit.value
    {
      return .hours(limit.value, clause: limit.clause)
    }
    if let limit = limits.dutiesPerWeek, own.count >= limit.value {
      return .duties(limit.value, clause: limit.clause)
    }
    if let limit = limits.dutiesPerDay, own.count(where: { $0.day == duty.day }) >= limit.value {
      return .dutiesOfDay(limit.value, clause: limit.clause)
    }
    if let limit = limits.nightsPerWeek, duty.isNight, own.count(where: \.isNight) >= limit.value {
      return .nights(limit.value, clause: limit.clause)
    }
    if let other = own.first(where: { problem.conflict($0, duty) }) {
      let (first, second) =
        other.span.lowerBound < duty.span.lowerBound ? (other, duty) : (duty, other)
      if let rule = problem.forbiddenSuccession(first, second) {
        return .succession(need: publicName(of: other), clause: rule.clause)
      }
      if let limit = limits.rest(afterNight: first.isNight) {
        return .rest(limit.value, clause: limit.clause)
      }
      return .otherDuty(need: publicName(of: other))
    }
    if let limit = limits.daysInARow,
      longestRun(Set(own.map(\.day)), person, with: duty) > limit.value
    {
      return .daysInARow(limit.value, clause: limit.clause)
    }
    return counted(duty, beside: own)
  }

  /// The first rule that counts something and would be broken, or broken once more.
  private func counted(_ duty: PossibleDuty, beside own: [PossibleDuty]) -> Obstacle? {
    problem.people[duty.person].counts.first { rule in
      rule.weight == nil && rule.isBrokenByMore
        && problem.units(of: rule, in: own + [duty]) > problem.units(of: rule, in: own)
    }.map {
      .counted(
        $0.subject, kind: $0.kind.words(in: problem.scenario.needs), $0.stated, clause: $0.clause)
    }
  }

  /// What others may read: a sensitive need is not named.
  private func publicName(of duty: PossibleDuty) -> Bilingual {
    let need = problem.need(of: duty)
    return need.isSensitive
      ? Bilingual(zh: "上门服务", en: "a home visit") : Bilingual(zh: need.name, en: need.name)
  }

  private func isTooNear(_ left: PossibleDuty, _ right: PossibleDuty) -> Bool {
    let (first, second) =
      left.span.lowerBound < right.span.lowerBound ? (left, right) : (right, left)
    return first.span.upperBound + problem.walks[first.place, second.place] > second.span.lowerBound
  }

  private func longestRun(_ days: Set<Int>, _ person: Person, with duty: PossibleDuty) -> Int {
    let days = days.union([duty.day]).union(Set((0..<person.daysInARowBefore).map { -1 - $0 }))
    var first = duty.day
    while days.contains(first - 1) { first -= 1 }
    var last = duty.day
    while days.contains(last + 1) { last += 1 }
    return last - first + 1
  }

  private func lent(by lending: RosterProblem.Lending, inWeekOf duty: PossibleDuty) -> Minutes {
    guard problem.horizon.weeks > 1 else {
      return lending.members.reduce(0) { $0 + minutes[$1] }
    }
    let week = problem.week(of: duty)
    return lending.members.flatMap(duties).filter { problem.week(of: $0) == week }
      .reduce(0) { $0 + $1.minutes }
  }

  private func shared(_ duty: PossibleDuty) -> Obstacle? {
    if let lending = problem.lendings.first(where: { $0.members.contains(duty.person) }),
      lent(by: lending, inWeekOf: duty) + duty.minutes > lending.organisation.lends
    {
      return .lent(lending.organisation.lends, by: lending.organisation.name)
    }
    let beside = beside(duty)
    let volunteer = problem.volunteer(of: duty)
    if let clause = problem.newcomersClauses[duty.need], volunteer.experience == .newcomer,
      !beside.contains(where: { problem.volunteer(of: $0).experience == .experienced })
    {
      return .newcomerAlone(clause: clause)
    }
    let present = Set(beside.map(\.person))
    func other(_ pair: RosterProblem.Pair) -> Int? {
      pair.first == duty.person ? pair.second : pair.second == duty.person ? pair.first : nil
    }
    if let pair = problem.apart.first(where: { other($0).map(present.contains) ?? false }) {
      return .keptApart(clause: pair.clause)
    }
    if case .role = duty.seat,
      let pair = problem.together.first(where: { other($0).map { !present.contains($0) } ?? false })
    {
      return .partnerMissing(clause: pair.clause)
    }
    return nil
  }
}
