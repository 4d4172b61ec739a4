extension SpanningTree {
  /// A vehicle class in spaces of a class.
  struct Load {
    var (vehicle, space): (Int, Int)
    var flow: Int
  }

  /// A tree that carries an allocation, or one that differs from it only by exchanges around the
  /// cycles it had.
  ///
  /// What is unserved or free hangs from the root; from there the tree grows along all pairs that
  /// are used. A part that this does not reach hangs from the root by an arc that carries nothing, if
  /// possible of a vehicle that need not be served.
  ///
  /// - Parameters:
  ///   - vehicles: the number of vehicles of each class.
  ///   - spaces: the number of spaces of each class.
  ///   - loads: the allocation, each pair at most once, only those that are used.
  ///   - mustServe: for each class of vehicles whether all must be served.
  init(vehicles: [Int], spaces: [Int], loads: [Load], mustServe: [Bool]) {
    self.init(vehicles: vehicles.count, spaces: spaces.count)
    var spare = vehicles + spaces
    var arcs = spare.map { _ in [Int]() }
    for (index, load) in loads.enumerated() {
      let space = load.space + vehicles.count
      for node in [load.vehicle, space] {
        spare[node] -= load.flow
        arcs[node].append(index)
      }
    }
    var queue: [Int] = []
    for node in spare.indices where spare[node] > 0 {
      join(node, to: root, flow: spare[node])
      queue.append(node)
    }
    grow(&queue, arcs, loads)
    for isObliged in [false, true] {
      for vehicle in vehicles.indices
      where mustServe[vehicle] == isObliged && parent(of: vehicle) == nil {
        join(vehicle, to: root, flow: 0)
        queue = [vehicle]
        grow(&queue, arcs, loads)
      }
    }
    for load in loads {
      let space = load.space + vehicles.count
      if !joins(load.vehicle, space) { absorb(load.vehicle, space, flow: load.flow) }
    }
  }

  /// Joins what the pairs in use reach.
  private mutating func grow(_ queue: inout [Int], _ arcs: [[Int]], _ loads: [Load]) {
    while let node = queue.popLast() {
      for index in arcs[node] {
        let space = loads[index].space + vehicles
        let other = node < vehicles ? space : loads[index].vehicle
        guard parent(of: other) == nil else { continue }
        join(other, to: node, flow: loads[index].flow)
        queue.append(other)
      }
    }
  }
}
