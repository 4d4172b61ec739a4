/// What the duals of a shared program prove, in whole numbers.
///
/// The duals, times a scale and rounded, are prices; with any prices whatever, the sum of costs of
/// an allocation is a bound that depends on the prices alone, plus what it pays too much: its
/// *excess*, a sum of terms none of which is negative (Lagrange; Geoffrion 1974). The count is exact
/// however roughly the prices were found.
struct DualProof {
  /// What all numbers here are multiplied by.
  let scale: Int
  /// No allocation of the face costs less, scaled.
  let bound: Int
  /// What each pair of the face costs beyond its prices, scaled, not negative.
  let reduced: [[Int]]
  /// The prices of vehicles, by class.
  let vehicles: [Int]
  /// The prices of places, by row of the capacities.
  let rows: [Int]

  /// Duals of vertices are mostly multiples of one of these fractions; else the last is close.
  private static let scales = [1, 2, 3, 4, 5, 6, 8, 12, 60, 2520, 1 << 20]

  /// Counts what the duals of a program prove about some costs.
  init(_ shared: SharedProgram, costs: [[Int]]) {
    let prices = DualPrices(shared)
    let duals = prices.vehicles + prices.rows + prices.sums
    let scale =
      Self.scales.first { scale in
        duals.allSatisfy { abs(($0 * Double(scale)).rounded() - $0 * Double(scale)) < 1e-5 }
      } ?? 1 << 20
    func whole(_ dual: Double) -> Int { Int((dual * Double(scale)).rounded()) }
    var vehicles = prices.vehicles.map(whole)
    let (rows, sums) = (prices.rows.map(whole), prices.sums.map(whole))
    let lot = shared.lot
    let spaces = lot.prices(of: rows)
    let patterns = lot.sharing.patternCount
    var reduced: [[Int]] = []
    reduced.reserveCapacity(costs.count)
    for (vehicle, allowed) in shared.face.spaces.enumerated() {
      let pattern = lot.vehicles[vehicle].pattern
      var row = allowed.indices.map { position in
        costs[vehicle][position] * scale - vehicles[vehicle]
          - spaces[allowed[position] * patterns + pattern]
      }
      for (price, costs) in zip(sums, shared.sumCosts) where price != 0 {
        for (position, space) in allowed.enumerated() {
          if let cost = costs[shared.pair(vehicle, space)] { row[position] -= price * cost }
        }
      }
      // A vehicle's price may be lowered at will: the bound below counts it.
      if let lowest = row.min(), lowest < 0 {
        vehicles[vehicle] += lowest
        for position in row.indices { row[position] -= lowest }
      }
      reduced.append(row)
    }
    var bound = 0
    for (vehicle, price) in vehicles.enumerated() {
      bound += price * (price < 0 ? shared.sizes[vehicle] : shared.required[vehicle])
    }
    for (row, price) in rows.enumerated() {
      bound += price * (price < 0 || shared.face.mustUse[row] ? shared.places[row] : 0)
    }
    for (price, sum) in zip(sums, shared.face.sums) { bound += price * sum.total }
    (self.scale, self.bound, self.reduced) = (scale, bound, reduced)
    (self.vehicles, self.rows) = (vehicles, rows)
  }

  /// Whether no allocation has a smaller sum than this one: sums are whole.
  func excludesLess(than value: Int) -> Bool { value * scale - bound < scale }
}
