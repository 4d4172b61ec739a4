import IntegerProgramming

/// The lottery over best allocations that makes the smallest chance as large as it can be.
///
/// Found by column generation (Gilmore and Gomory 1961): a linear program over the allocations known
/// so far maximises the smallest chance, its duals weigh the classes at stake, and the best
/// allocation by these weights either comes in or proves that none is missing. The proof is exact, in
/// whole numbers: for weights w ≥ 0 no lottery has a smallest chance above max Σ w·served / Σ w·size.
/// Classes in place of vehicles lose nothing: mixing a lottery with all exchanges of vehicles
/// that nothing tells apart gives equals equal chances and leaves the smallest as large.
struct MaximinLottery {
  /// The classes at stake.
  let sides: [Contest.Side]
  /// Allocations: for each, how many vehicles of each side it serves.
  private(set) var allocations: [[Int]]
  /// The probability of each of them.
  private(set) var probabilities: [Double]
  /// No lottery has a greater smallest chance.
  private(set) var bound = Fraction(1, 1)

  /// Finds it; nil where the time did not suffice.
  init?(_ contest: Contest, before deadline: Deadline) throws(ModelError) {
    sides = contest.sides
    allocations = contest.met
    probabilities = allocations.map { _ in 0 }
    probabilities[0] = 1
    guard !sides.isEmpty else { return }
    let master = Master(sides)
    for allocation in allocations { master.add(allocation) }
    var known = Set(allocations)
    var scale = Self.coarsest
    while true {
      guard case .optimal = try master.program.solve(.primal, options: deadline.remaining) else {
        return nil
      }
      let weights = master.weights(scale: scale)
      guard let best = try contest.most(by: weights) else { return nil }
      let size = zip(weights, sides).reduce(0) { $0 + $1.0 * $1.1.size }
      guard size > 0 else { throw .solverFailure("the chances of a lottery have no duals") }
      bound = min(bound, Fraction(best.value, size))
      if bound.value <= master.smallestChance + Self.tolerance { break }
      if known.insert(best.counts).inserted {
        allocations.append(best.counts)
        master.add(best.counts)
      } else if scale < Self.finest {
        // The weights were too coarse to tell what is missing.
        scale *= Self.refinement
      } else {
        break
      }
    }
    probabilities = master.probabilities
  }

  /// What a lottery that draws each allocation so many times out of all gives the side that it
  /// treats worst.
  func smallestChance(_ times: [Int]) -> Fraction {
    let total = times.reduce(0, +)
    let chances = sides.indices.map { side in
      Fraction(served(side, times), sides[side].size * total)
    }
    return chances.min() ?? Fraction(1, 1)
  }

  /// How many vehicles of a side so many draws of each allocation serve, all together.
  func served(_ side: Int, _ times: [Int]) -> Int {
    zip(allocations, times).reduce(0) { $0 + $1.0[side] * $1.1 }
  }

  /// Chances are believed equal within this; that they are is proved in whole numbers where possible.
  private static let tolerance = 1e-9
  /// Duals that are no small fractions are rounded to parts of this, finer where that is too coarse.
  private static let coarsest = 10_000.0
  private static let finest = 1_000_000.0
  private static let refinement = 10.0
}

/// The linear program over the allocations known so far.
private final class Master {
  let program = LinearProgram()
  private let sides: [Contest.Side]
  private let rows: [LinearProgram.Row]
  private let sum: LinearProgram.Row
  private let smallest: LinearProgram.Column
  private var columns: [LinearProgram.Column] = []

  init(_ sides: [Contest.Side]) {
    self.sides = sides
    let program = program
    rows = sides.map { _ in program.addRow(0...Double.infinity) }
    sum = program.addRow(1...1)
    smallest = program.addColumn(cost: -1, entries: rows.map { ($0, -1) })
  }

  /// Adds an allocation by how many of each side it serves.
  func add(_ allocation: [Int]) {
    let chances = zip(rows, zip(allocation, sides)).map { row, pair in
      (row, Double(pair.0) / Double(pair.1.size))
    }
    columns.append(
      program.addColumn(cost: 0, entries: chances.filter { $0.1 != 0 } + [(sum, 1)]))
  }

  var smallestChance: Double { program.value(of: smallest) }

  var probabilities: [Double] { columns.map { program.value(of: $0) } }

  /// What one more vehicle of each side served is worth, in whole numbers.
  func weights(scale: Double) -> [Int] {
    let duals = zip(rows, sides).map { max(0, program.dual(of: $0)) / Double($1.size) }
    if let whole = Fraction.whole(duals, upTo: Self.mostParts), whole.contains(where: { $0 > 0 }) {
      return whole
    }
    let greatest = duals.max() ?? 1
    return duals.map { Int(($0 / greatest * scale).rounded()) }
  }

  /// Duals are looked at as fractions with a common denominator of up to so much.
  private static let mostParts = 20_000
}
