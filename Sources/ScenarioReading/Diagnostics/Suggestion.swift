/// Finds what somebody meant to write.
enum Suggestion {
  /// Longer words are not compared: nobody mistypes forty characters.
  private static let longest = 40

  /// The candidate that is nearest to `word`, where one is near enough to have been meant: one slip
  /// in a short word, one in three letters of a longer one. Ids that differ only in digits are
  /// different things, not slips.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased())
    guard (2...longest).contains(letters.count) else { return nil }
    let allowed = letters.count < 6 ? 1 : min(3, letters.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased())
      guard other.count <= longest, abs(other.count - letters.count) <= allowed,
        !differsOnlyInDigits(letters, other)
      else { continue }
      let distance = distance(letters, other)
      guard distance <= allowed else { continue }
      if let found = best, (found.distance, found.candidate) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  private static func differsOnlyInDigits(_ left: [Character], _ right: [Character]) -> Bool {
    left != right && left.filter { !$0.isNumber } == right.filter { !$0.isNumber }
  }

  /// The edits that turn one word into the other; two letters in the wrong order count as one
  /// (Damerau 1964, in the restricted form of optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let substituted = last[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(substituted, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
