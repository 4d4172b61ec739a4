/// Covers the conflicts between things by cliques: sets of which any two conflict, so that at most one
/// is chosen. A few large cliques say more to a relaxation than many pairs.
struct ConflictCliques {
  /// The cliques, each ascending.
  private(set) var cliques: [[Int]] = []

  /// Finds cliques greedily: each conflict not covered yet grows into one, in index order.
  init(count: Int, conflict: (Int, Int) -> Bool) {
    var conflicts = Array(repeating: Array(repeating: false, count: count), count: count)
    for left in 0..<count {
      for right in left + 1..<max(count, left + 1) where conflict(left, right) {
        conflicts[left][right] = true
        conflicts[right][left] = true
      }
    }
    var covered = Array(repeating: Array(repeating: false, count: count), count: count)
    for left in 0..<count {
      for right in left + 1..<max(count, left + 1)
      where conflicts[left][right] && !covered[left][right] {
        var clique = [left, right]
        for other in 0..<count where other != left && other != right {
          if clique.allSatisfy({ conflicts[other][$0] }) { clique.append(other) }
        }
        for one in clique { for other in clique { covered[one][other] = true } }
        cliques.append(clique.sorted())
      }
    }
  }
}
