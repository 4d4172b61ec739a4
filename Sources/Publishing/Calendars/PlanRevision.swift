public import Plans
public import Scenarios

/// How often the roster of a week was handed out before, and what is void since: what calendars must
/// know to change in place.
public struct PlanRevision: Hashable, Sendable {
  /// An event that a superseded plan had and this one has not.
  public struct CancelledEvent: Hashable, Sendable {
    /// What calendars call it.
    public var uid: String
    /// The need it was for.
    public var need: Need.ID
    /// When it would have been.
    public var span: Range<Minutes>
    /// The stairwell, for turns.
    public var unit: Unit.ID?
    /// The volunteer whose calendar has it; nil where it is in a place's.
    public var volunteer: Volunteer.ID?
    /// The place whose calendar has it.
    public var place: Place.ID?
  }

  /// 0 for the first roster of a week; one more for each that differs from the one it supersedes.
  public var number: Int
  /// What is void, by time, then by ``CancelledEvent/uid``.
  public var cancelled: [CancelledEvent]

  /// The first roster of a week.
  public static let first = PlanRevision(number: 0, cancelled: [])

  init(number: Int, cancelled: [CancelledEvent]) {
    self.number = number
    self.cancelled = cancelled
  }

  /// What a plan is, after another of the same week was handed out.
  ///
  /// A plan with the same duties is the same revision, so that planning once more changes nothing.
  ///
  /// - Parameters:
  ///   - written: the bytes of the `plan.json` that it supersedes.
  ///   - plan: the new plan.
  ///   - scenario: what it was made from.
  /// - Throws: where `written` is no plan of this week.
  public init(
    superseding written: [UInt8], by plan: Plan, of scenario: Scenario
  ) throws(PlanReadingError) {
    let (record, old) = try PlanRecord.read(written)
    guard old.plan.week == plan.week else { throw .otherWeek(old.plan.week) }
    guard let roster = plan.roster, let before = old.plan.roster else {
      self = old.revision
      return
    }
    if before.duties.sorted() == roster.duties.sorted() {
      self = old.revision
      return
    }
    let names = PlanNames(scenario, language: scenario.language)
    let identities = DutyIdentities(week: plan.week, names: names)
    let kept = identities.identities(of: roster.duties).reduce(into: Set<String>()) {
      for uid in [$1.uid, $1.occasionUID].compactMap(\.self) { $0.insert(uid) }
    }
    let stated = record.roster?.duties.map(\.identity) ?? []
    // A plan that was written before there were calendars states none.
    let computed = identities.identities(of: before.duties)
    var events = old.revision.cancelled
    for ((duty, stated), computed) in zip(zip(before.duties, stated), computed) {
      let hasNone = stated.uid == nil && stated.occasionUID == nil
      events += Self.events(of: duty, hasNone ? computed : stated)
    }
    var seen = Set<String>()
    // The latest of several with the same name is the one that calendars have.
    let void = events.reversed().filter { !kept.contains($0.uid) && seen.insert($0.uid).inserted }
    self.init(number: old.revision.number + 1, cancelled: void.sorted(by: Self.isBefore))
  }

  /// The events of a duty in calendars.
  private static func events(of duty: Duty, _ identity: DutyIdentity) -> [CancelledEvent] {
    var events = [CancelledEvent]()
    if let uid = identity.uid, case .volunteer(let id) = duty.assignee {
      events.append(
        CancelledEvent(
          uid: uid, need: duty.need, span: duty.span, unit: duty.unit, volunteer: id))
    }
    if let uid = identity.occasionUID {
      events.append(
        CancelledEvent(
          uid: uid, need: duty.need, span: duty.span, unit: duty.unit, place: identity.place))
    }
    return events
  }

  private static func isBefore(_ left: CancelledEvent, _ right: CancelledEvent) -> Bool {
    (left.span.lowerBound, left.span.upperBound, left.uid)
      < (right.span.lowerBound, right.span.upperBound, right.uid)
  }
}
