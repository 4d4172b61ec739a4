import Scenarios

extension ParkingProblem {
  /// Why no space fits a vehicle.
  func whyNothingFits(_ vehicle: Int) -> Bilingual {
    let car = vehicles[vehicle]
    if let rule = conduct.first(where: { $0.consequence == .noSpace && $0.applies(to: car) }) {
      return Bilingual(
        zh: "按公约第 \(rule.clause) 条，这辆车本季不分车位。",
        en: "Under clause \(rule.clause) of the covenant this car gets no space this season.")
    }
    guard !needed(by: vehicle).isEmpty else {
      return Bilingual(
        zh: "这辆车没有填需要车位的时间。", en: "This car states no hours at which it needs a space.")
    }
    guard !spaces.isEmpty else {
      return Bilingual(zh: "本周没有可以分配的车位。", en: "There is no space to give out this week.")
    }
    let admitting = spaces.indices.filter { spaces[$0].kind.admits(car) }
    guard !admitting.isEmpty else {
      if car.kind == .motorcycle {
        return Bilingual(
          zh: "可以分配的车位里没有摩托车位。",
          en: "None of the spaces there are to give is for motorcycles.")
      }
      return Bilingual(
        zh: "可以分配的车位只有充电车位（限电动车）或无障碍车位（须有证）等，这辆车都不能用。",
        en: "All spaces there are to give are for electric cars, for holders of an accessible "
          + "permit or the like; this car can use none of them.")
    }
    let usable = admitting.filter { isOpen($0, for: vehicle) }.map { spaces[$0] }
    guard !usable.isEmpty else {
      return Bilingual(
        zh: "它能用的车位，没有一个在它需要的时间里全都开放。",
        en: "None of the spaces it may use is open at all the hours this car needs.")
    }
    if let length = car.length, !usable.contains(where: { $0.isLongEnough(for: car) }) {
      let longest = usable.compactMap(\.length).max() ?? 0
      return Bilingual(
        zh: "这辆车长 \(length) 米，它能用的车位最长 \(longest) 米。",
        en: "This car is \(length) m long; the longest space it may use has \(longest) m.")
    }
    if let width = car.width, !usable.contains(where: { $0.isWideEnough(for: car) }) {
      let widest = usable.compactMap(\.width).max() ?? 0
      return Bilingual(
        zh: "这辆车宽 \(width) 米，它能用的车位最宽 \(widest) 米。",
        en: "This car is \(width) m wide; the widest space it may use has \(widest) m.")
    }
    return Bilingual(
      zh: "它能用的车位里，长度够的宽度不够，宽度够的长度不够。",
      en: "Of the spaces it may use, those long enough are too narrow and those wide enough too "
        + "short.")
  }
}
