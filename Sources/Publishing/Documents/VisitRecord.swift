internal import Plans
internal import Scenarios

/// The bay of a volunteer who comes by car, in `plan.json`.
struct VisitRecord: Codable, Hashable {
  var date: String
  var start: String
  var end: String
  var spaceID: String?
  var zone: String?
  var volunteerID: String
  var plate: String?
  var needID: String
  var distanceMetres: Double?

  enum CodingKeys: String, CodingKey {
    case date, start, end, zone, plate
    case spaceID = "space_id"
    case volunteerID = "volunteer_id"
    case needID = "need_id"
    case distanceMetres = "distance_m"
  }

  init(_ visit: ParkingAllocation.Visit, _ week: Week, _ names: PlanNames) {
    let when = DatedSpan(visit.span, in: week)
    (date, start, end) = (when.date, when.start, when.end)
    spaceID = visit.space
    zone = visit.space.flatMap { names.space($0)?.zone }
    volunteerID = visit.volunteer
    plate = names.volunteer(visit.volunteer)?.plate
    needID = visit.need
    distanceMetres = visit.space == nil ? nil : visit.distance
  }

  func visit(in week: Week, path: String) throws(RecordFault) -> ParkingAllocation.Visit {
    guard let span = DatedSpan(date: date, start: start, end: end).span(in: week) else {
      throw RecordFault(path: path, expected: FindingWords.dateAndTimes)
    }
    return ParkingAllocation.Visit(
      volunteer: volunteerID, need: needID, span: span, space: spaceID,
      distance: distanceMetres ?? 0)
  }
}
