import TestSupport
import Testing

@testable import Rostering

@Suite("Cliques of conflicts")
struct ConflictCliquesTests {
  @Test("cover every conflict and nothing else", arguments: 0..<200)
  func cover(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = random.int(0...9)
    let rarity = random.int(1...4)
    var conflicts: Set<[Int]> = []
    for left in 0..<count {
      for right in left + 1..<max(count, left + 1) where random.oneIn(rarity) {
        conflicts.insert([left, right])
      }
    }
    let cliques = ConflictCliques(count: count) { conflicts.contains([min($0, $1), max($0, $1)]) }
      .cliques
    var covered: Set<[Int]> = []
    for clique in cliques {
      #expect(clique == clique.sorted() && Set(clique).count == clique.count)
      for left in clique {
        for right in clique where left < right { covered.insert([left, right]) }
      }
    }
    #expect(covered == conflicts)
  }

  @Test("are as large as they can be")
  func large() {
    let all = ConflictCliques(count: 5) { _, _ in true }.cliques
    #expect(all == [[0, 1, 2, 3, 4]])
    // A path has no clique of three.
    let path = ConflictCliques(count: 4) { abs($0 - $1) == 1 }.cliques
    #expect(path == [[0, 1], [1, 2], [2, 3]])
    #expect(ConflictCliques(count: 3) { _, _ in false }.cliques.isEmpty)
  }
}
