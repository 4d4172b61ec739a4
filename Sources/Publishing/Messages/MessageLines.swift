internal import OrderedCollections
internal import Plans
internal import Scenarios

/// The duties of a message in as few lines as can be.
struct MessageLines {
  /// A line each need, by the first of its times.
  private(set) var lines: [Bilingual] = []

  /// What is said together: the same hours and people on several days.
  private struct Time: Hashable {
    var hours: String
    var people: [String]
    var missing: Bilingual?
  }

  /// What happens on one day.
  private struct Occurrence {
    var people: [String] = []
    var missing: Bilingual?
  }

  init(_ duties: [Duty], _ unfilled: [UnfilledNeed], names: PostedNames, week: Week) {
    // Turns of several stairwells and needs with one name are one line; what differs stands in it.
    var needs = OrderedDictionary<String, OrderedDictionary<Range<Minutes>, Occurrence>>()
    for duty in duties.sorted() {
      needs[Self.title(duty.need, duty.unit, names), default: [:]][
        duty.span, default: Occurrence()
      ].people.append(names.person(duty.assignee))
    }
    for line in unfilled {
      needs[Self.title(line.need, line.unit, names), default: [:]][
        line.span, default: Occurrence()
      ].missing =
        line.isBelowMinimum
        ? ScreenWords.missing(line.missing) : ScreenWords.welcome(line.missing)
    }
    lines = needs.map { title, occurrences in
      MessageWords.line(title, Self.times(occurrences, in: week))
    }
  }

  private static func title(_ need: Need.ID, _ unit: Unit.ID?, _ names: PostedNames) -> String {
    let name = names.needName(need)
    return unit.map { ScreenWords.role(name, names.text(LabelWords.unit($0))) }
      .map(names.text) ?? name
  }

  private static func times(
    _ occurrences: OrderedDictionary<Range<Minutes>, Occurrence>, in week: Week
  ) -> [Bilingual] {
    var times = OrderedDictionary<Time, [Weekday]>()
    for (span, occurrence) in occurrences.sorted(by: {
      ($0.key.lowerBound, $0.key.upperBound) < ($1.key.lowerBound, $1.key.upperBound)
    }) {
      let when = DatedSpan(span, in: week)
      let time = Time(
        hours: "\(when.start)-\(when.end)", people: occurrence.people,
        missing: occurrence.missing)
      times[time, default: []] += days(of: span)
    }
    return times.map { time, days in
      MessageWords.time(days, time.hours, time.people, missing: time.missing)
    }
  }

  /// The day something begins on; of a task that could have been on several days, the first and the
  /// last and those between.
  private static func days(of span: Range<Minutes>) -> [Weekday] {
    func day(_ minute: Minutes) -> Int {
      Int((Double(minute) / Double(minutesPerDay)).rounded(.down))
    }
    let first = day(span.lowerBound)
    let last = span.count > minutesPerDay ? day(span.upperBound - 1) : first
    let week = Weekday.allCases.count
    return (first...last).prefix(week).map { Weekday.allCases[(($0 % week) + week) % week] }
  }
}
