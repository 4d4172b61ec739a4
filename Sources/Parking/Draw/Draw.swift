import IntegerProgramming

/// Which space each vehicle has that has one: the second step of the draw, as `docs/model.md` 2.3
/// defines it.
///
/// Its outcome is one allocation of single vehicles and spaces, fully determined by the ranks: it
/// depends neither on the order of lists nor on which best allocation the solver happened to find.
struct Draw {
  /// The space of each vehicle, by position in the problem.
  private(set) var spaces: [Int?]

  /// Draws among the allocations of a face that serves everybody in it.
  ///
  /// - Parameters:
  ///   - lot: the classes of vehicles that were admitted, and of spaces.
  ///   - face: the allocations that are best in all goals.
  ///   - flow: one of them.
  ///   - ranks: the rank of each vehicle, by position in the problem.
  ///   - deadline: when to stop looking for better spaces.
  /// - Throws: ``ModelError`` when the solver fails.
  init(
    _ lot: MergedLot, _ face: OptimalFace, _ flow: Flow, ranks: [Int], before deadline: Deadline
  ) throws(ModelError) {
    spaces = ranks.map { _ in nil }
    guard lot.isShared else {
      settle(lot, face, flow, ranks)
      return
    }
    let cut = try FacePart.cut(lot, face, flow, isSingle: true)
    settle(cut.plain.lot, cut.plain.face, cut.plain.flow, ranks)
    for part in cut.shared { try settle(part, ranks, before: deadline) }
  }

  /// The vehicles of a lot in the order of their ranks, each with its class.
  private func order(_ lot: MergedLot, _ ranks: [Int]) -> [(vehicle: Int, kind: Int)] {
    lot.vehicles.enumerated().flatMap { index, kind in
      kind.members.map { (vehicle: $0, kind: index) }
    }.sorted { ranks[$0.vehicle] < ranks[$1.vehicle] }
  }

  /// Lets each in turn take the space it likes best of those it can have, by exchanges.
  private mutating func settle(
    _ lot: MergedLot, _ face: OptimalFace, _ flow: Flow, _ ranks: [Int]
  ) {
    var graph = ExchangeGraph(lot, face, flow)
    // Those of a class of spaces go in the order of their ids.
    var taken = lot.spaces.map { _ in 0 }
    for (vehicle, kind) in order(lot, ranks) {
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

  /// The same where spaces are shared: each space that it would like better is asked for.
  private mutating func settle(
    _ part: FacePart, _ ranks: [Int], before deadline: Deadline
  ) throws(ModelError) {
    let lot = part.lot
    let program = SharedProgram(lot, face: part.face, flow: part.flow)
    for (vehicle, kind) in order(lot, ranks) {
      let dearest = program.face.spaces[kind].sorted { left, right in
        let (one, other) = (lot.cell(kind, left), lot.cell(kind, right))
        return (one.walk, one.wish, lot.spaces[left][0])
          < (other.walk, other.wish, lot.spaces[right][0])
      }
      for space in dearest where program.isFree(space, for: kind) {
        guard try program.reach(kind, in: space, before: deadline) else { continue }
        program.settle(kind, in: space)
        spaces[vehicle] = lot.spaces[space][0]
        break
      }
    }
  }
}
