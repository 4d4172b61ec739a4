/// Looks for an arc that makes the sum smaller: of some rows the one that makes it smallest, and the
/// next time from the row after those (Mulvey 1978; the block search of network codes since).
struct Pricing {
  /// An arc that is cheaper than the prices of its ends.
  struct Entering {
    /// Where it comes from: a vehicle, or the root.
    var from: Int
    /// Where it goes: a space, or the root.
    var to: Int
    /// What it costs beyond the prices; negative.
    var reduced: Int
  }

  private var next = 0
  private let block: Int
  private let mustServe: [Bool]
  private let mustUse: [Bool]

  /// A search in the pairs of a face.
  init(_ pairs: PairTable, mustServe: [Bool], mustUse: [Bool]) {
    block = Int(Double(pairs.spaces.count).squareRoot())
    (self.mustServe, self.mustUse) = (mustServe, mustUse)
  }

  /// The next arc worth taking; nil where there is none: then the prices are a proof.
  mutating func entering(_ pairs: PairTable, _ tree: SpanningTree) -> Entering? {
    pairs.spaces.withUnsafeBufferPointer { spaces in
      pairs.costs.withUnsafeBufferPointer { costs in
        tree.prices.withUnsafeBufferPointer { prices in
          var best = Entering(from: tree.root, to: tree.root, reduced: 0)
          var looked = 0
          for _ in 0...tree.vehicles {
            if next == tree.vehicles {
              looked += lookAtFree(prices, tree, &best)
              next = 0
            } else {
              let row = pairs.starts[next]..<pairs.starts[next + 1]
              look(at: row, next, spaces, costs, prices, tree, &best)
              looked += row.count + 1
              next += 1
            }
            if best.reduced < 0 && looked >= block { break }
          }
          return best.reduced < 0 ? best : nil
        }
      }
    }
  }

  private typealias Numbers = UnsafeBufferPointer<Int>

  private func look(
    at row: Range<Int>, _ vehicle: Int, _ spaces: UnsafeBufferPointer<Int32>, _ costs: Numbers,
    _ prices: Numbers, _ tree: SpanningTree, _ best: inout Entering
  ) {
    let price = prices[vehicle]
    if !mustServe[vehicle] && -price < best.reduced {
      best = Entering(from: vehicle, to: tree.root, reduced: -price)
    }
    var least = best.reduced + price
    var found = -1
    for index in row {
      let cost = costs[index] - prices[tree.vehicles + Int(spaces[index])]
      if cost < least { (least, found) = (cost, index) }
    }
    if found >= 0 {
      best = Entering(
        from: vehicle, to: tree.vehicles + Int(spaces[found]), reduced: least - price)
    }
  }

  /// The arcs from the root to spaces that may stay free.
  private func lookAtFree(
    _ prices: Numbers, _ tree: SpanningTree, _ best: inout Entering
  ) -> Int {
    for (space, isObliged) in mustUse.enumerated()
    where !isObliged && -prices[tree.vehicles + space] < best.reduced {
      best = Entering(
        from: tree.root, to: tree.vehicles + space, reduced: -prices[tree.vehicles + space])
    }
    return mustUse.count
  }
}
