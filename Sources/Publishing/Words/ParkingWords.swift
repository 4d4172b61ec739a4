internal import Scenarios

/// What the screen and the map say of bays.
enum ParkingWords {
  static let use = Bilingual(zh: "用法", en: "use")
  static let bays = Bilingual(zh: "车位数", en: "bays")
  static let vehicles = Bilingual(zh: "车辆数", en: "vehicles")

  static func use(_ use: BayUse) -> Bilingual {
    switch use {
    case .held: Bilingual(zh: "一车一位", en: "one vehicle")
    case .shared: Bilingual(zh: "错时共享", en: "shared by the hour")
    case .free: Bilingual(zh: "空位", en: "free")
    case .blocked: Bilingual(zh: "占消防通道，不分配", en: "narrows a fire lane, not given")
    case .forOthers: Bilingual(zh: "访客或装卸用", en: "for visitors or loading")
    case .closed: Bilingual(zh: "本周停用", en: "closed this week")
    }
  }

  static func given(_ given: Int, of spaces: Int, to vehicles: Int) -> Bilingual {
    Bilingual(
      zh: "\(spaces) 个车位，\(vehicles) 辆车申请：\(given) 辆有位，\(vehicles - given) 辆候位。",
      en: "\(spaces) spaces, \(vehicles) vehicles: \(given) have a space, \(vehicles - given) wait."
    )
  }

  static func walk(longest: String, mean: String) -> Bilingual {
    Bilingual(
      zh: "步行最远 \(longest) 米，平均 \(mean) 米。",
      en: "The longest walk is \(longest) m, the mean \(mean) m.")
  }

  static func hoursWithout(_ hours: String) -> Bilingual {
    Bilingual(
      zh: "候位的车一周共有 \(hours) 小时没有车位。",
      en: "Those who wait are without a space for \(hours) hours a week in all.")
  }

  static func blocked(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "停车会让消防通道不足 4 米的车位 \(count) 个，不分配：",
      en: "Bays not given because a fire lane would be left less than 4 m wide: \(count)")
  }

  /// One blocked bay; the lane and the metres where they are known.
  static func blocked(_ space: String, lane: String?, metres: String?) -> Bilingual {
    guard let metres else {
      return Bilingual(
        zh: "\(space)：在\(lane ?? "消防通道")内", en: "\(space): lies in \(lane ?? "a fire lane")")
    }
    return Bilingual(
      zh: "\(space)：\(lane ?? "消防通道")只剩 \(metres) 米",
      en: "\(space): leaves \(metres) m of \(lane ?? "a fire lane")")
  }

  static func visits(_ count: Int, without: Int) -> Bilingual {
    let chinese = without == 0 ? "都有车位。" : "\(without) 次没有车位："
    let english = without == 0 ? "all have a bay." : "without a bay: \(without)"
    return Bilingual(
      zh: "志愿者开车来服务 \(count) 次，\(chinese)",
      en: "Duties of volunteers who come by car: \(count); \(english)")
  }

  static func lottery(tickets: Int, drawn: Int, vehicles: Int, least: Int) -> Bilingual {
    Bilingual(
      zh: "公平机会：\(tickets) 张签里抽中第 \(drawn) 号。\(vehicles) 辆车靠抽签，机会最小的占 \(least) 张。",
      en:
        "Fair chances: ticket \(drawn) of \(tickets) was drawn. \(vehicles) vehicles hung on it, the least likely with \(least) of the tickets."
    )
  }

  static func draw(_ seed: UInt64) -> Bilingual {
    Bilingual(
      zh: "同等条件者抽签，种子 \(seed)，谁都可以重算。",
      en: "Equals draw lots with seed \(seed); anybody can recompute it.")
  }
}
