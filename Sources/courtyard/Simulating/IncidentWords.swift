internal import Foundation
internal import Plans
internal import Publishing
internal import Scenarios
internal import Simulation

/// What happened in a simulated week, line by line, for whoever wants to see why. People are named by
/// their ids.
struct IncidentWords {
  let names: PlanNames

  /// The lines of a week.
  func lines(of week: SimulatedWeek) -> [String] {
    let heading = Bilingual(
      zh: "— 变动“\(week.variant)” 第 \(week.run) 遍 \(week.scenario.week)",
      en: "— variant \"\(week.variant)\", run \(week.run), \(week.scenario.week)")
    return [heading[names.language]]
      + week.incidents.map {
        "  \(time($0.minute, in: week.scenario.week))  \(text($0)[names.language])"
      }
  }

  private func time(_ minute: Minutes, in week: Week) -> String {
    let day = week.monday.advanced(by: minute / minutesPerDay)
    return String(
      format: "%@ %02d:%02d", day.weekday.shortName[names.language], minute % minutesPerDay / 60,
      minute % 60)
  }

  private func span(_ duty: Duty) -> String {
    func clock(_ minute: Minutes) -> String {
      String(format: "%02d:%02d", minute % minutesPerDay / 60, minute % 60)
    }
    let day = Weekday.allCases[duty.span.lowerBound / minutesPerDay % 7].shortName[names.language]
    return "\(day) \(clock(duty.span.lowerBound))-\(clock(duty.span.upperBound))"
  }

  private func line(_ duty: Duty) -> String {
    "\(duty.need) \(span(duty))" + (duty.unit.map { " \($0)" } ?? "")
  }

  private func text(_ incident: Incident) -> Bilingual {
    switch incident.kind {
    case .unavailable(let id, true, let days):
      Bilingual(zh: "\(id) 病了，\(days) 天", en: "\(id) falls ill for \(days) days")
    case .unavailable(let id, false, let days):
      Bilingual(zh: "\(id) 要外出 \(days) 天", en: "\(id) will be away for \(days) days")
    case .left(let id):
      Bilingual(zh: "\(id) 下周起不再服务", en: "\(id) leaves at the end of the week")
    case .joined(let id):
      Bilingual(zh: "\(id) 下周起加入", en: "\(id) joins from next week")
    case .failed(let duty, .noShow):
      Bilingual(
        zh: "\(duty.assignee.id) 没有来：\(line(duty))",
        en: "\(duty.assignee.id) does not come: \(line(duty))")
    case .failed(let duty, _):
      Bilingual(
        zh: "\(duty.assignee.id) 来不了：\(line(duty))",
        en: "\(duty.assignee.id) cannot come: \(line(duty))")
    case .steppedIn(let duty, let changes):
      Bilingual(
        zh: "\(duty.assignee.id) 顶上：\(line(duty))，改动 \(changes) 处",
        en: "\(duty.assignee.id) steps in: \(line(duty)), \(changes) changes")
    case .nobodyCould(let duty):
      Bilingual(zh: "没有人能顶上：\(line(duty))", en: "nobody can step in: \(line(duty))")
    case .teamStayed(let need, _):
      Bilingual(zh: "人不齐，没有去：\(need)", en: "not complete, the team stays at home: \(need)")
    case .asked(let need, let isUrgent):
      isUrgent
        ? Bilingual(zh: "急事：\(need)", en: "urgent: \(need)")
        : Bilingual(zh: "有人报事：\(need)", en: "asked for: \(need)")
    case .booked(let need, let duties):
      Bilingual(
        zh: "本周就办：\(need)，\(list(duties))", en: "done this week: \(need), \(list(duties))")
    case .waits(let need):
      Bilingual(zh: "本周办不了，等下周：\(need)", en: "has to wait for next week: \(need)")
    case .dropped(let need):
      Bilingual(zh: "过期作废：\(need)", en: "too late, dropped: \(need)")
    case .closed(let places, let minutes):
      Bilingual(
        zh: "关闭 \(places.joined(separator: "、"))，\(hours(minutes)) 小时",
        en: "closed for \(hours(minutes)) hours: \(places.joined(separator: ", "))")
    case .notNeeded(let duty):
      Bilingual(
        zh: "取消：\(line(duty))，\(duty.assignee.id)",
        en: "falls away: \(line(duty)), \(duty.assignee.id)")
    case .spacesClosed(let spaces, let days):
      Bilingual(
        zh: "车位停用 \(days) 天：\(spaces.joined(separator: "、"))",
        en: "spaces closed for \(days) days: \(spaces.joined(separator: ", "))")
    case .sold(let id):
      Bilingual(zh: "卖了车 \(id)", en: "sold: car \(id)")
    case .bought(let id):
      Bilingual(zh: "买了车 \(id)", en: "bought: car \(id)")
    }
  }

  private func list(_ duties: [Duty]) -> String {
    duties.map { "\($0.assignee.id) \(span($0))" }
      .joined(separator: names.language == .chinese ? "、" : ", ")
  }

  private func hours(_ minutes: Minutes) -> Int { (minutes + 59) / 60 }
}
