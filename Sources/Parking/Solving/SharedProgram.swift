import IntegerProgramming

/// The linear program over the classes of a lot in which vehicles share spaces, solved for one sum
/// after another from where it stood.
///
/// Few of the pairs ever matter, so GLPK gets those that look good, and all others are priced here
/// until none is worth adding (sifting). What is believed in the end is not GLPK's tolerance but its
/// duals, made whole and counted exactly (``DualProof``). Where the program's vertex is not whole,
/// the parts of the lot that are not are settled by a search (``branch``).
///
/// Confined to the thread it is solved on: see `LinearProgram`.
final class SharedProgram: FaceProgram {
  let lot: MergedLot
  private(set) var face: OptimalFace
  private(set) var flow: Flow
  /// How many vehicles of each class are not settled yet.
  private(set) var sizes: [Int]
  /// How many of them must have a space.
  private(set) var required: [Int]
  /// How many places of each row are not settled yet.
  private(set) var places: [Int]

  let program = LinearProgram()
  private(set) var vehicleRows: [LinearProgram.Row] = []
  private(set) var capacityRows: [LinearProgram.Row] = []
  private(set) var sumRows: [LinearProgram.Row] = []
  /// The pairs GLPK knows.
  private(set) var known: [KnownPair] = []
  /// For each sum of the face what each pair adds to it.
  private(set) var sumCosts: [[Int: Int]] = []
  private var isKnown: [Bool]
  private var isSolved = false

  /// A pair and its column.
  struct KnownPair {
    var vehicle: Int
    var space: Int
    var column: LinearProgram.Column
  }

  /// A program over all allocations of a face, starting from one of them.
  init(_ lot: MergedLot, face: OptimalFace, flow: Flow) {
    (self.lot, self.face, self.flow) = (lot, face, flow)
    isKnown = Array(repeating: false, count: lot.cells.count)
    sizes = lot.vehicles.map(\.members.count)
    required = zip(sizes, face.mustServe).map { $1 ? $0 : 0 }
    places = lot.capacities.rows.map { lot.spaces[$0.space].count }
    vehicleRows = sizes.indices.map { program.addRow(vehicleRange($0)) }
    capacityRows = places.indices.map { program.addRow(placeRange($0)) }
    for sum in face.sums { add(sum) }
    let pairs = face.spaces.reduce(0) { $0 + $1.count }
    if pairs <= Self.fewPairs {
      for (vehicle, spaces) in face.spaces.enumerated() {
        for space in spaces { add(vehicle, space, cost: 0) }
      }
    } else {
      addPairs(of: flow)
    }
  }

  /// The program before any goal: everything that fits, and nobody anywhere.
  convenience init(_ lot: MergedLot) {
    self.init(lot, face: OptimalFace(lot), flow: .empty(lot))
  }

  /// The index of a pair.
  func pair(_ vehicle: Int, _ space: Int) -> Int { vehicle * lot.spaces.count + space }

  /// How many vehicles of a class may have a space.
  func vehicleRange(_ vehicle: Int) -> ClosedRange<Double> {
    Double(required[vehicle])...Double(sizes[vehicle])
  }

  /// How many places of a row may be taken.
  func placeRange(_ row: Int) -> ClosedRange<Double> {
    (face.mustUse[row] ? Double(places[row]) : 0)...Double(places[row])
  }

