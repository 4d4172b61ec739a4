internal import Scenarios

/// Why a text is not the value it should be.
struct ValueFault: Error {
  let rule: DiagnosticRule
  /// What it is not, to follow the quoted value: `is not a time of day`.
  let predicate: Bilingual
  /// How to write it.
  let advice: Bilingual?

  init(_ rule: DiagnosticRule, _ predicate: Bilingual, advice: Bilingual? = nil) {
    self.rule = rule
    self.predicate = predicate
    self.advice = advice
  }
}
