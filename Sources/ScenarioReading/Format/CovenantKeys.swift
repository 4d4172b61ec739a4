internal import Scenarios

extension Section {
  static let covenant = Section(
    zh: "公约", en: "covenant",
    [
      Field("year", .integer(1949...9999), zh: "年份", en: "the year it was adopted for"),
      Field(
        "night", .hours, zh: "夜间，默认 22:00-06:00",
        en: "the hours that count as night, by default 22:00-06:00"),
      Field(
        "evenness-step", .duration(1...minutesPerWeek), zh: "多大差别才算不均，默认 30min",
        en: "the smallest difference that counts as uneven, by default 30min"),
      Field(
        "memory", .integer(0...520), zh: "记几周的账，默认 4",
        en: "weeks of history that count, by default 4"),
      Field(
        "season", .mapping(.season), zh: "一季的起止，供“一季”的规则用",
        en: "the season over which limits of a season count"),
      Field(
        "goals", .list(.choice(rosterGoals)), zh: "目标次序", en: "the goals, the weightiest first"),
      Field(
        "goal-weights", .mapping(.goalWeights), zh: "并列的目标各占的权重",
        en: "goals that share a level, with the weight of each"),
      Field("rules", .mappings(.rule), zh: "规则", en: "rules that every roster keeps"),
      Field(
        "yards", .mappings(.yardClauses), zh: "各楼院自己添的条款",
        en: "clauses by which yards extend the covenant"),
    ])

  static let yardClauses = Section(
    zh: "楼院条款", en: "yard's clauses",
    identity: Identity(.unknownPlace, key: "place", newHas: ["rules"]),
    [
      Field("place", .reference, isRequired: true, zh: "哪个楼院或点位", en: "the yard, or a spot of one"),
      Field("rules", .mappings(.rule), isRequired: true, zh: "规则", en: "its own rules"),
    ])

  static let rule = Section(
    zh: "规则", en: "rule",
    identity: Identity(
      .unknownClause, key: "clause",
      newHas: [
        "limit", "rest-between", "never", "weekends", "asks", "exclude", "newcomers", "keep-apart",
        "go-together",
      ]),
    [
      Field("clause", .text, isRequired: true, zh: "公约条款", en: "the clause of the covenant"),
      Field("limit", .choice(limits), zh: "限制什么", en: "what is limited"),
      Field(
        "at-most", .either([.decimal(0...10_000), .duration(Limits.season)]), zh: "最多",
        en: "the most there may be"),
      Field(
        "at-least", .either([.decimal(0...10_000), .duration(Limits.season)]), zh: "至少",
        en: "the least there has to be"),
      Field(
        "of", .mapping(.dutyKind), zh: "只算哪种班，默认全部", en: "which duties count, by default all"),
      Field(
        "rest-between", .duration(Limits.week), zh: "两次之间至少休息", en: "the least rest between duties"),
      Field(
        "after", .choice([Word("night", "夜间"), Word("any", "任何")]), zh: "夜班之后或任何班次之后，默认任何",
        en: "after night duties or any, by default any"),
      Field(
        "never", .mapping(.dutyKind), zh: "第二天不排的班", en: "the kind of duty that may not follow"),
      Field(
        "day-after", .mapping(.dutyKind), zh: "前一天的班", en: "the kind of duty the day before"),
      Field(
        "weekends", .choice([Word("whole", "完整")]), zh: "周末两天要么都有班，要么都没有",
        en: "duties on both days of a weekend or on neither"),
      Field(
        "asks", .choice([Word("duty", "排班"), Word("free", "不排")]), zh: "要求排班或不排",
        en: "a duty is asked for, or to be spared one"),
      Field("date", .date, zh: "哪一天，默认整周", en: "the day it is about, by default the whole week"),
      Field("exclude", .demand, zh: "不安排的工作", en: "the demand that is ruled out"),
      Field("from-age", .integer(Limits.age), zh: "从几岁起", en: "from this age on"),
      Field(
        "newcomers", .choice([Word("beside-experienced", "有熟手带")]), zh: "新手须有熟手带",
        en: "newcomers serve beside someone experienced"),
      Field(
        "keep-apart", .list(.reference), zh: "不排在一起的两位",
        en: "two volunteers who never serve together"),
      Field(
        "go-together", .list(.reference), zh: "总在一起的两位",
        en: "two volunteers who always serve together"),
      Field(
        "weight", .integer(1...100), zh: "违反一次记几分；不写则不许违反",
        en: "what it costs each time it is broken; without one nobody may break it"),
      Field("for", .mapping(.scope), zh: "只对谁", en: "whom it binds, by default everyone"),
    ])

  static let scope = Section(
    zh: "适用范围", en: "scope",
    [
      Field("group", .reference, zh: "小组", en: "the members of a group"),
      Field("skill", .reference, zh: "有某技能者", en: "those who have a skill"),
      Field("volunteer", .reference, zh: "某志愿者", en: "one volunteer"),
    ])

  static let goalWeights = Section(
    zh: "并列目标的权重", en: "list of weights",
    [
      Field("rules", .integer(1...100), zh: "规则", en: "the weight of rules"),
      Field("turns", .integer(1...100), zh: "轮值", en: "the weight of turns"),
      Field("wishes", .integer(1...100), zh: "意愿", en: "the weight of wishes"),
      Field("stability", .integer(1...100), zh: "稳定", en: "the weight of stability"),
    ])

  static let dutyKind = Section(
    zh: "哪种班", en: "kind of duty",
    [
      Field("demand", .demand, zh: "有某种要求的，夜间含在内", en: "duties with a demand, night included"),
      Field("need", .reference, zh: "某事项的", en: "duties of one need"),
      Field("begins", .hours, zh: "在某段时间内开始的", en: "duties that begin within these hours"),
    ])

  static let rosterGoals = [
    Word("coverage", "覆盖"), Word("turns", "轮值"), Word("rules", "规则"), Word("evenness", "均衡"),
    Word("wishes", "意愿"),
    Word("stability", "稳定"),
  ]

  static let limits = [
    Word("hours-per-week", "每周小时"), Word("duties-per-day", "每天次数"), Word("duties-per-week", "每周次数"),
    Word("nights-per-week", "每周夜班"), Word("hours-per-season", "每季小时"),
    Word("duties-per-season", "每季次数"), Word("weekends-per-season", "每季周末"),
    Word("days-in-a-row", "连续天数"), Word("free-days-in-a-row", "连休天数"),
    Word("duties-in-a-row", "连续次数"),
  ]
}
