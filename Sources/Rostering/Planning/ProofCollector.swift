import IntegerProgramming
import Plans

/// Adds up what is proved of each goal in every block.
struct ProofCollector {
  let order: GoalOrder
  /// The value of each goal, in their order.
  let values: [Int]

  /// One proof a goal. Thresholds of evenness above everybody's load are left out: that nobody
  /// passes them needs no proof.
  func proofs(from blocks: [[GoalResult]]) -> [GoalProof] {
    var isAboveEverybody = true
    return order.keys.enumerated().compactMap { index, key in
      let value = values[index]
      if case .evenness = key {
        if value > 0 { isAboveEverybody = false }
        if isAboveEverybody { return nil }
      }
      return proof(of: key, value: Double(value), from: blocks.map { $0[index] })
    }
  }

  private func proof(of key: GoalKey, value: Double, from results: [GoalResult]) -> GoalProof {
    let seconds = results.reduce(0) { $0 + $1.seconds }
    if results.allSatisfy({ $0.status == .optimal }) {
      return GoalProof(
        name: key.name, value: value, bound: value, status: .optimal, seconds: seconds)
    }
    let bounds = results.compactMap { $0.status == .optimal ? $0.value : $0.bound }
    guard bounds.count == results.count else {
      return GoalProof(
        name: key.name, value: value, bound: nil, status: .notReached, seconds: seconds)
    }
    let bound = min(value, bounds.reduce(0, +).rounded(.up))
    return GoalProof(
      name: key.name, value: value, bound: bound, status: bound == value ? .optimal : .feasible,
      seconds: seconds)
  }
}
