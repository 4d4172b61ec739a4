/// Minutes of a week that comes again and again: when a car stands, when a space can be used.
///
/// The week is a circle: Sunday's 24:00 is Monday's 00:00, so hours that run past Sunday midnight go
/// on in the same set on Monday.
public struct WeekHours: Codable, Hashable, Sendable {
  /// The stretches from Monday 00:00, ascending, neither meeting nor overlapping; hours that run
  /// past Sunday midnight are two of them, one at either end.
  public let ranges: [Range<Minutes>]

  /// All week, day and night.
  public static let always = WeekHours(merging: [0..<minutesPerWeek])
  /// At no time.
  public static let never = WeekHours(merging: [])

  /// The hours of some windows together.
  public init(_ windows: [WeekWindow]) {
    self.init(merging: windows.flatMap { Self.wrapped($0.span) })
  }

  /// The hours of some stretches, in minutes from Monday 00:00 of any week.
  public init(spans: [Range<Minutes>]) {
    self.init(
      merging: spans.flatMap { span in
        let start = ((span.lowerBound % minutesPerWeek) + minutesPerWeek) % minutesPerWeek
        return Self.wrapped(start..<start + span.count)
      })
  }

  private init(merging ranges: [Range<Minutes>]) {
    var merged: [Range<Minutes>] = []
    for range in ranges.filter({ !$0.isEmpty })
      .sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// How long all of it is.
  public var minutes: Minutes { ranges.reduce(0) { $0 + $1.count } }

  /// Whether there are none.
  public var isEmpty: Bool { ranges.isEmpty }

  /// Whether every minute of it is one of the others.
  public func isSubset(of others: WeekHours) -> Bool { subtracting(others).isEmpty }

  /// Whether no minute of it is one of the others.
  public func isDisjoint(with others: WeekHours) -> Bool {
    ranges.allSatisfy { range in !others.ranges.contains { $0.overlaps(range) } }
  }

  /// The minutes of both together.
  public func union(_ others: WeekHours) -> WeekHours {
    WeekHours(merging: ranges + others.ranges)
  }

  /// The minutes that are not among the others.
  public func subtracting(_ others: WeekHours) -> WeekHours {
    var remaining = ranges
    for other in others.ranges {
      remaining = remaining.flatMap { range in
        guard range.overlaps(other) else { return [range] }
        return [
          range.lowerBound..<max(range.lowerBound, other.lowerBound),
          min(range.upperBound, other.upperBound)..<range.upperBound,
        ]
      }
    }
    return WeekHours(merging: remaining)
  }

  /// Every stretch made longer at its end.
  public func extended(by minutes: Minutes) -> WeekHours {
    WeekHours(
      merging: ranges.flatMap { range in
        Self.wrapped(
          range.lowerBound..<min(range.upperBound + minutes, range.lowerBound + minutesPerWeek))
      })
  }

  private static func wrapped(_ range: Range<Minutes>) -> [Range<Minutes>] {
    guard range.count < minutesPerWeek else { return [0..<minutesPerWeek] }
    guard range.upperBound > minutesPerWeek else { return [range] }
    return [range.lowerBound..<minutesPerWeek, 0..<range.upperBound - minutesPerWeek]
  }
}
