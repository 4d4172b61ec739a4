/// What the spaces of a lot can hold: of vehicles of certain patterns, as many as there are spaces.
///
/// A class of spaces that nobody can share has one row, and so has each class of a lot in which
/// nobody can share anything: then rows and classes of spaces have the same numbers.
struct Capacities: Sendable {
  /// One place in each space of a class for vehicles of all these patterns together.
  struct Row: Sendable {
    /// The class of spaces.
    var space: Int
    /// The patterns, ascending.
    var patterns: [Int]
  }

  /// All rows, those of a class of spaces one after another.
  let rows: [Row]
  /// For each class of spaces its first row, and at the end the number of rows.
  private let first: [Int]
  /// For each class of spaces which kind of it this is, by the patterns that come there.
  private let family: [Int]
  /// For each family and pattern the rows that count it, from the first of the class.
  private let offsets: [[[Int]]]

  /// Works them out for the vehicles that fit.
  init(_ patterns: [Int], spaces: [[Int]], cells: [MergedLot.Cell], _ sharing: Sharing) {
    var known: [[Int]: Int] = [:]
    var sets: [[[Int]]] = []
    var (rows, first, family, offsets): ([Row], [Int], [Int], [[[Int]]]) = ([], [], [], [])
    for space in spaces.indices {
      var isComing = [Bool](repeating: false, count: sharing.patternCount)
      if sharing.patternCount > 1 {
        for (vehicle, pattern) in patterns.enumerated()
        where !isComing[pattern] && cells[vehicle * spaces.count + space].fits {
          isComing[pattern] = true
        }
      }
      let coming = sharing.patternCount > 1 ? isComing.indices.filter { isComing[$0] } : [0]
      let kind: Int
      if let index = known[coming] {
        kind = index
      } else {
        kind = sets.count
        known[coming] = kind
        let capacities = coming.isEmpty ? [[]] : sharing.capacities(among: coming)
        sets.append(capacities)
        offsets.append(
          (0..<max(1, sharing.patternCount)).map { pattern in
            capacities.indices.filter { capacities[$0].contains(pattern) }
          })
      }
      first.append(rows.count)
      family.append(kind)
      rows += sets[kind].map { Row(space: space, patterns: $0) }
    }
    first.append(rows.count)
    (self.rows, self.first, self.family, self.offsets) = (rows, first, family, offsets)
  }

  /// The rows of a class of spaces.
  func rows(of space: Int) -> Range<Int> { first[space]..<first[space + 1] }

  /// The rows of a class of spaces in which a vehicle of a pattern takes a place.
  func rows(of space: Int, taking pattern: Int) -> [Int] {
    offsets[family[space]][pattern].map { first[space] + $0 }
  }
}
