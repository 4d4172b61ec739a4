import IntegerProgramming

/// The linear program over the classes of a lot, solved for one sum after another from where it
/// stood, each time with a proof in whole numbers.
///
/// The matrix is that of a transportation problem, totally unimodular, so the simplex method's
/// vertices are whole and no search is needed. Few of the pairs ever matter, so GLPK gets those
/// that look good, and all others are priced here until none is worth adding (sifting). What is
/// believed in the end is not GLPK's tolerance but its duals: they are whole numbers too, are
/// rounded, and prove the value exactly, or the solve fails.
///
/// Confined to the thread it is solved on: see `LinearProgram`.
final class TransportProgram: FaceProgram {
  /// The allocations that are best so far.
  private(set) var face: OptimalFace
  /// One of them.
  private(set) var flow: Flow

  private let lot: MergedLot
  private let program = LinearProgram()
  private let vehicleRows: [LinearProgram.Row]
  private let spaceRows: [LinearProgram.Row]
  /// The pairs GLPK knows.
  private var known: [KnownPair] = []
  private var isKnown: [Bool]
  private var isSolved = false

  private struct KnownPair {
    var vehicle: Int
    var space: Int
    var column: LinearProgram.Column
  }

  /// A program over all allocations of a face, starting from one of them.
  init(_ lot: MergedLot, face: OptimalFace, flow: Flow) {
    (self.lot, self.face, self.flow) = (lot, face, flow)
    isKnown = Array(repeating: false, count: lot.cells.count)
    let program = program
    vehicleRows = lot.vehicles.indices.map { vehicle in
      let count = Double(lot.vehicles[vehicle].members.count)
      return program.addRow((face.mustServe[vehicle] ? count : -.infinity)...count)
    }
    spaceRows = lot.spaces.indices.map { space in
      let count = Double(lot.spaces[space].count)
      return program.addRow((face.mustUse[space] ? count : -.infinity)...count)
    }
    addPairs(of: flow)
  }

  /// The program before any goal: everything that fits, and nobody anywhere.
  convenience init(_ lot: MergedLot) {
    self.init(
      lot, face: OptimalFace(lot),
      flow: Flow(vehicleClasses: lot.vehicles.count, spaceClasses: lot.spaces.count))
  }

