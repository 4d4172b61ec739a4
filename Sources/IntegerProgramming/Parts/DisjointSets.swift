/// Things that belong together, directly or through others (Tarjan 1975).
public struct DisjointSets: Sendable {
  private var parents: [Int]

  /// Each on its own.
  public init(count: Int) { parents = Array(0..<count) }

  /// The one that stands for all that belong together with this one.
  public mutating func representative(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  /// Puts two and all that belong with them together; the least stands for them.
  public mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (representative(of: one), representative(of: other))
    if one != other { parents[max(one, other)] = min(one, other) }
  }
}
