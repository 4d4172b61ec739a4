internal import Scenarios

extension Section {
  static let parking = Section(
    zh: "停车", en: "mapping of parking",
    [
      Field("spaces", .table(.space), zh: "车位", en: "the bays"),
      Field("vehicles", .table(.vehicle), zh: "车辆", en: "the cars"),
      Field(
        "classes", .mappings(.priorityClass), zh: "优先类别，最优先的在前",
        en: "claims that come first, the weightiest first"),
      Field(
        "goals", .list(.choice(parkingGoals)), zh: "目标次序", en: "the goals, the weightiest first"),
    ])

  static let priorityClass = Section(
    zh: "优先类别", en: "priority class",
    [
      Field("id", .id, isRequired: true, zh: "编号", en: "names the class"),
      Field("name", .text, zh: "名称，默认同编号", en: "what residents call it, by default the id"),
      Field("clause", .text, isRequired: true, zh: "公约条款", en: "the clause that grants it"),
    ])

  static let space = Section(
    zh: "车位", en: "space",
    prefixed: Field(
      "distance-", ["距"], .decimal(Limits.metres), zh: "到某单元的距离，米",
      en: "the walk to a unit, in metres"),
    [
      Field(
        "id", ["编号", "车位"], .id, isRequired: true, zh: "编号", en: "what is painted on the ground"),
      Field("zone", ["区域", "片区"], .text, zh: "片区", en: "the part of the estate"),
      Field(
        "kind", ["类型"], .choice(spaceKinds), zh: "类型，默认标准",
        en: "what it is for, by default standard"),
      Field("length", ["长"], .decimal(0.5...100), zh: "长，米", en: "metres"),
      Field("width", ["宽"], .decimal(0.5...100), zh: "宽，米", en: "metres"),
      Field("fire-lane", ["消防通道"], .yesNo, zh: "是否在消防通道上", en: "whether it lies in a fire lane"),
      Field(
        "closed", ["停用"], .either([.yesNo, .spans]), zh: "停用：是，或停用的日子",
        en: "yes, or the days it cannot be used"),
      Field("x", .decimal(Limits.coordinate), zh: "位置，米", en: "metres east"),
      Field("y", .decimal(Limits.coordinate), zh: "位置，米", en: "metres north"),
      Field("note", ["备注"], .hidden, zh: "备注，程序不用", en: "private, never used"),
    ])

  static let vehicle = Section(
    zh: "车辆", en: "vehicle",
    [
      Field("id", ["编号"], .id, zh: "编号，默认为车牌", en: "names the vehicle, by default the plate"),
      Field("plate", ["车牌"], .hidden, isRequired: true, zh: "车牌，不公开", en: "the plate, private"),
      Field(
        "household", ["住户", "户号"], .reference, isRequired: true, zh: "住户编号",
        en: "the home it belongs to"),
      Field("length", ["长"], .decimal(0.5...100), zh: "长，米", en: "metres"),
      Field("width", ["宽"], .decimal(0.5...100), zh: "宽，米", en: "metres"),
      Field("electric", ["电动"], .yesNo, zh: "是否电动", en: "whether it may use charging bays"),
      Field("permit", ["无障碍证"], .yesNo, zh: "有无障碍证", en: "whether it may use accessible bays"),
      Field(
        "order", ["第几辆"], .integer(1...20), zh: "家里第几辆，默认 1", en: "1 for the first car, the default"
      ),
      Field("class", ["优先类别"], .reference, zh: "优先类别", en: "the claim that comes first"),
      Field(
        "rounds-waited", ["已等轮数"], .integer(Limits.rounds), zh: "已等轮数，默认 0",
        en: "rounds without a space, by default 0"),
      Field(
        "wishes", ["意愿"], .list(.reference), zh: "希望的车位或片区，最想要的在前",
        en: "spaces or zones, the dearest first"),
      Field("note", ["备注"], .hidden, zh: "备注，程序不用", en: "private, never used"),
    ])

  static let spaceKinds = [
    Word("standard", "标准"), Word("compact", "小型"), Word("accessible", "无障碍"),
    Word("charging", "充电"),
    Word("visitor", "访客"),
  ]

  static let parkingGoals = [
    Word("entitled", "优先类别"), Word("first-cars", "首车"), Word("waiting", "轮候"),
    Word("later-cars", "次车"), Word("walking", "步行"), Word("wishes", "意愿"),
  ]
}
