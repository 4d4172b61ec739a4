internal import Scenarios

extension ScenarioBuilder {
  /// The clauses by which yards extend the covenant, each with the place it holds at.
  func yardRules(_ covenant: Record, hasSeason: Bool) -> [Rule] {
    covenant.mappings("yards", .yardClauses).flatMap { record -> [Rule] in
      let place = record.reference("place", in: directories.places)
      return record.mappings("rules", .rule).compactMap { entry in
        for key in ["keep-apart", "go-together"] where entry.has(key) {
          report.add(
            .misplacedKey, at: entry.position(of: key),
            Bilingual(
              zh: "\(entry.subject.chinese)说的是两个人，不是一个楼院，写到 covenant 的 rules 里",
              en:
                "\(entry.subject.english) is about two people and not about a yard: it belongs to the covenant's own rules"
            ))
        }
        guard var rule = rule(entry, hasSeason: hasSeason), let place else { return nil }
        rule.place = place
        return rule
      }
    }
  }

  /// Every clause of the covenant and of the yards that extend it.
  var ruleRecords: [Record] {
    (root.mapping("covenant", .covenant)?.mappings("rules", .rule) ?? []) + yardRuleRecords
  }

  private var yardRuleRecords: [Record] {
    (root.mapping("covenant", .covenant)?.mappings("yards", .yardClauses) ?? [])
      .flatMap { $0.mappings("rules", .rule) }
  }

  /// A yard may ask for more than the street, never for less: a clause that the street's own already
  /// says, or says more strictly, changes nothing.
  func checkYardClauses(of covenant: Covenant) {
    let street = covenant.rules.filter {
      $0.place == nil && $0.scope == .everyone && $0.weight == nil
    }
    let entries = yardRuleRecords
    let own = covenant.rules.filter { $0.place != nil }
    guard entries.count == own.count else { return }
    for (entry, rule) in zip(entries, own) {
      guard let stricter = street.first(where: { $0.demands.includes(rule.demands) }) else {
        continue
      }
      let clause = report.redaction.shown(stricter.clause)
      report.add(
        .clauseWithoutEffect, at: entry.position,
        Bilingual(
          zh: "\(entry.subject.chinese)不起作用：全街道的第 \(clause) 条已经这样要求，或更严",
          en:
            "\(entry.subject.english) has no effect: clause \(clause), which holds everywhere, asks for as much or more"
        ),
        advice: Bilingual(
          zh: "楼院的条款只能比街道的严；请改严，或去掉",
          en: "A yard's clause can only be stricter; make it so, or leave it out"))
    }
  }
}

extension Rule.Demands {
  /// Whether whoever keeps this keeps the other as well.
  fileprivate func includes(_ other: Rule.Demands) -> Bool {
    switch (self, other) {
    case (.limit(let own), .limit(let limit)): own.includes(limit)
    case (.rest(let own, let afterNightOnly), .rest(let least, let otherAfterNightOnly)):
      own >= least && (!afterNightOnly || otherAfterNightOnly)
    case (.ageLimit(let own, let demand), .ageLimit(let age, let other)):
      own <= age && demand == other
    case (.newcomersBesideExperienced, .newcomersBesideExperienced): true
    default: false
    }
  }
}

extension Limit {
  /// Whether whoever keeps this keeps the other as well: the same is counted, and no bound is wider.
  fileprivate func includes(_ other: Limit) -> Bool {
    quantity == other.quantity && kind == other.kind
      && (other.atMost.map { (atMost ?? .max) <= $0 } ?? true)
      && (other.atLeast.map { (atLeast ?? 0) >= $0 } ?? true)
  }
}
