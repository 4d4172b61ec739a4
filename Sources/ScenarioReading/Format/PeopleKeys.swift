internal import Scenarios

extension Section {
  static let volunteer = Section(
    zh: "志愿者", en: "volunteer",
    identity: Identity(.unknownVolunteer),
    [
      Field("id", ["编号"], .id, isRequired: true, zh: "编号", en: "names the volunteer"),
      Field("name", ["姓名"], .hidden, isRequired: true, zh: "姓名，不公开", en: "the full name, private"),
      Field(
        "title", ["称呼"], .text, zh: "称呼，如 阿姨、师傅；张贴时可代替名字",
        en: "what they are called after their surname; may be posted in place of the name"),
      Field(
        "slip", ["纸条"], .yesNo, zh: "要不要纸条，默认要",
        en: "whether they want their week on paper, by default yes"),
      Field("household", ["住户", "户号"], .reference, zh: "住户编号", en: "the home they live in"),
      Field(
        "organisation", ["单位", "合伙单位"], .reference, zh: "由哪个单位派出",
        en: "the organisation that lends them"),
      Field(
        "unit", ["单元"], .reference, zh: "单元，默认同住户", en: "the stairwell, by default the household's"),
      Field(
        "plate", ["车牌"], .hidden, zh: "外来志愿者的车牌，不公开；值勤时给个车位",
        en: "of one who comes by car, private: there is a bay for their duties"),
      Field(
        "skills", ["技能"], .list(.text), zh: "技能；可写等级和证书到期日：电工:2@2027-06-30",
        en: "skills, with level and last day of the certificate: electrician:2@2027-06-30"),
      Field(
        "groups", ["小组", "组别"], .list(.reference), zh: "所在小组", en: "the groups they belong to"),
      Field(
        "places", ["服务地点", "地点"], .list(.reference), zh: "服务地点：点位、楼院或网格，默认全部",
        en: "where they serve: spots, yards or grids, by default everywhere"),
      Field(
        "available", ["可服务时间"], .windows, zh: "可服务时间，默认任何时间",
        en: "when they can serve, by default any time"),
      Field("away", ["请假", "外出"], .spans, zh: "不能服务的日子", en: "exceptions: when they cannot"),
      Field("also", ["临时可服务"], .spans, zh: "额外可服务的日子", en: "exceptions: when they can besides"),
      Field(
        "max-hours", ["每周最多小时"], .hoursOfWork(Limits.week), zh: "每周最多小时，默认依公约",
        en: "hours a week at most, by default what the covenant allows"),
      Field(
        "max-duties", ["每周最多次数"], .integer(0...1000), zh: "每周最多次数，默认依公约",
        en: "duties a week at most, by default what the covenant allows"),
      Field("age", ["年龄"], .integer(Limits.age), zh: "年龄", en: "years, for the covenant's rules"),
      Field(
        "cannot", ["不宜", "不能"], .list(.demand), zh: "身体不宜的工作",
        en: "strains that health rules out"),
      Field(
        "experience", ["经验"], .choice(experience), zh: "经验，默认普通",
        en: "how experienced, by default regular"),
      Field(
        "wants", ["希望", "愿意"], .list(.text), zh: "希望的事、技能、地点、星期、时段或“with v-07”",
        en: "wishes: a need, skill, place, day, hours or with v-07"),
      Field(
        "avoids", ["不希望", "回避"], .list(.text), zh: "不希望的，写法相同",
        en: "what they would rather not, in the same way"),
      Field(
        "share", ["份额"], .decimal(Limits.share), zh: "应承担的份额，默认 1",
        en: "how much they are asked to carry, by default 1"),
      Field(
        "carried-over", ["结转小时", "结转"], .hoursOfWork(Limits.balance), zh: "结转小时，默认由记录算出",
        en: "hours carried over, by default from the history"),
      Field("phone", ["电话", "手机"], .hidden, zh: "电话，不公开，程序不用", en: "private, never used"),
      Field("note", ["备注"], .hidden, zh: "备注，不公开，程序不用", en: "private, never used"),
    ])

  static let household = Section(
    zh: "住户", en: "household",
    identity: Identity(.unknownHousehold, newHas: ["unit"]),
    [
      Field(
        "id", ["编号", "户号"], .id, isRequired: true, zh: "编号，如 2-501", en: "names the home, 2-501"),
      Field("name", ["户名", "姓名"], .hidden, zh: "户名，不公开", en: "the name on the door, private"),
      Field("unit", ["单元"], .reference, zh: "单元", en: "the stairwell"),
      Field(
        "floor", ["楼层"], .integer(-5...200), zh: "楼层，仅供查看", en: "the floor, for the reader's eye"),
      Field("adults", ["成年人"], .integer(0...50), zh: "成年人数", en: "how many adults live there"),
      Field(
        "exempt", ["免轮值", "免值"], .either([.yesNo, .date]), zh: "免轮值：是、否或截止日期；不问原因",
        en: "excused from turns: yes, no, or the last day; nobody asks why"),
      Field("away", ["外出"], .spans, zh: "家中无人的日子", en: "when nobody is at home"),
      Field(
        "last-turn", ["上次轮值"], .date, zh: "上次轮值日期，默认由记录得出",
        en: "day of the last turn, by default from the history"),
      Field("phone", ["电话", "手机"], .hidden, zh: "电话，不公开，程序不用", en: "private, never used"),
      Field("note", ["备注"], .hidden, zh: "备注，不公开，程序不用", en: "private, never used"),
    ])

  static let history = Section(
    zh: "服务记录", en: "past duty",
    [
      Field("date", ["日期"], .date, isRequired: true, zh: "日期", en: "the day it began on"),
      Field("start", ["开始"], .time, isRequired: true, zh: "开始时刻", en: "when it began"),
      Field("end", ["结束"], .time, isRequired: true, zh: "结束时刻", en: "when it ended"),
      Field(
        "need", ["事项", "需求"], .reference, isRequired: true, zh: "哪件事",
        en: "which need, which may be gone"),
      Field(
        "person", ["人员"], .reference, isRequired: true, zh: "志愿者或住户编号",
        en: "a volunteer or household, who may be gone"),
    ])

  static let demands = [
    Word("night", "夜间"), Word("heights", "登高"), Word("heavy", "重活"), Word("outdoors", "户外"),
  ]

  static let experience = [
    Word("newcomer", "新手"), Word("regular", "普通"), Word("experienced", "熟手"),
  ]
}
