import IntegerProgramming
import Plans

/// The bottleneck goal: the shortest walk that nobody's has to exceed, found by halving. A walk is
/// enough when an allocation of the face has no vehicle with a longer one, and proved when the
/// next shorter walk in the lot is not enough.
struct WorstWalk {
  let lot: MergedLot
  let program: TransportProgram

  /// Finds it and leaves the program with the allocations that keep to it.
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
    let candidates = walks.filter { atLeast <= $0 && $0 <= longest }.sorted()
    var (low, high) = (0, max(0, candidates.count - 1))
    while low < high {
      let middle = (low + high) / 2
      let limit = candidates[middle]
      guard let beyond = try vehicles(beyond: limit, narrowing: false, before: deadline) else {
        return .init(goal: .worstWalk, status: .feasible, bound: candidates[low], seconds: 0)
      }
      if beyond == 0 { high = middle } else { low = middle + 1 }
    }
    let best = candidates.isEmpty ? longest : candidates[low]
    guard try vehicles(beyond: best, narrowing: true, before: deadline) == 0 else {
      return .init(goal: .worstWalk, status: .feasible, bound: best, seconds: 0)
    }
    program.keepPairs { walk($0, $1) <= best }
    return .init(goal: .worstWalk, status: .optimal, bound: best, seconds: 0)
  }

  private func walk(_ vehicle: Int, _ space: Int) -> Int { Int(lot.cell(vehicle, space).walk) }

  /// The fewest vehicles that have to walk farther than the limit; nil when stopped.
  private func vehicles(
    beyond limit: Int, narrowing: Bool, before deadline: Deadline
  ) throws(ModelError) -> Int? {
    try program.minimise(narrowing: narrowing, before: deadline) { vehicle, space in
      walk(vehicle, space) > limit ? 1 : 0
    }
  }

  /// A walk that cannot be beaten: of the vehicles that must have a space, and of the spaces that
  /// must be given, even the nearest is so far.
  private func leastPossible() -> Int {
    var least = 0
    var nearest = [Int](repeating: .max, count: lot.spaces.count)
    for (vehicle, spaces) in program.face.spaces.enumerated() {
      let shortest = spaces.map { walk(vehicle, $0) }.min() ?? 0
      if program.face.mustServe[vehicle] { least = max(least, shortest) }
      for space in spaces { nearest[space] = min(nearest[space], walk(vehicle, space)) }
    }
    for (space, shortest) in nearest.enumerated()
    where program.face.mustUse[space] && shortest < .max {
      least = max(least, shortest)
    }
    return least
  }
}
