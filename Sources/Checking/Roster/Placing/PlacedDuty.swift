import Plans
import Scenarios

/// A duty whose need, time, role and person the scenario has.
struct PlacedDuty {
  /// Who serves, as the scenario has them.
  enum Person {
    case volunteer(Volunteer)
    case household(Household)
  }

  let duty: Duty
  let need: Need
  let person: Person
  /// The role of a shift; nil for tasks and turns.
  let role: Role?
  /// Whether the committee has agreed it beforehand.
  let isPinned: Bool

  var span: Range<Minutes> { duty.span }
  /// The day it starts on, counted from Monday.
  var dayIndex: Int { WeekClock.dayIndex(of: duty.span.lowerBound) }
  var occurrence: Occurrence { Occurrence(need: need.id, span: duty.span, unit: duty.unit) }

  var volunteer: Volunteer? {
    if case .volunteer(let volunteer) = person { volunteer } else { nil }
  }

  var household: Household? {
    if case .household(let household) = person { household } else { nil }
  }

  /// The skill that the duty asks for.
  var skill: SkillRequirement? {
    switch need.work {
    case .shift: role?.skill
    case .task(let task): task.skill
    case .turns: nil
    }
  }
}
