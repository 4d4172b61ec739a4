import Foundation

/// The lines of a benchmark's file, read one after the other.
struct BenchmarkText {
  /// A line cut into words.
  struct Line {
    let number: Int
    let text: Substring

    /// What stands between spaces.
    var words: [Substring] { text.split { $0 == " " || $0 == "\t" } }
    /// What stands between commas.
    var cells: [Substring] {
      text.split(separator: ",", omittingEmptySubsequences: false)
        .map { $0.trimmingPrefix(while: \.isWhitespace) }
    }
  }

  let file: String
  private var lines: ArraySlice<Line>

  init(file: String) throws(BenchmarkFileError) {
    self.file = file
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw BenchmarkFileError(file: file, line: nil, complaint: "cannot be read")
    }
    lines =
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { Line(number: $0.offset + 1, text: $0.element) }
      .filter { !$0.text.allSatisfy(\.isWhitespace) && !$0.text.hasPrefix("#") }[...]
  }

  /// The next line, or an error that says what is missing.
  mutating func next(_ what: String) throws(BenchmarkFileError) -> Line {
    guard let line = lines.popFirst() else {
      throw BenchmarkFileError(file: file, line: nil, complaint: "ends where \(what) should stand")
    }
    return line
  }

  /// The lines up to one that begins a section, which stays.
  mutating func section(until isOver: (Line) -> Bool) -> [Line] {
    var found: [Line] = []
    while let line = lines.first, !isOver(line) {
      found.append(line)
      lines.removeFirst()
    }
    return found
  }

  /// Skips to behind the line that begins with a word.
  mutating func skip(past word: String) throws(BenchmarkFileError) -> Line {
    while let line = lines.popFirst() {
      if line.words.first == word[...] { return line }
    }
    throw BenchmarkFileError(file: file, line: nil, complaint: "has no line \(word)")
  }

  /// A whole number in a line.
  func number(_ text: Substring?, in line: Line) throws(BenchmarkFileError) -> Int {
    guard let text, let number = Int(text.trimmingCharacters(in: .whitespaces)) else {
      throw error("\(text ?? "nothing") is not a whole number", in: line)
    }
    return number
  }

  /// The numbers of `(3,5)`.
  func pair(_ text: Substring?, in line: Line) throws(BenchmarkFileError) -> (Int, Int) {
    let parts =
      text?.trimmingCharacters(in: CharacterSet(charactersIn: "()"))
      .split(separator: ",") ?? []
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
      throw error("\(text ?? "nothing") is not a pair of numbers", in: line)
    }
    return (first, second)
  }

  /// The index of a name.
  func index(
    of name: Substring?, in names: [String], _ what: String, _ line: Line
  ) throws(BenchmarkFileError) -> Int {
    guard let name, let index = names.firstIndex(of: String(name)) else {
      throw error("no \(what) is called \(name ?? "nothing")", in: line)
    }
    return index
  }

  /// An error at a line.
  func error(_ complaint: String, in line: Line) -> BenchmarkFileError {
    BenchmarkFileError(file: file, line: line.number, complaint: complaint)
  }
}
