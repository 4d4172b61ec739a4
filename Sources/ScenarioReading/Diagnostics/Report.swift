internal import Scenarios

/// Gathers the diagnostics of one reading.
final class Report {
  /// More than this helps nobody; the rest is counted.
  private static let most = 1000

  private(set) var diagnostics: [Diagnostic] = []
  private var leftOut = 0
  private var seen: Set<Diagnostic> = []
  var redaction = Redaction()

  /// Whether anything forbids a plan.
  private(set) var hasErrors = false

  func add(
    _ rule: DiagnosticRule, at position: SourcePosition, _ message: Bilingual,
    advice: Bilingual? = nil
  ) {
    if rule.severity == .error { hasErrors = true }
    guard diagnostics.count < Self.most else {
      leftOut += 1
      return
    }
    let diagnostic = Diagnostic(
      file: position.file, line: position.line, column: position.column, rule: rule,
      message: message, advice: advice)
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  /// A value as messages quote it, without anything private.
  func quote(_ value: String) -> Bilingual {
    // Past the limit nobody sees it, and a broken file of any size is still read quickly.
    diagnostics.count < Self.most ? redaction.quote(value) : Bilingual(zh: "", en: "")
  }

  /// `; did you mean "electrician"?`, or nothing.
  func didYouMean(_ word: String, among candidates: [String]) -> Bilingual {
    guard diagnostics.count < Self.most,
      let nearest = Suggestion.nearest(to: word, among: candidates)
    else {
      return Bilingual(zh: "", en: "")
    }
    let quoted = quote(nearest)
    return Bilingual(
      zh: "；是不是\(quoted.chinese)？", en: "; did you mean \(quoted.english)?")
  }

  /// The diagnostics in order; the last one says how many more there are, where there are too many.
  func finished(in file: String) -> [Diagnostic] {
    let sorted = diagnostics.sorted()
    guard leftOut > 0 else { return sorted }
    return sorted + [
      Diagnostic(
        file: file, line: 1, column: 1, rule: .tooManyProblems,
        message: Bilingual(
          zh: "另有 \(leftOut) 个问题没有列出；请先改正以上问题",
          en: "\(leftOut) more problems are not listed; correct these first"),
        advice: nil)
    ]
  }
}
