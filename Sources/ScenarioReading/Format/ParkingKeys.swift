internal import Scenarios

extension Section {
  static let parking = Section(
    zh: "停车", en: "mapping of parking",
    [
      Field("spaces", .table(.space), zh: "车位", en: "the bays"),
      Field("vehicles", .table(.vehicle), zh: "车辆", en: "the cars"),
      Field(
        "rows", .mappings(.row), zh: "各排车位；车位自己没写的，按所在的排",
        en: "rows of bays, and what their bays are where they do not say otherwise"),
      Field("lanes", .mappings(.lane), zh: "消防通道", en: "the ways of fire engines"),
      Field(
        "classes", .mappings(.priorityClass), zh: "优先类别，最优先的在前",
        en: "claims that come first, the weightiest first"),
      Field(
        "goals", .list(.choice(parkingGoals)), zh: "目标次序", en: "the goals, the weightiest first"),
      Field(
        "changeover", .duration(0...minutesPerDay), zh: "错时共享的车位，前车走后隔多久下一辆才来，默认 0",
        en: "minutes between two vehicles that share a bay, by default 0"),
      Field(
        "longest-wait", .integer(1...Limits.rounds.upperBound), zh: "最多等几轮，默认 1",
        en: "the rounds anyone may wait before they come first, by default 1"),
      Field(
        "conduct", .mappings(.conduct), zh: "欠费、违规算什么；没写就不算",
        en: "what arrears and breaches mean; nothing where no rule says so"),
    ])

  static let row = Section(
    zh: "排", en: "row",
    identity: Identity(.unknownRow, newHas: ["name", "zone"]),
    [
      Field("id", .id, isRequired: true, zh: "编号", en: "names the row"),
      Field("name", .text, zh: "名称，默认同编号", en: "what residents call it, by default the id"),
      Field("zone", .text, zh: "片区", en: "the part of the estate"),
      Field("kind", .choice(spaceKinds), zh: "类型", en: "what its bays are for"),
      Field("hours", .windows, zh: "可用时间", en: "when its bays can be used"),
      Field(
        "closed", .either([.yesNo, .spans]), zh: "停用：是，或停用的日子",
        en: "yes, or the days its bays cannot be used"),
      Field("length", .decimal(Limits.bay), zh: "长，米", en: "metres"),
      Field("width", .decimal(Limits.bay), zh: "宽，米", en: "metres"),
      Field(
        "angle", .decimal(Limits.angle), zh: "车位长边的方向，从东向北的度数",
        en: "the direction of a bay's length, in degrees from east towards north"),
    ])

  static let lane = Section(
    zh: "消防通道", en: "fire lane",
    identity: Identity(.unknownLane),
    [
      Field("id", .id, isRequired: true, zh: "编号", en: "names the lane"),
      Field("name", .text, zh: "名称，默认同编号", en: "what residents call it, by default the id"),
      Field(
        "from", .either([.position, .mapping(.point)]), isRequired: true, zh: "中线的一端，米",
        en: "one end of its middle line, in metres"),
      Field(
        "to", .either([.position, .mapping(.point)]), isRequired: true, zh: "中线的另一端，米",
        en: "the other end, in metres"),
      Field(
        "width", .decimal(0...1000), isRequired: true, zh: "两边路沿之间的宽，米",
        en: "metres from kerb to kerb"),
    ])

  static let point = Section(
    zh: "位置", en: "point",
    [
      Field("x", .decimal(Limits.coordinate), isRequired: true, zh: "位置，米", en: "metres east"),
      Field("y", .decimal(Limits.coordinate), isRequired: true, zh: "位置，米", en: "metres north"),
    ])

  static let conduct = Section(
    zh: "守约规则", en: "conduct rule",
    identity: Identity(.unknownClause, key: "clause"),
    [
      Field("clause", .text, isRequired: true, zh: "公约条款", en: "the clause of the covenant"),
      Field(
        "counts", .choice([Word("arrears", "欠费"), Word("breaches", "违规")]), isRequired: true,
        zh: "算什么：欠费月数或违规次数", en: "what is counted: months of arrears, or breaches"),
      Field("from", .integer(1...1000), isRequired: true, zh: "满几个月或几次起", en: "from how many on"),
      Field(
        "then", .choice([Word("after-others", "排后"), Word("no-space", "不分配")]), isRequired: true,
        zh: "后果：同等条件排在后面，或不分配", en: "what it leads to: after equals, or no space at all"),
    ])

  static let priorityClass = Section(
    zh: "优先类别", en: "priority class",
    identity: Identity(.unknownClass),
    [
      Field("id", .id, isRequired: true, zh: "编号", en: "names the class"),
      Field("name", .text, zh: "名称，默认同编号", en: "what residents call it, by default the id"),
      Field("clause", .text, isRequired: true, zh: "公约条款", en: "the clause that grants it"),
    ])

  static let spaceKinds = [
    Word("standard", "标准"), Word("compact", "小型"), Word("accessible", "无障碍"),
    Word("charging", "充电"),
    Word("visitor", "访客"), Word("loading", "装卸"), Word("motorcycle", "摩托车"),
  ]

  static let parkingGoals = [
    Word("entitled", "优先类别"), Word("first-cars", "首车"), Word("waiting", "轮候"),
    Word("later-cars", "次车"), Word("hours", "时长"), Word("walking", "步行"), Word("wishes", "意愿"),
    Word("stability", "稳定"), Word("rotation", "轮换"), Word("draw", "抽签"),
  ]
}
