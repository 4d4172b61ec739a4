import IntegerProgramming

extension FacePart {
  /// The parts that a face falls into.
  struct Cut {
    /// What nobody can share, all together; a lot in which nobody can share.
    var plain: FacePart
    /// The connected parts in which somebody can.
    var shared: [FacePart]
  }

  /// Cuts a face where no vehicle and no space joins what is on either side.
  ///
  /// - Parameters:
  ///   - lot: the lot.
  ///   - face: its face.
  ///   - flow: an allocation of the face.
  ///   - isSingle: whether spaces that are shared are to be looked at one by one.
  /// - Returns: the parts.
  /// - Throws: ``ModelError`` when vehicles cannot be dealt out to single spaces.
  static func cut(
    _ lot: MergedLot, _ face: OptimalFace, _ flow: Flow, isSingle: Bool
  ) throws(ModelError) -> Cut {
    let face = lot.withoutIdlePairs(face)
    var sets = DisjointSets(count: lot.vehicles.count + lot.spaces.count)
    var comers = [Set<Int>](repeating: [], count: lot.spaces.count)
    for (vehicle, spaces) in face.spaces.enumerated() {
      for space in spaces {
        sets.join(vehicle, lot.vehicles.count + space)
        comers[space].insert(lot.vehicles[vehicle].pattern)
      }
    }
    var isShared = Set<Int>()
    for sum in face.sums {
      guard let first = sum.terms.first else { continue }
      for term in sum.terms { sets.join(first.vehicle, term.vehicle) }
    }
    for sum in face.sums {
      if let first = sum.terms.first { isShared.insert(sets.representative(of: first.vehicle)) }
    }
    for space in lot.spaces.indices where !lot.sharing.conflicts.isClique(comers[space].sorted()) {
      isShared.insert(sets.representative(of: lot.vehicles.count + space))
    }
    func part(_ isMember: (Int) -> Bool, isSingle: Bool) throws(ModelError) -> FacePart {
      try FacePart(
        of: lot, face, flow,
        vehicles: lot.vehicles.indices.filter(isMember).map { ($0, lot.vehicles[$0].members) },
        spaces: lot.spaces.indices.filter { isMember(lot.vehicles.count + $0) }, isSingle: isSingle)
    }
    let parts = (0..<lot.vehicles.count + lot.spaces.count).map { sets.representative(of: $0) }
    let plain = try part({ !isShared.contains(parts[$0]) }, isSingle: false)
    var shared: [FacePart] = []
    for one in isShared.sorted() {
      shared.append(try part({ parts[$0] == one }, isSingle: isSingle))
    }
    return Cut(plain: plain, shared: shared)
  }
}

extension MergedLot {
  /// The face without pairs that no allocation of it uses: where the vehicles of a row must take all
  /// its places, nobody comes who is in the way of them all.
  fileprivate func withoutIdlePairs(_ face: OptimalFace) -> OptimalFace {
    var face = face
    guard isShared else { return face }
    var comers = [Set<Int>](repeating: [], count: spaces.count)
    for (vehicle, allowed) in face.spaces.enumerated() {
      for space in allowed { comers[space].insert(vehicles[vehicle].pattern) }
    }
    var idle = [Set<Int>](repeating: [], count: spaces.count)
    for (row, capacity) in capacities.rows.enumerated() where face.mustUse[row] {
      let takers = comers[capacity.space].intersection(capacity.patterns)
      for pattern in comers[capacity.space].subtracting(takers)
      where takers.allSatisfy({ sharing.conflicts.isAdjacent[$0][pattern] }) {
        idle[capacity.space].insert(pattern)
      }
    }
    for vehicle in vehicles.indices {
      face.spaces[vehicle].removeAll { idle[$0].contains(vehicles[vehicle].pattern) }
    }
    return face
  }
}
