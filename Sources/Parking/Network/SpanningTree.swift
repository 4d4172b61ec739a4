/// A basis of the network simplex method: a spanning tree of vehicles, spaces and a root, and what
/// flows along its arcs.
///
/// Vehicles send what they have to spaces or, unserved, to the root; spaces get what they hold from
/// vehicles or, free, from the root. So the arc between a vehicle and its parent always points
/// up, and that between a space and its parent down. No arc has a capacity. The tree is *strongly
/// feasible* (Cunningham 1976): every arc that carries nothing points up, so every space's arc
/// carries something. The arc that leaves is always the last that stops the exchange, seen from the
/// top of the cycle; that keeps it so, and the method cannot go round in circles among ties.
///
/// Vehicles are the first nodes, spaces follow, the root is the last.
struct SpanningTree {
  /// One node and the arc to its parent.
  struct Node {
    var parent = none
    var depth: Int32 = 0
    var firstChild = none
    var next = none
    var previous = none
    /// How many vehicles the arc to the parent stands for.
    var flow = 0
  }

  /// No node.
  static let none: Int32 = -1

  /// The number of classes of vehicles.
  let vehicles: Int
  /// The node of what is unserved or free.
  let root: Int
  /// The nodes; only exchanges change them.
  var nodes: [Node]
  /// The dual of each node; the root's is 0.
  var prices: [Int]

  /// Nodes that are not joined yet.
  init(vehicles: Int, spaces: Int) {
    self.vehicles = vehicles
    root = vehicles + spaces
    nodes = Array(repeating: Node(), count: root + 1)
    prices = Array(repeating: 0, count: root + 1)
  }

  /// The node above another; nil for the root and what is not joined.
  func parent(of node: Int) -> Int? {
    nodes[node].parent == Self.none ? nil : Int(nodes[node].parent)
  }

  /// Whether the arc between a vehicle and a space is in the tree.
  func joins(_ vehicle: Int, _ space: Int) -> Bool {
    Int(nodes[vehicle].parent) == space || Int(nodes[space].parent) == vehicle
  }

  /// The arcs of the tree between vehicles and spaces, and what flows along them.
  func forEachPair(_ body: (_ vehicle: Int, _ space: Int, _ flow: Int) -> Void) {
    for node in 0..<root {
      let parent = Int(nodes[node].parent)
      guard parent != root else { continue }
      node < vehicles
        ? body(node, parent - vehicles, nodes[node].flow)
        : body(parent, node - vehicles, nodes[node].flow)
    }
  }

  /// Joins a node that stands alone to one of the tree.
  mutating func join(_ node: Int, to parent: Int, flow: Int) {
    nodes[node].flow = flow
    nodes[node].depth = nodes[parent].depth + 1
    nodes.withUnsafeMutableBufferPointer { Self.attach(node, to: parent, in: $0) }
  }

  /// Computes the duals anew, from the top down.
  ///
  /// - Parameters:
  ///   - unserved: what it costs to leave a vehicle of a class without a space.
  ///   - cost: what a pair costs.
  mutating func reprice(
    unserved: (_ vehicle: Int) -> Int, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) {
    var stack = [root]
    while let node = stack.popLast() {
      var child = nodes[node].firstChild
      while child != Self.none {
        let index = Int(child)
        stack.append(index)
        if node == root {
          prices[index] = index < vehicles ? unserved(index) : 0
        } else if index < vehicles {
          prices[index] = cost(index, node - vehicles) - prices[node]
        } else {
          prices[index] = cost(node, index - vehicles) - prices[node]
        }
        child = nodes[index].next
      }
    }
  }
}
