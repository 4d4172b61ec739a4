/// The order people expect of ids with numbers in them: `2-901` before `2-1001`.
enum NaturalOrder {
  /// Whether an id comes before another.
  static func isBefore(_ left: String, _ right: String) -> Bool {
    let (first, second) = (parts(left), parts(right))
    for (one, other) in zip(first, second) where one != other {
      guard let oneNumber = Int(one), let otherNumber = Int(other), oneNumber != otherNumber else {
        return one < other
      }
      return oneNumber < otherNumber
    }
    return (first.count, left) < (second.count, right)
  }

  private static func parts(_ id: String) -> [Substring] {
    var parts = [Substring]()
    var rest = id[...]
    while let first = rest.first {
      let isDigit = first.isNumber
      let part = rest.prefix { $0.isNumber == isDigit }
      parts.append(part)
      rest = rest.dropFirst(part.count)
    }
    return parts
  }
}
