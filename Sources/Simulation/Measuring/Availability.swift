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
        if let own = volunteer.age, own >= age { ruledOut.insert(demand) }
      case .keepApart(let first, let second), .goTogether(let first, let second):
        // Nobody else is bound to the same person.
        if [first, second].contains(volunteer.id) { ownRules.append(rule.clause + volunteer.id) }
      default:
        if rule.scope == .volunteer(volunteer.id) { ownRules.append(rule.clause + volunteer.id) }
      }
    }
    self.ruledOut = ruledOut
    self.ownRules = ownRules
    // Somebody who has nothing of their own but when and what they can do.
    var anybody = Volunteer(id: "", name: "")
    anybody.plate = volunteer.plate
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
