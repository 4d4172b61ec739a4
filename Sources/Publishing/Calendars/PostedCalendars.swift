internal import OrderedCollections
internal import Plans
internal import Scenarios

/// The calendars of a plan, `posted/calendars/*.ics`: one a volunteer with duties, and one a place.
///
/// RFC 5545, and RFC 5546 for what was called off. Names are those of the notice board.
struct PostedCalendars {
  static let folder = "\(PlanFiles.posted)/calendars"

  private let document: PlanDocument
  private let names: PostedNames

  init(_ document: PlanDocument, names: PostedNames) {
    self.document = document
    self.names = names
  }

  /// The files; none where the plan has no roster.
  var files: [PlanFile] { files(of: nil, at: nil) }

  /// The files of some volunteers and places, nil for all; none where the plan has no roster.
  func files(of people: Set<Volunteer.ID>?, at places: Set<Place.ID>?) -> [PlanFile] {
    guard let roster = document.plan.roster else { return [] }
    let duties = roster.duties.sorted()
    let identities = DutyIdentities(
      week: document.plan.week,
      names: PlanNames(names.scenario, language: document.language)
    ).identities(of: duties)
    let together = Dictionary(grouping: duties, by: Self.occasion)
    return volunteers(duties, identities, together, only: people)
      + self.places(duties, identities, together, only: places)
  }

  private static func occasion(of duty: Duty) -> Occasion {
    Occasion(need: duty.need, span: duty.span, unit: duty.unit)
  }

  // MARK: Volunteers

  private func volunteers(
    _ duties: [Duty], _ identities: [DutyIdentity], _ together: [Occasion: [Duty]],
    only people: Set<Volunteer.ID>?
  ) -> [PlanFile] {
    var events = OrderedDictionary<Volunteer.ID, [PostedCalendar.Event]>()
    for (duty, identity) in zip(duties, identities) {
      guard case .volunteer(let id) = duty.assignee, let uid = identity.uid else { continue }
      let others = (together[Self.occasion(of: duty)] ?? []).filter { $0.assignee != duty.assignee }
      events[id, default: []].append(event(uid, duty, beside: others))
    }
    for cancelled in document.revision.cancelled {
      guard let id = cancelled.volunteer else { continue }
      events[id, default: []].append(event(cancelled))
    }
    events.sort { $0.key < $1.key }
    let known = Set(names.scenario.volunteers.map(\.id))
    let former = events.keys.filter { !known.contains($0) }
    return events.filter { people?.contains($0.key) ?? true }.map { id, events in
      // Whoever left has no code; nobody else may get their calendar.
      let code =
        former.firstIndex(of: id).map { "former-\($0 + 1)" } ?? names.code(of: id)
      let name = CalendarWords.name(courtyard, of: names.person(id))
      return file("volunteer-\(code)", names.text(name), events)
    }
  }

  private func event(_ uid: String, _ duty: Duty, beside others: [Duty]) -> PostedCalendar.Event {
    var lines = [Bilingual]()
    if !others.isEmpty, !names.isSensitive(duty.need) {
      lines.append(CalendarWords.together(people(others)))
    }
    if hasRoles(duty.need) {
      lines.append(CalendarWords.role(names.roleName(duty.role, of: duty.need)))
    }
    if let contact = names.contactLine { lines.append(CalendarWords.contact(contact)) }
    return PostedCalendar.Event(
      uid: uid, span: duty.span, summary: names.needName(duty.need),
      location: names.placeName(duty.need, unit: duty.unit)
        ?? names.text(PrivacyWords.askForPlace),
      description: lines.map(names.text).joined(separator: "\n"), hasAlarm: true)
  }

  // MARK: Places

  private func places(
    _ duties: [Duty], _ identities: [DutyIdentity], _ together: [Occasion: [Duty]],
    only places: Set<Place.ID>?
  ) -> [PlanFile] {
    var events = OrderedDictionary<Place.ID, [PostedCalendar.Event]>()
    var seen = Set<String>()
    for (duty, identity) in zip(duties, identities) {
      guard let uid = identity.occasionUID, let place = identity.place,
        seen.insert(uid).inserted
      else { continue }
      let people = people(together[Self.occasion(of: duty)] ?? [])
      events[place, default: []].append(
        PostedCalendar.Event(
          uid: uid, span: duty.span,
          summary: names.text(CalendarWords.duty(names.needName(duty.need), people)),
          location: names.placeName(duty.need, unit: duty.unit),
          description: names.text(CalendarWords.who(people))))
    }
    for cancelled in document.revision.cancelled {
      guard let place = cancelled.place else { continue }
      events[place, default: []].append(event(cancelled))
    }
    events.sort { $0.key < $1.key }
    // Numbered among all, so that a file is called the same wherever it lies.
    return events.enumerated().filter { places?.contains($0.element.key) ?? true }.map {
      index, element in
      let place = names.scenario.places.first { $0.id == element.key }
      let title = names.publicText(place?.name ?? element.key)
      // An id with a name or a door in it is no name for a file that is sent around.
      let isPublic = names.publicText(element.key) == element.key
      return file(
        "place-\(isPublic ? element.key : "\(index + 1)")",
        names.text(CalendarWords.name(courtyard, at: title)), element.value)
    }
  }

  // MARK: Both

  private func event(_ cancelled: PlanRevision.CancelledEvent) -> PostedCalendar.Event {
    PostedCalendar.Event(
      uid: cancelled.uid, span: cancelled.span,
      summary: names.text(CalendarWords.cancelled(names.needName(cancelled.need))),
      location: names.placeName(cancelled.need, unit: cancelled.unit), description: "",
      isCancelled: true)
  }

  private func file(
    _ stem: String, _ name: String, _ events: [PostedCalendar.Event]
  ) -> PlanFile {
    let calendar = PostedCalendar(
      name: name,
      events: events.sorted {
        ($0.span.lowerBound, $0.span.upperBound, $0.uid)
          < ($1.span.lowerBound, $1.span.upperBound, $1.uid)
      }, organiser: courtyard, week: document.plan.week, timeZone: names.scenario.timeZone,
      revision: document.revision.number)
    return PlanFile(name: "\(Self.folder)/\(stem).ics", bytes: calendar.bytes)
  }

  private var courtyard: String { names.publicText(names.scenario.name) }

  private func people(_ duties: [Duty]) -> String {
    duties.map { names.person($0.assignee) }.joined(separator: names.text(ScreenWords.separator))
  }

  private func hasRoles(_ need: Need.ID) -> Bool {
    guard case .shift(let shift) = names.need(need)?.work else {
      return false
    }
    return shift.roles.count > 1
  }
}
