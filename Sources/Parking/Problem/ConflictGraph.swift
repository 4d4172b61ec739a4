/// Which of some things are in each other's way.
struct ConflictGraph: Sendable {
  /// Whether two are; each is in its own way.
  let isAdjacent: [[Bool]]

  /// Whether any two are in each other's way.
  func isClique(_ vertices: [Int]) -> Bool {
    vertices.allSatisfy { one in vertices.allSatisfy { $0 == one || isAdjacent[one][$0] } }
  }

  /// All maximal sets of which any two are in each other's way (Bron and Kerbosch 1973).
  ///
  /// - Parameter vertices: the things to look at, ascending.
  /// - Returns: the sets, each ascending, the ones with the least members first.
  func maximalCliques(of vertices: [Int]) -> [[Int]] {
    var cliques: [[Int]] = []
    func extend(_ clique: [Int], _ candidates: [Int], _ excluded: [Int]) {
      if candidates.isEmpty && excluded.isEmpty {
        cliques.append(clique.sorted())
        return
      }
      // What the pivot is in the way of can wait: no maximal clique avoids pivot and rest both.
      let pivot = (candidates + excluded).max {
        degree($0, in: candidates) < degree($1, in: candidates)
      }
      var (candidates, excluded) = (candidates, excluded)
      for vertex in candidates
      where !(pivot.map { $0 != vertex && isAdjacent[$0][vertex] } ?? false) {
        let near = { (other: Int) in other != vertex && isAdjacent[vertex][other] }
        extend(clique + [vertex], candidates.filter(near), excluded.filter(near))
        candidates.removeAll { $0 == vertex }
        excluded.append(vertex)
      }
    }
    if !vertices.isEmpty { extend([], vertices, []) }
    return cliques.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The graph in which two are adjacent when here they are not.
  var complement: ConflictGraph {
    ConflictGraph(
      isAdjacent: isAdjacent.indices.map { one in
        isAdjacent.indices.map { $0 == one || !isAdjacent[one][$0] }
      })
  }

  private func degree(_ vertex: Int, in others: [Int]) -> Int {
    others.reduce(0) { $0 + ($1 != vertex && isAdjacent[vertex][$1] ? 1 : 0) }
  }
}
