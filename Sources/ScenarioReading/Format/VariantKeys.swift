internal import Scenarios

extension Section {
  /// The keys of a variant, and of the file of everyday events.
  static let variant = Section(
    zh: "方案变体", en: "variant",
    [
      Field("name", .text, isRequired: true, zh: "名称，用在图表里", en: "what tables and charts call it"),
      Field(
        "extends", .text, zh: "在哪个变体的基础上改，旁边的文件名",
        en: "the file beside it whose changes and events come first"),
      Field(
        "ledger", .yesNo, zh: "每周排班是否看前几周的账，默认是",
        en: "whether each week is planned with the ledger of those before, by default yes"),
      Field(
        "parking-round", .integer(1...520), zh: "车位几周分一次，默认每周",
        en: "for how many weeks an allocation of the parking stands, by default one"),
      Field(
        "everyday", .yesNo, zh: "平常的事是否照样发生，默认是",
        en: "whether the scenario's everyday events happen, too, by default yes"),
      Field(
        "without", .list(.reference), zh: "平常的或前一个变体的事，哪些不发生",
        en: "events of the scenario or the extended variant that do not happen"),
      Field(
        "changes", .either([.mapping(.change), .mappings(.change)]), zh: "改什么；几个阶段写成列表",
        en: "what is changed; several stages are a list"),
      Field("events", .mappings(.event), zh: "会发生什么", en: "what may happen"),
    ])

  /// What a variant changes: the keys of a scenario, each thing found by its id.
  static let change = Section(
    zh: "改动", en: "change",
    [
      Field("from", .week, zh: "从哪一周起，默认一开始", en: "the first week, by default from the beginning"),
      Field("remove", .mapping(.removal), zh: "去掉什么", en: "what is taken away"),
    ] + changeable)

  /// The keys of a scenario that a variant may change.
  private static let changeable = [
    "grids", "places", "walking", "skills", "groups", "organisations", "committee", "volunteers",
    "households",
    "needs",
    "covenant", "parking",
  ].compactMap { name in scenario.fields.first { $0.name == name } }

  /// What a variant takes away. Whatever mentions it goes with it: wishes, agreed duties, rules about
  /// a person.
  static let removal = Section(
    zh: "去掉的", en: "removal",
    [
      Field("needs", .list(.reference), zh: "事项", en: "needs"),
      Field("volunteers", .list(.reference), zh: "志愿者", en: "volunteers"),
      Field("spaces", .list(.reference), zh: "车位", en: "spaces"),
      Field("vehicles", .list(.reference), zh: "车辆", en: "vehicles"),
      Field("rules", .list(.reference), zh: "公约条款", en: "rules, by their clause"),
    ])
}
