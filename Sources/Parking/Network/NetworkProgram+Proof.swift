import IntegerProgramming

extension NetworkProgram {
  /// The sum of what the tree carries, held against its prices, in whole numbers: no allocation
  /// of the face has a smaller one. Nothing here relies on how the tree came about.
  ///
  /// - Throws: ``ModelError`` where the tree is no allocation, or its prices prove nothing.
  func provenValue(
    cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> Int {
    guard let value = checkedValue(cost: cost) else {
      throw .solverFailure("an allocation gives a space twice, or one that does not fit")
    }
    guard value == bound() else {
      throw .solverFailure("the prices of an allocation do not prove it")
    }
    return value
  }

  /// The sum; nil where the tree carries no allocation of the face.
  private func checkedValue(cost: (_ vehicle: Int, _ space: Int) -> Int) -> Int? {
    var value = 0
    var unserved = lot.vehicles.map(\.members.count)
    var free = lot.spaces.map(\.count)
    var isOfFace = true
    tree.forEachPair { vehicle, space, flow in
      value += flow * cost(vehicle, space)
      unserved[vehicle] -= flow
      free[space] -= flow
      if flow < 0 || !isPair(vehicle, space) { isOfFace = false }
    }
    for (vehicle, count) in unserved.enumerated()
    where count < 0 || (mustServe[vehicle] && count != 0) { isOfFace = false }
    for (space, count) in free.enumerated()
    where count < 0 || (mustUse[space] && count != 0) { isOfFace = false }
    return isOfFace ? value : nil
  }

  /// What the prices say that no allocation is below; nil where they say nothing.
  private func bound() -> Int? {
    let prices = tree.prices
    var bound = 0
    for (vehicle, members) in lot.vehicles.enumerated() {
      guard prices[vehicle] <= 0 || mustServe[vehicle] else { return nil }
      bound += prices[vehicle] * members.members.count
    }
    for (space, members) in lot.spaces.enumerated() {
      let price = prices[tree.vehicles + space]
      guard price <= 0 || mustUse[space] else { return nil }
      bound += price * members.count
    }
    let isProof = pairs.spaces.withUnsafeBufferPointer { spaces in
      pairs.costs.withUnsafeBufferPointer { costs in
        lot.vehicles.indices.allSatisfy { vehicle in
          (pairs.starts[vehicle]..<pairs.starts[vehicle + 1]).allSatisfy {
            costs[$0] >= prices[vehicle] + prices[tree.vehicles + Int(spaces[$0])]
          }
        }
      }
    }
    return isProof ? bound : nil
  }

  /// Whether a space is one of those a vehicle may still have.
  private func isPair(_ vehicle: Int, _ space: Int) -> Bool {
    let row = pairs.row(vehicle)
    var (low, high) = (row.startIndex, row.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if Int(row[middle]) < space { low = middle + 1 } else { high = middle }
    }
    return low < row.endIndex && Int(row[low]) == space
  }
}
