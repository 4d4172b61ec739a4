import Scenarios

/// The tightest limits that bind one person, each with the clause it comes from.
struct WorkLimits: Hashable, Sendable {
  /// A number and where it stands.
  struct Limit: Hashable, Sendable {
    /// The number.
    let value: Int
    /// The clause of the covenant; nil when it is the volunteer's own wish.
    let clause: String?
  }

  /// Minutes of duty a week.
  var minutesPerWeek: Limit?
  /// Duties a week.
  var dutiesPerWeek: Limit?
  /// Duties that begin on one day.
  var dutiesPerDay: Limit?
  /// Night duties a week.
  var nightsPerWeek: Limit?
  /// Days in a row with a duty.
  var daysInARow: Limit?
  /// Minutes free after any duty.
  var restAfterAny: Limit?
  /// Minutes free after a night duty.
  var restAfterNight: Limit?

  /// Collects what binds `volunteer`.
  init(for volunteer: Volunteer, in scenario: Scenario) {
    minutesPerWeek = volunteer.hoursPerWeek.map { Limit(value: $0, clause: nil) }
    dutiesPerWeek = volunteer.dutiesPerWeek.map { Limit(value: $0, clause: nil) }
    for rule in scenario.covenant.rules
    where rule.scope.includes(volunteer) && rule.holds(for: volunteer.unit, in: scenario) {
      func tightest(_ limit: Limit?, atMost value: Int) -> Limit {
        if let limit, limit.value <= value { return limit }
        return Limit(value: value, clause: rule.clause)
      }
      func longest(_ limit: Limit?, atLeast value: Int) -> Limit {
        if let limit, limit.value >= value { return limit }
        return Limit(value: value, clause: rule.clause)
      }
      switch rule.demands {
      case .hoursPerWeek(let most): minutesPerWeek = tightest(minutesPerWeek, atMost: most)
      case .dutiesPerDay(let most): dutiesPerDay = tightest(dutiesPerDay, atMost: most)
      case .dutiesPerWeek(let most): dutiesPerWeek = tightest(dutiesPerWeek, atMost: most)
      case .nightsPerWeek(let most): nightsPerWeek = tightest(nightsPerWeek, atMost: most)
      case .daysInARow(let most): daysInARow = tightest(daysInARow, atMost: most)
      case .rest(let least, afterNightOnly: true):
        restAfterNight = longest(restAfterNight, atLeast: least)
      case .rest(let least, afterNightOnly: false):
        restAfterAny = longest(restAfterAny, atLeast: least)
      case .ageLimit, .newcomersBesideExperienced, .keepApart, .goTogether: break
      }
    }
  }

  /// The rest that is due after a duty; nil for none.
  func rest(afterNight: Bool) -> Limit? {
    guard afterNight, let restAfterNight else { return restAfterAny }
    guard let restAfterAny, restAfterAny.value >= restAfterNight.value else {
      return restAfterNight
    }
    return restAfterAny
  }
}

extension Rule.Scope {
  /// Whether the rule binds `volunteer`.
  func includes(_ volunteer: Volunteer) -> Bool {
    switch self {
    case .everyone: true
    case .group(let group): volunteer.groups.contains(group)
    case .skill(let skill): volunteer.skills.contains { $0.skill == skill }
    case .volunteer(let id): volunteer.id == id
    }
  }
}
