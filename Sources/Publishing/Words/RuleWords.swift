internal import Scenarios

/// The clauses of the covenant in a line each, for everybody to read: nobody is named in them.
enum RuleWords {
  /// A clause, with the place it holds at where it is a yard's own.
  static func rule(_ rule: Rule, in scenario: Scenario) -> Bilingual {
    let words = Self.rule(
      rule, groups: scenario.groups, skills: scenario.skills, needs: scenario.needs)
    guard let id = rule.place else { return words }
    let place = scenario.places.first { $0.id == id }?.name ?? id
    switch rule.demands {
    case .ageLimit, .newcomersBesideExperienced, .keepApart, .goTogether:
      return Bilingual(
        zh: "在\(place)：\(words.chinese)", en: "at \(place): \(words.english)")
    case .limit, .rest, .succession, .wholeWeekends, .request:
      return Bilingual(
        zh: "住在\(place)的：\(words.chinese)",
        en: "those who live at \(place): \(words.english)")
    }
  }

  private static func rule(
    _ rule: Rule, groups: [Group], skills: [Skill], needs: [Need]
  ) -> Bilingual {
    let (zh, en) = scope(rule.scope, groups, skills)
    let weight =
      rule.weight.map { Bilingual(zh: "（尽量，权重 \($0)）", en: " (if possible, weight \($0))") }
      ?? Bilingual(zh: "", en: "")
    switch rule.demands {
    case .limit(let limit):
      let words = LimitWords.limit(limit, needs)
      return Bilingual(
        zh: zh + words.chinese + weight.chinese, en: "\(en): \(words.english)\(weight.english)")
    case .rest(let least, let afterNightOnly):
      let hours = Figures.hours(least)
      return Bilingual(
        zh: "\(zh)\(afterNightOnly ? "夜班之后" : "两次之间")至少歇 \(hours) 小时",
        en:
          "\(en): at least \(hours) hours of rest \(afterNightOnly ? "after a night" : "between duties")"
      )
    case .succession(let never, let dayAfter):
      let (later, earlier) = (LimitWords.kind(never, needs), LimitWords.kind(dayAfter, needs))
      return Bilingual(
        zh: "\(zh)前一天做过\(earlier.chinese)，第二天就不排\(later.chinese)\(weight.chinese)",
        en: "\(en): never \(later.english) the day after \(earlier.english)\(weight.english)")
    case .wholeWeekends(let kind):
      let what = LimitWords.kind(kind, needs)
      return Bilingual(
        zh: "\(zh)周末两天要么都有\(what.chinese)，要么都没有\(weight.chinese)",
        en: "\(en): \(what.english) on both days of a weekend or on neither\(weight.english)")
    case .request(_, _, let isFor):
      // Whose it is and what for is not posted.
      return Bilingual(
        zh: isFor ? "\(zh)要求排班\(weight.chinese)" : "\(zh)要求不排班\(weight.chinese)",
        en: (isFor ? "\(en) asks for a duty" : "\(en) asks to be spared") + weight.english)
    case .ageLimit(let age, let demand):
      let words = demand.words
      return Bilingual(
        zh: "\(age) 岁起不派\(words.chinese)", en: "from \(age) years on, nobody for \(words.english)")
    case .newcomersBesideExperienced:
      return Bilingual(zh: "新手由熟手带着", en: "newcomers serve beside somebody experienced")
    case .keepApart:
      return Bilingual(zh: "有两位志愿者不同班", en: "two volunteers serve apart")
    case .goTogether:
      return Bilingual(zh: "有两位志愿者同去同回", en: "two volunteers serve together")
    }
  }

  static func priorityClass(_ name: String) -> Bilingual {
    Bilingual(zh: "“\(name)”优先有车位", en: "a space first for: \(name)")
  }

  static func conduct(_ rule: ConductRule) -> Bilingual {
    let then =
      switch rule.consequence {
      case .afterOthers: Bilingual(zh: "排在守约户之后", en: "come after those in good standing")
      case .noSpace: Bilingual(zh: "不分车位", en: "have no space")
      }
    return switch rule.conduct {
    case .arrears:
      Bilingual(
        zh: "欠费满 \(rule.from) 个月的\(then.chinese)",
        en: "\(rule.from) months in arrears and more \(then.english)")
    case .breaches:
      Bilingual(
        zh: "违规停车满 \(rule.from) 次的\(then.chinese)",
        en: "\(rule.from) breaches and more \(then.english)")
    }
  }

  private static func scope(
    _ scope: Rule.Scope, _ groups: [Group], _ skills: [Skill]
  ) -> (String, String) {
    switch scope {
    case .everyone: return ("每人", "everybody")
    case .group(let id):
      let name = groups.first { $0.id == id }?.name ?? id
      return ("“\(name)”每人", "everybody of \(name)")
    case .skill(let id):
      let name = skills.first { $0.id == id }?.name ?? id
      return ("会“\(name)”的每人", "everybody who can do \(name)")
    case .volunteer: return ("有一位志愿者", "one volunteer")
    }
  }
}
