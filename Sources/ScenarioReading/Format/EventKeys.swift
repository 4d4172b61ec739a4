internal import Scenarios

extension Section {
  static let event = Section(
    zh: "事件", en: "event", article: "an",
    identity: Identity(.unknownEvent, newHas: EventKind.allCases.map(\.rawValue)),
    [
      Field("id", .id, isRequired: true, zh: "编号", en: "names the event"),
      Field("on", .date, zh: "哪一天，只发生一次", en: "the day on which it happens, once"),
      Field("rate", .rate, zh: "平均多久发生几次", en: "how often it happens on average, by chance"),
      Field("season", .season, zh: "每年哪几个月才有", en: "the part of the year it is confined to"),
      Field("absence", .befalls, zh: "谁请假外出，事先说了", en: "who is away, and says so before"),
      Field("illness", .befalls, zh: "谁病了，事先不知道", en: "who falls ill, unforeseen"),
      Field("leaves", .befalls, zh: "谁不再参加", en: "who leaves for good"),
      Field("joins", .mapping(.volunteer), zh: "谁来参加", en: "who joins"),
      Field("no-show", .share, zh: "到时候没来的可能", en: "the chance that somebody does not come"),
      Field(
        "late-cancel", .share, zh: "临时说来不了的可能",
        en: "the chance that somebody calls off at short notice"),
      Field("request", .mapping(.request), zh: "有人报修、求助", en: "work that is asked for"),
      Field(
        "newborn", .mapping(.request), zh: "谁家添了孩子，要上门几周",
        en: "visits to a household with a newborn, for some weeks"),
      Field("storm", .mapping(.storm), zh: "大雨、大风", en: "weather that closes places"),
      Field("holiday", .mapping(.holiday), zh: "放假和调休", en: "days off and shifted working days"),
      Field("bays-closed", .list(.reference), zh: "哪些车位停用", en: "spaces that cannot be used"),
      Field("car-bought", .mapping(.vehicle), zh: "谁家买了车", en: "a vehicle that is bought"),
      Field(
        "car-sold", .list(.reference), zh: "哪辆车卖了；any 是任意一辆",
        en: "vehicles that are sold, or any"),
      Field("days", .distribution, zh: "几天", en: "for how many days"),
      Field(
        "notice", .duration(0...minutesPerDay * 365), zh: "提前多久说",
        en: "how long before they say so"),
      Field("people", .befalls, zh: "哪些人，默认所有人", en: "who, by default everyone"),
      Field("needs", .list(.reference), zh: "哪些事，默认所有事", en: "which needs, by default all"),
    ])

  /// Work that is asked for: a task of a scenario, and how it comes in.
  static let request = Section(
    zh: "求助", en: "request",
    need.fields.filter { taskKeys.contains($0.name) }.map { field in
      switch field.name {
      case "duration":
        Field(
          "duration", .either([.duration(1...minutesPerWeek), .distribution]), isRequired: true,
          zh: "时长", en: "how long it takes")
      case "household":
        Field(
          "household", .reference, zh: "上门的住户；any 是任意一家",
          en: "whose home is visited, or any: drawn by chance")
      case "within":
        Field(field.name, field.type, isRequired: true, zh: "可选时间段", en: "when it may be done")
      default: field
      }
    } + [
      Field("deadline", .distribution, zh: "几天之内要做，过期作罢", en: "days after which it is too late"),
      Field("urgent", .yesNo, zh: "是否当周就插进来", en: "whether it breaks into the running week"),
      Field(
        "weeks", .integer(1...52), zh: "连着几周，默认 1", en: "in how many weeks running, by default 1"),
    ])

  private static let taskKeys = (NeedKind.common + NeedKind.task.keys).filter {
    $0 != "id" && $0 != "once"
  }

  static let storm = Section(
    zh: "风雨", en: "storm",
    [
      Field("closes", .list(.reference), isRequired: true, zh: "哪些地点去不了", en: "the places closed"),
      Field("clean-up", .mapping(.request), zh: "过后要收拾的", en: "what has to be cleared afterwards"),
    ])

  static let holiday = Section(
    zh: "假期", en: "holiday",
    [
      Field("name", .text, isRequired: true, zh: "名称", en: "what it is called"),
      Field("days", .list(.text), isRequired: true, zh: "放假的日子", en: "the days off"),
      Field(
        "working-days", .list(.text), zh: "调休上班的日子，写明按周几：2027-02-14 按周五",
        en: "week-end days that are worked instead, and like which day: 2027-02-14 like Fri"),
      Field("travelling", .share, zh: "每人出门的可能", en: "the chance that a volunteer travels"),
      Field("pauses", .list(.reference), zh: "放假时停的事", en: "needs that pause on the days off"),
    ])

  /// The distributions, each with its parameters in order.
  static let distribution = Section(
    zh: "分布", en: "distribution",
    DistributionKind.allCases.map {
      Field(
        $0.rawValue, .either([.list(.text), .mapping($0.section)]), zh: $0.about.chinese,
        en: $0.about.english)
    })
}

extension FieldType {
  /// Whom an event befalls.
  fileprivate static var befalls: FieldType { .either([.list(.reference), .mapping(.scope)]) }
}
