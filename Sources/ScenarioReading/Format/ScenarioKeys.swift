internal import Scenarios

extension Section {
  /// The keys of `scenario.yaml`.
  static let scenario = Section(
    zh: "方案", en: "scenario",
    [
      Field(
        "format", .integer(1...1), isRequired: true, zh: "格式版本，现为 1",
        en: "version of the format, 1 today"),
      Field("name", .text, isRequired: true, zh: "楼院名称", en: "the courtyard's name"),
      Field(
        "language", .choice([Word("zh-Hans", "中文"), Word("en", "英文")]), zh: "居民使用的语言",
        en: "the language residents read"),
      Field(
        "time-zone", .text, zh: "时区，默认 Asia/Shanghai",
        en: "an IANA time zone, by default Asia/Shanghai"),
      Field(
        "week", .week, isRequired: true, zh: "排班的一周，如 2026-W48",
        en: "the week to plan, 2026-W48; --week overrides it"),
      Field("grids", .named(.grid), zh: "网格，楼院写在哪个网格里", en: "the grids of a street"),
      Field("places", .table(.place), zh: "服务地点", en: "where duties take place"),
      Field(
        "walking", .mapping(.walking), zh: "地点之间步行的时间", en: "how long it takes from place to place"),
      Field("skills", .named(.skill), zh: "技能", en: "what volunteers can do"),
      Field("groups", .named(.group), zh: "小组", en: "sets of volunteers that needs refer to"),
      Field(
        "organisations", .named(.organisation), zh: "出人的单位（红色合伙人）",
        en: "partners that lend people"),
      Field(
        "committee", .mapping(.committee), zh: "谁签字后计划才公布",
        en: "who signs a plan before it is published"),
      Field("volunteers", .table(.volunteer), zh: "志愿者名单", en: "the people who serve"),
      Field("households", .table(.household), zh: "住户名单", en: "the homes that take turns"),
      Field("needs", .mappings(.need), zh: "本周要做的事", en: "what has to be done"),
      Field("covenant", .mapping(.covenant), zh: "居民公约", en: "the residents' own rules and goals"),
      Field("pinned", .mappings(.pinned), zh: "已经说定的班次", en: "duties that are already agreed"),
      Field("history", .table(.history), zh: "前几周的服务记录", en: "duties of earlier weeks"),
      Field("parking", .mapping(.parking), zh: "停车", en: "spaces and vehicles"),
      Field(
        "privacy", .mapping(.privacy), zh: "张贴时写到什么程度，找谁",
        en: "what may be posted, and whom to call"),
      Field(
        "simulation", .text, zh: "平常会有什么事，另一个文件，simulate 用",
        en: "the file of what may happen in ordinary weeks, for simulate"),
    ])

  static let place = Section(
    zh: "地点", en: "place",
    identity: Identity(.unknownPlace, newHas: ["name", "units", "position", "within"]),
    [
      Field("id", ["编号"], .id, isRequired: true, zh: "编号", en: "names the place"),
      Field(
        "name", ["名称", "地点"], .text, zh: "名称，默认同编号", en: "what residents call it, by default the id"
      ),
      Field(
        "units", ["单元"], .list(.either([.id, .mapping(.unit)])), zh: "单元",
        en: "the stairwells of the place"),
      Field(
        "position", ["位置"], .position, zh: "位置 [x, y]，米", en: "where it lies, [x, y] in metres"),
      Field("grid", ["网格"], .reference, zh: "所在网格", en: "the grid it lies in"),
      Field(
        "within", ["所属楼院", "所属"], .reference, zh: "是哪个楼院里的点位，默认自己是楼院",
        en: "the yard it is a spot of; by default it is a yard itself"),
    ])

  static let grid = Section(
    zh: "网格", en: "grid", identity: Identity(.unknownGrid, newHas: ["name"]),
    [Field("name", .text, zh: "名称，默认同编号", en: "what residents call it, by default the id")])

  static let unit = Section(
    zh: "单元", en: "unit",
    [
      Field("id", .id, isRequired: true, zh: "编号", en: "names the stairwell"),
      Field(
        "position", .position, zh: "单元门的位置 [x, y]，米", en: "where its door is, [x, y] in metres"),
    ])

  static let walking = Section(
    zh: "步行", en: "mapping of walks",
    [
      Field(
        "metres-per-minute", .decimal(1...1000), zh: "每分钟走多少米，默认 60",
        en: "speed, by default 60 metres a minute"),
      Field("between", .mappings(.walk), zh: "量过的路程", en: "walks that were measured"),
    ])

  static let walk = Section(
    zh: "路程", en: "walk",
    [
      Field("from", .reference, isRequired: true, zh: "从哪里", en: "one place"),
      Field("to", .reference, isRequired: true, zh: "到哪里", en: "the other place"),
      Field("minutes", .integer(0...1440), isRequired: true, zh: "分钟", en: "minutes on foot"),
    ])

  static let skill = Section(
    zh: "技能", en: "skill",
    identity: Identity(.unknownSkill, newHas: ["name"]),
    [
      Field("name", .text, zh: "名称，默认同编号", en: "what residents call it, by default the id"),
      Field(
        "certificate", .choice([Word("required", "需要"), Word("none", "不需要")]), zh: "是否须持证，默认不需要",
        en: "whether it takes a certificate, by default none"),
    ])

  static let group = Section(
    zh: "小组", en: "group", identity: Identity(.unknownGroup, newHas: ["name"]),
    [Field("name", .text, zh: "名称，默认同编号", en: "what residents call it, by default the id")])

  static let organisation = Section(
    zh: "单位", en: "organisation", article: "an",
    identity: Identity(.unknownOrganisation, newHas: ["name"]),
    [
      Field("name", .text, zh: "名称，默认同编号", en: "what residents call it, by default the id"),
      Field(
        "lends", .hoursOfWork(Limits.lent), isRequired: true, zh: "一周共出多少小时",
        en: "the hours a week that its people give together"),
    ])

  static let committee = Section(
    zh: "签字", en: "committee",
    [
      Field("group", .reference, isRequired: true, zh: "哪个小组的人签字", en: "whose members sign"),
      Field(
        "signatures", .integer(1...99), zh: "要几个人签字，默认 2", en: "how many must, by default 2"),
    ])

  static let pinned = Section(
    zh: "说定的班次", en: "pinned duty",
    [
      Field("need", .reference, isRequired: true, zh: "哪件事", en: "which need"),
      Field(
        "person", .reference, isRequired: true, zh: "志愿者编号；轮值为住户编号",
        en: "a volunteer, for turns a household"),
      Field("date", .date, isRequired: true, zh: "日期", en: "the day it begins on"),
      Field("start", .time, isRequired: true, zh: "开始时刻", en: "when it begins"),
      Field("role", .reference, zh: "角色", en: "the role, where the need has several"),
    ])
}
