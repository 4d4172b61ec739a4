import Scenarios

/// Why a vehicle may not be given a space, in words.
struct Refusals {
  /// One reason, with the clause of the covenant where it stands in one.
  struct Refusal {
    var rule: FindingRule
    var clause: String?
    var what: Bilingual
  }

  let table: ParkingTable

  /// Every reason; empty where the space fits the vehicle.
  func all(of vehicle: Int, in space: Int) -> [Refusal] {
    let (car, bay) = (table.lot.vehicles[vehicle], table.lot.spaces[space])
    var refusals: [Refusal] = []
    func add(_ rule: FindingRule, clause: String? = nil, zh: String, en: String) {
      refusals.append(Refusal(rule: rule, clause: clause, what: Bilingual(zh: zh, en: en)))
    }
    if !table.canBeGiven[space] {
      if case .left? = table.blocked[space] {
        add(
          .narrowsFireLane, zh: "停在这里，消防车道余宽不足4米。",
          en: "a car here leaves less than 4 m of a fire lane")
      } else {
        add(
          .spaceNotForGiving, zh: "该车位在消防通道、供访客或装卸使用，或本周停用，不能分配。",
          en: "the space lies in a fire lane, is for visitors or loading, or is closed this week")
      }
    } else if !table.hours[vehicle].needed.isSubset(of: table.usable[space]) {
      add(
        .outsideUsableHours, zh: "该车需要的时间里，车位有时不能用。",
        en: "the space cannot be used at all the hours the car needs")
    }
    if table.hours[vehicle].needed.isEmpty {
      add(.needsNoSpace, zh: "该车任何时间都不需要车位。", en: "the car needs a space at no time")
    }
    for rule in table.lot.conduct where rule.bars(car) {
      add(
        .barredByConduct, clause: rule.clause, zh: "公约规定这种情况不分车位。",
        en: "the covenant gives it no space")
    }
    for rule in bay.refusals(of: car) {
      let what = Self.words(for: rule)
      add(rule, zh: what[.chinese], en: what[.english])
    }
    return refusals
  }

  private static func words(for rule: FindingRule) -> Bilingual {
    switch rule {
    case .needsPermit:
      Bilingual(zh: "无障碍车位需要无障碍证。", en: "an accessible space needs a permit")
    case .needsElectricCar:
      Bilingual(zh: "充电车位只给电动车。", en: "a charging space is for electric cars")
    case .motorcycleBay:
      Bilingual(
        zh: "摩托车位只给摩托车，摩托车也只停摩托车位。", en: "motorcycles and motorcycle spaces go together only")
    default:
      Bilingual(zh: "车比车位长或宽。", en: "the car is longer or wider than the space")
    }
  }
}
