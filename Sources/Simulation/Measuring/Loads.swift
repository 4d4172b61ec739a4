internal import Plans
internal import Scenarios

/// What everybody did since measuring began.
struct Loads: Sendable {
  /// What one person did.
  private struct Entry: Sendable {
    var share: Double
    /// Minutes carried over when measuring began.
    var carriedOver: Minutes
    var minutes: Minutes = 0
    var duties = 0
    var substitutions = 0
    /// Weeks in which they could serve.
    var weeks = 0
    /// What tells how available they are; changes when that changes.
    var availability: Availability
    /// Whether nothing about that changed since.
    var isConstant = true
  }

  private var entries: [Volunteer.ID: Entry] = [:]
  private var weeks = 0
  private var longestDuty: Minutes = 0

  /// Takes in a week.
  ///
  /// - Parameters:
  ///   - scenario: the week as it was planned.
  ///   - fairness: what the plan says of everybody.
  ///   - slots: what became of it.
  mutating func add(_ scenario: Scenario, fairness: [FairnessLine], slots: [Slot]) {
    let carried = Dictionary(
      fairness.map { ($0.volunteer, $0.carriedOver) }, uniquingKeysWith: { first, _ in first })
    for volunteer in scenario.volunteers {
      let availability = Availability(volunteer, in: scenario)
      if entries[volunteer.id] == nil {
        entries[volunteer.id] = Entry(
          share: volunteer.share, carriedOver: carried[volunteer.id] ?? 0,
          availability: availability, isConstant: weeks == 0)
      }
      if entries[volunteer.id]?.availability != availability {
        entries[volunteer.id]?.isConstant = false
      }
      entries[volunteer.id]?.share = volunteer.share
      if !volunteer.isAbsent(in: scenario.week) { entries[volunteer.id]?.weeks += 1 }
    }
    for slot in slots {
      guard let duty = slot.done, case .volunteer(let id) = duty.assignee else { continue }
      longestDuty = max(longestDuty, duty.span.count)
      entries[id]?.minutes += duty.span.count
      entries[id]?.duties += 1
      if let planned = slot.planned, planned.assignee != duty.assignee {
        entries[id]?.substitutions += 1
      }
    }
    weeks += 1
  }

  /// Hours done beside the share, of everybody who could serve in every week, ascending.
  var ofThoseAlwaysThere: [Double] {
    entries.values.filter { $0.weeks == weeks }
      .map { Double($0.minutes) / 60 / $0.share }.sorted()
  }

  /// The most duties by which two people differ whom nothing about their availability tells apart:
  /// the difference of their loads, with what they carried over at the beginning, in duties of the
  /// greatest length there was. Nil where no two are alike.
  var spreadOfEquals: Double? {
    guard longestDuty > 0 else { return nil }
    let alike = Dictionary(
      grouping: entries.values.filter { $0.isConstant && $0.weeks == weeks }, by: \.availability)
    let spreads = alike.values.filter { $0.count > 1 }.map { group in
      let loads = group.map { Double($0.carriedOver + $0.minutes) }
      return ((loads.max() ?? 0) - (loads.min() ?? 0)) / Double(longestDuty)
    }
    return spreads.max()
  }

  /// Everybody, by id.
  var people: [RunResult.PersonResult] {
    entries.map { id, entry in
      RunResult.PersonResult(
        volunteer: id, duties: entry.duties, minutes: entry.minutes,
        substitutions: entry.substitutions, weeks: entry.weeks)
    }.sorted { $0.volunteer < $1.volunteer }
  }

  /// The Gini index of some loads, ascending: 0 when all are equal, near 1 when one carries all.
  ///
  /// Gini 1912, in the form for ordered values.
  static func gini(_ loads: [Double]) -> Double {
    let sum = loads.reduce(0, +)
    guard sum > 0 else { return 0 }
    let weighted = loads.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element }
    let count = Double(loads.count)
    return 2 * weighted / (count * sum) - (count + 1) / count
  }
}
