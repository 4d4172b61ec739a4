import Scenarios

/// What one rule looks at in one volunteer's days: the duties of its kind, before this week and in it.
struct CountedDays {
  /// The duties of this week that are of the kind, by time.
  let duties: [PlacedDuty]
  /// All duties of this week, by time, with whether they are of the kind.
  let everything: [(duty: PlacedDuty, counts: Bool)]
  /// The duties before this week, by time, with their day and whether they are of the kind.
  let past: [(duty: PastDuty, day: Int, counts: Bool)]

  init(_ volunteer: Volunteer, _ kind: DutyKind, in roster: PlacedRoster, of courtyard: Courtyard) {
    everything = roster.duties(of: volunteer).map { ($0, courtyard.isOf(kind, $0)) }
    duties = everything.filter(\.counts).map(\.duty)
    past = (courtyard.history[volunteer.id] ?? []).map {
      ($0, courtyard.clock.dayIndex(of: $0.day), courtyard.isOf(kind, $0))
    }
  }

  /// Days with a duty of the kind, before this week and in it.
  var days: Set<Int> { pastDays.union(duties.map(\.dayIndex)) }

  /// Those before this week.
  var pastDays: Set<Int> { Set(past.filter(\.counts).map(\.day)) }

  /// The first duty of the kind on a day.
  func duty(on day: Int) -> PlacedDuty? { duties.first { $0.dayIndex == day } }
}
