import Scenarios

/// What people in a generated street can do, and what is wanted of them.
enum Craft: String, CaseIterable {
  case watch, cleaning, patrol, care, repair, advice

  /// The skill's name.
  var name: Bilingual {
    switch self {
    case .watch: Bilingual(zh: "看车", en: "watching the bays")
    case .cleaning: Bilingual(zh: "保洁", en: "cleaning")
    case .patrol: Bilingual(zh: "巡逻", en: "patrol")
    case .care: Bilingual(zh: "照护", en: "care")
    case .repair: Bilingual(zh: "维修", en: "repairs")
    case .advice: Bilingual(zh: "劝导", en: "advice")
    }
  }

  /// One in so many volunteers has it, in percent.
  var holders: Int {
    switch self {
    case .watch, .cleaning: 55
    case .patrol: 40
    case .care, .advice: 30
    case .repair: 20
    }
  }

  /// So many needs in a hundred ask for it; the rest ask for no skill.
  var demand: Int {
    switch self {
    case .watch: 20
    case .cleaning: 18
    case .patrol: 12
    case .care: 10
    case .advice: 8
    case .repair: 5
    }
  }
}