  func least(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> (value: Int, flow: Flow)? {
    guard let optimum = try solve(before: deadline, cost: cost) else { return nil }
    return (optimum.value, optimum.flow)
  }

  func minimise(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> Int? {
    guard let optimum = try solve(before: deadline, cost: cost) else { return nil }
    flow = optimum.flow
    narrow(to: optimum.prices, optimum.reduced)
    return optimum.value
  }

  /// A least sum, and what proves it.
  private struct Optimum {
    var value: Int
    var flow: Flow
    var prices: Prices
    /// What each pair of the face costs beyond its prices.
    var reduced: [[Int]]
  }

  private func solve(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> Optimum? {
    let costs = face.spaces.indices.map { vehicle in
      face.spaces[vehicle].map { cost(vehicle, $0) }
    }
    // With nothing to give, every sum is zero.
    guard costs.contains(where: { !$0.isEmpty }) else {
      let prices = Prices(vehicles: vehicleRows.map { _ in 0 }, spaces: spaceRows.map { _ in 0 })
      return Optimum(value: 0, flow: flow, prices: prices, reduced: costs)
    }
    for pair in known {
      program.setCost(of: pair.column, to: Double(cost(pair.vehicle, pair.space)))
    }
    if !isSolved { addPairs(costs: costs, reduced: costs) { _ in true } }
    isSolved = true
    while true {
      switch try program.solve(.primal, options: deadline.remaining) {
      case .optimal: break
      case .undecided: return nil
      case .infeasible, .unbounded:
        throw .solverFailure("an allocation that was there before was not found again")
      }
      let prices = Prices(
        vehicles: vehicleRows.map { Int(program.dual(of: $0).rounded()) },
        spaces: spaceRows.map { Int(program.dual(of: $0).rounded()) })
      let reduced = prices.reducedCosts(of: costs, on: face)
      if addPairs(costs: costs, reduced: reduced, where: { $0 < 0 }) { continue }
      let (found, value) = try readFlow(cost: cost)
      try confirm(prices, reduced, value)
      return Optimum(value: value, flow: found, prices: prices, reduced: reduced)
    }
  }

  func keepPairs(reaching flow: Flow, where isKept: (_ vehicle: Int, _ space: Int) -> Bool) {
    self.flow = flow
    keepPairs(where: isKept)
    addPairs(of: flow)
  }

  private func keepPairs(where isKept: (_ vehicle: Int, _ space: Int) -> Bool) {
    for vehicle in face.spaces.indices {
      face.spaces[vehicle].removeAll { !isKept(vehicle, $0) }
    }
    known.removeAll { pair in
      if isKept(pair.vehicle, pair.space) { return false }
      program.setBounds(of: pair.column, to: 0...0)
      return true
    }
  }

  /// How many of a class's best pairs GLPK gets at a time.
  private static let batch = 8

  /// Gives GLPK the cheapest pairs it does not know, a few for each class of vehicles, and says
  /// whether there were any. Of equally cheap ones the nearest come first: the walks are likely to
  /// matter next.
  @discardableResult
  private func addPairs(
    costs: [[Int]], reduced: [[Int]], where isWanted: (Int) -> Bool
  ) -> Bool {
    let before = known.count
    for vehicle in face.spaces.indices {
      let spaces = face.spaces[vehicle]
      var best: [Int] = []
      func isCheaper(_ left: Int, _ right: Int) -> Bool {
        (reduced[vehicle][left], lot.cell(vehicle, spaces[left]).walk)
          < (reduced[vehicle][right], lot.cell(vehicle, spaces[right]).walk)
      }
      for position in spaces.indices
      where isWanted(reduced[vehicle][position])
        && !isKnown[vehicle * lot.spaces.count + spaces[position]]
      {
        if best.count == Self.batch {
          guard isCheaper(position, best[Self.batch - 1]) else { continue }
          best.removeLast()
        }
        best.insert(position, at: best.firstIndex { isCheaper(position, $0) } ?? best.count)
      }
      for position in best { add(vehicle, spaces[position], cost: costs[vehicle][position]) }
    }
    return known.count > before
  }

  /// Gives GLPK the pairs that an allocation uses, so that it knows at least this one.
  private func addPairs(of flow: Flow) {
    for (vehicle, spaces) in face.spaces.enumerated() {
      for space in spaces
      where flow[vehicle, space] > 0 && !isKnown[vehicle * lot.spaces.count + space] {
        add(vehicle, space, cost: 0)
      }
    }
  }

  private func add(_ vehicle: Int, _ space: Int, cost: Int) {
    isKnown[vehicle * lot.spaces.count + space] = true
    let column = program.addColumn(
      cost: Double(cost), entries: [(vehicleRows[vehicle], 1), (spaceRows[space], 1)])
    known.append(KnownPair(vehicle: vehicle, space: space, column: column))
  }

  private func readFlow(
    cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> (Flow, value: Int) {
    var flow = Flow(vehicleClasses: lot.vehicles.count, spaceClasses: lot.spaces.count)
    var value = 0
    for pair in known {
      let amount = Int(program.value(of: pair.column).rounded())
      flow[pair.vehicle, pair.space] = amount
      value += amount * cost(pair.vehicle, pair.space)
    }
    guard flow.respects(lot, face) else {
      throw .solverFailure("an allocation gives a space twice, or one that does not fit")
    }
    return (flow, value)
  }

  /// Holds the value against the duals, in whole numbers: no allocation has a smaller one.
  private func confirm(
    _ prices: Prices, _ reduced: [[Int]], _ value: Int
  ) throws(ModelError) {
    var bound = 0
    var isProof = reduced.allSatisfy { $0.allSatisfy { $0 >= 0 } }
    for (vehicle, price) in prices.vehicles.enumerated() {
      bound += price * lot.vehicles[vehicle].members.count
      if price > 0 && !face.mustServe[vehicle] { isProof = false }
    }
    for (space, price) in prices.spaces.enumerated() {
      bound += price * lot.spaces[space].count
      if price > 0 && !face.mustUse[space] { isProof = false }
    }
    guard isProof, bound == value else {
      throw .solverFailure("the duals of an allocation do not prove it")
    }
  }

  private func narrow(to prices: Prices, _ reduced: [[Int]]) {
    let width = lot.spaces.count
    var isBest = [Bool](repeating: false, count: lot.cells.count)
    for vehicle in face.spaces.indices {
      for (position, space) in face.spaces[vehicle].enumerated() {
        isBest[vehicle * width + space] = reduced[vehicle][position] == 0
      }
    }
    keepPairs { isBest[$0 * width + $1] }
    for (vehicle, price) in prices.vehicles.enumerated()
    where price != 0 && !face.mustServe[vehicle] {
      face.mustServe[vehicle] = true
      let count = Double(lot.vehicles[vehicle].members.count)
      program.setRange(of: vehicleRows[vehicle], to: count...count)
    }
    for (space, price) in prices.spaces.enumerated() where price != 0 && !face.mustUse[space] {
      face.mustUse[space] = true
      let count = Double(lot.spaces[space].count)
      program.setRange(of: spaceRows[space], to: count...count)
    }
  }
}
