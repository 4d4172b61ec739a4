/// An allocation of classes on a face, and what can be reached from it by exchanges.
///
/// Spaces that stay free are held by `nobody`, one more class of vehicles, so every space is
/// always held by someone and every change is an exchange along a path of the graph: one comes in, its space's
/// holder moves on, and so forth. By Berge's lemma what no such path reaches, no
/// allocation of the face has.
struct ExchangeGraph {
  /// The class that holds free spaces.
  let nobody: Int
  /// For each class of vehicles, `nobody` last, the classes of spaces it may have.
  let spaces: [[Int]]
  /// For each class of spaces, the classes of vehicles that may have it.
  let holders: [[Int]]
  /// Whether the face leaves none of the class without a space.
  let mustServe: [Bool]
  /// The number of vehicles of each class.
  let sizes: [Int]
  /// How many of each class hold spaces of each class.
  var flow: Flow
  /// How many of each class have a space.
  var served: [Int]

  /// The graph of an allocation on the pairs of a face.
  init(_ lot: MergedLot, _ face: OptimalFace, _ allocation: Flow) {
    nobody = lot.vehicles.count
    mustServe = face.mustServe + [false]
    spaces = face.spaces + [lot.spaces.indices.filter { !face.mustUse[$0] }]
    sizes = lot.vehicles.map(\.members.count) + [0]
    flow = Flow(vehicleClasses: nobody + 1, spaceClasses: lot.spaces.count)
    served = spaces.map { _ in 0 }
    var free = lot.spaces.map(\.count)
    var holders = lot.spaces.map { _ in [Int]() }
    for (vehicle, allowed) in spaces.enumerated() {
      for space in allowed {
        holders[space].append(vehicle)
        guard vehicle != nobody else { continue }
        flow[vehicle, space] = allocation[vehicle, space]
        served[vehicle] += flow[vehicle, space]
        free[space] -= flow[vehicle, space]
      }
    }
    for space in lot.spaces.indices { flow[nobody, space] = free[space] }
    served[nobody] = free.reduce(0, +)
    self.holders = holders
  }

  /// The allocation, without `nobody`.
  var allocation: Flow {
    var allocation = Flow(vehicleClasses: nobody, spaceClasses: holders.count)
    for vehicle in 0..<nobody {
      for space in spaces[vehicle] { allocation[vehicle, space] = flow[vehicle, space] }
    }
    return allocation
  }

  /// Whether one vehicle of each class can have a space in some allocation of the face.
  func servable() -> [Bool] {
    var isServable = served.indices.map { served[$0] > 0 }
    // From what can be given up, backwards: a space is good when a holder can leave it.
    var good = [Bool](repeating: false, count: holders.count)
    var queue: [Int] = []
    func add(_ space: Int) {
      if !good[space] {
        good[space] = true
        queue.append(space)
      }
    }
    for vehicle in spaces.indices where !mustServe[vehicle] {
      for space in spaces[vehicle] where flow[vehicle, space] > 0 { add(space) }
    }
    var isMovable = served.map { _ in false }
    var next = 0
    while next < queue.count {
      let space = queue[next]
      next += 1
      for vehicle in holders[space] where !isMovable[vehicle] {
        isMovable[vehicle] = true
        isServable[vehicle] = true
        for other in spaces[vehicle] where flow[vehicle, other] > 0 { add(other) }
      }
    }
    return Array(isServable.dropLast())
  }

  /// Gives one more vehicle of a class a space, at the cost of a free space or of a class that has
  /// more than it is admitted for.
  ///
  /// - Parameters:
  ///   - vehicle: the class.
  ///   - admitted: how many of each class keep a space whatever happens.
  /// - Returns: nil when it was done; otherwise all classes that could have made way and may not.
  mutating func serve(_ vehicle: Int, keeping admitted: [Int]) -> [Int]? {
    var cameFrom = [Int?](repeating: nil, count: holders.count)
    var reachedBy = [Int?](repeating: nil, count: spaces.count)
    var queue = [vehicle]
    var isSeen = spaces.map { _ in false }
    isSeen[vehicle] = true
    var next = 0
    while next < queue.count {
      let mover = queue[next]
      next += 1
      for space in spaces[mover] where cameFrom[space] == nil {
        cameFrom[space] = mover
        if flow[nobody, space] > 0 {
          reachedBy[nobody] = space
          shift(from: nobody, reachedBy, cameFrom, to: vehicle)
          return nil
        }
        for holder in holders[space] where !isSeen[holder] && flow[holder, space] > 0 {
          isSeen[holder] = true
          reachedBy[holder] = space
          if !mustServe[holder] && served[holder] > admitted[holder] {
            shift(from: holder, reachedBy, cameFrom, to: vehicle)
            return nil
          }
          queue.append(holder)
        }
      }
    }
    return queue.filter { !mustServe[$0] && served[$0] > 0 }
  }

  private mutating func shift(
    from leaver: Int, _ reachedBy: [Int?], _ cameFrom: [Int?], to newcomer: Int
  ) {
    var holder = leaver
    while holder != newcomer, let space = reachedBy[holder], let mover = cameFrom[space] {
      flow[holder, space] -= 1
      flow[mover, space] += 1
      holder = mover
    }
    served[leaver] -= 1
    served[newcomer] += 1
  }

  /// For each class of spaces how a vehicle of the class, which has a space, can come by one of
  /// it while everybody else keeps one; nil where it cannot.
  func routes(of vehicle: Int) -> [Route?] {
    var routes = [Route?](repeating: nil, count: holders.count)
    var queue: [Int] = []
    for space in spaces[vehicle] where flow[vehicle, space] > 0 {
      routes[space] = .own
      queue.append(space)
    }
    var isSeen = spaces.map { _ in false }
    isSeen[vehicle] = true
    var next = 0
    while next < queue.count {
      let target = queue[next]
      next += 1
      for holder in holders[target] where !isSeen[holder] {
        isSeen[holder] = true
        for space in spaces[holder] where routes[space] == nil && flow[holder, space] > 0 {
          routes[space] = .exchange(holder: holder, movesTo: target)
          queue.append(space)
        }
      }
    }
    return routes
  }

  /// How a space is come by.
  enum Route {
    /// The class has one already.
    case own
    /// A holder of it moves to another space, which is come by in its turn.
    case exchange(holder: Int, movesTo: Int)
  }

  /// Gives one vehicle of a class a space of a class for good: both leave the graph.
  mutating func settle(_ vehicle: Int, in space: Int, by routes: [Route?]) {
    flow[vehicle, space] += 1
    var place = space
    while case .exchange(let holder, let target)? = routes[place] {
      flow[holder, place] -= 1
      flow[holder, target] += 1
      place = target
    }
    flow[vehicle, place] -= 1
    flow[vehicle, space] -= 1
    served[vehicle] -= 1
  }
}
