public import Scenarios
public import Simulation

/// Two written simulations side by side: what differs beyond chance, and for whom.
public struct SimulationComparison: Hashable, Sendable {
  /// Why figures of the two need care.
  public enum Remark: Hashable, Sendable {
    /// The courtyards have different names.
    case otherCourtyard(String, String)
    /// They begin in other weeks or are not equally long, so what adds up over weeks cannot be
    /// compared.
    case otherWeeks
    /// Their random numbers differ: the runs are compared as a whole and not one by one.
    case otherChance
    /// No variant is in both: the first of each are compared.
    case noSharedVariant
    /// Variants that only one of the two has, by id.
    case onlyInOne([Variant.ID])
  }

  /// The first simulation.
  public let first: SimulationResults
  /// The second simulation.
  public let second: SimulationResults
  /// A comparison for each variant that both have, in the first's order.
  public let comparisons: [Comparison]
  /// What to keep in mind.
  public let remarks: [Remark]

  /// Puts two simulations side by side, variant by variant.
  ///
  /// Runs of the same number are pairs where seed and weeks are the same: only then had they the
  /// same random numbers.
  public init(_ first: SimulationResults, _ second: SimulationResults) {
    self.first = first
    self.second = second
    let others = Dictionary(
      second.variants.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var pairs = first.variants.compactMap { variant in
      others[variant.id].map { (first: variant, second: $0) }
    }
    let shared = Set(pairs.map(\.first.id))
    let hasSameWeeks =
      first.firstWeek == second.firstWeek && first.weeks == second.weeks
      && first.warmUp == second.warmUp
    let isPaired = hasSameWeeks && first.seed == second.seed
    var remarks: [Remark] = []
    if first.courtyard != second.courtyard {
      remarks.append(.otherCourtyard(first.courtyard, second.courtyard))
    }
    if !hasSameWeeks { remarks.append(.otherWeeks) }
    if !isPaired { remarks.append(.otherChance) }
    if pairs.isEmpty, let one = first.variants.first, let other = second.variants.first {
      pairs = [(one, other)]
      remarks.append(.noSharedVariant)
    } else {
      let alone = (first.variants + second.variants).map(\.id).filter { !shared.contains($0) }
      if !alone.isEmpty { remarks.append(.onlyInOne(alone)) }
    }
    comparisons = Comparison.all(pairs, isPaired: isPaired)
    self.remarks = remarks
  }
}
