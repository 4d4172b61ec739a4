import Scenarios

/// The goal of wishes, and who has how many met.
struct Wishes {
  let roster: PlacedRoster
  let courtyard: Courtyard

  func values() -> [GoalValue] {
    let unmet = courtyard.scenario.volunteers.reduce(0) { $0 + $1.wishes.count - met(of: $1) }
    return [("roster.wishes", Double(unmet))]
  }

  /// How many of a volunteer's wishes are met.
  func met(of volunteer: Volunteer) -> Int {
    let duties = roster.duties(of: volunteer)
    return volunteer.wishes.count { wish in
      duties.contains { fits($0, wish) } != wish.avoids
    }
  }

  private func fits(_ duty: PlacedDuty, _ wish: Wish) -> Bool {
    switch wish.topic {
    case .need(let need): return duty.need.id == need
    case .skill(let skill): return duty.skill?.skill == skill
    case .place(let place): return courtyard.place(of: duty.need) == place
    case .weekday(let weekday): return (duty.dayIndex % 7 + 7) % 7 == weekday.rawValue
    case .hours(let hours):
      return wish.avoids
        ? courtyard.clock.touches(hours, duty.span)
        : courtyard.clock.lies(duty.span, within: hours)
    case .partner(let partner):
      return courtyard.volunteer(partner).map { partner in
        roster.duties(of: partner).contains {
          $0.need.id == duty.need.id && $0.span.lowerBound == duty.span.lowerBound
        }
      } ?? false
    }
  }
}
