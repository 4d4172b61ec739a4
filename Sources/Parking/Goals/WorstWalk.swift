import IntegerProgramming
import Plans

/// The bottleneck goal: the shortest walk that nobody's has to exceed, found by halving (Edmonds and
/// Fulkerson 1970). A walk is enough when the face has an allocation without longer ones; it is the
/// best when the next shorter one in the lot is not enough.
struct WorstWalk {
  let program: any FaceProgram

  private var lot: MergedLot { program.lot }

  /// Finds it, and leaves the program with the allocations that keep to it.
  func prove(before deadline: Deadline) throws(ModelError) -> GoalSequence.Step {
    var longest = 0
    var walks: Set<Int> = [0]
    for (vehicle, spaces) in program.face.spaces.enumerated() {
      for space in spaces {
        walks.insert(walk(vehicle, space))
        if program.flow[vehicle, space] > 0 { longest = max(longest, walk(vehicle, space)) }
      }
    }
    let atLeast = leastPossible()
    let candidates = walks.filter { atLeast <= $0 && $0 < longest }.sorted() + [longest]
    var best = program.flow
    var (low, high) = (0, candidates.count - 1)
    while low < high {
      let middle = (low + high) / 2
      switch try program.allocation(
        before: deadline, from: best, using: { walk($0, $1) <= candidates[middle] })
      {
      case .found(let found): (best, high) = (found, middle)
      case .none: low = middle + 1
      case .stopped:
        return .init(goal: .worstWalk, status: .feasible, bound: candidates[low], seconds: 0)
      }
    }
    program.keepPairs(reaching: best) { walk($0, $1) <= candidates[low] }
    return .init(goal: .worstWalk, status: .optimal, bound: candidates[low], seconds: 0)
  }

  private func walk(_ vehicle: Int, _ space: Int) -> Int { Int(lot.cell(vehicle, space).walk) }

  /// A walk that cannot be beaten: of the vehicles that must have a space, and of the places that
  /// must be taken, even the nearest is so far.
  private func leastPossible() -> Int {
    var least = 0
    let patterns = lot.sharing.patternCount
    // By class of spaces and pattern the nearest who may come.
    var nearest = [Int](repeating: .max, count: lot.spaces.count * patterns)
    for (vehicle, spaces) in program.face.spaces.enumerated() {
      var shortest = Int.max
      for space in spaces {
        let walk = walk(vehicle, space)
        shortest = min(shortest, walk)
        let index = space * patterns + lot.vehicles[vehicle].pattern
        nearest[index] = min(nearest[index], walk)
      }
      if program.face.mustServe[vehicle] && shortest < .max { least = max(least, shortest) }
    }
    for (row, capacity) in lot.capacities.rows.enumerated() where program.face.mustUse[row] {
      let shortest = capacity.patterns.map { nearest[capacity.space * patterns + $0] }.min()
      if let shortest, shortest < .max { least = max(least, shortest) }
    }
    return least
  }
}
