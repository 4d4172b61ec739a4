import Scenarios

/// A set of minutes of a week that comes again and again, kept as one bit a minute.
///
/// The week is a circle: whatever runs past Sunday midnight goes on at Monday 00:00.
struct WeekMinutes: Hashable, Sendable {
  /// Every minute of the week.
  static let all = WeekMinutes(spans: [0..<minutesPerWeek])

  private static let bitsPerWord = 64
  private var words: [UInt64]

  /// The minutes of some spans, around the circle.
  init(spans: [Range<Minutes>] = []) {
    words = Array(
      repeating: 0, count: (minutesPerWeek + Self.bitsPerWord - 1) / Self.bitsPerWord)
    for span in spans { insert(span) }
  }

  /// The minutes of some windows.
  init(_ windows: [WeekWindow]) {
    self.init(spans: windows.map(\.span))
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// How many minutes there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether a minute is in the set; minutes outside the week are taken around the circle.
  func contains(_ minute: Minutes) -> Bool {
    let bit = Self.onCircle(minute)
    return words[bit / Self.bitsPerWord] >> UInt64(bit % Self.bitsPerWord) & 1 == 1
  }

  mutating func insert(_ span: Range<Minutes>) {
    for minute in span.prefix(minutesPerWeek) {
      let bit = Self.onCircle(minute)
      words[bit / Self.bitsPerWord] |= 1 << UInt64(bit % Self.bitsPerWord)
    }
  }

  /// Takes out the minutes of a span as far as they lie in the week, seen as a line.
  mutating func removeFromLine(_ span: Range<Minutes>) {
    for minute in span.clamped(to: 0..<minutesPerWeek) {
      words[minute / Self.bitsPerWord] &= ~(1 << UInt64(minute % Self.bitsPerWord))
    }
  }

  mutating func formUnion(_ others: WeekMinutes) {
    for index in words.indices { words[index] |= others.words[index] }
  }

  mutating func subtract(_ others: WeekMinutes) {
    for index in words.indices { words[index] &= ~others.words[index] }
  }

  func isSubset(of others: WeekMinutes) -> Bool {
    for index in words.indices where words[index] & ~others.words[index] != 0 { return false }
    return true
  }

  func isDisjoint(with others: WeekMinutes) -> Bool {
    for index in words.indices where words[index] & others.words[index] != 0 { return false }
    return true
  }

  /// Every stretch made longer at its end, around the circle.
  func lengthened(by minutes: Minutes) -> WeekMinutes {
    var longer = self
    var left = 0
    // The second round carries on what ran past the week's end in the first.
    for minute in 0..<2 * minutesPerWeek {
      if contains(minute) {
        left = minutes
      } else if left > 0 {
        longer.insert(minute..<minute + 1)
        left -= 1
      }
    }
    return longer
  }

  /// The stretches without a gap, by their beginning; each begins within the week, and the last may
  /// run past its end. The whole week is one stretch from Monday 00:00.
  var stretches: [Range<Minutes>] {
    if self == .all { return [0..<minutesPerWeek] }
    let beginnings = (0..<minutesPerWeek).filter { contains($0) && !contains($0 - 1) }
    return beginnings.map { start in
      var end = start + 1
      while contains(end) { end += 1 }
      return start..<end
    }
  }

  private static func onCircle(_ minute: Minutes) -> Minutes {
    let rest = minute % minutesPerWeek
    return rest < 0 ? rest + minutesPerWeek : rest
  }
}
