public import Scenarios

/// The goals of `docs/model.md` in the words of residents.
public enum GoalWords {
  /// Goals that are steps of one idea and are shown on one line.
  static let families = [
    "roster.evenness.", "parking.waiting.", "parking.later-cars.over-", "parking.wishes.",
  ]

  /// What a goal of a scenario's plan counts, by its name; the name itself where it is not known
  /// here.
  public static func title(_ name: String, in scenario: Scenario) -> Bilingual {
    title(name, classes: scenario.parking?.classes ?? [])
  }

  static func title(_ name: String, classes: [PriorityClass]) -> Bilingual {
    if let known = fixed[name] { return known }
    let parts = name.split(separator: ".", maxSplits: 2).map(String.init)
    guard parts.count == 3 else { return Bilingual(zh: name, en: name) }
    switch (parts[0], parts[1]) {
    case ("roster", "coverage"): return coverage(parts[2]) ?? Bilingual(zh: name, en: name)
    case ("roster", "shared"):
      let shared = parts[2].split(separator: ".").map { part -> Bilingual in
        let halves = part.split(separator: "-")
        let title = title("roster." + (halves.first ?? ""), classes: classes)
        let weight = halves.last ?? ""
        return Bilingual(zh: "\(title.chinese)×\(weight)", en: "\(title.english) × \(weight)")
      }
      return Bilingual(
        zh: shared.map(\.chinese).joined(separator: "＋"),
        en: shared.map(\.english).joined(separator: " + "))
    case ("roster", "evenness"):
      return Bilingual(zh: "负担均衡（重者先减）", en: "even load, heaviest first")
    case ("parking", "entitled"): return entitled(parts[2], classes)
    case ("parking", "waiting"):
      return Bilingual(
        zh: "久候的首车与优先类别无位", en: "first cars and classes that waited long")
    case ("parking", "later-cars"):
      return Bilingual(zh: "久候的第二辆及以上无位", en: "later cars that waited long")
    case ("parking", "wishes"):
      return Bilingual(zh: "车位意愿未满足", en: "wishes for a space not met")
    default: return Bilingual(zh: name, en: name)
    }
  }

  /// A step of a family that nobody could avoid, as `2 人超过 4.5 小时`.
  static func step(_ name: String, count: String) -> Bilingual {
    let last = name.split(separator: ".", maxSplits: 2).last.map(String.init) ?? name
    let threshold = last.hasPrefix("over-") ? String(last.dropFirst(5)) : last
    if name.hasPrefix("roster.evenness."), threshold.hasSuffix("h") {
      let hours = threshold.dropLast()
      return Bilingual(
        zh: "\(count) 人超过 \(hours) 小时", en: "\(count) above \(hours) hours")
    }
    if name.hasPrefix("parking.waiting.") || name.hasPrefix("parking.later-cars.") {
      return Bilingual(
        zh: "\(count) 辆候位超过 \(threshold) 轮", en: "\(count) above \(threshold) rounds")
    }
    let isFirst = threshold == "1"
    return Bilingual(
      zh: "\(isFirst ? "首选" : "前 \(threshold) 项意愿")：\(count) 辆未满足",
      en: "\(isFirst ? "first wish" : "first \(threshold) wishes"): \(count) not met")
  }

  /// A goal's value as it is shown: hours where the goal counts minutes.
  static func figure(_ value: Double, of name: String) -> String {
    name == "parking.hours" ? Figures.hours(value) : Figures.decimal(value)
  }

  /// A class of ``PriorityClass``, or those of it in good standing.
  private static func entitled(_ rest: String, _ classes: [PriorityClass]) -> Bilingual {
    let suffix = ".in-good-standing"
    if let known = classes.first(where: { $0.id == rest }) {
      return Bilingual(zh: "优先类别“\(known.name)”无位", en: "without a space: \(known.name)")
    }
    guard rest.hasSuffix(suffix) else {
      return Bilingual(zh: "优先类别“\(rest)”无位", en: "without a space: \(rest)")
    }
    let id = String(rest.dropLast(suffix.count))
    let title = classes.first { $0.id == id }?.name ?? id
    return Bilingual(
      zh: "优先类别“\(title)”中守约户无位", en: "without a space, in good standing: \(title)")
  }

  private static let fixed: [String: Bilingual] = [
    "roster.coverage.new-visitor": Bilingual(
      zh: "上门换了人", en: "visits by somebody new"),
    "roster.turns": Bilingual(zh: "轮值次序（最久未轮者先）", en: "turns, longest ago first"),
    "roster.rules": Bilingual(zh: "可让步的规则（按权重计）", en: "rules with a weight, as broken"),
    "roster.wishes": Bilingual(zh: "意愿未满足", en: "wishes not met"),
    "roster.stability": Bilingual(zh: "与上周不同的值班", en: "duties unlike last week's"),
    "parking.first-cars": Bilingual(zh: "首车无位", en: "first cars without a space"),
    "parking.first-cars.in-good-standing": Bilingual(
      zh: "守约户的首车无位", en: "first cars in good standing without a space"),
    "parking.later-cars": Bilingual(zh: "第二辆及以上无位", en: "later cars without a space"),
    "parking.later-cars.in-good-standing": Bilingual(
      zh: "守约户的第二辆及以上无位", en: "later cars in good standing without a space"),
    "parking.hours": Bilingual(zh: "没有车位的小时（一周）", en: "hours a week without a space"),
    "parking.worst-walk": Bilingual(zh: "步行最远（米）", en: "longest walk, metres"),
    "parking.total-walk": Bilingual(zh: "步行合计（米）", en: "all walks, metres"),
    "parking.stability": Bilingual(zh: "换了上季的车位", en: "moved from last season's space"),
    "parking.rotation": Bilingual(zh: "仍用上季的车位", en: "still in last season's space"),
    "parking.visits.without": Bilingual(
      zh: "志愿者来车无位", en: "volunteers' visits without a bay"),
    "parking.visits.elsewhere": Bilingual(
      zh: "志愿者来车未停访客位", en: "volunteers' visits not in a visitors' bay"),
    "parking.visits.walk": Bilingual(
      zh: "来车志愿者步行合计（米）", en: "walks of visiting volunteers, metres"),
  ]

  private static func coverage(_ rest: String) -> Bilingual? {
    let parts = rest.split(separator: ".").map(String.init)
    guard parts.count == 2, let priority = Priority(rawValue: parts[0]) else { return nil }
    let name = LabelWords.priority(priority)
    switch parts[1] {
    case "minimum":
      return Bilingual(
        zh: "“\(name.chinese)”事项：低于最少人数", en: "\(name.english): below the minimum")
    case "wanted":
      return Bilingual(
        zh: "“\(name.chinese)”事项：低于希望人数", en: "\(name.english): below what is wanted")
    case "surplus":
      return Bilingual(
        zh: "“\(name.chinese)”事项：多于希望人数", en: "\(name.english): above what is wanted")
    default: return nil
    }
  }
}
