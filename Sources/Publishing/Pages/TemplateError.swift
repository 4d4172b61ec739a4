public import Scenarios

/// Why a template cannot be used.
public struct TemplateError: Error, Hashable, Sendable {
  /// The file, and in it line and column where they are known: `templates/board.mustache:3:7`.
  public let place: String
  /// What is wrong.
  public let what: Bilingual

  init(_ path: String, line: Int? = nil, column: Int? = nil, _ what: Bilingual) {
    place = [path, line.map { "\($0)" }, column.map { "\($0)" }].compactMap(\.self)
      .joined(separator: ":")
    self.what = what
  }

  init(_ path: String, _ fault: TemplateFault) {
    self.init(path, line: fault.line, column: fault.column, fault.what)
  }

  /// What to tell the user.
  public var message: Bilingual {
    Bilingual(zh: "\(place)：\(what.chinese)", en: "\(place): \(what.english)")
  }
}

/// What is wrong at a place of a template.
struct TemplateFault: Error {
  var line: Int
  var column: Int
  var what: Bilingual
}
