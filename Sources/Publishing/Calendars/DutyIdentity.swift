internal import Plans
internal import Scenarios

/// What a duty is called in calendars, so that a later plan finds it again.
struct DutyIdentity: Hashable {
  /// The event in the volunteer's calendar; nil for a household.
  var uid: String?
  /// The event in the place's calendar, one for all who serve together; nil for a sensitive need,
  /// which no place's calendar has.
  var occasionUID: String?
  /// The place whose calendar it is in.
  var place: Place.ID?
}

/// The identities of a roster's duties.
///
/// A task is the same when it moves to another day: it is counted in the week. A shift or turn is
/// the same when its hours move within the day: it is counted in the day. Identities are
/// fingerprints, of which nobody can tell what they stand for; of a sensitive need not even its id
/// goes in, because ids can be tried out.
struct DutyIdentities {
  private let courtyard: String
  private let week: Week
  private let names: PlanNames

  init(week: Week, names: PlanNames) {
    courtyard = names.scenario.name
    self.week = week
    self.names = names
  }

  /// One identity a duty, in the order of `duties`.
  func identities(of duties: [Duty]) -> [DutyIdentity] {
    var identities = [DutyIdentity](repeating: DutyIdentity(), count: duties.count)
    var counts = [[String]: Int]()
    var occasions = [Occasion: String]()
    for (index, duty) in duties.enumerated().sorted(by: { $0.element < $1.element }) {
      func counted(_ parts: [String]) -> String {
        counts[parts, default: 0] += 1
        return uid(parts + ["\(counts[parts] ?? 1)"])
      }
      let isSensitive = names.need(duty.need)?.isSensitive ?? false
      if case .volunteer(let id) = duty.assignee {
        identities[index].uid = counted(
          isSensitive
            ? ["visit", id, day(of: duty)] : ["duty", id, duty.need, stretch(of: duty)])
      }
      guard !isSensitive else { continue }
      let occasion = Occasion(need: duty.need, span: duty.span, unit: duty.unit)
      if occasions[occasion] == nil {
        occasions[occasion] = counted(
          ["occasion", duty.need, duty.unit ?? "", stretch(of: duty)])
      }
      identities[index].occasionUID = occasions[occasion]
      identities[index].place = names.need(duty.need)?.place ?? names.scenario.places.first?.id
    }
    return identities
  }

  /// What within it duties are counted: the week for a task, otherwise the day.
  private func stretch(of duty: Duty) -> String {
    if case .task = names.need(duty.need)?.work { "week" } else { day(of: duty) }
  }

  private func day(of duty: Duty) -> String { DatedSpan(duty.span, in: week).date }

  /// A UUID of version 8 (RFC 9562), made of the parts' SHA-256.
  private func uid(_ parts: [String]) -> String {
    // A sign that no id and no name on a notice board has keeps the parts apart.
    let text = ([courtyard, "\(week)"] + parts).joined(separator: "\u{1F}")
    var digits = Array(Fingerprint.sha256(of: text.utf8).prefix(32))
    digits[12] = "8"
    digits[16] = "a"
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(digits[$0]) }.joined(separator: "-")
  }
}

/// The same need at the same time and place, whoever serves.
struct Occasion: Hashable {
  var need: Need.ID
  var span: Range<Minutes>
  var unit: Unit.ID?
}
