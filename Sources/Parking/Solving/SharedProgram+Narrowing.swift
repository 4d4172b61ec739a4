import IntegerProgramming

extension SharedProgram {
  /// Narrows the face to the allocations with the least sum.
  ///
  /// What the allocation pays above the bound lies in some parts of the lot, none of which can do
  /// better. In a part that pays nothing complementary slackness says all there is to say. In the
  /// others, pairs and free places that alone would cost more are left out, and the sum is kept as
  /// it is.
  func narrow(to optimum: Optimum) throws(ModelError) {
    let proof = optimum.proof
    let total = optimum.value * proof.scale - proof.bound
    let parts = parts(proof, total)
    let excess = excess(of: optimum, parts)
    guard excess.reduce(0, +) == total, excess.allSatisfy({ $0 >= 0 }) else {
      throw .solverFailure("the duals of an allocation do not prove it")
    }
    var isKept = Set<Int>()
    var sums = [OptimalFace.Sum?](repeating: nil, count: parts.count)
    for (vehicle, spaces) in face.spaces.enumerated() {
      let limit = excess[parts[vehicle]]
      for (position, space) in spaces.enumerated()
      where proof.reduced[vehicle][position] <= limit {
        isKept.insert(pair(vehicle, space))
        let cost = optimum.costs[vehicle][position]
        guard limit > 0, cost != 0 else { continue }
        var sum = sums[parts[vehicle]] ?? OptimalFace.Sum(terms: [], total: 0)
        sum.terms.append(.init(vehicle: vehicle, space: space, cost: cost))
        sum.total += cost * flow[vehicle, space]
        sums[parts[vehicle]] = sum
      }
    }
    for (row, capacity) in lot.capacities.rows.enumerated() where !face.mustUse[row] {
      let limit = excess[parts[sizes.count + capacity.space]]
      if proof.rows[row] < -limit { useAll(of: row) }
      if proof.rows[row] > limit {
        for vehicle in sizes.indices where capacity.patterns.contains(lot.vehicles[vehicle].pattern)
        {
          isKept.remove(pair(vehicle, capacity.space))
        }
      }
    }
    for (vehicle, price) in proof.vehicles.enumerated() where !face.mustServe[vehicle] {
      let limit = excess[parts[vehicle]]
      if price < -limit { serveAll(of: vehicle) }
      if price > limit, required[vehicle] == 0 {
        for space in lot.spaces.indices { isKept.remove(pair(vehicle, space)) }
      }
    }
    keepPairs { isKept.contains(pair($0, $1)) }
    for sum in sums {
      if let sum { keep(sum) }
    }
  }

  /// What the allocation pays above the bound, part by part, under the part's representative.
  private func excess(of optimum: Optimum, _ parts: [Int]) -> [Int] {
    let proof = optimum.proof
    var excess = [Int](repeating: 0, count: parts.count)
    var taken = [Int](repeating: 0, count: places.count)
    for (vehicle, spaces) in face.spaces.enumerated() {
      var served = 0
      for (position, space) in spaces.enumerated() where flow[vehicle, space] > 0 {
        let amount = flow[vehicle, space]
        served += amount
        excess[parts[vehicle]] += proof.reduced[vehicle][position] * amount
        for row in lot.capacities.rows(of: space, taking: lot.vehicles[vehicle].pattern) {
          taken[row] += amount
        }
      }
      let price = proof.vehicles[vehicle]
      let cheapest = price < 0 ? sizes[vehicle] : required[vehicle]
      excess[parts[vehicle]] += price * (served - cheapest)
    }
    for (row, capacity) in lot.capacities.rows.enumerated() {
      let price = proof.rows[row]
      let cheapest = price < 0 || face.mustUse[row] ? places[row] : 0
      excess[parts[sizes.count + capacity.space]] += price * (taken[row] - cheapest)
    }
    return excess
  }
}

// MARK: - Searching

extension SharedProgram {
  /// The linear program alone often tells that there is none. Where it does not, the shortest
  /// walks are looked for among the allowed pairs: of the many allocations that would do, a program
  /// with such costs has few best ones, and its vertices are whole or nearly so.
  func allocation(
    before deadline: Deadline, from flow: Flow,
    using isAllowed: (_ vehicle: Int, _ space: Int) -> Bool
  ) throws(ModelError) -> FaceSearch {
    let relaxed = try solve(before: deadline, atMost: 0, searches: false) {
      isAllowed($0, $1) ? 0 : 1
    }
    switch relaxed {
    case .optimum(let optimum): return .found(optimum.flow)
    case .greater: return .none
    case .stopped: return .stopped
    case .open: break
    }
    var longest = 0
    for (vehicle, spaces) in face.spaces.enumerated() {
      for space in spaces where isAllowed(vehicle, space) {
        longest = max(longest, Int(lot.cell(vehicle, space).walk))
      }
    }
    let most = longest * sizes.reduce(0, +)
    let shortest = try solve(before: deadline, atMost: most) {
      isAllowed($0, $1) ? Int(lot.cell($0, $1).walk) : most + 1
    }
    return switch shortest {
    case .optimum(let optimum): .found(optimum.flow)
    case .greater, .open: .none
    case .stopped: .stopped
    }
  }

  func servable(before deadline: Deadline) throws(ModelError) -> [Bool] {
    var isServable = sizes.indices.map { vehicle in
      face.spaces[vehicle].contains { flow[vehicle, $0] > 0 }
    }
    for vehicle in sizes.indices where !isServable[vehicle] && !face.spaces[vehicle].isEmpty {
      switch try solve(before: deadline, atMost: -1, cost: { one, _ in one == vehicle ? -1 : 0 }) {
      case .greater, .open: break
      case .stopped: isServable[vehicle] = true
      case .optimum(let optimum):
        for other in sizes.indices where !isServable[other] {
          isServable[other] = face.spaces[other].contains { optimum.flow[other, $0] > 0 }
        }
      }
    }
    return isServable
  }

  /// Looks for an allocation that gives one more vehicle of a class a space, or a place in a class of
  /// spaces, than are to have one anyway, and goes to it.
  ///
  /// - Parameters:
  ///   - vehicle: the class.
  ///   - space: the class of spaces; nil for any.
  ///   - deadline: when to stop; then it counts as not found.
  /// - Returns: whether there is one.
  /// - Throws: ``ModelError`` when the solver fails.
  func reach(
    _ vehicle: Int, in space: Int?, before deadline: Deadline
  ) throws(ModelError) -> Bool {
    let present = space.map { flow[vehicle, $0] } ?? served(vehicle)
    let wanted = (space == nil ? required[vehicle] : 0) + 1
    if present >= wanted { return true }
    let answer = try solve(before: deadline, atMost: -wanted) { one, other in
      one == vehicle && (space == nil || space == other) ? -1 : 0
    }
    guard case .optimum(let optimum) = answer, optimum.value <= -wanted else { return false }
    go(to: optimum.flow)
    return true
  }

  /// Whether a space has a place that is not settled for a vehicle of a class.
  func isFree(_ space: Int, for vehicle: Int) -> Bool {
    lot.capacities.rows(of: space, taking: lot.vehicles[vehicle].pattern)
      .allSatisfy { places[$0] > 0 }
  }

  /// How many vehicles of a class have a space now.
  func served(_ vehicle: Int) -> Int {
    face.spaces[vehicle].reduce(0) { $0 + flow[vehicle, $1] }
  }
}
