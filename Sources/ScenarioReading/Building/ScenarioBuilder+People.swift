internal import Scenarios

extension ScenarioBuilder {
  /// Who signs plans. A group with fewer members than signatures could never publish one.
  func committee(of volunteers: [Volunteer]) -> Committee? {
    guard let record = root.mapping("committee", .committee) else { return nil }
    let usual = 2
    let signatures = record.integer("signatures") ?? usual
    guard let group = record.reference("group", in: directories.groups) else { return nil }
    let members = volunteers.count { $0.groups.contains(group) }
    if members < signatures, directories.volunteers.isComplete {
      report.add(
        .outOfRange, at: record.position(of: "signatures"),
        Bilingual(
          zh: "签字要 \(signatures) 人，而小组 \(group) 只有 \(members) 人",
          en: "\(signatures) must sign, and group \(group) has \(members) members"))
    }
    return Committee(group: group, signatures: signatures)
  }

  func household(_ record: Record) -> Household {
    var household = Household(id: id(record), unit: unit(record))
    household.name = record.text("name")
    household.adults = record.integer("adults")
    household.exemptThrough = record.value("exempt", Self.exemption).flatMap { $0 }
    household.away = record.spans("away")
    household.lastTurn = record.value("last-turn", DateText.day)
    _ = record.integer("floor")
    return household
  }

  /// Yes, no, or the last day.
  private static func exemption(_ text: String) throws(ValueFault) -> Day? {
    if let excused = try? NumberText.yesNo(text) { return excused ? .distantFuture : nil }
    return try DateText.day(text)
  }

  func volunteer(
    _ record: Record, homes: [Household.ID: Household], places: [Place]
  ) -> Volunteer {
    var volunteer = Volunteer(id: id(record), name: record.text("name") ?? "")
    volunteer.title = title(record, of: volunteer.name)
    volunteer.wantsSlip = record.yesNo("slip")
    volunteer.household = record.reference("household", in: directories.households)
    volunteer.unit = unit(record) ?? volunteer.household.flatMap { homes[$0]?.unit }
    if record.has("plate") { volunteer.plate = plate(record) }
    volunteer.organisation = record.reference("organisation", in: directories.organisations)
    volunteer.skills = skillsHeld(record)
    volunteer.groups = record.references("groups", in: directories.groups)
    volunteer.places = servicePlaces(record, of: places)
    volunteer.available = record.windows("available")
    volunteer.away = record.spans("away")
    volunteer.also = record.spans("also")
    volunteer.hoursPerWeek = record.hoursOfWork("max-hours")
    volunteer.dutiesPerWeek = record.integer("max-duties")
    volunteer.age = record.integer("age")
    volunteer.cannot = record.demands("cannot")
    volunteer.experience =
      record.choice("experience").flatMap(Volunteer.Experience.init) ?? .regular
    volunteer.wishes =
      wishes(record, "wants", avoids: false) + wishes(record, "avoids", avoids: true)
    volunteer.share = record.decimal("share") ?? 1
    volunteer.carriedOver = record.hoursOfWork("carried-over")
    return volunteer
  }

  private func skillsHeld(_ record: Record) -> [SkillHeld] {
    var held: [SkillHeld] = []
    for item in record.items("skills") {
      guard let skill = skillHeld(item, of: record) else { continue }
      if held.contains(where: { $0.skill == skill.skill }) {
        let shown = report.redaction.shown(skill.skill)
        report.add(
          .duplicateKey, at: item.position,
          Bilingual(
            zh: "\(record.subject.chinese)的技能“\(shown)”写了两次",
            en: "\(record.subject.english) has skill \"\(shown)\" twice"))
        continue
      }
      held.append(skill)
    }
    return held.sorted { $0.skill < $1.skill }
  }

  /// A skill with its level and certificate: `电工:2@2027-06-30`, `electrician@yes`.
  private func skillHeld(_ item: Record.Item, of record: Record) -> SkillHeld? {
    let parts = Normalised.text(item.text).split(
      separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var level: Int? = 1
    if name.count > 1 {
      level = record.parse((String(name[1]), item.position), of: "skills") {
        text throws(ValueFault) in try Self.level(text)
      }
    }
    var certificate: Certificate? = Certificate(isHeld: false, lastDay: nil)
    if parts.count > 1 {
      certificate = record.parse((String(parts[1]), item.position), of: "skills") {
        text throws(ValueFault) in try Self.certificate(text)
      }
    }
    let skill = record.resolve(
      (Normalised.trimmed(String(name[0])), item.position), in: directories.skills)
    guard let skill, let level, let certificate else { return nil }
    return SkillHeld(
      skill, level: level, isCertified: certificate.isHeld, certifiedThrough: certificate.lastDay)
  }

  private static func level(_ text: String) throws(ValueFault) -> Int {
    let level = try NumberText.integer(text)
    guard Limits.level.contains(level) else {
      throw ValueFault(
        .outOfRange,
        Bilingual(
          zh: "不是等级：应在 \(Limits.level.lowerBound) 到 \(Limits.level.upperBound) 之间",
          en:
            "is no level: levels are from \(Limits.level.lowerBound) to \(Limits.level.upperBound)")
      )
    }
    return level
  }

  private struct Certificate {
    let isHeld: Bool
    let lastDay: Day?
  }

  private static func certificate(_ text: String) throws(ValueFault) -> Certificate {
    if let isHeld = try? NumberText.yesNo(text) { return Certificate(isHeld: isHeld, lastDay: nil) }
    return Certificate(isHeld: true, lastDay: try DateText.day(text))
  }
}
