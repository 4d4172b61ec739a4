internal import ScenarioReading
internal import Scenarios

/// A problem with a scenario as `check` shows it, to people or to programs.
struct Problem: Encodable {
  var file: String
  var line: Int
  var column: Int
  var severity: String
  var rule: String
  var message: String
  var advice: String?
}

extension Problem {
  init(_ diagnostic: Diagnostic, in language: Language) {
    self.init(
      file: diagnostic.file, line: diagnostic.line, column: diagnostic.column,
      severity: diagnostic.severity.rawValue, rule: diagnostic.rule.rawValue,
      message: diagnostic.message[language], advice: diagnostic.advice?[language])
  }
}
