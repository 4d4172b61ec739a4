/// Walks over a short text.
struct Cursor {
  private let characters: [Character]
  private var index = 0

  init(_ text: String) { characters = Array(text) }

  var isAtEnd: Bool { index == characters.count }
  var next: Character? { index < characters.count ? characters[index] : nil }
  var rest: String { String(characters[index...]) }

  mutating func skipSpaces() {
    while next == " " { index += 1 }
  }

  /// Steps over the first of `words` that stands here.
  mutating func accept(_ words: String...) -> Bool {
    for word in words {
      let letters = Array(word)
      if characters[index...].starts(with: letters) {
        index += letters.count
        return true
      }
    }
    return false
  }

  /// Reads ASCII digits, at most `most`; nil where there are none or more.
  mutating func integer(digits most: Int) -> Int? {
    var end = index
    while end < characters.count, ("0"..."9").contains(characters[end]) { end += 1 }
    guard (1...most).contains(end - index), let value = Int(String(characters[index..<end])) else {
      return nil
    }
    index = end
    return value
  }
}
