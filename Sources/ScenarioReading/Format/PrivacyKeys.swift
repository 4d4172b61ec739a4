internal import Scenarios

extension Section {
  static let privacy = Section(
    zh: "公示规则", en: "privacy policy",
    [
      Field(
        "names",
        .choice([
          Word("surname", "姓"), Word("surname-title", "称呼", "姓和称呼"), Word("full", "全名", "姓名"),
          Word("id", "编号"),
        ]), zh: "张贴时怎样写人：姓（李**，默认）、称呼（李阿姨）、全名、编号",
        en: "how people are posted: surname, the default, surname-title, full or id"),
      Field(
        "plates",
        .choice([Word("masked", "遮住", "遮挡"), Word("full", "全", "全号"), Word("hidden", "不写", "不公开")]),
        zh: "张贴时怎样写车牌：遮住（鲁B·***12，默认）、全、不写",
        en: "how plates are posted: masked, the default, full or hidden"),
      Field(
        "doors",
        .choice([Word("unit", "单元"), Word("full", "门牌", "户号"), Word("hidden", "不写", "不公开")]),
        zh: "张贴时怎样写住处：单元（默认）、门牌、不写",
        en: "how homes are posted: unit, the default, full or hidden"),
      Field("contact", .mapping(.contact), zh: "找谁", en: "whom to call; posted as it stands"),
    ])

  static let contact = Section(
    zh: "联系人", en: "contact",
    [
      Field("name", .text, isRequired: true, zh: "怎样称呼，会张贴", en: "who it is; posted"),
      Field("phone", .text, zh: "电话，会张贴", en: "the number to call; posted"),
      Field("place", .text, zh: "在哪里、什么时候，会张贴", en: "where they are found, and when; posted"),
    ])
}
