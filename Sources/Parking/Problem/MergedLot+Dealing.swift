import IntegerProgramming

extension MergedLot {
  /// Deals the vehicles of a class of spaces out to its single spaces.
  ///
  /// - Parameters:
  ///   - flow: an allocation of the classes.
  ///   - space: the class of spaces.
  /// - Returns: for each space of the class the classes of the vehicles that share it.
  /// - Throws: ``ModelError`` when that cannot be done: the capacities exclude it.
  func deal(_ flow: Flow, in space: Int) throws(ModelError) -> [[Int]] {
    var waiting: [Int: [Int]] = [:]
    for vehicle in vehicles.indices {
      for _ in 0..<flow[vehicle, space] {
        waiting[vehicles[vehicle].pattern, default: []].append(vehicle)
      }
    }
    let groups = try companies(waiting.mapValues(\.count), at: space)
    var holders: [[Int]] = []
    for (patterns, count) in groups {
      for _ in 0..<count {
        holders.append(patterns.compactMap { waiting[$0]?.popLast() })
      }
    }
    guard holders.count <= spaces[space].count, waiting.values.allSatisfy(\.isEmpty) else {
      throw .solverFailure("the vehicles of a class of spaces cannot be dealt out to them")
    }
    return holders + Array(repeating: [], count: spaces[space].count - holders.count)
  }

  /// Sets of patterns that keep apart, and how many spaces each of them gets, so that every vehicle
  /// has a place.
  private func companies(
    _ counts: [Int: Int], at space: Int
  ) throws(ModelError) -> [(patterns: [Int], count: Int)] {
    let patterns = counts.keys.sorted()
    guard capacities.rows(of: space).count > 1, spaces[space].count > 1 else {
      if spaces[space].count == 1 { return patterns.isEmpty ? [] : [(patterns, 1)] }
      return patterns.map { ([$0], counts[$0] ?? 0) }
    }
    let sets = sharing.conflicts.complement.maximalCliques(of: patterns)
    var model = Model()
    let most = Double(spaces[space].count)
    let uses = sets.map { _ in model.addVariable("", .integer, bounds: 0...most) }
    for pattern in patterns {
      let covering = zip(sets, uses).filter { $0.0.contains(pattern) }.map(\.1)
      model.add(covering.sum() >= Double(counts[pattern] ?? 0))
    }
    let outcome = try GLPKSolver().minimise(uses.sum(), in: model)
    guard case .optimal(let assignment, _) = outcome else {
      throw .solverFailure("the vehicles of a class of spaces cannot be dealt out to them")
    }
    return zip(sets, uses).map { ($0, Int(assignment[$1].rounded())) }
  }
}
