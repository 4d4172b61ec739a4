/// All sequences of days that some people's rules allow, with what each costs: an acyclic network with a
/// layer a day, whose paths are the sequences.
///
/// Nodes that have the same sequences ahead at the same costs are one node, so a counter that cannot
/// reach its limit any more is forgotten, whatever rule it belongs to. (Decision diagrams: Bryant 1986;
/// for regular languages in rostering: Pesant 2004, Demassey and others 2006.)
final class RuleDiagram: Sendable {
  /// How many things a day can be: off, or one of the kinds of duty.
  let inputCount: Int
  /// For each day the first of its nodes; after them those of the end.
  let layers: [Int]
  /// For each node the first of its arcs.
  let firstArc: [Int32]
  /// For each arc what the day is: 0 for off, otherwise 1 more than the kind's index.
  let inputs: [UInt8]
  /// For each arc the node it leads to.
  let targets: [Int32]
  /// For each arc what the rules charge.
  let costs: [Double]
  /// For each node of the end what the rules charge there.
  let endCosts: [Double]

  init(
    inputCount: Int, layers: [Int], firstArc: [Int32], inputs: [UInt8], targets: [Int32],
    costs: [Double], endCosts: [Double]
  ) {
    self.inputCount = inputCount
    self.layers = layers
    self.firstArc = firstArc
    self.inputs = inputs
    self.targets = targets
    self.costs = costs
    self.endCosts = endCosts
  }

  /// The diagram of some of the days; where those are not the last ones, nothing is charged at their end.
  func part(_ range: Range<Int>) -> RuleDiagram {
    let (first, end) = (layers[range.lowerBound], layers[range.upperBound + 1])
    let lastOpen = layers[range.upperBound]
    let arcs = Int(firstArc[first])..<Int(firstArc[lastOpen])
    let offset = firstArc[first]
    let ends = Int32(arcs.count)
    return RuleDiagram(
      inputCount: inputCount,
      layers: layers[range.lowerBound...range.upperBound + 1].map { $0 - first },
      firstArc: firstArc[first..<lastOpen].map { $0 - offset }
        + Array(repeating: ends, count: end - lastOpen + 1),
      inputs: Array(inputs[arcs]), targets: targets[arcs].map { $0 - Int32(first) },
      costs: Array(costs[arcs]),
      endCosts: range.upperBound == days
        ? endCosts : Array(repeating: 0, count: end - lastOpen))
  }

  /// How many days there are.
  var days: Int { layers.count - 2 }
  /// How many nodes there are.
  var nodeCount: Int { layers[layers.count - 1] }

  /// For each node the least that the days from there on cost.
  ///
  /// - Parameters:
  ///   - prices: for each day, for each input, what it costs besides; infinite where it is not allowed.
  ///   - ends: what each node of the end costs besides; nil for nothing.
  /// - Returns: a cost a node; infinite where nothing is allowed.
  func leastCosts(_ prices: [Double], ends: [Double]? = nil) -> [Double] {
    [Double](unsafeUninitializedCapacity: nodeCount) { values, count in
      count = nodeCount
      let end = layers[days]
      for node in end..<nodeCount { values[node] = endCosts[node - end] + (ends?[node - end] ?? 0) }
      firstArc.withUnsafeBufferPointer { firstArc in
        inputs.withUnsafeBufferPointer { inputs in
          targets.withUnsafeBufferPointer { targets in
            costs.withUnsafeBufferPointer { costs in
              prices.withUnsafeBufferPointer { prices in
                for day in (0..<days).reversed() {
                  let offset = day * inputCount
                  for node in layers[day]..<layers[day + 1] {
                    var least = Double.infinity
                    for arc in Int(firstArc[node])..<Int(firstArc[node + 1]) {
                      let cost =
                        costs[arc] + prices[offset + Int(inputs[arc])] + values[Int(targets[arc])]
                      if cost < least { least = cost }
                    }
                    values[node] = least
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// What the rules charge for a sequence of inputs, and the node of the end it leads to, counted from the first
  /// of those; nil where they do not allow it.
  func read(_ sequence: [UInt8], from start: Int) -> (cost: Double, end: Int)? {
    var node = start
    var cost = 0.0
    for input in sequence {
      guard let arc = arcs(of: node).first(where: { inputs[$0] == input }) else { return nil }
      cost += costs[arc]
      node = Int(targets[arc])
    }
    let end = node - layers[days]
    return (cost + endCosts[end], end)
  }

  /// The arcs that leave a node.
  func arcs(of node: Int) -> Range<Int> { Int(firstArc[node])..<Int(firstArc[node + 1]) }
}
