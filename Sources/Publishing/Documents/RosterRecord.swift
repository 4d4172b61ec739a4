internal import Plans
internal import Scenarios

/// The roster in `plan.json`.
struct RosterRecord: Codable, Hashable {
  var duties: [DutyRecord]
  var unfilled: [UnfilledRecord]
  var fairness: [FairnessRecord]
  /// Left out where the scenario has no grids.
  var places: [PlaceRecord]?

  init?(_ plan: Plan, _ names: PlanNames) {
    guard let duties = RosterTable.lines(of: plan), let unfilled = UnfilledTable.lines(of: plan),
      let fairness = FairnessTable.lines(of: plan)
    else { return nil }
    let identities = DutyIdentities(week: plan.week, names: names).identities(of: duties)
    self.duties = zip(duties, identities).map { DutyRecord($0, $1, plan.week, names) }
    self.unfilled = unfilled.map { UnfilledRecord($0, plan.week, names) }
    self.fairness = fairness.map { FairnessRecord($0, plan.week, names) }
    places = PlaceTable.lines(of: plan)?.map(PlaceRecord.init)
  }

  func roster(in week: Week, goals: [GoalProof]) throws(RecordFault) -> Roster {
    var roster = Roster(duties: [], fairness: fairness.map(\.line), goals: goals)
    for (index, record) in duties.enumerated() {
      roster.duties.append(try record.duty(in: week, path: "roster.duties[\(index)]"))
    }
    for (index, record) in unfilled.enumerated() {
      roster.unfilled.append(try record.need(in: week, path: "roster.unfilled[\(index)]"))
    }
    for (index, record) in (places ?? []).enumerated() {
      roster.places.append(try record.line(path: "roster.places[\(index)]"))
    }
    return roster
  }
}

/// A duty in `plan.json`.
struct DutyRecord: Codable, Hashable {
  /// Who serves, a volunteer or a household in its turn.
  enum Kind: String, Codable {
    case volunteer, household
  }

  var date: String
  var start: String
  var end: String
  var place: String
  var unit: String?
  var needID: String
  var need: String
  var skill: String?
  var kind: Kind
  var volunteerID: String
  var volunteer: String
  var role: String
  /// The home that is visited; of a sensitive need it is never told.
  var home: String?
  /// What calendars call it: see ``DutyIdentity``.
  var uid: String?
  var occasionUID: String?
  var placeID: String?

  enum CodingKeys: String, CodingKey {
    case date, start, end, place, unit, need, skill, kind, volunteer, role, home, uid
    case needID = "need_id"
    case volunteerID = "volunteer_id"
    case occasionUID = "occasion_uid"
    case placeID = "place_id"
  }

  init(_ duty: Duty, _ identity: DutyIdentity, _ week: Week, _ names: PlanNames) {
    let when = DatedSpan(duty.span, in: week)
    (date, start, end) = (when.date, when.start, when.end)
    place = names.placeName(duty.need, unit: duty.unit)
    unit = duty.unit
    needID = duty.need
    need = names.needName(duty.need)
    skill = names.skill(of: duty.role, in: duty.need)?.id
    kind =
      switch duty.assignee {
      case .volunteer: .volunteer
      case .household: .household
      }
    volunteerID = duty.assignee.id
    volunteer = names.person(duty.assignee)
    role = duty.role
    home = names.need(duty.need).flatMap { $0.isSensitive ? nil : $0.household }
    (uid, occasionUID, placeID) = (identity.uid, identity.occasionUID, identity.place)
  }

  /// What calendars call the duty.
  var identity: DutyIdentity {
    DutyIdentity(uid: uid, occasionUID: occasionUID, place: placeID)
  }

  func duty(in week: Week, path: String) throws(RecordFault) -> Duty {
    guard let span = DatedSpan(date: date, start: start, end: end).span(in: week) else {
      throw RecordFault(path: path, expected: FindingWords.dateAndTimes)
    }
    return Duty(
      need: needID, span: span,
      assignee: kind == .volunteer ? .volunteer(volunteerID) : .household(volunteerID),
      role: role, unit: unit)
  }
}

/// A place where people are missing, in `plan.json`.
struct UnfilledRecord: Codable, Hashable {
  var date: String
  var start: String
  var end: String
  var place: String
  var unit: String?
  var needID: String
  var need: String
  var missing: Int
  var belowMinimum: Bool
  var priority: Priority?
  var reason: BilingualRecord

  enum CodingKeys: String, CodingKey {
    case date, start, end, place, unit, need, missing, priority, reason
    case needID = "need_id"
    case belowMinimum = "below_minimum"
  }

  init(_ line: UnfilledNeed, _ week: Week, _ names: PlanNames) {
    let when = DatedSpan(line.span, in: week)
    (date, start, end) = (when.date, when.start, when.end)
    place = names.placeName(line.need, unit: line.unit)
    unit = line.unit
    needID = line.need
    need = names.needName(line.need)
    missing = line.missing
    belowMinimum = line.isBelowMinimum
    priority = names.need(line.need)?.priority
    reason = BilingualRecord(line.reason)
  }

  func need(in week: Week, path: String) throws(RecordFault) -> UnfilledNeed {
    guard let span = DatedSpan(date: date, start: start, end: end).span(in: week) else {
      throw RecordFault(path: path, expected: FindingWords.dateAndTimes)
    }
    return UnfilledNeed(
      need: needID, span: span, unit: unit, missing: missing, isBelowMinimum: belowMinimum,
      reason: reason.words)
  }
}

/// What one volunteer carries, in `plan.json`: hours as `fairness.csv` has them, and exact minutes.
struct FairnessRecord: Codable, Hashable {
  var volunteerID: String
  var volunteer: String
  var duties: Int
  var hours: Double
  var carriedOver: Double
  var load: Double
  var fairShare: Double
  var minutes: Int
  var carriedOverMinutes: Int
  var fairShareMinutes: Double
  var wishesMet: Int
  var wishes: Int
  /// How much they are asked to carry beside others.
  var share: Double?
  /// Whether they could not serve a single minute of the week.
  var absent: Bool?

  enum CodingKeys: String, CodingKey {
    case volunteer, duties, hours, load, minutes, wishes, share, absent
    case volunteerID = "volunteer_id"
    case carriedOver = "carried_over"
    case fairShare = "fair_share"
    case carriedOverMinutes = "carried_over_minutes"
    case fairShareMinutes = "fair_share_minutes"
    case wishesMet = "wishes_met"
  }

  init(_ line: FairnessLine, _ week: Week, _ names: PlanNames) {
    func rounded(_ text: String) -> Double { Double(text) ?? 0 }
    volunteerID = line.volunteer
    volunteer = names.person(.volunteer(line.volunteer))
    duties = line.duties
    hours = rounded(Figures.hours(line.minutes))
    carriedOver = rounded(Figures.hours(line.carriedOver))
    load = rounded(Figures.hours(line.load))
    fairShare = rounded(Figures.hours(line.fairShare))
    minutes = line.minutes
    carriedOverMinutes = line.carriedOver
    fairShareMinutes = line.fairShare
    wishesMet = line.wishesMet
    wishes = line.wishes
    share = names.volunteer(line.volunteer)?.share
    absent = names.volunteer(line.volunteer)?.isAbsent(in: week)
  }

  var line: FairnessLine {
    FairnessLine(
      volunteer: volunteerID, duties: duties, minutes: minutes, carriedOver: carriedOverMinutes,
      fairShare: fairShareMinutes, wishesMet: wishesMet, wishes: wishes)
  }
}
