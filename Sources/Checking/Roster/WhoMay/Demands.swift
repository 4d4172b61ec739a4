import Scenarios

/// The strains of a duty, which health or age may rule out.
struct Demands {
  private let duty: PlacedDuty
  private let demands: [Demand]
  private let rules: [Rule]

  init(_ duty: PlacedDuty, _ courtyard: Courtyard) {
    self.duty = duty
    let night: [Demand] = courtyard.clock.isNight(duty.span) ? [.night] : []
    demands = Set(duty.need.demands + night).sorted()
    rules = courtyard.scenario.covenant.rules.filter { courtyard.isInForce($0, at: duty.need) }
  }

  func findings(for volunteer: Volunteer) -> [Finding] {
    let health = demands.filter(volunteer.cannot.contains).map { demand in
      // The reason is nobody's business, and neither is that it is health.
      Finding(
        .ruledOutByHealth, at: duty.duty, zh: "不承担“\(demand.name)”类工作。",
        en: "does not do duties that are \(demand.name)")
    }
    let age = rules.compactMap { rule -> Finding? in
      guard case .ageLimit(let fromAge, let demand) = rule.demands, demands.contains(demand),
        let age = volunteer.age, age >= fromAge
      else { return nil }
      return Finding(
        .ruledOutByAge, clause: rule.clause, at: duty.duty,
        zh: "按公约，满\(fromAge)岁不再承担“\(demand.name)”类工作。",
        en: "the covenant excuses those of \(fromAge) and more from duties that are \(demand.name)")
    }
    return health + age
  }
}
