internal import Scenarios

/// What the files of a draw say.
enum DrawWords {
  static let vehicleID = Bilingual(zh: "车辆编号", en: "vehicle_id")
  static let vehicleIDs = Bilingual(zh: "有车位的车辆编号", en: "vehicle_ids")
  static let classID = Bilingual(zh: "优先类别编号", en: "class_id")
  static let order = Bilingual(zh: "第几辆", en: "order")
  static let stay = Bilingual(zh: "停车时间", en: "stay")
  static let rank = Bilingual(zh: "名次", en: "rank")
  static let ticket = Bilingual(zh: "签", en: "ticket")
  static let waitingPosition = Bilingual(zh: "候位顺位", en: "waiting_position")
  static let ticketNumber = Bilingual(zh: "票号", en: "ticket")
  static let tickets = Bilingual(zh: "票数", en: "tickets")
  static let of = Bilingual(zh: "总票数", en: "of")

  private static let always = Bilingual(zh: "始终", en: "always")
  private static let never = Bilingual(zh: "无", en: "never")

  /// Hours of a week, as `周一至周五 19:00-07:00`.
  static func hours(_ hours: WeekHours) -> Bilingual {
    if hours == .always { return always }
    if hours.isEmpty { return never }
    func text(_ language: Language) -> String {
      hours.lines.map { line in
        let end = line.hours.upperBound
        let time = Figures.time(end > minutesPerDay ? end - minutesPerDay : end)
        return LabelWords.days(line.days)[language]
          + " \(Figures.time(line.hours.lowerBound))-\(time)"
      }.joined(separator: language == .chinese ? "；" : "; ")
    }
    return Bilingual(zh: text(.chinese), en: text(.english))
  }

  /// How ranks are made.
  static let ranks = Bilingual(
    zh:
      "种子是居民会上当众抽出的一串数字（开头的 0 不算：0427 就是 427）。每辆车的签，是文字“种子、一个空格、车辆编号”的 SHA-256（UTF-8 编码，64 位十六进制）。签从小到大排，就是第 1、2、3……名。",
    en:
      "The seed is the digits drawn in public at the residents' meeting (leading zeros do not count: 0427 is 427). A vehicle's ticket is the SHA-256 of the text \"seed, one space, vehicle id\" (UTF-8, 64 hexadecimal digits). Tickets in ascending order are the ranks 1, 2, 3, …."
  )

  /// How one ticket of a fair lottery is drawn.
  static func drawing(of tickets: Int) -> Bilingual {
    Bilingual(
      zh:
        "抽中的票：文字“种子、一个空格、ticket”的 SHA-256 当作一个十六进制整数，除以总票数 \(tickets)，余数加 1 就是票号。谁有车位看这张票，名次决定挑选的先后。",
      en:
        "The ticket drawn: take the SHA-256 of the text \"seed, one space, ticket\" as one hexadecimal number and divide it by the number of tickets, \(tickets); the remainder plus 1 is the ticket's number. The ticket says who has a space, the ranks in which order they choose."
    )
  }

  // What verify says.
  static func bytes(line: Int) -> Bilingual {
    Bilingual(
      zh: "从第 \(line) 行起，与由数据、种子和分配结果算出的不一致",
      en: "from line \(line) on this is not what the scenario, the seed and the allocation give")
  }

  static let brokenSeal = Bilingual(
    zh: "封存之后文件被改动：SHA-256 与封条上的不同",
    en: "the sealed files were changed: their SHA-256 is not the one on the seal")

  static let otherSeal = Bilingual(
    zh: "这张封条不是抽签时的那一张",
    en: "this is not the seal with which the draw was made")
}
