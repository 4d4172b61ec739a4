import IntegerProgramming

/// A program over the allocations of a face: what is the least sum of costs, and which allocations
/// have it.
///
/// Confined to the thread it is used on: an implementation may hold a `LinearProgram`.
protocol FaceProgram: AnyObject {
  /// The lot.
  var lot: MergedLot { get }
  /// The allocations that are best so far.
  var face: OptimalFace { get }
  /// One of them.
  var flow: Flow { get }

  /// Finds the least sum of costs over all allocations of the face, which stays as it is.
  ///
  /// - Parameters:
  ///   - deadline: when to stop.
  ///   - cost: what a vehicle of the first class in a space of the second adds to the sum.
  /// - Returns: the sum and an allocation that has it; nil when stopped before it is known.
  /// - Throws: ``ModelError`` when the solver fails, or what it says does not prove itself.
  func least(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> (value: Int, flow: Flow)?

  /// Finds the least sum of costs, and narrows the face to the allocations that have it.
  ///
  /// - Parameters:
  ///   - deadline: when to stop.
  ///   - cost: what a vehicle of the first class in a space of the second adds to the sum.
  /// - Returns: the sum; nil when stopped before it is known: then the face is as it was.
  /// - Throws: ``ModelError`` when the solver fails, or what it says does not prove itself.
  func minimise(
    before deadline: Deadline, cost: (_ vehicle: Int, _ space: Int) -> Int
  ) throws(ModelError) -> Int?

  /// Goes on from another allocation of the face, and leaves out the pairs for which the condition
  /// does not hold.
  ///
  /// - Precondition: the allocation uses none of them.
  func keepPairs(reaching flow: Flow, where isKept: (_ vehicle: Int, _ space: Int) -> Bool)

  /// Looks for an allocation of the face with certain pairs only.
  ///
  /// - Parameters:
  ///   - deadline: when to stop.
  ///   - flow: an allocation of the face that may use others: a good start.
  ///   - isAllowed: which pairs.
  /// - Returns: what was found.
  /// - Throws: ``ModelError`` when the solver fails, or what it says does not prove itself.
  func allocation(
    before deadline: Deadline, from flow: Flow,
    using isAllowed: (_ vehicle: Int, _ space: Int) -> Bool
  ) throws(ModelError) -> FaceSearch

  /// For each class of vehicles whether some allocation of the face gives one of it a space; what
  /// is not known before the deadline counts as true.
  ///
  /// - Throws: ``ModelError`` when the solver fails, or what it says does not prove itself.
  func servable(before deadline: Deadline) throws(ModelError) -> [Bool]
}

/// What became of a search among the allocations of a face.
enum FaceSearch {
  /// There is one.
  case found(Flow)
  /// There is none.
  case none
  /// Stopped before it was known.
  case stopped
}

extension FaceProgram {
  func allocation(
    before deadline: Deadline, from flow: Flow,
    using isAllowed: (_ vehicle: Int, _ space: Int) -> Bool
  ) throws(ModelError) -> FaceSearch {
    let forbidden = try least(before: deadline) { isAllowed($0, $1) ? 0 : 1 }
    guard let forbidden else { return .stopped }
    return forbidden.value == 0 ? .found(forbidden.flow) : .none
  }

  /// Where nobody can share, exchanges tell.
  func servable(before deadline: Deadline) throws(ModelError) -> [Bool] {
    ExchangeGraph(lot, face, flow).servable()
  }
}

extension MergedLot {
  /// A program over the allocations of a face, of the kind that suits the lot.
  func program(on face: OptimalFace, from flow: Flow) -> any FaceProgram {
    isShared
      ? SharedProgram(self, face: face, flow: flow)
      : NetworkProgram(self, face: face, flow: flow)
  }
}
