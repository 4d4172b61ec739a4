internal import Foundation

/// What a template may show: texts, flags, lists and records of these, and drawings made here.
///
/// A text stays a text whatever is in it; a drawing is markup, which a template takes in with three
/// braces. What is not there is `.flag(false)`, never left out: otherwise a template would find
/// something of the same name further out.
indirect enum PageValue {
  case text(String)
  case flag(Bool)
  case list([PageValue])
  case record([String: PageValue])
  case markup(String)

  /// A text, or nothing where there is none.
  init(_ text: String?) {
    self = text.map { $0.isEmpty ? .flag(false) : .text($0) } ?? .flag(false)
  }

  static func list(_ texts: [String]) -> PageValue { .list(texts.map { .text($0) }) }

  /// The value as Mustache takes it.
  var mustache: Any {
    switch self {
    case .text(let text): Self.safe(text)
    case .flag(let isSet): isSet
    case .list(let values): values.map(\.mustache)
    case .record(let values): values.mapValues(\.mustache)
    case .markup(let markup): markup
    }
  }

  private static let markupSigns: Set<Unicode.Scalar> = ["<", ">", "&", "\"", "'"]

  /// A text on one line. Mustache escapes characters as people see them, and a quote with an accent
  /// over it is not a quote to it; a space of no width keeps the two apart.
  private static func safe(_ text: String) -> String {
    let line = OneLine.text(text)
    guard line.unicodeScalars.contains(where: markupSigns.contains) else { return line }
    return line.map { character in
      let scalars = character.unicodeScalars
      guard scalars.count > 1, let first = scalars.first, markupSigns.contains(first) else {
        return String(character)
      }
      return "\(first)\u{200B}" + String(String.UnicodeScalarView(scalars.dropFirst()))
    }.joined()
  }
}
