internal import Checking
internal import Scenarios

extension Finding {
  /// The finding on a line: its rule, what was found, and the clause of the covenant.
  func text(in language: Language) -> String {
    let clauseText = clause.map { language == .chinese ? "（公约第 \($0) 条）" : " (clause \($0))" }
    return "[\(rule.rawValue)] \(what[language])\(clauseText ?? "")"
  }
}
