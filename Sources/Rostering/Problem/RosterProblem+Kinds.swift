import Scenarios

extension RosterProblem {
  /// Whether a duty is of a kind.
  func fits(_ kind: DutyKind, _ duty: PossibleDuty) -> Bool {
    fits(kind, need: duty.need, start: duty.span.lowerBound, isNight: duty.isNight)
  }

  /// Whether a duty before this week was of a kind.
  func fits(_ kind: DutyKind, _ past: Person.PastSpan) -> Bool {
    fits(kind, need: past.need, start: past.span.lowerBound, isNight: past.isNight)
  }

  /// Whether a duty of a need, by index in the scenario, that begins at `start` is of a kind.
  private func fits(_ kind: DutyKind, need: Int?, start: Minutes, isNight: Bool) -> Bool {
    kind.includes(need.map { scenario.needs[$0] }, start: start, isNight: isNight)
  }

  /// The rule by which the later of two duties of one person may not follow the earlier one.
  func forbiddenSuccession(
    _ earlier: PossibleDuty, _ later: PossibleDuty
  ) -> Person.Succession? {
    guard later.day == earlier.day + 1 else { return nil }
    return people[earlier.person].successions.first {
      fits($0.dayAfter, earlier) && fits($0.never, later)
    }
  }

  /// The rule by which last Sunday keeps a person from a duty of a need that begins on Monday.
  func successionForbidden(
    to person: Person, need: Int, span: Range<Minutes>, isNight: Bool
  ) -> Person.Succession? {
    guard span.lowerBound.floorDivided(by: minutesPerDay) == 0 else { return nil }
    return person.successions.first { rule in
      fits(rule.never, need: need, start: span.lowerBound, isNight: isNight)
        && person.past.contains { $0.day == -1 && fits(rule.dayAfter, $0) }
    }
  }
}

extension DutyKind {
  /// Whether a duty of a need that begins at `start` is of this kind; nil is a need that is gone.
  func includes(_ need: Need?, start: Minutes, isNight: Bool) -> Bool {
    switch self {
    case .any: return true
    case .demand(let demand):
      return demand == .night && isNight || need?.demands.contains(demand) ?? false
    case .need(let id): return need?.id == id
    case .begins(let hours):
      let time = start - start.floorDivided(by: minutesPerDay) * minutesPerDay
      return hours.contains(time) || hours.contains(time + minutesPerDay)
    }
  }
}
