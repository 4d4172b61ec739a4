internal import Scenarios

/// Lengths of time: `1h`, `90min`, `1h30min`, `1.5h`, `1小时30分`, `半小时`, `45` (minutes).
enum DurationText {
  static func minutes(_ text: String) throws(ValueFault) -> Minutes {
    let fault = ValueFault(
      .badDuration, Bilingual(zh: "不是时长", en: "is not a duration"),
      advice: Bilingual(
        zh: "请写成 1h、90min、1h30min 或 1.5h", en: "Write it as 1h, 90min, 1h30min or 1.5h"))
    var text = Normalised.text(text).lowercased().filter { $0 != " " }
    for (long, short) in [
      ("个半小时", ".5h"), ("半小时", "0.5h"), ("个小时", "h"), ("小时", "h"), ("hours", "h"), ("hour", "h"),
      ("分钟", "m"), ("minutes", "m"), ("minute", "m"), ("mins", "m"), ("min", "m"), ("时", "h"),
      ("分", "m"),
    ] {
      text = text.split(separator: long, omittingEmptySubsequences: false).joined(separator: short)
    }
    func number(_ part: some StringProtocol) throws(ValueFault) -> Double {
      guard part.first?.isNumber == true, let value = try? NumberText.decimal(String(part)) else {
        throw fault
      }
      return value
    }
    var minutes = 0.0
    if let hours = text.firstIndex(of: "h") {
      minutes = try number(text[..<hours]) * 60
      text = String(text[text.index(after: hours)...])
      if text.isEmpty { return Int(minutes.rounded()) }
    }
    if text.last == "m" { text.removeLast() }
    return Int((minutes + (try number(text))).rounded())
  }
}
