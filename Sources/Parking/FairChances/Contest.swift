import IntegerProgramming

/// Whom the allocations of a face serve: how many vehicles of each class, and which classes some of
/// them serve and others do not.
///
/// Confined to the thread of its program.
struct Contest {
  /// A class of vehicles that is contested.
  struct Side {
    /// The class, by position in the lot.
    var kind: Int
    /// How many vehicles it has.
    var size: Int
  }

  /// The contested classes, in the order of the lot.
  private(set) var sides: [Side] = []
  /// Allocations that leave nobody out without need: for each, how many vehicles of each side it
  /// serves. Each side is served by one of them at least.
  private(set) var met: [[Int]] = []

  private let sizes: [Int]
  private let spaces: [[Int]]
  private let program: any FaceProgram
  private let deadline: Deadline
  /// More than all vehicles together: what one vehicle more or less can never outweigh.
  private let unit: Int

  /// Looks for the contested classes; nil where the time did not suffice.
  init?(_ program: any FaceProgram, before deadline: Deadline) throws(ModelError) {
    let face = program.face
    sizes = program.lot.vehicles.map(\.members.count)
    spaces = face.spaces
    unit = sizes.reduce(1, +)
    (self.program, self.deadline) = (program, deadline)
    // One of a class served in some allocation; all of it served in every one looked at.
    var (isServed, isFull) = (sizes.map { _ in false }, sizes.map { _ in true })
    var found: [[Int]] = []
    func note(_ counts: [Int], isKept: Bool) {
      for (kind, count) in counts.enumerated() where count < sizes[kind] { isFull[kind] = false }
      guard isKept else { return }
      for (kind, count) in counts.enumerated() where count > 0 { isServed[kind] = true }
      found.append(counts)
    }
    guard let first = try serving(sizes.map { _ in 0 }) else { return nil }
    note(first.counts, isKept: true)
    note(counts(in: program.flow), isKept: false)
    // All that are open are asked for at once: each answer shows one of them at least, or that there
    // is nothing more to be seen.
    while let open = Self.marks(
      sizes.indices.filter { !isServed[$0] && !spaces[$0].isEmpty }, sizes)
    {
      guard let allocation = try serving(open) else { return nil }
      if allocation.value == 0 { break }
      note(allocation.counts, isKept: true)
    }
    while let open = Self.marks(
      sizes.indices.filter { isFull[$0] && isServed[$0] && !face.mustServe[$0] }, sizes)
    {
      guard let allocation = try serving(open.map { -$0 }) else { return nil }
      note(allocation.counts, isKept: false)
      if -allocation.value == zip(open, sizes).reduce(0, { $0 + $1.0 * $1.1 }) { break }
    }
    sides = sizes.indices.filter { isServed[$0] && !isFull[$0] }
      .map { Side(kind: $0, size: sizes[$0]) }
    var known: Set<[Int]> = []
    met = found.map(ofSides).filter { known.insert($0).inserted }
  }

  /// The allocation that serves the most by weights, one a side, none negative, and of several one
  /// that leaves nobody out without need.
  ///
  /// - Returns: the sum of weights, which no allocation exceeds, and how many of each side are
  ///   served; nil where the time did not suffice.
  func most(by weights: [Int]) throws(ModelError) -> (value: Int, counts: [Int])? {
    var all = sizes.map { _ in 0 }
    for (side, weight) in zip(sides, weights) { all[side.kind] = weight }
    guard let allocation = try serving(all) else { return nil }
    return (allocation.value, ofSides(allocation.counts))
  }

  /// One for each of some classes, and zero for the others; nil where there are none.
  private static func marks(_ kinds: [Int], _ sizes: [Int]) -> [Int]? {
    guard !kinds.isEmpty else { return nil }
    var marks = sizes.map { _ in 0 }
    for kind in kinds { marks[kind] = 1 }
    return marks
  }

  /// The allocation with the greatest sum of weights, one a class, and among those the one that
  /// serves the most vehicles.
  private func serving(_ weights: [Int]) throws(ModelError) -> (value: Int, counts: [Int])? {
    let allocation = try program.least(before: deadline) { vehicle, _ in
      -(weights[vehicle] * unit + 1)
    }
    guard let allocation else { return nil }
    let counts = counts(in: allocation.flow)
    return (zip(weights, counts).reduce(0) { $0 + $1.0 * $1.1 }, counts)
  }

  private func counts(in flow: Flow) -> [Int] {
    spaces.enumerated().map { vehicle, spaces in spaces.reduce(0) { $0 + flow[vehicle, $1] } }
  }

  private func ofSides(_ counts: [Int]) -> [Int] { sides.map { counts[$0.kind] } }
}
