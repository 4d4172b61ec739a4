internal import Scenarios

extension ScenarioBuilder {
  /// What was done before the planned week, in order. Rows of the planned week or later are left
  /// out: the week may be planned again when it is over.
  func history() -> [PastDuty] {
    var seen: Set<PastDuty> = []
    let duties = tables.history.records.compactMap { record -> PastDuty? in
      guard let duty = pastDuty(record) else { return nil }
      guard duty.day < week.monday || !knowsWeek else {
        report.add(
          .historyNotPast, at: record.position(of: "date"),
          Bilingual(
            zh: "\(duty.day) 不在 \(week) 之前，这一行不计",
            en: "\(duty.day) is not before \(week); the row is left out"))
        return nil
      }
      guard seen.insert(duty).inserted else {
        reportDuplicate(record, Bilingual(zh: "服务记录", en: "past duty"))
        return nil
      }
      return duty
    }
    return duties.sorted {
      ($0.day, $0.start, $0.end, $0.need, $0.person)
        < ($1.day, $1.start, $1.end, $1.need, $1.person)
    }
  }

  private func reportDuplicate(_ record: Record, _ what: Bilingual) {
    report.add(
      .duplicateDuty, at: record.position,
      Bilingual(
        zh: "这条\(what.chinese)前面已有，只计一次",
        en: "this \(what.english) stands here twice; it counts once"))
  }

  private func pastDuty(_ record: Record) -> PastDuty? {
    let day = record.value("date", DateText.day)
    let start = record.value("start", TimeText.minutes)
    let end = record.value("end", TimeText.minutes)
    guard let day, let start, let end, let need = record.text("need"),
      let person = record.text("person")
    else { return nil }
    guard start != end, start < minutesPerDay else {
      report.add(
        .emptyWindow, at: record.position(of: "end"),
        Bilingual(
          zh: "开始和结束是同一时刻，没有长度", en: "this past duty has no length: it ends when it starts"))
      return nil
    }
    var needID = Normalised.text(need)
    if case .found(let id) = directories.needs.match(need) { needID = id }
    return PastDuty(
      day: day, start: start, end: end > start ? end : end + minutesPerDay, need: needID,
      person: Normalised.text(person))
  }

  /// Duties that are agreed. Those of other weeks are left out.
  func pinned(needs: [Need]) -> [PinnedDuty] {
    var seen: Set<PinnedDuty> = []
    let duties = root.mappings("pinned", .pinned).compactMap { record -> PinnedDuty? in
      guard let duty = pinnedDuty(record, needs: needs) else { return nil }
      guard Week(containing: duty.day) == week || !knowsWeek else {
        report.add(
          .pinnedOutsideWeek, at: record.position(of: "date"),
          Bilingual(
            zh: "\(duty.day) 不在 \(week) 这一周，不计", en: "\(duty.day) is not in \(week); it is left out"
          ))
        return nil
      }
      var withoutRole = duty
      withoutRole.role = nil
      guard seen.insert(withoutRole).inserted else {
        reportDuplicate(record, Bilingual(zh: "说定的班次", en: "pinned duty"))
        return nil
      }
      if let need = needs.first(where: { $0.id == duty.need }) { check(duty, of: need, record) }
      return duty
    }
    return duties.sorted {
      ($0.day, $0.start, $0.need, $0.person, $0.role ?? "")
        < ($1.day, $1.start, $1.need, $1.person, $1.role ?? "")
    }
  }

  private func pinnedDuty(_ record: Record, needs: [Need]) -> PinnedDuty? {
    let needID = record.reference("need", in: directories.needs)
    let need = needs.first { $0.id == needID }
    let directory: Directory
    if let need, case .turns = need.work {
      directory = directories.households
    } else {
      directory = directories.volunteers
    }
    // Whether volunteers or households are meant hangs on the need.
    let person = needID == nil ? nil : record.reference("person", in: directory, isPerson: true)
    let day = record.value("date", DateText.day)
    let start = record.value("start", TimeText.minutes)
    guard let needID, let person, let day, let start else { return nil }
    return PinnedDuty(
      need: needID, person: person, day: day, start: start, role: record.text("role"))
  }

  private func check(_ duty: PinnedDuty, of need: Need, _ record: Record) {
    let roles: [Role.ID]
    switch need.work {
    case .shift(let shift): roles = shift.roles.map(\.id)
    case .task: roles = ["member"]
    case .turns: roles = ["household"]
    }
    if let role = duty.role, !roles.contains(role) {
      let quoted = report.quote(role)
      let hint = report.didYouMean(role, among: roles)
      report.add(
        .unknownRole, at: record.position(of: "role"),
        Bilingual(
          zh: "事项 \(need.id) 没有角色\(quoted.chinese)\(hint.chinese)",
          en: "need \(need.id) has no role \(quoted.english)\(hint.english)"))
    }
    if !knowsWeek
      || NeedCalendar(need: need, week: week).starts(on: duty.day.weekday, at: duty.start)
    {
      return
    }
    report.add(
      .pinnedNoSuchDuty, at: record.position,
      Bilingual(
        zh: "事项 \(need.id) 在 \(duty.day) 的这个时刻没有班次",
        en: "need \(need.id) does not begin at this time of \(duty.day)"),
      advice: Bilingual(
        zh: "日期、开始时刻应与事项的时间段一致", en: "Date and start must be those of one of the need's windows"))
  }
}
