import Scenarios

/// A newcomer serves only beside someone experienced.
struct NewcomerRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.scenario.covenant.rules.flatMap { rule -> [Finding] in
      guard case .newcomersBesideExperienced = rule.demands else { return [] }
      return roster.gatherings.compactMap { gathering in
        guard courtyard.isInForce(rule, at: gathering.need),
          let newcomer = gathering.duties.first(where: { $0.volunteer?.experience == .newcomer }),
          !gathering.duties.contains(where: { $0.volunteer?.experience == .experienced })
        else { return nil }
        return Finding(
          .newcomerAlone, clause: rule.clause, at: newcomer.duty, zh: "新手要有熟手同班带着。",
          en: "is a newcomer with nobody experienced beside them")
      }
    }
  }
}
