import RandomStreams
import Scenarios

/// A volunteer of a generated street.
struct GeneratedVolunteer {
  let id: String
  let name: String
  let crafts: [Craft]
  /// The courtyards they serve, their own first.
  let courtyards: [Int]
  let available: [DayWindow]
  let wants: String
  let avoids: String
  /// In half hours.
  let carriedOver: Int

  /// Free in so many of a hundred parts of the week.
  private static let free = 40
  /// So many in a hundred also serve a neighbouring courtyard.
  private static let bridging = 10
  /// So many in a hundred have a wish of a kind.
  private static let wishing = 30

  /// Draws one of them from a stream that is theirs alone.
  init(_ index: Int, of courtyard: Int, in settings: GenerationSettings) {
    var stream = RandomStream(
      seed: settings.seed, run: 0, name: ["volunteer", String(courtyard), String(index)])
    id = Identifiers.volunteer(
      settings.share(of: settings.volunteers, in: courtyard).lowerBound + index)
    name = PersonNames.name(from: &stream, in: settings.language)
    let drawn = Craft.allCases.filter { stream.happens($0.holders) }
    crafts = drawn.isEmpty ? [.cleaning] : drawn
    var courtyards = [courtyard]
    if stream.happens(Self.bridging), let other = stream.pick(settings.neighbours(of: courtyard)) {
      courtyards.append(other)
    }
    self.courtyards = courtyards
    var available: [DayWindow] = []
    for day in Weekday.allCases {
      for part in DayPart.allCases where stream.happens(Self.free) {
        available.append(DayWindow(day: day, span: part.span))
      }
    }
    if available.isEmpty { available = [DayWindow(day: .saturday, span: DayPart.morning.span)] }
    self.available = available
    wants = stream.happens(Self.wishing) ? stream.pick(crafts).map(\.rawValue) ?? "" : ""
    let part = stream.pick(available)
    avoids = stream.happens(Self.wishing) ? part.map { String($0.text.prefix(3)) } ?? "" : ""
    carriedOver = Int(stream.unit() * 5) - 2
  }
}

extension RandomStream {
  /// Whether something happens that does so many times in a hundred.
  mutating func happens(_ percent: Int) -> Bool { unit() * 100 < Double(percent) }
}
