internal import Scenarios

/// Looks for what is written correctly and still cannot be meant: the warnings.
struct ScenarioChecks {
  let scenario: Scenario
  let report: Report
  /// Whether the week is the one that is meant; without one nothing is said about dates.
  let knowsWeek: Bool
  /// Whether it stands for weeks ahead, not for its own week alone; then a need may be out of season.
  let isAhead: Bool
  /// What was found out about who can do what; the same is asked for again and again.
  let answers = AbilityAnswers()

  /// Whether nothing is wrong so far. What hangs on many things together is looked at only then: a
  /// misspelt skill would otherwise be reported once more for every need that asks for it.
  var isSound: Bool { !report.hasErrors }

  var week: Week { scenario.week }

  /// Volunteers: certificates, and hours in which nothing is to be done.
  func check(volunteers: [(Record, Volunteer)]) {
    let windows = scenario.needs.filter(\.isForVolunteers).flatMap {
      NeedCalendar(need: $0, week: week).inSeason
    }
    for (record, volunteer) in volunteers {
      for held in volunteer.skills { check(held, of: volunteer, record) }
      if isSound, let available = volunteer.available, volunteer.also.isEmpty, !windows.isEmpty,
        !available.contains(where: { hours in windows.contains { Self.meet(hours, $0) } })
      {
        report.add(
          .neverFree, at: record.position(of: "available"),
          Bilingual(
            zh: "\(record.subject.chinese)的可服务时间与本周任何一件事都不重合",
            en:
              "\(record.subject.english) is available at no time at which anything is to be done this week"
          ))
      }
    }
  }

  private func check(_ held: SkillHeld, of volunteer: Volunteer, _ record: Record) {
    guard let skill = scenario.skills.first(where: { $0.id == held.skill }),
      skill.needsCertificate
    else { return }
    let shown = report.redaction.shown(skill.id)
    if !held.isCertified {
      report.add(
        .certificateMissing, at: record.position(of: "skills"),
        Bilingual(
          zh: "\(record.subject.chinese)的技能“\(shown)”须持证，而没有写证书",
          en:
            "\(record.subject.english) has skill \"\(shown)\", which needs a certificate, and none is given"
        ),
        advice: Bilingual(
          zh: "写成 \(shown)@2027-06-30（到期日）或 \(shown)@yes（长期有效）",
          en: "Write \(shown)@2027-06-30 (its last day) or \(shown)@yes (no end)"))
    } else if let last = held.certifiedThrough, knowsWeek, last < week.monday {
      report.add(
        .certificateExpired, at: record.position(of: "skills"),
        Bilingual(
          zh: "\(record.subject.chinese)的技能“\(shown)”证书已于 \(last) 到期",
          en:
            "the certificate of \(record.subject.english) for skill \"\(shown)\" ran out on \(last)"
        ))
    }
  }

  /// Whether two windows share a minute in the weeks without end.
  private static func meet(_ left: WeekWindow, _ right: WeekWindow) -> Bool {
    [-minutesPerWeek, 0, minutesPerWeek].contains { shift in
      left.span.lowerBound + shift < right.span.upperBound
        && right.span.lowerBound < left.span.upperBound + shift
    }
  }
}

extension Need {
  /// Whether volunteers serve it, not households.
  var isForVolunteers: Bool {
    if case .turns = work { false } else { true }
  }
}
