/// Makes the diagram of some rules: reads all sequences at once, state by state, then merges what has the
/// same future.
struct DiagramBuilder {
  private let rules: [SequenceRule]
  private let radices: [UInt64]
  private let inputCount: Int
  private let days: Int
  private let firstWeekday: Int

  /// One day's nodes before they are merged: for each node and input the target and the cost.
  private struct Layer {
    var codes: [UInt64]
    var targets: [Int32] = []
    var costs: [Int32] = []
  }

  init(rules: [SequenceRule], kinds: Int, days: Int, firstWeekday: Int) {
    self.rules = rules
    radices = rules.map { UInt64($0.stateCount) }
    inputCount = kinds + 1
    self.days = days
    self.firstWeekday = firstWeekday
  }

  /// Reads everything that may come after some starts. A start from which nothing is allowed has no node.
  ///
  /// - Parameter starts: for each person the states of the rules before the first day.
  /// - Returns: the diagram, and a node or nil for each start.
  func build(from starts: [[SequenceRule.State]]) -> (diagram: RuleDiagram, starts: [Int?]) {
    let codes = starts.map(encode)
    var layers = [Layer(codes: unique(codes))]
    for day in 0..<days { layers.append(expand(&layers[day], on: day)) }
    return merge(layers, starts: codes)
  }

  private func encode(_ states: [SequenceRule.State]) -> UInt64 {
    zip(states, radices).reduce(0) { $0 * $1.1 + UInt64($1.0) }
  }

  private func decode(_ code: UInt64, into states: inout [SequenceRule.State]) {
    var rest = code
    for index in radices.indices.reversed() {
      states[index] = Int(rest % radices[index])
      rest /= radices[index]
    }
  }

  private func unique(_ codes: [UInt64]) -> [UInt64] {
    var seen: Set<UInt64> = []
    return codes.filter { seen.insert($0).inserted }
  }

  private func expand(_ layer: inout Layer, on day: Int) -> Layer {
    let weekday = (firstWeekday + day) % 7
    var next = Layer(codes: [])
    var index: [UInt64: Int32] = [:]
    var states = rules.map { _ in 0 }
    layer.targets.reserveCapacity(layer.codes.count * inputCount)
    layer.costs.reserveCapacity(layer.codes.count * inputCount)
    for code in layer.codes {
      decode(code, into: &states)
      for input in 0..<inputCount {
        guard let (reached, cost) = step(states, on: weekday, input == 0 ? nil : input - 1) else {
          layer.targets.append(-1)
          layer.costs.append(0)
          continue
        }
        if let target = index[reached] {
          layer.targets.append(target)
        } else {
          let target = Int32(next.codes.count)
          index[reached] = target
          next.codes.append(reached)
          layer.targets.append(target)
        }
        layer.costs.append(Int32(cost))
      }
    }
    return next
  }

  private func step(
    _ states: [SequenceRule.State], on weekday: Int, _ day: Int?
  ) -> (code: UInt64, cost: Int)? {
    var code: UInt64 = 0
    var cost = 0
    for index in rules.indices {
      guard let step = rules[index].step(states[index], on: weekday, day) else { return nil }
      code = code * radices[index] + UInt64(step.state)
      cost += step.cost
    }
    return (code, cost)
  }

  /// From the end to the beginning, nodes with the same arcs become one; dead ends go.
  private func merge(
    _ layers: [Layer], starts: [UInt64]
  ) -> (diagram: RuleDiagram, starts: [Int?]) {
    var states = rules.map { _ in 0 }
    var endCosts: [Int] = []
    var endIndex: [Int: Int32] = [:]
    var merged: [Int32] = layers[days].codes.map { code in
      decode(code, into: &states)
      var cost = 0
      for index in rules.indices {
        guard let end = rules[index].end(states[index]) else { return -1 }
        cost += end
      }
      if let known = endIndex[cost] { return known }
      let number = Int32(endCosts.count)
      endIndex[cost] = number
      endCosts.append(cost)
      return number
    }
    // Layer by layer from the last: arcs of the merged nodes, with targets counted in their layer.
    var kept: [[[Int64]]] = []
    for day in (0..<days).reversed() {
      let layer = layers[day]
      var nodes: [[Int64]] = []
      var index: [[Int64]: Int32] = [:]
      var numbers: [Int32] = []
      numbers.reserveCapacity(layer.codes.count)
      for node in layer.codes.indices {
        var arcs: [Int64] = []
        for input in 0..<inputCount {
          let target = layer.targets[node * inputCount + input]
          guard target >= 0, merged[Int(target)] >= 0 else { continue }
          arcs.append(Int64(input) << 56 | Int64(merged[Int(target)]))
          arcs.append(Int64(layer.costs[node * inputCount + input]))
        }
        if arcs.isEmpty {
          numbers.append(-1)
        } else if let known = index[arcs] {
          numbers.append(known)
        } else {
          let number = Int32(nodes.count)
          index[arcs] = number
          nodes.append(arcs)
          numbers.append(number)
        }
      }
      kept.append(nodes)
      merged = numbers
    }
    let firstNodes = Dictionary(
      zip(layers[0].codes, merged), uniquingKeysWith: { first, _ in first })
    return (
      assemble(kept.reversed(), endCosts: endCosts),
      starts.map { code in firstNodes[code].flatMap { $0 < 0 ? nil : Int($0) } }
    )
  }

  private func assemble(_ kept: [[[Int64]]], endCosts: [Int]) -> RuleDiagram {
    var layers = [0]
    for nodes in kept { layers.append(layers[layers.count - 1] + nodes.count) }
    layers.append(layers[days] + endCosts.count)
    var firstArc: [Int32] = []
    var inputs: [UInt8] = []
    var targets: [Int32] = []
    var costs: [Double] = []
    for (day, nodes) in kept.enumerated() {
      for arcs in nodes {
        firstArc.append(Int32(inputs.count))
        for arc in stride(from: 0, to: arcs.count, by: 2) {
          inputs.append(UInt8(arcs[arc] >> 56))
          targets.append(Int32(layers[day + 1]) + Int32(arcs[arc] & 0xFFFF_FFFF))
          costs.append(Double(arcs[arc + 1]))
        }
      }
    }
    firstArc += Array(repeating: Int32(inputs.count), count: endCosts.count + 1)
    return RuleDiagram(
      inputCount: inputCount, layers: layers, firstArc: firstArc, inputs: inputs, targets: targets,
      costs: costs, endCosts: endCosts.map(Double.init))
  }
}
