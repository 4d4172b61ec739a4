internal import Scenarios

/// What a comparison of two plans says.
enum ComparisonWords {
  static let people = Bilingual(zh: "谁的负担变了", en: "Who carries more, who less")
  static let parking = Bilingual(zh: "谁的车位变了", en: "Whose space changed")
  static let goals = Bilingual(zh: "目标", en: "Goals")
  static let change = Bilingual(zh: "变化", en: "change")
  static let first = Bilingual(zh: "第一份", en: "first")
  static let second = Bilingual(zh: "第二份", en: "second")

  static func title(_ comparison: PlanComparison) -> Bilingual {
    let (first, second) = (comparison.first, comparison.second)
    return Bilingual(
      zh: "两份计划：\(first.courtyard) \(first.week) → \(second.courtyard) \(second.week)",
      en: "Two plans: \(first.courtyard) \(first.week) → \(second.courtyard) \(second.week)")
  }

  /// How many gain, lose and so on.
  static func counts(_ people: [PlanComparison.PersonChange]) -> Bilingual {
    func count(_ outcome: PlanComparison.Outcome) -> Int {
      people.count { $0.outcome == outcome }
    }
    let parts = [
      (count(.gains), Bilingual(zh: "更好", en: "gain")),
      (count(.loses), Bilingual(zh: "更差", en: "lose")),
      (count(.both), Bilingual(zh: "有得有失", en: "gain in one thing and lose in another")),
      (count(.same), Bilingual(zh: "不变", en: "stay the same")),
      (count(.joined), Bilingual(zh: "新加入", en: "joined")),
      (count(.left), Bilingual(zh: "不再参加", en: "left")),
    ].filter { $0.0 > 0 }
    return Bilingual(
      zh: parts.map { "\($0.0) 人\($0.1.chinese)" }.joined(separator: "，") + "。",
      en: parts.map { "\($0.0) \($0.1.english)" }.joined(separator: ", ") + ".")
  }

  static func howPeople(isSameWeek: Bool) -> Bilingual {
    isSameWeek
      ? Bilingual(
        zh: "合计小时（连同结转）更少、满足的意愿更多为好。",
        en: "A lighter load (with what is carried over) and more wishes met count as a gain.")
      : Bilingual(
        zh: "不是同一周，所以只比当周小时：更少、满足的意愿更多为好。",
        en:
          "These are different weeks, so only the week's hours are compared: fewer, and more wishes met, count as a gain."
      )
  }

  static func counts(_ vehicles: [PlanComparison.VehicleChange]) -> Bilingual {
    let parts = PlanComparison.VehicleChange.Kind.allCases.map { kind in
      (vehicles.count { $0.kind == kind }, name(kind))
    }.filter { $0.0 > 0 }
    return Bilingual(
      zh: parts.map { "\($0.0) 辆\($0.1.chinese)" }.joined(separator: "，") + "。",
      en: parts.map { "\($0.0) \($0.1.english)" }.joined(separator: ", ") + ".")
  }

  static func name(_ outcome: PlanComparison.Outcome) -> Bilingual {
    switch outcome {
    case .gains: Bilingual(zh: "更好", en: "gains")
    case .loses: Bilingual(zh: "更差", en: "loses")
    case .both: Bilingual(zh: "有得有失", en: "both")
    case .same: Bilingual(zh: "不变", en: "same")
    case .joined: Bilingual(zh: "新加入", en: "joined")
    case .left: Bilingual(zh: "不再参加", en: "left")
    }
  }

  static func goal(_ outcome: PlanComparison.Outcome) -> Bilingual {
    switch outcome {
    case .gains: Bilingual(zh: "更好", en: "better")
    case .loses: Bilingual(zh: "更差", en: "worse")
    default: Bilingual(zh: "", en: "")
    }
  }

  static func name(_ kind: PlanComparison.VehicleChange.Kind) -> Bilingual {
    switch kind {
    case .gained: Bilingual(zh: "得到车位", en: "gained a space")
    case .lost: Bilingual(zh: "失去车位", en: "lost the space")
    case .moved: Bilingual(zh: "换了车位", en: "moved")
    case .same: Bilingual(zh: "不变", en: "same as before")
    case .joined: Bilingual(zh: "新登记", en: "joined")
    case .left: Bilingual(zh: "不再登记", en: "left")
    }
  }

  static let noRoster = Bilingual(
    zh: "两份计划没有都排值班，不比较负担。", en: "Not both plans have a roster; loads are not compared.")
  static let noParking = Bilingual(
    zh: "两份计划没有都分车位，不比较车位。",
    en: "Not both plans give out parking; spaces are not compared.")
  static let sameGoals = Bilingual(
    zh: "每个目标的结果都相同。", en: "Every goal has the same value in both.")

  static func more(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "……另有 \(count) 行；--format json 有全部", en: "… and \(count) more; --format json has all")
  }
}
