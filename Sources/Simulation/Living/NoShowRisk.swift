internal import Plans
internal import Scenarios

/// The chances that somebody does not come to a duty.
struct NoShowRisk {
  private let risks: [NoShow]

  /// Those of some events that hold on a day.
  init(_ events: [Event], on day: Day) {
    risks = events.compactMap { event in
      guard case .noShow(let risk) = event.effect else { return nil }
      switch event.occasion {
      case .always(let season), .rate(_, let season):
        return season?.contains(day) ?? true ? risk : nil
      case .on(let only):
        return only == day ? risk : nil
      }
    }
  }

  /// The greatest chance that they simply do not come; nil for none.
  func noShow(_ duty: Duty, by volunteer: Volunteer?) -> NoShow? {
    greatest(duty, volunteer) { $0.notice == nil }
  }

  /// The greatest chance that they call off before; nil for none.
  func callOff(_ duty: Duty, by volunteer: Volunteer?) -> NoShow? {
    greatest(duty, volunteer) { $0.notice != nil }
  }

  private func greatest(
    _ duty: Duty, _ volunteer: Volunteer?, _ isMeant: (NoShow) -> Bool
  ) -> NoShow? {
    risks.filter { risk in
      guard isMeant(risk) else { return false }
      // Turns of households are meant only where their need is named.
      guard let volunteer else { return risk.needs.contains(duty.need) }
      return risk.people.contains(volunteer)
        && (risk.needs.isEmpty
          || risk.needs.contains { duty.need == $0 || duty.need.hasPrefix($0 + "+") })
    }.max { $0.probability < $1.probability }
  }
}
