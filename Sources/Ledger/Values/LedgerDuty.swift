public import Plans
public import Scenarios

/// A duty of a published plan, as the ledger keeps it.
public struct LedgerDuty: Hashable, Sendable {
  /// The need.
  public var need: Need.ID
  /// What the plan calls the need; a home visit where it is sensitive.
  public var needName: String
  /// The day it begins on.
  public var day: Day
  /// Minutes after midnight of that day, the end past 1,440 where it is on the next.
  public var hours: Range<Minutes>
  /// Who was planned.
  public var assignee: Duty.Assignee
  /// What the plan calls them; private.
  public var name: String
  /// The stairwell of a turn.
  public var unit: Unit.ID?
  /// The home that is visited; nil where none is, or where the need is sensitive.
  public var home: Household.ID?
  /// What became of it: done, unless it was reported otherwise.
  public var outcome: DutyReport.Outcome

  /// Creates a duty that counts as done.
  public init(
    need: Need.ID, needName: String, day: Day, hours: Range<Minutes>, assignee: Duty.Assignee,
    name: String, unit: Unit.ID? = nil, home: Household.ID? = nil
  ) {
    self.need = need
    self.needName = needName
    self.day = day
    self.hours = hours
    self.assignee = assignee
    self.name = name
    self.unit = unit
    self.home = home
    outcome = .done
  }

  /// Creates a duty of a week's plan that counts as done.
  public init(
    _ duty: Duty, in week: Week, needName: String, name: String, home: Household.ID? = nil
  ) {
    // A duty begins on the day it starts in; one of Sunday's night may start after the week.
    let day = duty.span.lowerBound / minutesPerDay
    let midnight = day * minutesPerDay
    self.init(
      need: duty.need, needName: needName, day: week.monday.advanced(by: day),
      hours: duty.span.lowerBound - midnight..<duty.span.upperBound - midnight,
      assignee: duty.assignee, name: name, unit: duty.unit, home: home)
  }

  /// How long it takes.
  public var minutes: Minutes { hours.count }

  /// Whether it is a household's turn.
  public var isTurn: Bool {
    if case .household = assignee { true } else { false }
  }

  /// Who really did it; nil where nobody did.
  public var doneBy: String? {
    switch outcome {
    case .done: assignee.id
    case .noShow, .lateCancel: nil
    case .replaced(let id): id
    }
  }

  /// The duty in the history of a scenario; nil where nobody did it.
  public var past: PastDuty? {
    doneBy.map {
      PastDuty(day: day, start: hours.lowerBound, end: hours.upperBound, need: need, person: $0)
    }
  }
}
