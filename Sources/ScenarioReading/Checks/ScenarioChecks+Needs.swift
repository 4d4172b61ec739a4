internal import Scenarios

extension ScenarioChecks {
  /// Needs that nobody can fill, whatever the week is like.
  func check(needs: [(Record, Need)]) {
    for (record, need) in needs {
      let calendar = NeedCalendar(need: need, week: week)
      let home = need.household ?? ""
      if need.isSensitive, !home.isEmpty, need.id.contains(home) {
        let shown = report.redaction.shown(need.id)
        report.add(
          .idRevealsHome, at: record.position(of: "id"),
          Bilingual(
            zh: "敏感事项的编号“\(shown)”写出了门牌，编号会印在排班表上",
            en:
              "the id \"\(shown)\" of a sensitive need names the home, and ids are written to the roster"
          ),
          advice: Bilingual(zh: "请换一个看不出住户的编号", en: "Choose an id that does not tell the home"))
      }
      guard knowsWeek else { continue }
      guard !calendar.inSeason.isEmpty else {
        if isAhead { continue }
        report.add(
          .needOutOfSeason, at: record.position(of: "season"),
          Bilingual(
            zh: "\(record.subject.chinese)在 \(week) 这一周没有一天在起止日期之内",
            en: "\(record.subject.english) has no day of its season in \(week)"))
        continue
      }
      if isSound { checkPeople(record, need, calendar) }
    }
  }

  private func checkPeople(_ record: Record, _ need: Need, _ calendar: NeedCalendar) {
    switch need.work {
    case .shift(let shift):
      for role in shift.roles {
        checkSomebody(for: need, role.skill, role.group, record)
      }
    case .task(let task):
      checkSomebody(for: need, task.skill, nil, record)
      let days = calendar.days(of: task).count
      if days > 0, days < task.times {
        report.add(
          .tooManyVisits, at: record.position(of: record.has("times") ? "times" : "visits"),
          Bilingual(
            zh: "\(record.subject.chinese)一周要 \(task.times) 次，而时间段只在 \(days) 天里",
            en:
              "\(record.subject.english) is wanted \(task.times) times, each on another day, and has windows on \(days)"
          ))
      }
    case .turns(let turns):
      let place = scenario.places.first { $0.id == need.place }
      let queues = turns.units.isEmpty ? [place?.units.map(\.id) ?? []] : turns.units.map { [$0] }
      for units in queues {
        let hasHousehold = scenario.households.contains { household in
          units.isEmpty || household.unit.map(units.contains) ?? false
        }
        if hasHousehold { continue }
        let shown = units.joined(separator: ", ")
        reportNobody(
          record, Bilingual(zh: "单元 \(shown) 没有住户", en: "no household lives in unit \(shown)"))
      }
    }
  }

  /// Reports what is missing first: the skill, the group, or somebody with everything at once.
  private func checkSomebody(
    for need: Need, _ requirement: SkillRequirement?, _ group: Group.ID?, _ record: Record
  ) {
    let groups = [group, need.adoptedBy].compactMap { $0 }
    for group in groups where !scenario.volunteers.contains(where: { $0.groups.contains(group) }) {
      reportNobody(
        record, Bilingual(zh: "小组“\(group)”没有成员", en: "group \"\(group)\" has no members"))
      return
    }
    if let requirement {
      let isCapable = answers.isAnybodyCapable(requirement) {
        scenario.volunteers.contains { has(requirement, $0) }
      }
      if !isCapable {
        reportNobody(
          record,
          Bilingual(
            zh: "没有人有技能“\(requirement.skill)”（\(requirement.level) 级，证书有效）",
            en:
              "nobody has skill \"\(requirement.skill)\" at level \(requirement.level), with a valid certificate where it takes one"
          ))
        return
      }
    }
    let question = AbilityAnswers.Question(
      requirement: requirement, groups: groups, place: need.place, demands: need.demands)
    let fits = answers.doesAnybodyFit(question) {
      scenario.volunteers.contains { volunteer in
        groups.allSatisfy(volunteer.groups.contains)
          && (requirement.map { has($0, volunteer) } ?? true)
          && (volunteer.places.isEmpty || need.place.map(volunteer.places.contains) ?? true)
          && !need.demands.contains(where: volunteer.cannot.contains)
      }
    }
    if fits { return }
    reportNobody(
      record,
      Bilingual(
        zh: "没有人同时符合技能、小组、地点和身体条件", en: "nobody fits in skill, group, place and health at once"))
  }

  private func has(_ requirement: SkillRequirement, _ volunteer: Volunteer) -> Bool {
    let needsCertificate =
      scenario.skills.first { $0.id == requirement.skill }?.needsCertificate ?? false
    return volunteer.skills.contains { held in
      held.skill == requirement.skill && held.level >= requirement.level
        && (!needsCertificate
          || held.isCertified && (held.certifiedThrough ?? .distantFuture) >= week.monday)
    }
  }

  private func reportNobody(_ record: Record, _ reason: Bilingual) {
    report.add(
      .needNobodyCanFill, at: record.position,
      Bilingual(
        zh: "\(record.subject.chinese)没有人能做：\(reason.chinese)",
        en: "nobody can fill \(record.subject.english): \(reason.english)"))
  }
}
