public import Plans
public import Scenarios

/// One thing that is wrong with a plan: a rule that it breaks, or a figure that it states wrongly.
///
/// A finding quotes ids, days and times, never a person's name or a plate.
public struct Finding: Hashable, Sendable {
  /// The rule: `docs/rules.md` has a section for each.
  public var rule: FindingRule
  /// The clause of the covenant, where the rule stands in one: `3.1`.
  public var clause: String?
  /// What was found, as a neighbour would say it.
  public var what: Bilingual
  /// The duty that it was found at; where several break a rule together, the one that goes too far.
  /// Nil for what lies in no duty, such as a figure.
  public var duty: Duty?

  /// Creates a finding.
  public init(_ rule: FindingRule, clause: String? = nil, what: Bilingual, duty: Duty? = nil) {
    self.rule = rule
    self.clause = clause
    self.what = what
    self.duty = duty
  }
}

extension Finding {
  /// Creates a finding about one duty, which the text then begins with.
  init(_ rule: FindingRule, clause: String? = nil, at duty: Duty, zh: String, en: String) {
    let subject = duty.mention
    self.init(
      rule, clause: clause,
      what: Bilingual(
        zh: "\(subject[.chinese])：\(zh)", en: "\(subject[.english]): \(en)"),
      duty: duty)
  }

  /// Creates a finding that no duty is to blame for.
  init(_ rule: FindingRule, clause: String? = nil, zh: String, en: String) {
    self.init(rule, clause: clause, what: Bilingual(zh: zh, en: en))
  }
}
