import IntegerProgramming

/// GLPK's duals as prices of vehicles, places and sums: what pairs look like at them.
struct DualPrices {
  /// By class of vehicles.
  let vehicles: [Double]
  /// By row of the capacities.
  let rows: [Double]
  /// By sum of the face.
  let sums: [Double]
  /// By class of spaces and pattern: what all places cost that a vehicle takes there.
  private let spaces: [Double]
  private let lot: MergedLot
  private let sumCosts: [[Int: Int]]

  /// The prices after a program was solved.
  init(_ shared: SharedProgram) {
    let program = shared.program
    vehicles = shared.vehicleRows.map { program.dual(of: $0) }
    rows = shared.capacityRows.map { program.dual(of: $0) }
    sums = shared.sumRows.map { program.dual(of: $0) }
    (lot, sumCosts) = (shared.lot, shared.sumCosts)
    spaces = shared.lot.prices(of: rows)
  }

  /// What a pair costs beyond its prices.
  func reducedCost(_ cost: Double, _ vehicle: Int, _ space: Int) -> Double {
    var reduced =
      cost - vehicles[vehicle]
      - spaces[space * lot.sharing.patternCount + lot.vehicles[vehicle].pattern]
    for (price, costs) in zip(sums, sumCosts) where price != 0 {
      if let cost = costs[vehicle * lot.spaces.count + space] { reduced -= price * Double(cost) }
    }
    return reduced
  }
}

extension MergedLot {
  /// For each class of spaces and each pattern the sum of the prices of the rows it is counted in.
  func prices<Number: Numeric>(of rows: [Number]) -> [Number] {
    let patterns = sharing.patternCount
    var prices = [Number](repeating: 0, count: spaces.count * patterns)
    for (row, capacity) in capacities.rows.enumerated() where rows[row] != 0 {
      for pattern in capacity.patterns { prices[capacity.space * patterns + pattern] += rows[row] }
    }
    return prices
  }
}
