import Scenarios

/// When a volunteer can serve: the weekly windows and the exceptions by date.
struct Availability {
  private let open: [Range<Minutes>]
  private let away: [Range<Minutes>]

  init(_ volunteer: Volunteer, _ courtyard: Courtyard) {
    away = volunteer.away.flatMap(courtyard.clock.minutes)
    guard let windows = volunteer.available else {
      open = [.min..<(.max)]
      return
    }
    // Sunday's night of the week before reaches into Monday, and this Sunday's needs Monday's
    // hours of the week after.
    let weekly = [-1, 0, 1].flatMap { week in
      windows.map { window in
        let shift = week * minutesPerWeek
        return window.span.lowerBound + shift..<window.span.upperBound + shift
      }
    }
    open = weekly + volunteer.also.flatMap(courtyard.clock.minutes)
  }

  func findings(for duty: PlacedDuty) -> [Finding] {
    if away.contains(where: duty.span.overlaps) {
      return [Finding(.away, at: duty.duty, zh: "这段时间已请假或外出。", en: "is away then")]
    }
    if !isCovered(duty.span, by: open) {
      return [
        Finding(
          .notAvailable, at: duty.duty, zh: "这段时间不在其可服务时间内。",
          en: "is not available for all of that time")
      ]
    }
    return []
  }
}
