import IntegerProgramming

/// The allocations of a lot in which nobody can share, as flows in a network: the primal network
/// simplex method (Dantzig 1951; Cunningham 1976; Ahuja, Magnanti and Orlin, Network Flows, 1993,
/// ch. 11), in whole numbers throughout.
///
/// It goes on from where it stood: after a goal all arcs of the tree cost nothing beyond their
/// prices, so the tree is one of the narrower face too. The prices prove every value, and are held
/// against it without the method that found them.
final class NetworkProgram: FaceProgram {
  let lot: MergedLot
  private(set) var pairs: PairTable
  private(set) var mustServe: [Bool]
  private(set) var mustUse: [Bool]
  private(set) var tree: SpanningTree
  private let vehicleCounts: [Int]
  private let spaceCounts: [Int]
  // Both are large, and asked for again and again between two goals.
  private var knownFace: OptimalFace?
  private var knownFlow: Flow?

  /// A program over all allocations of a face, starting from one of them.
  init(_ lot: MergedLot, face: OptimalFace, flow: Flow) {
    self.lot = lot
    (mustServe, mustUse) = (face.mustServe, face.mustUse)
    pairs = PairTable(face)
    vehicleCounts = lot.vehicles.map(\.members.count)
    spaceCounts = lot.spaces.map(\.count)
    tree = Self.tree(of: flow, pairs, vehicleCounts, spaceCounts, face.mustServe)
  }

  /// The program before any goal: everything that fits, and nobody anywhere.
  convenience init(_ lot: MergedLot) {
    self.init(
      lot, face: OptimalFace(lot),
      flow: Flow(vehicleClasses: lot.vehicles.count, spaceClasses: lot.spaces.count))
  }

  var face: OptimalFace {
    if let knownFace { return knownFace }
    let face = OptimalFace(
      spaces: lot.vehicles.indices.map { pairs.row($0).map(Int.init) }, mustServe: mustServe,
      mustUse: mustUse)
    knownFace = face
    return face
  }

  var flow: Flow {
    if let knownFlow { return knownFlow }
    var flow = Flow(vehicleClasses: lot.vehicles.count, spaceClasses: lot.spaces.count)
    tree.forEachPair { flow[$0, $1] = $2 }
    knownFlow = flow
    return flow
  }

  func least(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> (value: Int, flow: Flow)? {
    guard let value = try solve(before: deadline, cost: cost) else { return nil }
    return (value, flow)
  }

  func minimise(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> Int? {
    guard let value = try solve(before: deadline, cost: cost) else { return nil }
    narrow()
    return value
  }

  func keepPairs(reaching flow: Flow, where isKept: (_ vehicle: Int, _ space: Int) -> Bool) {
    (knownFace, knownFlow) = (nil, nil)
    pairs.keep { vehicle, space, _ in isKept(vehicle, space) }
    tree = Self.tree(of: flow, pairs, vehicleCounts, spaceCounts, mustServe)
  }

  /// Exchanges between two looks at the clock.
  private static let stretch = 256

  /// Brings the tree to an optimum; nil when stopped before.
  private func solve(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> Int? {
    if deadline.isReached { return nil }
    knownFlow = nil
    let obstacle = try obstacle(above: pairs.price(by: cost))
    tree.reprice(unserved: { mustServe[$0] ? obstacle : 0 }, cost: cost)
    var pricing = Pricing(pairs, mustServe: mustServe, mustUse: mustUse)
    var exchanges = 0
    while let arc = pricing.entering(pairs, tree) {
      guard tree.enter(arc.from, arc.to, reduced: arc.reduced) else {
        throw .solverFailure("an exchange of spaces never ends")
      }
      exchanges += 1
      if exchanges % Self.stretch == 0 && deadline.isReached { return nil }
    }
    return try provenValue(cost: cost)
  }

  /// What an arc of the tree costs that must never carry anything: more than any path of others.
  private func obstacle(above greatest: UInt) throws(ModelError) -> Int {
    let (paths, isTooLong) = greatest.multipliedReportingOverflow(by: UInt(tree.root + 2))
    let units = UInt(vehicleCounts.reduce(0, +) + spaceCounts.reduce(0, +))
    // Prices stay below twice this, and their sum over all units has to be a number too.
    guard !isTooLong, paths < UInt(Int.max) / (4 * (units + 1)) else {
      throw .solverFailure("costs too great to be proved in whole numbers")
    }
    return Int(paths) + 1
  }

  private func narrow() {
    knownFace = nil
    let (prices, vehicles) = (tree.prices, tree.vehicles)
    let costs = pairs.costs
    pairs.keep { vehicle, space, index in
      costs[index] == prices[vehicle] + prices[vehicles + space]
    }
    for vehicle in mustServe.indices where prices[vehicle] != 0 { mustServe[vehicle] = true }
    for space in mustUse.indices where prices[vehicles + space] != 0 { mustUse[space] = true }
  }

  private static func tree(
    of flow: Flow, _ pairs: PairTable, _ vehicles: [Int], _ spaces: [Int], _ mustServe: [Bool]
  ) -> SpanningTree {
    var loads: [SpanningTree.Load] = []
    for vehicle in vehicles.indices {
      for space in pairs.row(vehicle).map(Int.init) where flow[vehicle, space] > 0 {
        loads.append(.init(vehicle: vehicle, space: space, flow: flow[vehicle, space]))
      }
    }
    return SpanningTree(vehicles: vehicles, spaces: spaces, loads: loads, mustServe: mustServe)
  }
}
