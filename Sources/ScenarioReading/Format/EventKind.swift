/// What happens, as the key of an event tells; the raw value is that key.
enum EventKind: String, CaseIterable {
  case absence, illness, leaves, joins
  case noShow = "no-show"
  case lateCancel = "late-cancel"
  case request, newborn, storm, holiday
  case spacesClosed = "bays-closed"
  case vehicleBought = "car-bought"
  case vehicleSold = "car-sold"

  /// The keys that go with it besides its own, its id and its season.
  var keys: [String] {
    switch self {
    case .absence: ["on", "rate", "days", "notice"]
    case .illness, .storm, .spacesClosed: ["on", "rate", "days"]
    case .leaves, .request, .newborn, .vehicleSold: ["on", "rate"]
    case .joins, .vehicleBought: ["on", "rate"]
    case .noShow: ["people", "needs"]
    case .lateCancel: ["people", "needs", "notice"]
    case .holiday: []
    }
  }

  /// Those of its keys without which nothing is meant.
  var requiredKeys: [String] {
    switch self {
    case .absence, .illness, .storm, .spacesClosed: ["days"]
    case .lateCancel: ["notice"]
    default: []
    }
  }

  /// Whether it may be confined to a season.
  var hasSeason: Bool { self != .holiday }

  /// Whether it happens at a time, or by chance; others are a chance of every duty, or have dates of
  /// their own.
  var hasOccasion: Bool { keys.contains("on") }
}
