import Scenarios

extension ParkingProblem {
  /// Why no space fits a vehicle.
  func whyNothingFits(_ vehicle: Int) -> Bilingual {
    let car = vehicles[vehicle]
    guard !spaces.isEmpty else {
      return Bilingual(zh: "本周没有可以分配的车位。", en: "There is no space to give out this week.")
    }
    let usable = spaces.filter { $0.kind.admits(car) }
    guard !usable.isEmpty else {
      return Bilingual(
        zh: "可以分配的车位只有充电车位（限电动车）或无障碍车位（须有证），这辆车都不能用。",
        en: "All spaces there are to give are for electric cars or for holders of an accessible "
          + "permit; this car can use none of them.")
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
