/// What breaking a rule costs: so much for every unit, or it must not happen at all.
public enum Price: Hashable, Sendable {
  /// The rule is kept, whatever else suffers.
  case hard
  /// For each unit it is missed by: a day, a duty, a week-end.
  case perUnit(Int)

  /// The cost of missing by some units; nil where that is not allowed.
  func cost(of units: Int) -> Int? {
    guard units > 0 else { return 0 }
    switch self {
    case .hard: return nil
    case .perUnit(let price): return price * units
    }
  }
}
