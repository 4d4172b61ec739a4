import Scenarios

/// The tightest limits that bind one person, each with the clause it comes from.
struct WorkLimits: Hashable, Sendable {
  /// A number and where it stands.
  struct Bound: Hashable, Sendable {
    /// The number.
    let value: Int
    /// The clause of the covenant; nil when it is the volunteer's own wish.
    let clause: String?
  }

  /// Minutes of duty a week.
  var minutesPerWeek: Bound?
  /// Duties a week.
  var dutiesPerWeek: Bound?
  /// Duties that begin on one day.
  var dutiesPerDay: Bound?
  /// Night duties a week.
  var nightsPerWeek: Bound?
  /// Days in a row with a duty.
  var daysInARow: Bound?
  /// Minutes free after any duty.
  var restAfterAny: Bound?
  /// Minutes free after a night duty.
  var restAfterNight: Bound?

  /// Collects what binds `volunteer`.
  init(for volunteer: Volunteer, in scenario: Scenario) {
    minutesPerWeek = volunteer.hoursPerWeek.map { Bound(value: $0, clause: nil) }
    dutiesPerWeek = volunteer.dutiesPerWeek.map { Bound(value: $0, clause: nil) }
    for rule in scenario.covenant.rules where rule.binds(volunteer, in: scenario) {
      func tightest(_ limit: Bound?, atMost value: Int) -> Bound {
        if let limit, limit.value <= value { return limit }
        return Bound(value: value, clause: rule.clause)
      }
      func longest(_ limit: Bound?, atLeast value: Int) -> Bound {
        if let limit, limit.value >= value { return limit }
        return Bound(value: value, clause: rule.clause)
      }
      switch rule.demands {
      case .limit(let limit):
        guard WorkLimits.holds(limit, weight: rule.weight), let most = limit.atMost else {
          continue
        }
        switch limit.quantity {
        case .hoursPerWeek: minutesPerWeek = tightest(minutesPerWeek, atMost: most)
        case .dutiesPerDay: dutiesPerDay = tightest(dutiesPerDay, atMost: most)
        case .dutiesPerWeek where limit.kind == .any:
          dutiesPerWeek = tightest(dutiesPerWeek, atMost: most)
        case .dutiesPerWeek: nightsPerWeek = tightest(nightsPerWeek, atMost: most)
        default: daysInARow = tightest(daysInARow, atMost: most)
        }
      case .rest(let least, afterNightOnly: true):
        restAfterNight = longest(restAfterNight, atLeast: least)
      case .rest(let least, afterNightOnly: false):
        restAfterAny = longest(restAfterAny, atLeast: least)
      case .succession, .wholeWeekends, .request, .ageLimit, .newcomersBesideExperienced,
        .keepApart, .goTogether:
        break
      }
    }
  }

  /// Takes what is limited week by week out of these limits, as rules that count each of several weeks by
  /// itself.
  mutating func takeWeekly(over horizon: Horizon) -> [CountRule] {
    func rule(_ subject: CountRule.Subject, _ kind: DutyKind, _ most: Bound?) -> CountRule? {
      most.map {
        CountRule(
          subject: subject, kind: kind, horizon: horizon, isWeekly: true, days: horizon.everyDay,
          bound: .atMost($0.value), before: nil, weight: nil, clause: $0.clause, stated: $0.value)
      }
    }
    let rules = [
      rule(.minutes, .any, minutesPerWeek), rule(.duties, .any, dutiesPerWeek),
      rule(.duties, .demand(.night), nightsPerWeek),
    ]
    (minutesPerWeek, dutiesPerWeek, nightsPerWeek) = (nil, nil, nil)
    return rules.compactMap(\.self)
  }

  /// Whether a limit is one of these: hard, a most, and of all duties or of the nights of the week.
  /// ``CountRule`` holds the others.
  static func holds(_ limit: Limit, weight: Int?) -> Bool {
    guard weight == nil, limit.atLeast == nil, limit.atMost != nil else { return false }
    return switch limit.quantity {
    case .hoursPerWeek, .dutiesPerDay, .daysInARow: limit.kind == .any
    case .dutiesPerWeek: limit.kind == .any || limit.kind == .demand(.night)
    default: false
    }
  }

  /// The rest that is due after a duty; nil for none.
  func rest(afterNight: Bool) -> Bound? {
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
