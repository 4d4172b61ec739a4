internal import OrderedCollections
internal import Plans
internal import Scenarios

/// What happens at one time for one need: everybody who serves together, and who is missing.
struct Gathering {
  var need: Need.ID
  var span: Range<Minutes>
  var unit: Unit.ID?
  var duties: [Duty] = []
  var missing: UnfilledNeed?

  /// The occasions of a roster, by time, then need and stairwell. A shift to which nobody comes is one,
  /// too; a task that found no time is not.
  static func all(_ roster: Roster, of scenario: Scenario) -> [Gathering] {
    struct Key: Hashable {
      var need: Need.ID
      var span: Range<Minutes>
      var unit: Unit.ID?
    }
    var occasions = OrderedDictionary<Key, Gathering>()
    for duty in roster.duties.sorted() {
      let key = Key(need: duty.need, span: duty.span, unit: duty.unit)
      occasions[key, default: Gathering(need: duty.need, span: duty.span, unit: duty.unit)]
        .duties.append(duty)
    }
    let tasks = Set(
      scenario.needs.filter { if case .task = $0.work { true } else { false } }.map(\.id))
    for line in roster.unfilled where !tasks.contains(line.need) {
      let key = Key(need: line.need, span: line.span, unit: line.unit)
      occasions[key, default: Gathering(need: line.need, span: line.span, unit: line.unit)]
        .missing = line
    }
    return occasions.values.sorted {
      ($0.span.lowerBound, $0.span.upperBound, $0.need, $0.unit ?? "")
        < ($1.span.lowerBound, $1.span.upperBound, $1.need, $1.unit ?? "")
    }
  }

  /// The day it begins on, from 0 for Monday.
  var day: Int { Int((Double(span.lowerBound) / Double(minutesPerDay)).rounded(.down)) }

  /// Its hours, in minutes after that day's midnight.
  var hours: Range<Minutes> {
    span.lowerBound - day * minutesPerDay..<span.upperBound - day * minutesPerDay
  }
}
