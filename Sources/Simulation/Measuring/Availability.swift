internal import Scenarios

/// All that decides how often somebody can be asked: two people with the same are equally available.
struct Availability: Hashable, Sendable {
  private let volunteer: Volunteer
  private let ruledOut: Set<Demand>
  private let ownRules: [String]

  init(_ volunteer: Volunteer, in scenario: Scenario) {
    var ruledOut = Set(volunteer.cannot)
    var ownRules: [String] = []
    for rule in scenario.covenant.rules {
      switch rule.demands {
      case .ageLimit(let age, let demand):
        guard let own = volunteer.age, own >= age else { continue }
        if rule.place == nil { ruledOut.insert(demand) } else { ownRules.append(rule.clause) }
      case .keepApart(let first, let second), .goTogether(let first, let second):
        // Nobody else is bound to the same person.
        if [first, second].contains(volunteer.id) { ownRules.append(rule.clause + volunteer.id) }
      default:
        if let place = rule.place {
          // Whoever lives there is bound, and so is their neighbour.
          if scenario.places(within: place).contains(where: { lived in
            lived.units.contains { $0.id == volunteer.unit }
          }) {
            ownRules.append(rule.clause)
          }
        }
        if rule.scope == .volunteer(volunteer.id) { ownRules.append(rule.clause + volunteer.id) }
      }
    }
    self.ruledOut = ruledOut
    self.ownRules = ownRules
    // Somebody who has nothing of their own but when and what they can do.
    var anybody = Volunteer(id: "", name: "")
    anybody.plate = volunteer.plate
    anybody.organisation = volunteer.organisation
    anybody.skills = volunteer.skills
    anybody.groups = volunteer.groups
    anybody.places = volunteer.places
    anybody.available = volunteer.available?.sorted()
    anybody.away = volunteer.away
    anybody.also = volunteer.also
    anybody.hoursPerWeek = volunteer.hoursPerWeek
    anybody.dutiesPerWeek = volunteer.dutiesPerWeek
    anybody.experience = volunteer.experience
    anybody.share = volunteer.share
    self.volunteer = anybody
  }
}
