internal import Scenarios

extension Section {
  static let space = Section(
    zh: "车位", en: "space",
    prefixed: Field(
      "distance-", ["距"], .decimal(Limits.metres), zh: "到某单元的距离，米",
      en: "the walk to a unit, in metres"),
    identity: Identity(.unknownSpace, newHas: ["row", "zone"]),
    [
      Field(
        "id", ["编号", "车位"], .id, isRequired: true, zh: "编号", en: "what is painted on the ground"),
      Field("row", ["排"], .reference, zh: "所在的排", en: "the row it stands in"),
      Field(
        "zone", ["区域", "片区"], .text, zh: "片区，默认同所在的排",
        en: "the part of the estate, by default the row's"),
      Field(
        "kind", ["类型"], .choice(spaceKinds), zh: "类型，默认同所在的排，再默认标准",
        en: "what it is for, by default as the row, else standard"),
      Field(
        "hours", ["可用时间"], .windows, zh: "一周里可用的时间，默认同所在的排，再默认全天",
        en: "when it can be used, by default as the row, else always"),
      Field("length", ["长"], .decimal(Limits.bay), zh: "长，米", en: "metres"),
      Field("width", ["宽"], .decimal(Limits.bay), zh: "宽，米", en: "metres"),
      Field("fire-lane", ["消防通道"], .yesNo, zh: "是否在消防通道上", en: "whether it lies in a fire lane"),
      Field(
        "closed", ["停用"], .either([.yesNo, .spans]), zh: "停用：是，或停用的日子",
        en: "yes, or the days it cannot be used"),
      Field(
        "lane-left", ["余宽"], .decimal(0...1000), zh: "停了车，消防通道还剩多宽，米",
        en: "metres of the fire lane that a car here leaves clear, where they were measured"),
      Field("x", .decimal(Limits.coordinate), zh: "位置，米", en: "metres east"),
      Field("y", .decimal(Limits.coordinate), zh: "位置，米", en: "metres north"),
      Field(
        "angle", ["角度"], .decimal(Limits.angle), zh: "长边的方向，从东向北的度数，默认同所在的排，再默认 90",
        en:
          "the direction of its length, in degrees from east towards north, by default as the row, else 90"
      ),
      Field("note", ["备注"], .hidden, zh: "备注，程序不用", en: "private, never used"),
    ])

  static let vehicle = Section(
    zh: "车辆", en: "vehicle",
    identity: Identity(.unknownVehicle),
    [
      Field("id", ["编号"], .id, zh: "编号，默认为车牌", en: "names the vehicle, by default the plate"),
      Field("plate", ["车牌"], .hidden, isRequired: true, zh: "车牌，不公开", en: "the plate, private"),
      Field(
        "household", ["住户", "户号"], .reference, isRequired: true, zh: "住户编号",
        en: "the home it belongs to"),
      Field(
        "type", ["车型"], .choice([Word("car", "汽车"), Word("motorcycle", "摩托车")]), zh: "车型，默认汽车",
        en: "what it is, by default a car"),
      Field("length", ["长"], .decimal(Limits.bay), zh: "长，米", en: "metres"),
      Field("width", ["宽"], .decimal(Limits.bay), zh: "宽，米", en: "metres"),
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
      Field(
        "stay", ["停放时间"], .windows, zh: "什么时候要停：全天（默认）、夜间、工作日白天、周末或时间段",
        en: "when it asks for a space: always (the default), nights, weekdays, weekends or windows"),
      Field(
        "offers", ["让出时间"], .windows, zh: "不停、让给别人的时间，写法相同",
        en: "when it is away and leaves its space to others, in the same words"),
      Field("last-space", ["上季车位"], .reference, zh: "上季的车位", en: "the space it had last season"),
      Field(
        "arrears", ["欠费月数"], .integer(0...1200), zh: "欠费几个月，默认 0；公约写了才算",
        en: "months of fees not paid, by default 0; they count only where a conduct rule says so"),
      Field(
        "breaches", ["违规次数"], .integer(0...1000), zh: "违规几次，默认 0；公约写了才算",
        en: "breaches recorded, by default 0; they count only where a conduct rule says so"),
      Field("note", ["备注"], .hidden, zh: "备注，程序不用", en: "private, never used"),
    ])
}
