import Plans
import Scenarios

/// The duties of a roster, sorted the ways the rules look at them.
struct PlacedRoster {
  /// The people who serve together: one occurrence, or one session of a task.
  struct Gathering {
    let need: Need
    let occurrence: Occurrence
    let duties: [PlacedDuty]
  }

  /// One volunteer's week, in the order of time.
  struct PersonWeek {
    let volunteer: Volunteer
    let duties: [PlacedDuty]
  }

  /// The duties that have a place in the scenario, in the order of the roster.
  let duties: [PlacedDuty]
  /// What is wrong with the others.
  let misplaced: [Finding]
  /// Everybody who has a duty, by id.
  let people: [PersonWeek]
  /// Every occurrence and session that has somebody, in the order of time, need and unit.
  let gatherings: [Gathering]
  private let gatheringsOf: [Need.ID: [Gathering]]
  private let dutiesAt: [Occurrence: [PlacedDuty]]
  private let dutiesOf: [String: [PlacedDuty]]

  init(_ duties: [Duty], in courtyard: Courtyard) {
    var placed: [PlacedDuty] = []
    var misplaced: [Finding] = []
    for duty in duties {
      switch courtyard.placing(of: duty) {
      case .success(let duty): placed.append(duty)
      case .failure(let error): misplaced.append(error.finding)
      }
    }
    self.duties = placed
    self.misplaced = misplaced
    let dutiesAt = Dictionary(grouping: placed, by: \.occurrence)
    self.dutiesAt = dutiesAt
    gatherings = dutiesAt.compactMap { occurrence, duties in
      duties.first.map { Gathering(need: $0.need, occurrence: occurrence, duties: duties) }
    }.sorted { $0.occurrence < $1.occurrence }
    gatheringsOf = Dictionary(grouping: gatherings, by: \.need.id)
    dutiesOf = Dictionary(grouping: placed.sorted { $0.duty < $1.duty }, by: \.duty.assignee.id)
    people = dutiesOf.values.compactMap { duties in
      let own = duties.filter { $0.volunteer != nil }
      return own.first?.volunteer.map { PersonWeek(volunteer: $0, duties: own) }
    }.sorted { $0.volunteer.id < $1.volunteer.id }
  }

  /// Who serves at an occurrence.
  func duties(at occurrence: Occurrence) -> [PlacedDuty] { dutiesAt[occurrence] ?? [] }

  /// A volunteer's duties, in the order of time.
  func duties(of volunteer: Volunteer) -> [PlacedDuty] {
    (dutiesOf[volunteer.id] ?? []).filter { $0.volunteer != nil }
  }

  /// Who serves a need this week, in the order of time.
  func gatherings(of need: Need) -> [Gathering] { gatheringsOf[need.id] ?? [] }
}

extension Occurrence: Comparable {
  static func < (left: Occurrence, right: Occurrence) -> Bool {
    if left.span != right.span {
      return (left.span.lowerBound, left.span.upperBound)
        < (right.span.lowerBound, right.span.upperBound)
    }
    return (left.need, left.unit ?? "") < (right.need, right.unit ?? "")
  }
}
