internal import Plans
internal import Scenarios

/// What all pages of a plan are written from.
struct PageContext {
  let document: PlanDocument
  let scenario: Scenario
  let names: PostedNames
  let templates: PageTemplates
  /// The fingerprint of the whole plan, where the document is a part of one.
  private let fingerprint: String?

  init(
    _ document: PlanDocument, of scenario: Scenario, audience: PostedNames.Audience,
    templates: PageTemplates
  ) {
    self.init(
      document, of: scenario,
      names: PostedNames(scenario, language: document.language, audience: audience),
      templates: templates)
  }

  init(
    _ document: PlanDocument, of scenario: Scenario, names: PostedNames, templates: PageTemplates,
    fingerprint: String? = nil
  ) {
    self.document = document
    self.scenario = scenario
    self.names = names
    self.templates = templates
    self.fingerprint = fingerprint
  }

  var plan: Plan { document.plan }
  var isForCommittee: Bool { names.audience == .committee }

  func text(_ words: Bilingual) -> String { names.text(words) }
  func value(_ words: Bilingual) -> PageValue { .text(text(words)) }

  /// The day a minute of the week lies on, as people say it: `11月23日 周一`.
  func dayName(_ minute: Minutes) -> String {
    let index = Int((Double(minute) / Double(minutesPerDay)).rounded(.down))
    return text(DateWords.date(plan.week.monday.advanced(by: index)))
  }

  /// `07:00–09:00`; past midnight the end is on the next day.
  func hours(_ span: Range<Minutes>) -> String {
    let when = DatedSpan(span, in: plan.week)
    return text(PageDateWords.hours(when.start, when.end, isNextDay: endsNextDay(span)))
  }

  private func endsNextDay(_ span: Range<Minutes>) -> Bool {
    func day(_ minute: Minutes) -> Int {
      Int((Double(minute) / Double(minutesPerDay)).rounded(.down))
    }
    return day(span.upperBound - 1) != day(span.lowerBound)
  }

  /// Whom to call.
  var contact: PageValue {
    guard let contact = scenario.privacy.contact else { return .flag(false) }
    return .record([
      "name": .text(contact.name), "phone": PageValue(contact.phone),
      "place": PageValue(contact.place),
      "words": .record(["call": value(BoardWords.call)]),
    ])
  }

  /// What every page begins with.
  var head: [String: PageValue] {
    return [
      "lang": .text(names.language.rawValue), "courtyard": .text(scenario.name),
      "week": value(PageDateWords.week(plan.week)), "days": value(DateWords.days(of: plan.week)),
      "contact": contact, "large": .flag(false),
      "committee": isForCommittee ? value(BoardWords.committeeOnly) : .flag(false),
    ]
  }

  /// What every page ends with: where it comes from, so that two can be compared.
  func foot() throws -> PageValue {
    let proof = document.provenance
    return .record([
      "made": value(BoardWords.made(plan.week, version: proof.courtyardVersion)),
      "plan": .text(
        Self.grouped(
          try fingerprint ?? PlanFingerprint.sha256(of: document, scenario: scenario))),
      "scenario": .text(Self.grouped(proof.scenarioSHA256)),
      "seed": plan.parking == nil ? .flag(false) : .text("\(proof.seed)"),
      "words": .record([
        "plan": value(BoardWords.planFingerprint),
        "scenario": value(BoardWords.scenarioFingerprint), "seed": value(BoardWords.seed),
        "check": value(BoardWords.check),
      ]),
    ])
  }

  /// Sixty-four digits as people compare them: eight at a time.
  private static func grouped(_ digits: String) -> String {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: 8)
      .map { String(digits[$0..<min($0 + 8, digits.count)]) }.joined(separator: " ")
  }
}
