import Scenarios

extension Courtyard {
  /// The minutes it takes to walk from one place to another.
  func walk(from: Place.ID?, to: Place.ID?) -> Minutes {
    guard let from, let to, from != to else { return 0 }
    let walking = scenario.walking
    let listed = walking.between.first {
      ($0.from == from && $0.to == to) || ($0.from == to && $0.to == from)
    }
    if let listed { return listed.minutes }
    guard let start = position(of: from), let end = position(of: to), walking.metresPerMinute > 0
    else { return 0 }
    let minutes = (start.walk(to: end) / walking.metresPerMinute).rounded(.up)
    return Int(exactly: minutes) ?? 0
  }

  private func position(of place: Place.ID) -> Position? {
    scenario.places.first { $0.id == place }?.position
  }
}
