extension SpanningTree {
  private typealias Nodes = UnsafeMutableBufferPointer<Node>

  /// What stops an exchange along the cycle that an arc closes.
  private struct Stops {
    /// The node at the top of the cycle.
    var top: Int
    /// The node whose arc stops it on either side, and what that arc carries.
    var lower = -1
    var lowerFlow = Int.max
    var upper = -1
    var upperFlow = Int.max
  }

  /// Takes an arc into the tree, with as much flow as the cycle it closes allows.
  ///
  /// - Parameters:
  ///   - vehicle: where the arc comes from: a vehicle, or the root.
  ///   - space: where it goes: a space, or the root.
  ///   - reduced: what the arc costs beyond its prices.
  /// - Returns: false where nothing stops the exchange, which no lot allows.
  mutating func enter(_ vehicle: Int, _ space: Int, reduced: Int) -> Bool {
    let stops = stops(from: vehicle, to: space)
    let amount = min(stops.lowerFlow, stops.upperFlow)
    guard amount < Int.max else { return false }
    shift(amount, from: vehicle, to: space, below: stops.top)
    if stops.upperFlow <= stops.lowerFlow {
      graft(space, onto: vehicle, flow: amount, cutting: stops.upper)
      reprice(below: space, by: reduced)
    } else {
      graft(vehicle, onto: space, flow: amount, cutting: stops.lower)
      reprice(below: vehicle, by: reduced)
    }
    return true
  }

  /// Takes away the flow of an arc that closes a cycle, or takes the arc into the tree in place of
  /// one that carries nothing any more.
  mutating func absorb(_ vehicle: Int, _ space: Int, flow: Int) {
    let stops = stops(from: space, to: vehicle)
    let amount = min(flow, stops.lowerFlow, stops.upperFlow)
    shift(amount, from: space, to: vehicle, below: stops.top)
    if stops.upperFlow == amount {
      graft(vehicle, onto: space, flow: flow - amount, cutting: stops.upper)
      reprice(below: vehicle, by: 0)
    } else if flow > amount {
      graft(space, onto: vehicle, flow: flow - amount, cutting: stops.lower)
      reprice(below: space, by: 0)
    }
  }

  /// Looks along the cycle, which runs down from its top to the lower node and from the upper one
  /// up again. On the way down the arcs of vehicles lose flow, on the way up those of spaces.
  private func stops(from lower: Int, to upper: Int) -> Stops {
    nodes.withUnsafeBufferPointer { nodes in
      var stops = Stops(top: lower)
      var (down, up) = (lower, upper)
      while down != up {
        let isDeeper = nodes[down].depth >= nodes[up].depth
        if nodes[up].depth >= nodes[down].depth {
          // The one nearest to the top is the last.
          if up >= vehicles, nodes[up].flow <= stops.upperFlow {
            (stops.upper, stops.upperFlow) = (up, nodes[up].flow)
          }
          up = Int(nodes[up].parent)
        }
        if isDeeper {
          // The one farthest from the top is the last.
          if down < vehicles, nodes[down].flow < stops.lowerFlow {
            (stops.lower, stops.lowerFlow) = (down, nodes[down].flow)
          }
          down = Int(nodes[down].parent)
        }
      }
      stops.top = down
      return stops
    }
  }

  private mutating func shift(_ amount: Int, from lower: Int, to upper: Int, below top: Int) {
    guard amount > 0 else { return }
    nodes.withUnsafeMutableBufferPointer { nodes in
      for (start, change) in [(lower, -amount), (upper, amount)] {
        var node = start
        while node != top {
          nodes[node].flow += node < vehicles ? change : -change
          node = Int(nodes[node].parent)
        }
      }
    }
  }

  /// Cuts the arc above a node and hangs what was below it onto another node by the new arc.
  private mutating func graft(_ node: Int, onto parent: Int, flow: Int, cutting last: Int) {
    nodes.withUnsafeMutableBufferPointer { nodes in
      var (node, parent, flow) = (node, parent, flow)
      while true {
        let (oldParent, oldFlow) = (Int(nodes[node].parent), nodes[node].flow)
        Self.detach(node, in: nodes)
        nodes[node].flow = flow
        Self.attach(node, to: parent, in: nodes)
        if node == last { return }
        (node, parent, flow) = (oldParent, node, oldFlow)
      }
    }
  }

  /// Corrects depths and duals below a node: its own dual changes by an amount, and so do those of
  /// its kind; the others change the other way.
  private mutating func reprice(below top: Int, by amount: Int) {
    let (vehicleChange, spaceChange) = top < vehicles ? (amount, -amount) : (-amount, amount)
    nodes.withUnsafeMutableBufferPointer { nodes in
      prices.withUnsafeMutableBufferPointer { prices in
        var node = top
        while true {
          nodes[node].depth = nodes[Int(nodes[node].parent)].depth + 1
          prices[node] += node < vehicles ? vehicleChange : spaceChange
          if nodes[node].firstChild != Self.none {
            node = Int(nodes[node].firstChild)
            continue
          }
          while node != top, nodes[node].next == Self.none { node = Int(nodes[node].parent) }
          if node == top { return }
          node = Int(nodes[node].next)
        }
      }
    }
  }

  /// Makes a node a child of another.
  static func attach(
    _ node: Int, to parent: Int, in nodes: UnsafeMutableBufferPointer<Node>
  ) {
    let sibling = nodes[parent].firstChild
    nodes[node].parent = Int32(parent)
    nodes[node].previous = none
    nodes[node].next = sibling
    if sibling != none { nodes[Int(sibling)].previous = Int32(node) }
    nodes[parent].firstChild = Int32(node)
  }

  private static func detach(_ node: Int, in nodes: Nodes) {
    let (previous, next) = (nodes[node].previous, nodes[node].next)
    if previous == none {
      nodes[Int(nodes[node].parent)].firstChild = next
    } else {
      nodes[Int(previous)].next = next
    }
    if next != none { nodes[Int(next)].previous = previous }
  }
}
