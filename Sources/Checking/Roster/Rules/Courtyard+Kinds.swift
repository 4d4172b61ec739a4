import Scenarios

extension Courtyard {
  /// Whether a duty of this week is of a kind.
  func isOf(_ kind: DutyKind, _ duty: PlacedDuty) -> Bool {
    isOf(kind, needID: duty.need.id, during: duty.span)
  }

  /// Whether a duty of the history was of a kind. Of a need that is gone nothing is known but its
  /// id and when it was.
  func isOf(_ kind: DutyKind, _ duty: PastDuty) -> Bool {
    isOf(kind, needID: duty.need, during: clock.span(of: duty))
  }

  private func isOf(_ kind: DutyKind, needID: Need.ID, during span: Range<Minutes>) -> Bool {
    switch kind {
    case .any: true
    case .need(let id): needID == id
    case .demand(.night) where clock.isNight(span): true
    case .demand(let demand): need(needID)?.demands.contains(demand) ?? false
    case .begins(let hours):
      // The hours of yesterday may reach past midnight.
      [0, minutesPerDay].contains { later in
        let midnight = WeekClock.dayIndex(of: span.lowerBound) * minutesPerDay
        return hours.contains(span.lowerBound - midnight + later)
      }
    }
  }
}
