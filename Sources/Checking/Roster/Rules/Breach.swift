import Scenarios

/// One place at which somebody's week goes against a rule that counts: so many units of it, as
/// `docs/model.md` 1.3 counts them.
struct Breach {
  /// What it is called.
  let rule: FindingRule
  /// How much it is broken by; 1 or more.
  let units: Int
  /// The duty that goes too far; nil where something is missing.
  let duty: PlacedDuty?
  /// What is wrong.
  let what: Bilingual

  init(_ rule: FindingRule, _ units: Int, at duty: PlacedDuty? = nil, zh: String, en: String) {
    self.rule = rule
    self.units = units
    self.duty = duty
    what = Bilingual(zh: zh, en: en)
  }

  /// What a hard rule's breach is told as. A person is named by id where no duty is to blame.
  func finding(of rule: Rule, volunteer: Volunteer.ID) -> Finding {
    if let duty {
      return Finding(
        self.rule, clause: rule.clause, at: duty.duty, zh: what.chinese, en: what.english)
    }
    return Finding(
      self.rule, clause: rule.clause, zh: "\(volunteer)：\(what.chinese)",
      en: "\(volunteer): \(what.english)")
  }
}
