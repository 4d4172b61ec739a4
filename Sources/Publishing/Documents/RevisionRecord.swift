internal import Plans
internal import Scenarios

/// How often a week's roster was handed out before, in `plan.json`.
struct RevisionRecord: Codable, Hashable {
  /// An event that calendars have and this plan has not.
  struct Event: Codable, Hashable {
    var uid: String
    var date: String
    var start: String
    var end: String
    var needID: String
    var unit: String?
    var volunteerID: String?
    var placeID: String?

    enum CodingKeys: String, CodingKey {
      case uid, date, start, end, unit
      case needID = "need_id"
      case volunteerID = "volunteer_id"
      case placeID = "place_id"
    }
  }

  var number: Int
  var cancelled: [Event]

  /// Nil for the first roster of a week: then nothing is written.
  init?(_ revision: PlanRevision, in week: Week) {
    guard revision != .first else { return nil }
    number = revision.number
    cancelled = revision.cancelled.map { event in
      let when = DatedSpan(event.span, in: week)
      return Event(
        uid: event.uid, date: when.date, start: when.start, end: when.end, needID: event.need,
        unit: event.unit, volunteerID: event.volunteer, placeID: event.place)
    }
  }

  func revision(in week: Week) throws(RecordFault) -> PlanRevision {
    guard number >= 0 else {
      throw RecordFault(path: "revision.number", expected: FindingWords.wholeNumber)
    }
    var revision = PlanRevision(number: number, cancelled: [])
    for (index, event) in cancelled.enumerated() {
      let dated = DatedSpan(date: event.date, start: event.start, end: event.end)
      guard let span = dated.span(in: week) else {
        throw RecordFault(
          path: "revision.cancelled[\(index)]", expected: FindingWords.dateAndTimes)
      }
      revision.cancelled.append(
        PlanRevision.CancelledEvent(
          uid: event.uid, need: event.needID, span: span, unit: event.unit,
          volunteer: event.volunteerID, place: event.placeID))
    }
    return revision
  }
}
