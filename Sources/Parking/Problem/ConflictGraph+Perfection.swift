extension ConflictGraph {
  /// Whether the graph is perfect: neither it nor its complement has an induced cycle of odd length
  /// five or more (Chudnovsky, Robertson, Seymour and Thomas 2006). False also where the search
  /// would take too long.
  func isPerfect(on vertices: [Int]) -> Bool {
    let core = core(of: vertices)
    guard core.count >= Self.shortestHole else { return true }
    guard core.count <= Self.largestCore else { return false }
    return hasNoOddHole(core) && complement.hasNoOddHole(core)
  }

  private static let shortestHole = 5
  /// More than the patterns of any courtyard leave, and few enough to search.
  private static let largestCore = 24
  private static let mostSteps = 200_000

  /// What is left when those are taken away, one after another, that no odd cycle or complement of
  /// one can contain: whose neighbours are all adjacent, or whose non-neighbours are all apart.
  private func core(of vertices: [Int]) -> [Int] {
    var core = vertices
    while let idle = core.first(where: { isIdle($0, in: core) }) { core.removeAll { $0 == idle } }
    return core
  }

  private func isIdle(_ vertex: Int, in core: [Int]) -> Bool {
    let near = core.filter { $0 != vertex && isAdjacent[vertex][$0] }
    if near.allSatisfy({ one in near.allSatisfy { isAdjacent[one][$0] } }) { return true }
    let far = core.filter { !isAdjacent[vertex][$0] }
    return far.allSatisfy { one in far.allSatisfy { $0 == one || !isAdjacent[one][$0] } }
  }

  /// Follows induced paths, each from its least vertex, until one closes oddly.
  private func hasNoOddHole(_ vertices: [Int]) -> Bool {
    var steps = 0
    func closesOddly(_ path: [Int]) -> Bool {
      steps += 1
      guard steps <= Self.mostSteps, let first = path.first, let last = path.last else {
        return true
      }
      for next in vertices
      where next > first && isAdjacent[last][next] && !path.contains(next)
        && !path.dropFirst().dropLast().contains(where: { isAdjacent[$0][next] })
      {
        if path.count > 1 && isAdjacent[first][next] {
          let length = path.count + 1
          if length >= Self.shortestHole && length % 2 == 1 { return true }
        } else if closesOddly(path + [next]) {
          return true
        }
      }
      return false
    }
    return !vertices.contains { closesOddly([$0]) }
  }
}
