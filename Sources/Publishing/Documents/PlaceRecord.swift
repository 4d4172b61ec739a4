internal import Plans

/// What a street, grid or yard gives and gets, in `plan.json`: hours as `fairness-by-place.csv` has
/// them, and exact minutes.
struct PlaceRecord: Codable, Hashable {
  var level: String
  var placeID: String?
  var volunteers: Int
  var duties: Int
  var minutes: Int
  var carriedOverMinutes: Int
  var fairShareMinutes: Double
  var wishesMet: Int
  var wishes: Int
  var dutiesThere: Int
  var minutesThere: Int
  var missing: Int

  enum CodingKeys: String, CodingKey {
    case level, volunteers, duties, minutes, wishes, missing
    case placeID = "place_id"
    case carriedOverMinutes = "carried_over_minutes"
    case fairShareMinutes = "fair_share_minutes"
    case wishesMet = "wishes_met"
    case dutiesThere = "duties_there"
    case minutesThere = "minutes_there"
  }

  init(_ line: PlaceLine) {
    level = line.level.rawValue
    placeID = line.place
    volunteers = line.volunteers
    duties = line.duties
    minutes = line.minutes
    carriedOverMinutes = line.carriedOver
    fairShareMinutes = line.fairShare
    wishesMet = line.wishesMet
    wishes = line.wishes
    dutiesThere = line.dutiesThere
    minutesThere = line.minutesThere
    missing = line.missing
  }

  func line(path: String) throws(RecordFault) -> PlaceLine {
    guard let level = PlaceLine.Level(rawValue: level) else {
      throw RecordFault(path: path, expected: FindingWords.level)
    }
    var line = PlaceLine(level: level, place: placeID)
    line.volunteers = volunteers
    line.duties = duties
    line.minutes = minutes
    line.carriedOver = carriedOverMinutes
    line.fairShare = fairShareMinutes
    line.wishesMet = wishesMet
    line.wishes = wishes
    line.dutiesThere = dutiesThere
    line.minutesThere = minutesThere
    line.missing = missing
    return line
  }
}
