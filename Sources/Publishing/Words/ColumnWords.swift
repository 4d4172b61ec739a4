internal import Scenarios

/// The headings of the tables. The English ones are a contract with other programs; the Chinese
/// ones are their translation, in the same order.
enum ColumnWords {
  static let date = Bilingual(zh: "日期", en: "date")
  static let start = Bilingual(zh: "开始", en: "start")
  static let end = Bilingual(zh: "结束", en: "end")
  static let place = Bilingual(zh: "地点", en: "place")
  static let needID = Bilingual(zh: "事项编号", en: "need_id")
  static let need = Bilingual(zh: "事项", en: "need")
  static let skill = Bilingual(zh: "技能", en: "skill")
  static let volunteerID = Bilingual(zh: "人员编号", en: "volunteer_id")
  static let volunteer = Bilingual(zh: "人员", en: "volunteer")
  static let role = Bilingual(zh: "角色", en: "role")

  static let missing = Bilingual(zh: "缺人数", en: "missing")
  static let priority = Bilingual(zh: "优先级", en: "priority")
  static let reason = Bilingual(zh: "原因", en: "reason")

  static let duties = Bilingual(zh: "次数", en: "duties")
  static let hours = Bilingual(zh: "小时", en: "hours")
  static let carriedOver = Bilingual(zh: "结转小时", en: "carried_over")
  static let load = Bilingual(zh: "合计小时", en: "load")
  static let fairShare = Bilingual(zh: "应担小时", en: "fair_share")
  static let wishesMet = Bilingual(zh: "满足的意愿", en: "wishes_met")
  static let wishes = Bilingual(zh: "意愿", en: "wishes")

  static let level = Bilingual(zh: "层级", en: "level")
  static let placeID = Bilingual(zh: "地点编号", en: "place_id")
  static let volunteers = Bilingual(zh: "人数", en: "volunteers")
  static let dutiesThere = Bilingual(zh: "在此次数", en: "duties_there")
  static let hoursThere = Bilingual(zh: "在此小时", en: "hours_there")

  static let spaceID = Bilingual(zh: "车位", en: "space_id")
  static let zone = Bilingual(zh: "片区", en: "zone")
  static let householdID = Bilingual(zh: "户号", en: "household_id")
  static let plate = Bilingual(zh: "车牌", en: "plate")
  static let weekday = Bilingual(zh: "星期", en: "weekday")
  static let kind = Bilingual(zh: "类型", en: "kind")
  static let distance = Bilingual(zh: "步行米数", en: "distance_m")

  static let position = Bilingual(zh: "顺位", en: "position")
  static let priorityClass = Bilingual(zh: "优先类别", en: "class")
  static let roundsWaited = Bilingual(zh: "已等轮数", en: "rounds_waited")

  static let lane = Bilingual(zh: "消防通道", en: "lane")
  static let metresLeft = Bilingual(zh: "剩余米数", en: "metres_left")
}
