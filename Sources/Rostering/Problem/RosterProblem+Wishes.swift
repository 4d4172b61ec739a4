import Scenarios

extension Wish {
  /// Whether two people decide together if it is met.
  var isAboutPartner: Bool {
    if case .partner = topic { true } else { false }
  }
}

extension RosterProblem {
  /// Whether a duty fits what a wish is about. Partners are a matter of the whole roster: never here.
  func fits(_ wish: Wish, _ duty: PossibleDuty) -> Bool {
    switch wish.topic {
    case .need(let id): return need(of: duty).id == id
    case .skill(let id): return skill(of: duty) == id
    case .place(let id):
      return scenario.places.indices.contains(duty.place) && scenario.places[duty.place].id == id
    case .weekday(let weekday):
      // Sunday's night reaches into the Monday after.
      return duty.day % Weekday.allCases.count == weekday.rawValue
    case .hours(let hours):
      return (duty.day - 2...duty.day + 2).contains { day in
        let midnight = day * minutesPerDay
        let window = midnight + hours.lowerBound..<midnight + hours.upperBound
        return wish.avoids
          ? window.overlaps(duty.span)
          : window.lowerBound <= duty.span.lowerBound && duty.span.upperBound <= window.upperBound
      }
    case .partner: return false
    }
  }

  /// The skill that the seat of a duty asks for.
  private func skill(of duty: PossibleDuty) -> Skill.ID? {
    switch duty.seat {
    case .role(let shift, let role): shifts[shift].roles[role].skill?.skill
    case .session(let task): tasks[task].task.skill?.skill
    }
  }
}
