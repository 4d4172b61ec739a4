/// Weights for looking at several goals at once, where only good rosters matter and not proofs.
struct GoalWeights {
  /// The goals that count, by index, with their weights.
  let weights: [(goal: Int, weight: Double)]

  /// Neighbouring thresholds of evenness differ by this factor, so that one person above a threshold
  /// weighs about as much as two above the next.
  private static let evennessRatio = 0.6
  /// Any other goal yields to the one before it.
  private static let ratio = 0.05
  /// Lesser weights drown in the tolerances of the simplex method.
  private static let least = 1e-5

  init(_ keys: [GoalKey], from first: Int) {
    var weights: [(goal: Int, weight: Double)] = []
    var weight = 1.0
    for index in first..<keys.count where weight >= Self.least {
      weights.append((index, weight))
      if index == first {
        // The goal at hand is not to be given up for many of the next one.
        weight *= Self.ratio
      } else if case .evenness = keys[index], index + 1 < keys.count,
        case .evenness = keys[index + 1]
      {
        weight *= Self.evennessRatio
      } else {
        weight *= Self.ratio
      }
    }
    self.weights = weights
  }
}
