import Scenarios

/// Pairs that the covenant keeps apart or together.
struct PairsRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.scenario.covenant.rules.flatMap { rule in
      roster.gatherings.compactMap { finding(rule, $0) }
    }
  }

  private func finding(_ rule: Rule, _ gathering: PlacedRoster.Gathering) -> Finding? {
    func duty(of volunteer: Volunteer.ID) -> PlacedDuty? {
      gathering.duties.first { $0.volunteer?.id == volunteer }
    }
    switch rule.demands {
    case .keepApart(let one, let other):
      guard duty(of: one) != nil, let second = duty(of: other) else { return nil }
      return Finding(
        .keepApart, clause: rule.clause, at: second.duty, zh: "不与 \(one) 同班。",
        en: "is not to serve together with \(one)")
    case .goTogether(let one, let other):
      guard case .shift = gathering.need.work else { return nil }
      let (first, second) = (duty(of: one), duty(of: other))
      guard let alone = first ?? second, first == nil || second == nil else { return nil }
      let missing = first == nil ? one : other
      return Finding(
        .goTogether, clause: rule.clause, at: alone.duty, zh: "要与 \(missing) 同班。",
        en: "serves only together with \(missing)")
    default: return nil
    }
  }
}
