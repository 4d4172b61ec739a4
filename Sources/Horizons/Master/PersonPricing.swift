/// Finds the days of one person that would lower the master problem most: shortest paths in the diagram of
/// their rules (Jaumard, Semet and Vovor 1998).
struct PersonPricing: Sendable {
  let person: Int
  let diagram: RuleDiagram
  /// The node of the diagram where this person begins.
  var start: Int
  /// For each day, for each input, what the person's requests charge; infinite where it is closed.
  let base: [Double]
  /// The index of the roles this person has among all such sets of roles.
  let roleSet: Int

  /// Days that were priced.
  struct Priced {
    var column: DayColumn
    /// What the column costs at the prices asked for.
    var price: Double
    /// What rules and requests charge.
    var cost: Double
    /// The node of the end it leads to, counted from the first of those.
    var end: Int
  }

  /// The pricing of some of the days, over the part of the diagram for them.
  func part(_ range: Range<Int>, diagram part: RuleDiagram) -> PersonPricing {
    let inputs = diagram.inputCount
    return PersonPricing(
      person: person, diagram: part, start: range.lowerBound == 0 ? start : 0,
      base: Array(base[range.lowerBound * inputs..<range.upperBound * inputs]), roleSet: roleSet)
  }

  /// For each node of the first layer what the cheapest days from there cost; infinite where nothing is allowed.
  func leastCosts(_ market: RoleMarket) -> [Double] {
    let allowed = Array(repeating: UInt32.max, count: diagram.days)
    return Array(
      diagram.leastCosts(prices(market, allowed: allowed)).prefix(diagram.layers[1]))
  }

  /// The cheapest columns, the best one first; empty where nothing is allowed.
  ///
  /// Besides the best, those that leave it on some day for the second-best way and then go on as well
  /// as they can: they differ where it matters and cost next to nothing to find.
  ///
  /// - Parameters:
  ///   - market: what serving earns, by day and kind.
  ///   - allowed: for each day the inputs that are allowed, a bit each.
  ///   - ends: what each node of the end costs besides; nil for nothing.
  ///   - count: how many are wanted.
  /// - Returns: columns with their prices.
  func best(
    _ market: RoleMarket, allowed: [UInt32], ends: [Double]? = nil, count: Int
  ) -> [Priced] {
    if let only = onlyWay(allowed) {
      guard let read = read(only) else { return [] }
      var price = read.cost + (ends?[read.end] ?? 0)
      for (day, input) in only.enumerated() {
        price -= market.earned[roleSet][day * diagram.inputCount + Int(input)]
      }
      return [priced(only, read, price, market)]
    }
    let prices = prices(market, allowed: allowed)
    let least = diagram.leastCosts(prices, ends: ends)
    guard least[start] < .infinity else { return [] }
    let path = follow(from: start, on: 0, least, prices)
    guard let read = read(path) else { return [] }
    var result = [priced(path, read, least[start], market)]
    guard count > 1 else { return result }
    var detours: [(day: Int, arc: Int, price: Double)] = []
    var node = start
    var spent = 0.0
    for day in 0..<diagram.days {
      var taken = 0
      for arc in diagram.arcs(of: node) {
        if diagram.inputs[arc] == path[day] {
          taken = arc
        } else {
          let price =
            spent + diagram.costs[arc] + prices[day * diagram.inputCount + Int(diagram.inputs[arc])]
            + least[Int(diagram.targets[arc])]
          if price < .infinity { detours.append((day, arc, price)) }
        }
      }
      spent +=
        diagram.costs[taken] + prices[day * diagram.inputCount + Int(diagram.inputs[taken])]
      node = Int(diagram.targets[taken])
    }
    detours.sort { ($0.price, $0.day, $0.arc) < ($1.price, $1.day, $1.arc) }
    for detour in detours.prefix(count - 1) {
      let rest = follow(
        from: Int(diagram.targets[detour.arc]), on: detour.day + 1, least, prices)
      let inputs = Array(path.prefix(detour.day) + [diagram.inputs[detour.arc]] + rest)
      if let read = self.read(inputs) {
        result.append(priced(inputs, read, detour.price, market))
      }
    }
    return result
  }

  /// What is allowed where every day is decided; nil where there is a choice.
  private func onlyWay(_ allowed: [UInt32]) -> [UInt8]? {
    var inputs: [UInt8] = []
    for mask in allowed {
      guard mask.nonzeroBitCount == 1 else { return nil }
      inputs.append(UInt8(mask.trailingZeroBitCount))
    }
    return inputs
  }

  /// For each day and input what it costs besides the rules; infinite where it is not allowed.
  private func prices(_ market: RoleMarket, allowed: [UInt32]) -> [Double] {
    let inputCount = diagram.inputCount
    var prices = base
    let earned = market.earned[roleSet]
    for day in 0..<diagram.days {
      let mask = allowed[day]
      for input in 0..<inputCount {
        let index = day * inputCount + input
        if mask >> UInt32(input) & 1 == 0 {
          prices[index] = .infinity
        } else {
          prices[index] -= earned[index]
        }
      }
    }
    return prices
  }

  private func follow(
    from first: Int, on day: Int, _ least: [Double], _ prices: [Double]
  ) -> [UInt8] {
    var node = first
    var inputs: [UInt8] = []
    inputs.reserveCapacity(diagram.days - day)
    for day in day..<diagram.days {
      var best = -1
      var lowest = Double.infinity
      for arc in diagram.arcs(of: node) {
        let cost =
          diagram.costs[arc] + prices[day * diagram.inputCount + Int(diagram.inputs[arc])]
          + least[Int(diagram.targets[arc])]
        if cost < lowest { (lowest, best) = (cost, arc) }
      }
      inputs.append(diagram.inputs[best])
      node = Int(diagram.targets[best])
    }
    return inputs
  }

  private func priced(
    _ inputs: [UInt8], _ read: (cost: Double, end: Int), _ price: Double, _ market: RoleMarket
  ) -> Priced {
    let roles = inputs.enumerated().map { day, input in
      market.roles[roleSet][day * diagram.inputCount + Int(input)]
    }
    return Priced(
      column: DayColumn(person: person, inputs: inputs, roles: roles), price: price,
      cost: read.cost, end: read.end)
  }

  /// What rules and requests charge for some days, and the node of the end they lead to, counted from the first of
  /// those; nil where they are not allowed.
  func read(_ inputs: [UInt8]) -> (cost: Double, end: Int)? {
    guard let (ruleCost, end) = diagram.read(inputs, from: start) else { return nil }
    var cost = ruleCost
    for (day, input) in inputs.enumerated() {
      cost += base[day * diagram.inputCount + Int(input)]
    }
    return cost < .infinity ? (cost, end) : nil
  }
}
