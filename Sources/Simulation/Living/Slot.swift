internal import Plans
internal import Scenarios

/// A line of the plan, or of what came up, and who serves it as things stand.
struct Slot: Sendable {
  /// The line of the published plan; nil for work that came up.
  let planned: Duty?
  /// Who serves it; nil where nobody does.
  var current: Duty?
  /// What the first to fail did.
  var failure: DutyReport.Outcome?
  /// Whether its place is closed, so that it is not needed.
  var isNotNeeded = false
  /// Whether its team stayed at home because it was not complete.
  var isInVain = false
  /// How often it changed hands, or fell away, after the plan was published.
  var changes = 0

  init(planned: Duty) {
    self.planned = planned
    current = planned
  }

  /// Work that came up and is booked.
  init(booked: Duty) {
    planned = nil
    current = booked
    changes = 1
  }

  /// The duty as it was really done; nil where it was not.
  var done: Duty? { isInVain || isNotNeeded ? nil : current }

  /// What became of the planned line.
  var outcome: DutyReport.Outcome {
    guard let planned else { return .done }
    guard let done else { return failure ?? .lateCancel }
    return done.assignee == planned.assignee ? .done : .replaced(by: done.assignee.id)
  }
}