  func least(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> (value: Int, flow: Flow)? {
    guard case .optimum(let optimum) = try solve(before: deadline, cost: cost) else { return nil }
    return (optimum.value, optimum.flow)
  }

  func minimise(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> Int? {
    guard case .optimum(let optimum) = try solve(before: deadline, cost: cost) else { return nil }
    go(to: optimum.flow)
    try narrow(to: optimum)
    return optimum.value
  }

  func keepPairs(reaching flow: Flow, where isKept: (_ vehicle: Int, _ space: Int) -> Bool) {
    keepPairs(where: isKept)
    go(to: flow)
  }

  /// A least sum, and what proves it.
  struct Optimum {
    var value: Int
    var flow: Flow
    var costs: [[Int]]
    var proof: DualProof
  }

  /// What became of a search for the least sum.
  enum Answer {
    case optimum(Optimum)
    /// It is greater than was asked for.
    case greater
    /// The linear program does not tell, and no search was wanted.
    case open
    case stopped
  }

  /// Finds the least sum, or finds that it is greater than a limit.
  ///
  /// - Parameters:
  ///   - deadline: when to stop.
  ///   - limit: the greatest sum that is of interest; nil for any.
  ///   - searches: whether to search where the linear program's vertex is not whole.
  ///   - cost: what a vehicle of the first class in a space of the second adds to the sum.
  /// - Returns: what was found.
  /// - Throws: ``ModelError`` when the solver fails, or what it says does not prove itself.
  func solve(
    before deadline: Deadline, atMost limit: Int? = nil, searches: Bool = true,
    cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> Answer {
    let costs = face.spaces.indices.map { vehicle in
      face.spaces[vehicle].map { cost(vehicle, $0) }
    }
    for pair in known {
      program.setCost(of: pair.column, to: Double(cost(pair.vehicle, pair.space)))
    }
    if !isSolved { addPairs(costs: costs) }
    isSolved = true
    while true {
      switch try program.solve(.primal, options: deadline.remaining) {
      case .optimal: break
      case .undecided: return .stopped
      case .infeasible, .unbounded:
        throw .solverFailure("an allocation that was there before was not found again")
      }
      if addPairs(worthwhileAt: DualPrices(self), costs: costs) { continue }
      let proof = DualProof(self, costs: costs)
      if let limit, proof.bound > limit * proof.scale { return .greater }
      if let whole = wholeFlow() {
        let value = value(of: whole, costs)
        if proof.excludesLess(than: value) {
          if let limit, value > limit { return .greater }
          return .optimum(Optimum(value: value, flow: whole, costs: costs, proof: proof))
        }
      }
      guard searches else { return .open }
      return try branch(proof, costs, before: deadline, atMost: limit)
    }
  }

  /// The sum of costs of an allocation.
  func value(of flow: Flow, _ costs: [[Int]]) -> Int {
    var value = 0
    for (vehicle, spaces) in face.spaces.enumerated() {
      for (position, space) in spaces.enumerated() {
        value += flow[vehicle, space] * costs[vehicle][position]
      }
    }
    return value
  }

  /// Makes another allocation of the face the present one.
  func go(to flow: Flow) {
    self.flow = flow
    addPairs(of: flow)
  }

  /// What the linear program says, where it is an allocation.
  private func wholeFlow() -> Flow? {
    var flow = Flow(vehicleClasses: lot.vehicles.count, spaceClasses: lot.spaces.count)
    for pair in known {
      let value = program.value(of: pair.column)
      guard abs(value - value.rounded()) < Self.tolerance else { return nil }
      flow[pair.vehicle, pair.space] = Int(value.rounded())
    }
    return respects(flow) ? flow : nil
  }

  /// What counts as a whole number of vehicles.
  static let tolerance = 1e-6
}

// MARK: - Settling

extension SharedProgram {
  /// From now on one more vehicle of a class must have a space.
  ///
  /// - Precondition: the present allocation gives it one.
  func require(_ vehicle: Int) {
    required[vehicle] += 1
    program.setRange(of: vehicleRows[vehicle], to: vehicleRange(vehicle))
  }

  /// Gives a vehicle of a class a space of a class for good: both leave the program.
  ///
  /// - Precondition: the present allocation does so.
  func settle(_ vehicle: Int, in space: Int) {
    flow[vehicle, space] -= 1
    sizes[vehicle] -= 1
    required[vehicle] = max(0, required[vehicle] - 1)
    program.setRange(of: vehicleRows[vehicle], to: vehicleRange(vehicle))
    for row in lot.capacities.rows(of: space, taking: lot.vehicles[vehicle].pattern) {
      places[row] -= 1
      program.setRange(of: capacityRows[row], to: placeRange(row))
    }
    for (index, costs) in sumCosts.enumerated() {
      guard let cost = costs[pair(vehicle, space)] else { continue }
      face.sums[index].total -= cost
      let total = Double(face.sums[index].total)
      program.setRange(of: sumRows[index], to: total...total)
    }
  }

  /// Whether a flow is an allocation of what is not settled.
  func respects(_ flow: Flow) -> Bool {
    var used = [Int](repeating: 0, count: places.count)
    for vehicle in sizes.indices {
      var served = 0
      for space in face.spaces[vehicle] where flow[vehicle, space] != 0 {
        let amount = flow[vehicle, space]
        guard amount > 0 else { return false }
        served += amount
        for row in lot.capacities.rows(of: space, taking: lot.vehicles[vehicle].pattern) {
          used[row] += amount
        }
      }
      guard required[vehicle] <= served, served <= sizes[vehicle] else { return false }
    }
    for row in places.indices {
      guard face.mustUse[row] ? used[row] == places[row] : used[row] <= places[row] else {
        return false
      }
    }
    return face.sums.allSatisfy { sum in
      sum.terms.reduce(0) { $0 + $1.cost * flow[$1.vehicle, $1.space] } == sum.total
    }
  }
}

// MARK: - Pairs, rows and sums

extension SharedProgram {
  /// With no more pairs than this GLPK gets all of them at once.
  private static let fewPairs = 5000
  /// How many of a class's best pairs GLPK gets at a time.
  private static let batch = 8

  /// Leaves out pairs.
  func keepPairs(where isKept: (_ vehicle: Int, _ space: Int) -> Bool) {
    for vehicle in face.spaces.indices {
      face.spaces[vehicle].removeAll { !isKept(vehicle, $0) }
    }
    known.removeAll { pair in
      if isKept(pair.vehicle, pair.space) { return false }
      program.setBounds(of: pair.column, to: 0...0)
      return true
    }
  }

  /// From now on every vehicle of the class has a space.
  func serveAll(of vehicle: Int) {
    face.mustServe[vehicle] = true
    required[vehicle] = sizes[vehicle]
    program.setRange(of: vehicleRows[vehicle], to: vehicleRange(vehicle))
  }

  /// From now on no place of the row is free.
  func useAll(of row: Int) {
    face.mustUse[row] = true
    program.setRange(of: capacityRows[row], to: placeRange(row))
  }

  /// From now on a sum stays as it is.
  func keep(_ sum: OptimalFace.Sum) {
    face.sums.append(sum)
    add(sum)
  }

  private func add(_ sum: OptimalFace.Sum) {
    var costs: [Int: Int] = [:]
    for term in sum.terms { costs[pair(term.vehicle, term.space)] = term.cost }
    sumCosts.append(costs)
    let entries = known.compactMap { known in
      costs[pair(known.vehicle, known.space)].map { (known.column, Double($0)) }
    }
    sumRows.append(program.addRow(Double(sum.total)...Double(sum.total), entries: entries))
  }

  /// Gives GLPK the cheapest pairs of each class to begin with.
  private func addPairs(costs: [[Int]]) {
    for vehicle in face.spaces.indices {
      addPairs(of: vehicle, costs: costs[vehicle]) { Double(costs[vehicle][$0]) }
    }
  }

  /// Gives GLPK the pairs that look best at its prices, and says whether there were any.
  private func addPairs(worthwhileAt prices: DualPrices, costs: [[Int]]) -> Bool {
    let before = known.count
    for vehicle in face.spaces.indices {
      addPairs(of: vehicle, costs: costs[vehicle], below: -Self.tolerance) { position in
        prices.reducedCost(
          Double(costs[vehicle][position]), vehicle, face.spaces[vehicle][position])
      }
    }
    return known.count > before
  }

  /// Of equally cheap pairs the nearest come first: the walks are likely to matter next.
  private func addPairs(
    of vehicle: Int, costs: [Int], below most: Double = .infinity,
    reduced: (_ position: Int) -> Double
  ) {
    let spaces = face.spaces[vehicle]
    var best: [(reduced: Double, walk: Int32, position: Int)] = []
    for position in spaces.indices where !isKnown[pair(vehicle, spaces[position])] {
      let reduced = reduced(position)
      guard reduced < most else { continue }
      let one = (reduced, lot.cell(vehicle, spaces[position]).walk, position)
      if best.count == Self.batch {
        guard one < best[Self.batch - 1] else { continue }
        best.removeLast()
      }
      best.insert(one, at: best.firstIndex { one < $0 } ?? best.count)
    }
    for one in best { add(vehicle, spaces[one.position], cost: costs[one.position]) }
  }

  /// Gives GLPK the pairs that an allocation uses, so that it knows at least this one.
  private func addPairs(of flow: Flow) {
    for (vehicle, spaces) in face.spaces.enumerated() {
      for space in spaces where flow[vehicle, space] > 0 && !isKnown[pair(vehicle, space)] {
        add(vehicle, space, cost: 0)
      }
    }
  }

  private func add(_ vehicle: Int, _ space: Int, cost: Int) {
    let index = pair(vehicle, space)
    isKnown[index] = true
    var entries = [(vehicleRows[vehicle], 1.0)]
    for row in lot.capacities.rows(of: space, taking: lot.vehicles[vehicle].pattern) {
      entries.append((capacityRows[row], 1))
    }
    for (row, costs) in zip(sumRows, sumCosts) {
      if let cost = costs[index] { entries.append((row, Double(cost))) }
    }
    known.append(
      KnownPair(
        vehicle: vehicle, space: space,
        column: program.addColumn(
          cost: Double(cost), entries: entries.map { (row: $0.0, coefficient: $0.1) })))
  }
}
