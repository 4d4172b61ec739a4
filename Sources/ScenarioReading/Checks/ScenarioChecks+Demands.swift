internal import Scenarios

extension ScenarioChecks {
  /// Demands that people and rules name: one that no need has and nobody usually means is misspelt, and
  /// whatever names it has no effect.
  func checkDemands(of people: [Record], rules: [Record]) {
    guard isSound else { return }
    let known = Set(Section.demands.map(\.name))
      .union(scenario.needs.flatMap(\.demands).map(\.name))
    for (record, key) in people.map({ ($0, "cannot") }) + rules.flatMap(Self.demandKeys) {
      for item in record.items(key) {
        guard let demand = try? DemandText.demand(item.text), !known.contains(demand.name) else {
          continue
        }
        let quoted = report.quote(demand.name)
        let hint = report.didYouMean(
          demand.name, among: known.sorted() + Section.demands.flatMap(\.chinese))
        report.add(
          .unknownDemand, at: item.position,
          Bilingual(
            zh: "\(record.subject.chinese)写了要求\(quoted.chinese)，而没有一件事有这个要求\(hint.chinese)",
            en:
              "\(record.subject.english) names demand \(quoted.english), which no need has\(hint.english)"
          ),
          advice: Bilingual(
            zh: "这一处不起作用：请改写法，或在 needs 里给那件事写上 demands",
            en: "It has no effect here: mend the word, or give the need its demands"))
      }
    }
  }

  /// Where a rule names demands: itself, and in the kinds of duties it is about.
  private static func demandKeys(of rule: Record) -> [(Record, String)] {
    let kinds = ["never", "day-after", "of"].compactMap { key in
      rule.has(key) ? rule.mapping(key, .dutyKind).map { ($0, "demand") } : nil
    }
    return [(rule, "exclude")] + kinds
  }
}
