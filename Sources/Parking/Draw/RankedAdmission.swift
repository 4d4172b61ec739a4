import IntegerProgramming

/// Admits in the order of the ranks whoever can be served beside those admitted before
/// (`docs/model.md`, 2.3, step 1).
///
/// Vehicles of a class are admitted in their order, and what is refused to one is refused to all
/// after it: those admitted only become more. So only the first refusal of a class is ever proved.
struct RankedAdmission: Admission {
  /// The rank of each vehicle, by position in the problem.
  let ranks: [Int]

  func admit(
    _ lot: MergedLot, _ face: OptimalFace, _ flow: Flow, before deadline: Deadline
  ) throws(ModelError) -> Admitted {
    guard lot.isShared else {
      var graph = ExchangeGraph(lot, face, flow)
      return admit(lot, in: &graph)
    }
    let cut = try FacePart.cut(lot, face, flow, isSingle: false)
    var admitted = Admitted(
      vehicles: lot.vehicles.map { _ in [] },
      flow: Flow(vehicleClasses: lot.vehicles.count, spaceClasses: lot.spaces.count))
    var classes: [Int: Int] = [:]
    for (index, vehicles) in lot.vehicles.enumerated() {
      for member in vehicles.members { classes[member] = index }
    }
    var spaces: [Int: Int] = [:]
    for (index, members) in lot.spaces.enumerated() {
      for member in members { spaces[member] = index }
    }
    func add(_ part: FacePart, _ result: Admitted) {
      admitted.lastRanks.merge(result.lastRanks) { first, _ in first }
      admitted.lucky.formUnion(result.lucky)
      for (vehicle, kind) in part.lot.vehicles.enumerated() {
        guard let whole = kind.members.first.flatMap({ classes[$0] }) else { continue }
        admitted.vehicles[whole] = result.vehicles[vehicle]
        for (space, members) in part.lot.spaces.enumerated() {
          guard let bay = members.first.flatMap({ spaces[$0] }) else { continue }
          admitted.flow[whole, bay] += result.flow[vehicle, space]
        }
      }
    }
    var graph = ExchangeGraph(cut.plain.lot, cut.plain.face, cut.plain.flow)
    add(cut.plain, admit(cut.plain.lot, in: &graph))
    for part in cut.shared { add(part, try admit(part, before: deadline)) }
    return admitted
  }

  /// Where nobody can share: by exchanges.
  private func admit(_ lot: MergedLot, in graph: inout ExchangeGraph) -> Admitted {
    var ledger = Ledger(lot, ranks)
    for (vehicle, kind) in ledger.order {
      if ledger.isOpen(kind), graph.served[kind] == ledger.counts[kind],
        let rivals = graph.serve(kind, keeping: ledger.counts)
      {
        ledger.refuse(kind, rivals)
      }
      ledger.settle(vehicle, kind)
    }
    return ledger.result(graph.allocation)
  }

  /// Where some can: by the program, which is asked for an allocation that serves one more.
  private func admit(_ part: FacePart, before deadline: Deadline) throws(ModelError) -> Admitted {
    let program = SharedProgram(part.lot, face: part.face, flow: part.flow)
    let lot = part.lot
    var ledger = Ledger(lot, ranks)
    for (vehicle, kind) in ledger.order {
      if ledger.isOpen(kind) {
        if !program.face.mustServe[kind], program.served(kind) == ledger.counts[kind],
          try !program.reach(kind, in: nil, before: deadline)
        {
          ledger.refuse(kind, rivals(of: kind, program))
        } else if !program.face.mustServe[kind] {
          program.require(kind)
        }
      }
      ledger.settle(vehicle, kind)
    }
    return ledger.result(program.flow)
  }

  /// Those who could have made way: in spaces that would fit, at hours that are in the way.
  private func rivals(of kind: Int, _ program: SharedProgram) -> [Int] {
    let lot = program.lot
    let near = lot.sharing.conflicts.isAdjacent[lot.vehicles[kind].pattern]
    return lot.vehicles.indices.filter { other in
      other != kind && near[lot.vehicles[other].pattern] && !program.face.mustServe[other]
        && program.face.spaces[kind].contains { program.flow[other, $0] > 0 }
    }
  }
}

/// What has been decided so far.
private struct Ledger {
  /// The vehicles in the order of their ranks, each with its class.
  let order: [(vehicle: Int, kind: Int)]
  /// How many of each class are admitted.
  private(set) var counts: [Int]
  private let ranks: [Int]
  private var admitted: [[Int]]
  private var lastRank: [Int]
  private var refused: [Int?]
  private var lastRanks: [Int: Int] = [:]

  init(_ lot: MergedLot, _ ranks: [Int]) {
    order = lot.vehicles.enumerated().flatMap { index, kind in
      kind.members.map { (vehicle: $0, kind: index) }
    }.sorted { ranks[$0.vehicle] < ranks[$1.vehicle] }
    counts = lot.vehicles.map { _ in 0 }
    self.ranks = ranks
    admitted = lot.vehicles.map { _ in [] }
    lastRank = counts
    refused = lot.vehicles.map { _ in nil }
  }

  /// Whether nobody of the class has been refused.
  func isOpen(_ kind: Int) -> Bool { refused[kind] == nil }

  /// From now on the class is refused, because all of these are admitted.
  mutating func refuse(_ kind: Int, _ rivals: [Int]) {
    refused[kind] = rivals.map { lastRank[$0] }.max() ?? 0
  }

  /// Admits a vehicle or refuses it, as its class stands.
  mutating func settle(_ vehicle: Int, _ kind: Int) {
    if let last = refused[kind] {
      if last > 0 { lastRanks[vehicle] = last }
      return
    }
    counts[kind] += 1
    lastRank[kind] = ranks[vehicle]
    admitted[kind].append(vehicle)
  }

  func result(_ flow: Flow) -> Admitted {
    Admitted(vehicles: admitted.map { $0.sorted() }, flow: flow, lastRanks: lastRanks)
  }
}
