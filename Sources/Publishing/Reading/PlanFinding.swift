public import Scenarios

/// Something about the files of a plan that cannot be true, and where it stands.
///
/// It never shows a name, a plate or the text of a reason; it tells the file, row and column, and
/// whoever may open the file sees the rest there.
public struct PlanFinding: Hashable, Sendable {
  /// The file's name.
  public var file: String
  /// The line, from 1, where one is meant.
  public var line: Int?
  /// The character in the line, from 1, where a cell is meant.
  public var column: Int?
  /// A stable word for the kind of finding, see `docs/files.md`.
  public var rule: String
  /// What is wrong.
  public var message: Bilingual

  init(
    _ rule: String, file: String, line: Int? = nil, column: Int? = nil, _ message: Bilingual
  ) {
    self.rule = rule
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// The finding as compilers print theirs: `roster.csv:14:31: error: [cell-differs] …`.
  public func text(in language: Language) -> String {
    let place = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
    return "\(file)\(place): error: [\(rule)] \(message[language])"
  }
}
