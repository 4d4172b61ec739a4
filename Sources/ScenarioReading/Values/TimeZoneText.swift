internal import Foundation
internal import Scenarios

/// Names of time zones: `Asia/Shanghai`.
enum TimeZoneText {
  static func identifier(_ text: String) throws(ValueFault) -> String {
    let text = Normalised.text(text)
    guard TimeZone.knownTimeZoneIdentifiers.contains(text) || text == "UTC" else {
      throw ValueFault(
        .badTimeZone, Bilingual(zh: "不是时区", en: "is not a time zone"),
        advice: Bilingual(zh: "全国都用 Asia/Shanghai", en: "All of China uses Asia/Shanghai"))
    }
    return text
  }
}
