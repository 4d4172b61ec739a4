import RandomStreams

/// Which of the open decisions branching takes first.
enum BranchOrder {
  /// What is least decided: few nodes for a proof.
  case nearestToHalf
  /// What is nearly decided: soon at a roster.
  case nearestToWhole
  /// What is nearly decided, with numbers drawn by a seed added: soon at another roster.
  case drawn(seed: Int)

  /// The decision with the least is taken.
  ///
  /// - Parameters:
  ///   - value: of the decision in the relaxation, between 0 and 1.
  ///   - index: of the decision among all.
  /// - Returns: how late it is taken.
  func lateness(of value: Double, at index: Int) -> Double {
    switch self {
    case .nearestToHalf: abs(value - 0.5)
    case .nearestToWhole: -value
    case .drawn(let seed): -value - Self.spread * Self.unit(seed, index)
    }
  }

  private static let spread = 0.5

  private static func unit(_ seed: Int, _ index: Int) -> Double {
    var numbers = SplitMix64(seed: UInt64(seed) << 32 | UInt64(index))
    return Double(numbers.next() >> 11) * 0x1p-53
  }

  /// What is tried one after another, each with as many nodes at most: a search that took a wrong turn
  /// early is better begun anew (Gomes, Selman and Kautz 1998). The last has no limit.
  static let attempts: [(order: BranchOrder, nodes: Int)] =
    [(.nearestToHalf, 400), (.nearestToWhole, 400)] + (1...4).map { (.drawn(seed: $0), 400) }
    + [(.nearestToHalf, .max)]
}
