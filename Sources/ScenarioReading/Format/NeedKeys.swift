internal import Scenarios

extension Section {
  static let need = Section(
    zh: "事项", en: "need",
    identity: Identity(.unknownNeed, newNeeds: ["name"], newHas: ["when", "within", "turns"]),
    [
      Field("id", .id, isRequired: true, zh: "编号", en: "names the need"),
      Field(
        "name", .text, zh: "名称，默认同编号", en: "what stands on the notice board, by default the id"),
      Field("place", .reference, zh: "地点；只有一个地点时可省略", en: "where; may be left out with one place"),
      Field(
        "priority", .choice(priorities), zh: "重要程度，默认 normal",
        en: "how much it matters, by default normal"),
      Field("demands", .list(.demand), zh: "对身体的要求", en: "the strain it puts on a person"),
      Field(
        "sensitive", .yesNo, zh: "是否敏感（不公开地址）", en: "whether it is never posted with its address"),
      Field("adopted-by", .reference, zh: "认领的小组", en: "the group that adopted it"),
      Field("season", .mapping(.season), zh: "起止日期", en: "the days it exists on"),
      Field("when", .windows, zh: "固定时间，每段一班", en: "fixed times, each window a shift or a turn"),
      Field("within", .windows, zh: "可选时间段", en: "windows in which the planner picks a time"),
      Field("duration", .duration(1...minutesPerWeek), zh: "时长", en: "how long a task takes"),
      Field(
        "starts-every", .duration(1...minutesPerDay), zh: "每隔多久可以开始，默认 30min",
        en: "starts are tried every so often, by default 30min"),
      Field("times", .integer(1...7), zh: "每周次数，默认 1", en: "how often in the week, by default 1"),
      Field("visits", .integer(1...7), zh: "同 times，用于上门", en: "the same as times"),
      Field("same-person", .yesNo, zh: "每次同一个人", en: "whether the same person comes every time"),
      Field(
        "once", .yesNo, zh: "做完就没有了（修灯），默认每周都有",
        en: "whether it is gone when it is done, as a repair is; by default it is there every week"),
      Field("household", .reference, zh: "上门的住户", en: "whose home is visited"),
      Field("turns", .choice([Word("household", "住户")]), zh: "住户轮值", en: "who takes turns"),
      Field(
        "for-each", .choice([Word("unit", "单元"), Word("place", "地点")]), zh: "每个单元各排一队，默认全地点一队",
        en: "unit gives each stairwell a queue of its own, by default place"),
      Field(
        "people", .either([.integer(Limits.people), .mapping(.people)]), zh: "人数，默认 1",
        en: "how many, by default 1"),
      Field("skill", .reference, zh: "所需技能", en: "the skill it takes"),
      Field("level", .integer(Limits.level), zh: "技能等级，默认 1", en: "the least level, by default 1"),
      Field("roles", .mappings(.role), zh: "班组中的角色", en: "the parts in a team"),
      Field(
        "complete", .yesNo, zh: "人齐才去",
        en: "whether the team goes only when every role has its minimum"),
    ])

  static let role = Section(
    zh: "角色", en: "role",
    [
      Field("id", .id, isRequired: true, zh: "编号", en: "names the role"),
      Field(
        "people", .either([.integer(Limits.people), .mapping(.people)]), zh: "人数，默认 1",
        en: "how many, by default 1"),
      Field("skill", .reference, zh: "所需技能", en: "the skill it takes"),
      Field("level", .integer(Limits.level), zh: "技能等级，默认 1", en: "the least level, by default 1"),
      Field("group", .reference, zh: "所属小组", en: "the group they must belong to"),
    ])

  static let people = Section(
    zh: "人数", en: "head count",
    [
      Field("minimum", .integer(0...1000), zh: "至少几人，默认 1", en: "fewer is unfilled, by default 1"),
      Field(
        "wanted", .integer(Limits.people), zh: "希望几人，默认同 minimum",
        en: "fewer is less than wished for, by default the minimum"),
      Field(
        "most", .integer(Limits.people), zh: "固定班次最多几人，多出的尽量不排，默认同 wanted",
        en: "of a shift: more are never sent, and those above wanted are avoided; by default wanted"
      ),
      Field(
        "per-bays", .integer(1...100_000), zh: "看车：每多少个停着车的车位一人，人数由车位分配算出",
        en: "a watch: one for so many occupied bays, counted in the allocation"),
      Field(
        "zones", .list(.reference), zh: "看哪些片区，默认全部", en: "the zones watched, by default all"),
    ])

  static let season = Section(
    zh: "起止日期", en: "season",
    [
      Field("from", .date, zh: "第一天", en: "the first day"),
      Field("to", .date, zh: "最后一天", en: "the last day"),
    ])

  static let priorities = [
    Word("essential", "必需"), Word("important", "重要"), Word("normal", "一般"), Word("low", "次要"),
  ]
}
