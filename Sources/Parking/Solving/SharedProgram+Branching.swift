import IntegerProgramming

extension SharedProgram {
  /// Finds the best whole allocation where the linear program's vertex is none.
  ///
  /// An allocation that costs `v` uses no pair whose reduced cost exceeds `v` less the bound. So only
  /// cheap pairs are looked at, first those that cost nothing; they fall into parts that have no
  /// vehicle and no space in common, most of them whole already. The rest are searched by branch and
  /// bound. If what comes out costs too much to exclude the pairs that were left out, more are let in.
  func branch(
    _ proof: DualProof, _ costs: [[Int]], before deadline: Deadline, atMost limit: Int?
  ) throws(ModelError) -> Answer {
    let widest = proof.reduced.reduce(0) { max($0, $1.max() ?? 0) }
    // Roundings of the scale are nothing.
    var excess = proof.scale < 1 << 20 ? 0 : proof.scale >> 6
    while true {
      if deadline.isReached { return .stopped }
      switch try settleParts(proof, costs, excess, before: deadline) {
      case .stopped: return .stopped
      case .found(let found):
        let value = value(of: found, costs)
        let needed = value * proof.scale - proof.bound
        if needed <= excess || proof.excludesLess(than: value) {
          if let limit, value > limit { return .greater }
          return .optimum(Optimum(value: value, flow: found, costs: costs, proof: proof))
        }
        excess = needed
      case .none:
        if let limit, proof.bound + excess >= limit * proof.scale { return .greater }
        guard excess < widest else { throw .solverFailure("an allocation was not found again") }
        excess = min(widest, max(proof.scale, excess * 4))
      }
    }
  }

  /// For each class of vehicles, then for each of spaces, which part of the lot it lies in, when only
  /// pairs join that cost so much at most, and sums that are kept.
  func parts(_ proof: DualProof, _ excess: Int) -> [Int] {
    var sets = DisjointSets(count: sizes.count + lot.spaces.count)
    for (vehicle, spaces) in face.spaces.enumerated() {
      for (position, space) in spaces.enumerated() where proof.reduced[vehicle][position] <= excess
      {
        sets.join(vehicle, sizes.count + space)
      }
    }
    for sum in face.sums {
      guard let first = sum.terms.first else { continue }
      for term in sum.terms {
        sets.join(first.vehicle, term.vehicle)
        sets.join(first.vehicle, sizes.count + term.space)
      }
    }
    return (0..<sizes.count + lot.spaces.count).map { sets.representative(of: $0) }
  }

  /// The best allocation with cheap pairs only.
  private func settleParts(
    _ proof: DualProof, _ costs: [[Int]], _ excess: Int, before deadline: Deadline
  ) throws(ModelError) -> FaceSearch {
    let parts = parts(proof, excess)
    var isBroken = Set<Int>()
    var flow = Flow(vehicleClasses: sizes.count, spaceClasses: lot.spaces.count)
    for pair in known {
      let value = program.value(of: pair.column)
      if abs(value - value.rounded()) > Self.tolerance { isBroken.insert(parts[pair.vehicle]) }
      flow[pair.vehicle, pair.space] = Int(value.rounded())
    }
    for part in isBroken.sorted() {
      var pairs: [PricedPair] = []
      for vehicle in sizes.indices where parts[vehicle] == part {
        for (position, space) in face.spaces[vehicle].enumerated() {
          flow[vehicle, space] = 0
          guard proof.reduced[vehicle][position] <= excess else { continue }
          pairs.append(PricedPair(vehicle: vehicle, space: space, cost: costs[vehicle][position]))
        }
      }
      let rows = places.indices.filter { row in
        parts[sizes.count + lot.capacities.rows[row].space] == part
      }
      let search = try search(
        pairs, vehicles: sizes.indices.filter { parts[$0] == part }, rows: rows, before: deadline)
      guard case .found(let found) = search else { return search }
      for pair in pairs { flow[pair.vehicle, pair.space] = found[pair.vehicle, pair.space] }
    }
    return respects(flow) ? .found(flow) : .none
  }

  private struct PricedPair {
    var vehicle: Int
    var space: Int
    var cost: Int
  }

  /// Branch and bound over some pairs.
  private func search(
    _ pairs: [PricedPair], vehicles: [Int], rows: [Int], before deadline: Deadline
  ) throws(ModelError) -> FaceSearch {
    var model = Model()
    var (byVehicle, byRow): ([Int: LinearExpression], [Int: LinearExpression]) = ([:], [:])
    var bySum = face.sums.map { _ in LinearExpression() }
    var objective = LinearExpression()
    var variables: [Variable] = []
    for pair in pairs {
      let most = min(sizes[pair.vehicle], lot.spaces[pair.space].count)
      let variable = model.addVariable("", .integer, bounds: 0...Double(most))
      variables.append(variable)
      byVehicle[pair.vehicle, default: LinearExpression()] += variable
      let pattern = lot.vehicles[pair.vehicle].pattern
      for row in lot.capacities.rows(of: pair.space, taking: pattern) {
        byRow[row, default: LinearExpression()] += variable
      }
      for (index, costs) in sumCosts.enumerated() {
        if let cost = costs[self.pair(pair.vehicle, pair.space)] {
          bySum[index].add(variable, times: Double(cost))
        }
      }
      objective.add(variable, times: Double(pair.cost))
    }
    func add(_ sum: LinearExpression?, _ range: ClosedRange<Double>) -> Bool {
      guard let sum else { return range.lowerBound <= 0 }
      model.add(sum <= range.upperBound)
      if range.lowerBound > 0 { model.add(sum >= range.lowerBound) }
      return true
    }
    for vehicle in vehicles {
      guard add(byVehicle[vehicle], vehicleRange(vehicle)) else { return .none }
    }
    for row in rows {
      guard add(byRow[row], placeRange(row)) else { return .none }
    }
    for (sum, kept) in zip(bySum, face.sums) where !sum.terms.isEmpty {
      model.add(sum == Double(kept.total))
    }
    switch try GLPKSolver().minimise(objective, in: model, options: deadline.remaining) {
    case .infeasible: return .none
    case .optimal(let assignment, _):
      var flow = Flow(vehicleClasses: sizes.count, spaceClasses: lot.spaces.count)
      for (pair, variable) in zip(pairs, variables) {
        flow[pair.vehicle, pair.space] = Int(assignment[variable].rounded())
      }
      return .found(flow)
    case .feasible, .undecided: return .stopped
    case .unbounded: throw .solverFailure("allocations without end")
    }
  }
}
