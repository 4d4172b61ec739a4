import Scenarios

/// The hard rules of the covenant that count something of one volunteer's: limits, successions, whole
/// weekends, requests. Each is told once a person, at the first place where it is broken.
struct CountingRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    let breaches = Breaches(roster: roster, courtyard: courtyard)
    return courtyard.scenario.covenant.rules.filter { $0.weight == nil && Breaches.covers($0) }
      .flatMap { rule in
        courtyard.scenario.volunteers.filter { courtyard.binds(rule, $0) }.flatMap { volunteer in
          Self.firstOfEach(breaches.of(rule, by: volunteer)).map {
            $0.finding(of: rule, volunteer: volunteer.id)
          }
        }
      }
  }

  private static func firstOfEach(_ breaches: [Breach]) -> [Breach] {
    var seen: Set<FindingRule> = []
    return breaches.filter { seen.insert($0.rule).inserted }
  }
}
