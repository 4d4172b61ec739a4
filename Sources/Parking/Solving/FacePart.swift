import IntegerProgramming

/// A part of a face that can be looked at alone: some classes of vehicles and spaces, or some
/// members of them only.
struct FacePart {
  /// The vehicles and spaces of the part; what the face does not allow does not fit here.
  let lot: MergedLot
  /// The allocations of the part.
  private(set) var face: OptimalFace
  /// One of them.
  let flow: Flow

  /// Cuts a part out of a face.
  ///
  /// - Parameters:
  ///   - whole: the lot.
  ///   - face: its face.
  ///   - flow: an allocation of the face.
  ///   - vehicles: the classes of vehicles that belong to it, each with the members that do.
  ///   - spaces: the classes of spaces that belong to it. No other is allowed to these vehicles.
  ///   - isSingle: whether spaces of a class are to be looked at one by one.
  /// - Throws: ``ModelError`` when vehicles cannot be dealt out to single spaces.
  init(
    of whole: MergedLot, _ face: OptimalFace, _ flow: Flow,
    vehicles: [(kind: Int, members: [Int])], spaces: [Int], isSingle: Bool = false
  ) throws(ModelError) {
    let bays = spaces.flatMap { space -> [(kind: Int, members: [Int])] in
      isSingle ? whole.spaces[space].map { (space, [$0]) } : [(space, whole.spaces[space])]
    }
    var isAllowed = [Bool](repeating: false, count: whole.spaces.count)
    var cells: [MergedLot.Cell] = []
    cells.reserveCapacity(vehicles.count * bays.count)
    for (kind, _) in vehicles {
      for space in face.spaces[kind] { isAllowed[space] = true }
      for (space, _) in bays { cells.append(isAllowed[space] ? whole.cell(kind, space) : .unfit) }
      for space in face.spaces[kind] { isAllowed[space] = false }
    }
    lot = MergedLot(
      vehicles: vehicles.map { kind, members in
        let whole = whole.vehicles[kind]
        return .init(claim: whole.claim, pattern: whole.pattern, members: members)
      }, spaces: bays.map(\.members), cells: cells, sharing: whole.sharing)
    self.face = OptimalFace(lot)
    self.flow = try Self.flow(whole, flow, lot, vehicles.map(\.kind), spaces, isSingle)
    self.face.mustServe = vehicles.map { face.mustServe[$0.kind] }
    carry(whole, face, vehicles.map(\.kind), bays.map(\.kind))
  }

  private static func flow(
    _ whole: MergedLot, _ flow: Flow, _ lot: MergedLot, _ vehicles: [Int], _ spaces: [Int],
    _ isSingle: Bool
  ) throws(ModelError) -> Flow {
    var part = Flow(vehicleClasses: vehicles.count, spaceClasses: lot.spaces.count)
    guard isSingle else {
      for (vehicle, kind) in vehicles.enumerated() {
        for (bay, space) in spaces.enumerated() { part[vehicle, bay] = flow[kind, space] }
      }
      return part
    }
    var places = [Int?](repeating: nil, count: whole.vehicles.count)
    for (vehicle, kind) in vehicles.enumerated() { places[kind] = vehicle }
    var bay = 0
    for space in spaces {
      for holders in try whole.deal(flow, in: space) {
        for case let vehicle? in holders.map({ places[$0] }) { part[vehicle, bay] += 1 }
        bay += 1
      }
    }
    return part
  }

  /// Carries over which places must be taken, and which sums are kept.
  private mutating func carry(
    _ whole: MergedLot, _ face: OptimalFace, _ vehicles: [Int], _ spaces: [Int]
  ) {
    var bays = [[Int]](repeating: [], count: whole.spaces.count)
    for (bay, space) in spaces.enumerated() { bays[space].append(bay) }
    var comers = [[Int]](repeating: [], count: spaces.count)
    for vehicle in vehicles.indices {
      for bay in self.face.spaces[vehicle] { comers[bay].append(vehicle) }
    }
    for (row, capacity) in whole.capacities.rows.enumerated() where face.mustUse[row] {
      for bay in bays[capacity.space] {
        let takers = comers[bay].filter { capacity.patterns.contains(lot.vehicles[$0].pattern) }
        let patterns = Set(takers.map { lot.vehicles[$0].pattern }).sorted()
        if let own = lot.capacities.rows(of: bay).first(where: {
          lot.capacities.rows[$0].patterns == patterns
        }) {
          self.face.mustUse[own] = true
        } else {
          self.face.sums.append(
            .init(
              terms: takers.map { .init(vehicle: $0, space: bay, cost: 1) },
              total: lot.spaces[bay].count))
        }
      }
    }
    var classes = [Int?](repeating: nil, count: whole.vehicles.count)
    for (vehicle, kind) in vehicles.enumerated() { classes[kind] = vehicle }
    for sum in face.sums {
      let terms = sum.terms.flatMap { term -> [OptimalFace.Sum.Term] in
        guard let vehicle = classes[term.vehicle] else { return [] }
        return bays[term.space].map { .init(vehicle: vehicle, space: $0, cost: term.cost) }
      }
      if !terms.isEmpty { self.face.sums.append(.init(terms: terms, total: sum.total)) }
    }
  }

  /// The same part in which everybody must have a space.
  var servingAll: FacePart {
    var part = self
    part.face.mustServe = part.face.mustServe.map { _ in true }
    return part
  }
}
