internal import Scenarios

/// What the map of the bays says.
enum MapWords {
  static let north = Bilingual(zh: "北", en: "N")
  static let lane = Bilingual(zh: "消防通道，留出 4 米", en: "fire lane, 4 m kept clear")
  static let door = Bilingual(zh: "单元门", en: "stairwell door")

  static func title(_ courtyard: String) -> Bilingual {
    Bilingual(zh: "\(courtyard) 车位图", en: "\(courtyard): parking bays")
  }

  static func week(_ week: Week) -> Bilingual {
    let (first, last) = (week.monday, week.day(.sunday))
    return Bilingual(
      zh: "\(week.year)年第\(week.number)周（\(first) 至 \(last)）",
      en: "week \(week) (\(first) to \(last))")
  }

  /// How many bays there are, and how many are shared and free.
  static func counts(_ spaces: Int, shared: Int, free: Int) -> Bilingual {
    let chinese = [shared > 0 ? "，错时共享 \(shared) 个" : "", free > 0 ? "，空位 \(free) 个" : ""]
    let english = [shared > 0 ? ", \(shared) shared" : "", free > 0 ? ", \(free) free" : ""]
    return Bilingual(
      zh: "共 \(spaces) 个车位\(chinese.joined())", en: "\(spaces) bays\(english.joined())")
  }

  static func scale(_ denominator: String, sheet: String) -> Bilingual {
    Bilingual(zh: "1:\(denominator)（\(sheet)）", en: "1:\(denominator) (\(sheet))")
  }

  static func metres(_ length: String) -> Bilingual {
    Bilingual(zh: "\(length) 米", en: "\(length) m")
  }

  static func lane(_ name: String, width: String) -> Bilingual {
    Bilingual(zh: "\(name)，宽 \(width) 米", en: "\(name), \(width) m wide")
  }

  static func elsewhere(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "另有 \(count) 个车位没有坐标，图上没有画",
      en: count == 1
        ? "1 bay has no position and is not drawn"
        : "\(count) bays have no position and are not drawn")
  }

  /// A use in the legend.
  static func use(_ use: BayUse) -> Bilingual {
    let words = ParkingWords.use(use)
    guard use == .held else { return words }
    return Bilingual(
      zh: "\(words.chinese)（无记号）", en: "\(words.english) (no mark)")
  }

  /// What stands in a bay for its use; nothing where the circle says it all.
  static func mark(_ use: BayUse) -> Bilingual? {
    switch use {
    case .held, .blocked, .forOthers: nil
    case .shared: Bilingual(zh: "错时", en: "shared")
    case .free: Bilingual(zh: "空", en: "free")
    case .closed: Bilingual(zh: "停用", en: "closed")
    }
  }

  /// What stands in the circle at the end of a bay.
  static func letter(_ kind: ParkingSpace.Kind) -> Bilingual {
    switch kind {
    case .standard: Bilingual(zh: "标", en: "S")
    case .compact: Bilingual(zh: "小", en: "C")
    case .accessible: Bilingual(zh: "障", en: "A")
    case .charging: Bilingual(zh: "充", en: "E")
    case .visitor: Bilingual(zh: "访", en: "V")
    case .loading: Bilingual(zh: "装", en: "L")
    case .motorcycle: Bilingual(zh: "摩", en: "M")
    }
  }
}
