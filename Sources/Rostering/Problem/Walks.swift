import Scenarios

/// Minutes on foot between any two places, by index in the scenario.
struct Walks: Hashable, Sendable {
  private let minutes: [[Minutes]]

  /// Measures every pair once.
  init(_ scenario: Scenario) {
    let places = scenario.places
    minutes = places.map { from in
      places.map { to in Walks.minutes(from: from, to: to, walking: scenario.walking) }
    }
  }

  /// The walk between two places.
  subscript(from: Int, to: Int) -> Minutes {
    minutes.indices.contains(from) && minutes.indices.contains(to) ? minutes[from][to] : 0
  }

  private static func minutes(from: Place, to: Place, walking: Walking) -> Minutes {
    if from.id == to.id { return 0 }
    let listed = walking.between.first {
      ($0.from, $0.to) == (from.id, to.id) || ($0.from, $0.to) == (to.id, from.id)
    }
    if let listed { return listed.minutes }
    guard let start = from.position, let end = to.position else { return 0 }
    return Int((start.walk(to: end) / walking.metresPerMinute).rounded(.up))
  }
}
