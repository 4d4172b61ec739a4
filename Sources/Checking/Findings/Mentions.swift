import Plans
import Scenarios

extension Duty {
  /// The duty in a sentence, by ids: `v-07 at watch, Mon 07:00-09:00`.
  var mention: Bilingual {
    let time = mentionOfTime(span)
    return Bilingual(
      zh: "\(assignee.id)，\(time[.chinese])，\(need)",
      en: "\(assignee.id) at \(need), \(time[.english])")
  }
}

/// A span in a sentence: `Mon 07:00-09:00`; days before or after the week are counted from Monday.
func mentionOfTime(_ span: Range<Minutes>) -> Bilingual {
  let day = WeekClock.dayIndex(of: span.lowerBound)
  let midnight = day * minutesPerDay
  let hours = "\(timeOfDay(span.lowerBound - midnight))-\(timeOfDay(span.upperBound - midnight))"
  guard let weekday = Weekday(rawValue: day) else {
    return Bilingual(zh: "第\(day + 1)天 \(hours)", en: "day \(day + 1) \(hours)")
  }
  return Bilingual(
    zh: "\(weekday.shortName[.chinese]) \(hours)", en: "\(weekday.shortName[.english]) \(hours)")
}

private func timeOfDay(_ minutes: Minutes) -> String {
  let (hour, minute) = (minutes % minutesPerDay / 60, minutes % 60)
  // The end of a day is 24:00, the end of a night 02:00.
  if minutes == minutesPerDay { return "24:00" }
  return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
}

/// A number without needless decimals: `3`, `2.5`, `0.33`.
func figure(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
  let hundredths = Int((value * 100).rounded())
  let sign = hundredths < 0 ? "-" : ""
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  if rest == 0 { return "\(sign)\(whole)" }
  if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}

/// Minutes as hours, as residents count them.
func hours(_ minutes: Minutes) -> String { figure(Double(minutes) / 60) }
