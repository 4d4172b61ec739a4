internal import Scenarios

extension Section {
  /// The columns of a report of what really happened. Those of `roster.csv` may all be there, so
  /// that a committee adds one column to the roster and saves it again.
  static let report = Section(
    zh: "执行情况", en: "report",
    [
      Field("date", ["日期"], .date, isRequired: true, zh: "日期", en: "the day it begins on"),
      Field("start", ["开始"], .time, isRequired: true, zh: "开始时刻", en: "when it begins"),
      Field("end", ["结束"], .text, zh: "不读", en: "not read"),
      Field("place", ["地点"], .text, zh: "不读", en: "not read"),
      Field(
        "need_id", ["事项编号"], .reference, isRequired: true, zh: "事项编号", en: "the need's id"),
      Field("need", ["事项"], .text, zh: "不读", en: "not read"),
      Field("skill", ["技能"], .text, zh: "不读", en: "not read"),
      Field(
        "person_id", ["人员编号", "volunteer_id"], .reference, isRequired: true,
        zh: "排定的人；轮值为住户编号", en: "who was planned, for turns a household"),
      Field("volunteer", ["人员"], .hidden, zh: "不读", en: "not read"),
      Field("role", ["角色"], .text, zh: "不读", en: "not read"),
      Field(
        "outcome", ["结果"], .text, zh: "完成（或空）、缺席、临时取消、由 v-08 代替",
        en: "done (or empty), no-show, late-cancel, replaced-by v-08"),
    ])
}
