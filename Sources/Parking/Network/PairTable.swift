/// The pairs of a face and their costs, row by row in two flat arrays: large lots have millions.
struct PairTable {
  /// Where the row of each class of vehicles begins; one more for the end.
  private(set) var starts: [Int]
  /// The classes of spaces, ascending in each row.
  private(set) var spaces: [Int32]
  /// What each pair costs.
  private(set) var costs: [Int]

  /// The pairs of a face, without costs yet.
  init(_ face: OptimalFace) {
    starts = [0]
    starts.reserveCapacity(face.spaces.count + 1)
    spaces = []
    spaces.reserveCapacity(face.spaces.reduce(0) { $0 + $1.count })
    for row in face.spaces {
      for space in row { spaces.append(Int32(space)) }
      starts.append(spaces.count)
    }
    costs = []
  }

  /// The number of classes of vehicles.
  var rows: Int { starts.count - 1 }

  /// The classes of spaces of one row.
  func row(_ vehicle: Int) -> ArraySlice<Int32> { spaces[starts[vehicle]..<starts[vehicle + 1]] }

  /// Sets all costs.
  ///
  /// - Returns: the greatest of them without its sign.
  mutating func price(by cost: (_ vehicle: Int, _ space: Int) -> Int) -> UInt {
    var greatest: UInt = 0
    if costs.count != spaces.count { costs = Array(repeating: 0, count: spaces.count) }
    let starts = starts
    costs.withUnsafeMutableBufferPointer { costs in
      spaces.withUnsafeBufferPointer { spaces in
        for vehicle in 0..<(starts.count - 1) {
          for index in starts[vehicle]..<starts[vehicle + 1] {
            let one = cost(vehicle, Int(spaces[index]))
            costs[index] = one
            greatest = max(greatest, one.magnitude)
          }
        }
      }
    }
    return greatest
  }

  /// Leaves out all pairs for which a condition does not hold.
  mutating func keep(where isKept: (_ vehicle: Int, _ space: Int, _ index: Int) -> Bool) {
    var kept = 0
    let hasCosts = costs.count == spaces.count
    for vehicle in 0..<rows {
      let row = starts[vehicle]..<starts[vehicle + 1]
      // What was kept of the rows before ends where this one begins now.
      starts[vehicle] = kept
      for index in row where isKept(vehicle, Int(spaces[index]), index) {
        spaces[kept] = spaces[index]
        if hasCosts { costs[kept] = costs[index] }
        kept += 1
      }
    }
    starts[rows] = kept
    spaces.removeLast(spaces.count - kept)
    if hasCosts { costs.removeLast(costs.count - kept) }
  }
}
