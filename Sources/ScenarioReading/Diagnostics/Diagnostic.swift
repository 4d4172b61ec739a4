public import Scenarios

/// One problem in a committee's files, reported the way a compiler does it.
///
/// A message quotes ids and positions. It never shows a telephone number, an identity number, a
/// person's name or a whole plate.
public struct Diagnostic: Hashable, Sendable {
  /// Whether a plan can be made in spite of it.
  public enum Severity: String, Hashable, Sendable {
    /// No plan can be made.
    case error
    /// A plan can be made, and may not be what was meant.
    case warning

    /// The word in front of the message.
    public var word: Bilingual {
      switch self {
      case .error: Bilingual(zh: "错误", en: "error")
      case .warning: Bilingual(zh: "警告", en: "warning")
      }
    }
  }

  /// The file, as the user wrote its path.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The character (Unicode code point) in the line, from 1; of a cell, where it begins.
  public let column: Int
  /// The rule that found it; `docs/diagnostics.md` has a section for each.
  public let rule: DiagnosticRule
  /// What is wrong.
  public let message: Bilingual
  /// What to do about it, where that does not follow from the message.
  public let advice: Bilingual?

  /// Whether a plan can be made in spite of it.
  public var severity: Severity { rule.severity }

  /// The diagnostic as text: `volunteers.csv:14:5: error: [unknown-skill] …`, with the advice on a
  /// line of its own.
  public func rendered(in language: Language) -> String {
    let colon = language == .chinese ? "：" : ": "
    let line =
      "\(file):\(line):\(column): \(severity.word[language])\(colon)[\(rule.rawValue)] "
      + message[language]
    guard let advice else { return line }
    return line + "\n  " + advice[language]
  }
}

extension Diagnostic: Comparable {
  /// Orders diagnostics by file, place and rule.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    return (left.rule.rawValue, left.message.english)
      < (right.rule.rawValue, right.message.english)
  }
}
