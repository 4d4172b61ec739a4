import Scenarios

/// Which stays can share a space and which are in each other's way.
///
/// Stays that are in each other's way and in everybody else's alike make one *pattern*: to a space
/// they are the same.
struct Sharing: Sendable {
  /// The pattern of each stay.
  let pattern: [Int]
  /// Which patterns are in each other's way; each is in its own.
  let conflicts: ConflictGraph
  /// The hours of each pattern, made longer by the changeover.
  private let taken: [WeekHours]

  /// Compares all stays with each other.
  init(_ stays: [WeekHours], changeover: Minutes) {
    let extended = stays.map { $0.extended(by: changeover) }
    // Two stretches made longer at their ends meet exactly when one of them begins before the
    // other, so lengthened, has ended.
    let rows = stays.indices.map { one in
      stays.indices.map { $0 == one || !extended[one].isDisjoint(with: extended[$0]) }
    }
    var known: [[Bool]: Int] = [:]
    var representatives: [Int] = []
    pattern = stays.indices.map { stay in
      if let pattern = known[rows[stay]] { return pattern }
      known[rows[stay]] = representatives.count
      representatives.append(stay)
      return representatives.count - 1
    }
    taken = representatives.map { extended[$0] }
    conflicts = ConflictGraph(
      isAdjacent: representatives.map { one in representatives.map { rows[one][$0] } })
  }

  /// The number of patterns; 1 also without vehicles.
  var patternCount: Int { max(1, taken.count) }

  /// With more patterns than this at a space, not all cliques are listed: there may be too many.
  private static let manyPatterns = 40

  /// Sets of patterns, each with one place in a space between them. A single space holds vehicles
  /// that keep apart exactly when each set has one of them at most.
  ///
  /// - Parameter patterns: those that may come to the space, ascending.
  /// - Returns: the maximal cliques of conflicts; where the patterns are many, the maximal sets that
  ///   want the space at one time, which hold every conflict too.
  func capacities(among patterns: [Int]) -> [[Int]] {
    if conflicts.isClique(patterns) { return [patterns] }
    if patterns.count <= Self.manyPatterns { return conflicts.maximalCliques(of: patterns) }
    var sets: [[Int]] = []
    for minute in Set(patterns.flatMap { taken[$0].ranges.map(\.lowerBound) }).sorted() {
      sets.append(patterns.filter { taken[$0].ranges.contains { $0.contains(minute) } })
    }
    sets.sort { ($1.count, $0) < ($0.count, $1) }
    var maximal: [[Int]] = []
    for set in sets {
      let members = Set(set)
      if !maximal.contains(where: { members.isSubset(of: $0) }) { maximal.append(set) }
    }
    return maximal
  }

  /// Groups spaces that nothing tells apart: all in one where they can be counted together, else
  /// each on its own.
  func countable<Space>(_ spaces: [Space], fitting patterns: () -> [Int]) -> [[Space]] {
    if spaces.count == 1 || patternCount <= 1 || canCountTogether(Set(patterns()).sorted()) {
      return [spaces]
    }
    return spaces.map { [$0] }
  }

  /// Whether several equal spaces can be counted together: whether vehicles of these patterns can
  /// be dealt out to them whenever no set of ``capacities(among:)`` has more vehicles than there are
  /// spaces. That is so for perfect conflict graphs.
  private func canCountTogether(_ patterns: [Int]) -> Bool {
    patterns.count <= Self.manyPatterns && conflicts.isPerfect(on: patterns)
  }
}

private func < (left: (Int, [Int]), right: (Int, [Int])) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}
