/// The draw among allocations that are equal in all goals, as `docs/model.md` 2.3 defines it: first
/// who has a space, then which.
///
/// Its outcome is one allocation of single vehicles and spaces, fully determined by the ranks: it
/// depends neither on the order of lists nor on which best allocation the solver happened to find.
struct Draw {
  /// The space of each vehicle, by position in the problem.
  private(set) var spaces: [Int?]
  /// For vehicles that were not admitted although some best allocation serves them: the last rank
  /// among those that could have made way, all admitted before.
  private(set) var lastAdmitted: [Int?]

  /// Draws among the allocations of a face.
  ///
  /// - Parameters:
  ///   - lot: the classes of vehicles and spaces.
  ///   - face: the allocations that are best in all goals.
  ///   - flow: one of them.
  ///   - ranks: the rank of each vehicle, by position in the problem.
  init(_ lot: MergedLot, _ face: OptimalFace, _ flow: Flow, ranks: [Int]) {
    spaces = ranks.map { _ in nil }
    lastAdmitted = ranks.map { _ in nil }
    var classes = ranks.map { _ in 0 }
    for (index, vehicles) in lot.vehicles.enumerated() {
      for member in vehicles.members { classes[member] = index }
    }
    let order = ranks.indices.sorted { ranks[$0] < ranks[$1] }
    var graph = ExchangeGraph(lot, face, flow)
    let admitted = admit(order, classes, ranks, in: &graph)
    settle(admitted, classes, lot, in: &graph)
  }

  /// Admits in the order of the ranks whoever can be served beside those admitted before.
  private mutating func admit(
    _ order: [Int], _ classes: [Int], _ ranks: [Int], in graph: inout ExchangeGraph
  ) -> [Int] {
    var counts = graph.served.map { _ in 0 }
    var lastRank = graph.served.map { _ in 0 }
    // What is refused to one of a class is refused to all of it: those admitted only become more.
    var refused = [Int?](repeating: nil, count: counts.count)
    var admitted: [Int] = []
    for vehicle in order {
      let kind = classes[vehicle]
      if refused[kind] == nil, graph.served[kind] == counts[kind],
        let rivals = graph.serve(kind, keeping: counts)
      {
        refused[kind] = rivals.map { lastRank[$0] }.max() ?? 0
      }
      if let last = refused[kind] {
        lastAdmitted[vehicle] = last == 0 ? nil : last
      } else {
        counts[kind] += 1
        lastRank[kind] = ranks[vehicle]
        admitted.append(vehicle)
      }
    }
    return admitted
  }

  /// Lets each in turn take the space it likes best of those it can have.
  private mutating func settle(
    _ admitted: [Int], _ classes: [Int], _ lot: MergedLot, in graph: inout ExchangeGraph
  ) {
    // Those of a class of spaces go in the order of their ids.
    var taken = lot.spaces.map { _ in 0 }
    for vehicle in admitted {
      let kind = classes[vehicle]
      func isDearer(_ left: Int, _ right: Int) -> Bool {
        let (one, other) = (lot.cell(kind, left), lot.cell(kind, right))
        return (one.walk, one.wish, lot.spaces[left][taken[left]])
          < (other.walk, other.wish, lot.spaces[right][taken[right]])
      }
      let remaining = graph.spaces[kind].filter { taken[$0] < lot.spaces[$0].count }
      let routes: [ExchangeGraph.Route?]
      if let dearest = remaining.min(by: isDearer), graph.flow[kind, dearest] > 0 {
        // It has the best there is: no need to look for exchanges.
        routes = lot.spaces.indices.map { $0 == dearest ? .own : nil }
      } else {
        routes = graph.routes(of: kind)
      }
      guard let space = remaining.filter({ routes[$0] != nil }).min(by: isDearer) else { continue }
      graph.settle(kind, in: space, by: routes)
      spaces[vehicle] = lot.spaces[space][taken[space]]
      taken[space] += 1
    }
  }
}
