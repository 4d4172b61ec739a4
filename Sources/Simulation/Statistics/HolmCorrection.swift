/// Corrects probabilities for the number of comparisons made: of twenty measures without any real
/// difference one would seem to differ at the 5 % level.
///
/// Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of
/// Statistics 6, 1979. With it the probability that any difference at all is claimed where there is
/// none stays below the level, whatever depends on what.
enum HolmCorrection {
  /// The corrected probabilities, in the order of those given.
  static func corrected(_ chances: [Double]) -> [Double] {
    let order = chances.indices.sorted { (chances[$0], $0) < (chances[$1], $1) }
    var corrected = chances
    var least = 0.0
    for (rank, index) in order.enumerated() {
      least = max(least, min(1, Double(chances.count - rank) * chances[index]))
      corrected[index] = least
    }
    return corrected
  }

  /// The same differences, those with a probability corrected; all of them are one family.
  static func corrected(_ differences: [Difference]) -> [Difference] {
    var differences = differences
    let tested = differences.indices.filter { differences[$0].chance != nil }
    let chances = corrected(tested.compactMap { differences[$0].chance })
    for (index, chance) in zip(tested, chances) { differences[index].correctedChance = chance }
    return differences
  }
}
