import RandomStreams
import Scenarios

/// Something to be done in a generated street.
struct GeneratedNeed {
  let id: String
  let courtyard: Int
  let craft: Craft?
  let priority: Priority
  /// When it is, or within which windows the planner picks a time.
  let windows: [DayWindow]
  /// How long a task takes; nil for a shift.
  let duration: Minutes?
  /// The minimum and the wanted number of people.
  let people: (minimum: Int, wanted: Int)

  /// So many needs in a hundred are tasks whose time the planner picks.
  private static let tasks = 10
  /// So many shifts in a hundred want a second person.
  private static let pairs = 15
  private static let lengths: [Minutes] = [60, 60, 90, 90, 120]
  /// Shifts begin on the full hour or half past.
  private static let step: Minutes = 30

  /// Draws one of them from a stream that is its own.
  init(_ index: Int, of courtyard: Int, in settings: GenerationSettings) {
    var stream = RandomStream(
      seed: settings.seed, run: 0, name: ["need", String(courtyard), String(index)])
    id = Identifiers.need(settings.share(of: settings.needs, in: courtyard).lowerBound + index)
    self.courtyard = courtyard
    var lot = stream.unit() * 100
    craft = Craft.allCases.first { craft in
      lot -= Double(craft.demand)
      return lot < 0
    }
    let chance = stream.unit() * 100
    priority = chance < 20 ? .essential : chance < 50 ? .important : chance < 90 ? .normal : .low
    let length = stream.pick(Self.lengths) ?? 60
    let first = Self.part(&stream)
    if stream.happens(Self.tasks) {
      let second = Self.part(&stream)
      windows =
        (first.day, first.span.lowerBound) == (second.day, second.span.lowerBound)
        ? [first] : [first, second]
      duration = length
      people = (1, 1)
      return
    }
    let starts = (first.span.count - length) / Self.step + 1
    let start = first.span.lowerBound + Int(stream.unit() * Double(starts)) * Self.step
    windows = [DayWindow(day: first.day, span: start..<start + length)]
    duration = nil
    people = (1, stream.happens(Self.pairs) ? 2 : 1)
  }

  private static func part(_ stream: inout RandomStream) -> DayWindow {
    DayWindow(
      day: stream.pick(Weekday.allCases) ?? .monday,
      span: (stream.pick(DayPart.allCases) ?? .morning).span)
  }
}
