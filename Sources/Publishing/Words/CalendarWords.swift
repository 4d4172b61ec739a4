internal import Scenarios

/// What calendars say.
enum CalendarWords {
  static let product = "-//Courtyard//Courtyard 楼院//ZH"

  /// The name of a volunteer's calendar.
  static func name(_ courtyard: String, of person: String) -> Bilingual {
    Bilingual(zh: "\(courtyard) 值班：\(person)", en: "\(courtyard), duties of \(person)")
  }

  /// The name of a place's calendar.
  static func name(_ courtyard: String, at place: String) -> Bilingual {
    Bilingual(zh: "\(courtyard) 值班：\(place)", en: "\(courtyard), duties at \(place)")
  }

  /// A duty that is off.
  static func cancelled(_ need: String) -> Bilingual {
    Bilingual(zh: "已取消：\(need)", en: "Cancelled: \(need)")
  }

  /// A duty in a place's calendar, where who comes is what matters.
  static func duty(_ need: String, _ people: String) -> Bilingual {
    Bilingual(zh: "\(need)：\(people)", en: "\(need): \(people)")
  }

  static func together(_ people: String) -> Bilingual {
    Bilingual(zh: "同班：\(people)", en: "Together with \(people)")
  }

  static func who(_ people: String) -> Bilingual {
    Bilingual(zh: "值班：\(people)", en: "On duty: \(people)")
  }

  static func role(_ role: String) -> Bilingual {
    Bilingual(zh: "角色：\(role)", en: "Role: \(role)")
  }

  /// Whom to call.
  static func contact(_ contact: String) -> Bilingual {
    Bilingual(zh: "来不了请找：\(contact)", en: "If you cannot come, tell \(contact)")
  }
}
