internal import Scenarios

/// What is said of the files of a plan that do not agree with each other or with the scenario.
enum FindingWords {
  // What a cell or value should be.
  static let wholeNumber = Bilingual(zh: "应为整数", en: "a whole number is needed")
  static let number = Bilingual(zh: "应为数字", en: "a number is needed")
  static let time = Bilingual(
    zh: "应为时间，如 07:30", en: "a time such as 07:30 is needed")
  static let date = Bilingual(
    zh: "应为日期，如 2026-11-23", en: "a date such as 2026-11-23 is needed")
  static let level = Bilingual(
    zh: "应为 街道、网格、楼院、外来 或 单位",
    en: "street, grid, yard, elsewhere or organisation is needed")
  static let dateAndTimes = Bilingual(
    zh: "应为日期 2026-11-23 与起止时间 07:30",
    en: "a date such as 2026-11-23 and times such as 07:30 are needed")
  static let weekdays = Bilingual(
    zh: "应为星期，如 周一 或 周一至周日", en: "days such as Mon or Mon-Sun are needed")
  static let vehicle = Bilingual(
    zh: "该户没有这个车牌的车", en: "this household has no vehicle with this plate")
  static let week = Bilingual(
    zh: "应为周次，如 2026-W48", en: "a week such as 2026-W48 is needed")
  static let status = Bilingual(
    zh: "应为 optimal、feasible 或 not-reached",
    en: "optimal, feasible or not-reached is needed")
  static let ticket = Bilingual(
    zh: "应为其中一张签的号码", en: "the number of one of the tickets is needed")
  static let planFormat = Bilingual(
    zh: "应为 \(PlanRecord.currentFormat)", en: "\(PlanRecord.currentFormat) is needed")

  // What is wrong with a file.
  static let missingFile = Bilingual(
    zh: "缺少这个文件", en: "this file is missing")
  static let extraFile = Bilingual(
    zh: "plan.json 里没有这一部分，不该有这个文件",
    en: "plan.json has no such part, so this file should not be here")
  static let notText = Bilingual(
    zh: "不是文本文件；请另存为 UTF-8 编码的 CSV", en: "this is not a text; save it as CSV in UTF-8")
  static let brokenQuotes = Bilingual(
    zh: "引号没有成对", en: "a quote is not closed, or text follows one")
  static let emptyTable = Bilingual(zh: "没有表头", en: "there is no header")
  static let notJSON = Bilingual(zh: "不是 JSON", en: "this is not JSON")

  static func header(_ expected: String) -> Bilingual {
    Bilingual(zh: "这一列的表头应为“\(expected)”", en: "this column's heading should be \"\(expected)\"")
  }

  static func cellCount(_ found: Int, _ expected: Int) -> Bilingual {
    Bilingual(
      zh: "这一行有 \(found) 格，应有 \(expected) 格",
      en: "this row has \(found) cells, it should have \(expected)")
  }

  static func malformed(_ column: Bilingual, _ expected: Bilingual) -> Bilingual {
    Bilingual(
      zh: "“\(column.chinese)”：\(expected.chinese)", en: "\(column.english): \(expected.english)")
  }

  /// A cell that differs; its contents only where they tell nothing about a person.
  static func cell(_ column: Bilingual, found: String, expected: String, quoted: Bool) -> Bilingual
  {
    let chinese = quoted ? "是“\(found)”，应为“\(expected)”" : "与计划不符"
    let english = quoted ? "is \"\(found)\", should be \"\(expected)\"" : "differs from the plan"
    return Bilingual(zh: "“\(column.chinese)”\(chinese)", en: "\(column.english) \(english)")
  }

  static let extraRow = Bilingual(
    zh: "plan.json 里没有这一行", en: "plan.json has no such row")

  static func missingRow(_ key: String) -> Bilingual {
    Bilingual(
      zh: "缺少 plan.json 里的一行：\(key)", en: "a row of plan.json is missing here: \(key)")
  }

  static func value(_ path: String, _ expected: Bilingual) -> Bilingual {
    Bilingual(zh: "\(path)：\(expected.chinese)", en: "\(path): \(expected.english)")
  }

  static func shape(_ path: String) -> Bilingual {
    Bilingual(
      zh: "\(path)：缺少这一项，或类型不对",
      en: "\(path): this is missing, or of the wrong type")
  }

  static func difference(_ path: String) -> Bilingual {
    Bilingual(
      zh: "\(path)：与由计划和数据算出的不一致",
      en: "\(path): this is not what the plan and the scenario give")
  }

  static let mapDiffers = Bilingual(
    zh: "不是由 plan.json 和这份数据画出的图：张贴前请重新输出",
    en: "this is not the map that plan.json and the scenario give; write it again before posting it"
  )

  static let hashDiffers = Bilingual(
    zh: "与 SHA256SUMS 里的指纹不符：写出之后改动过",
    en: "it is not as SHA256SUMS has it: it was changed after it was written")
  static let hashMissing = Bilingual(
    zh: "SHA256SUMS 里没有这个文件", en: "SHA256SUMS has no such file")
  static let sumsLine = Bilingual(
    zh: "每一行应是 64 位指纹、两个空格和文件名",
    en: "each line should be a fingerprint of 64 digits, two spaces and a file's name")
  static let sumsOrder = Bilingual(
    zh: "各行的顺序改动过，或有重复", en: "its lines were put in another order, or doubled")
  static let pageDiffers = Bilingual(
    zh: "与 plan.json 和数据不符；若用了自己的模板，请用 --templates 指明它们的文件夹",
    en:
      "this is not what plan.json and the scenario say; if it was made with templates of your own, name their folder with --templates"
  )
  static let bytesDiffer = Bilingual(
    zh: "不是由 plan.json 和这份数据写出的：张贴或发送前请重新输出",
    en:
      "this is not what plan.json and the scenario give; write it again before it is posted or sent"
  )

  static let scenarioChanged = Bilingual(
    zh: "计划不是用这份数据做的：排班之后数据已改动",
    en: "the plan was not made from this scenario: it has been changed since")
}
