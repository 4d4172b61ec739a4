internal import Parking
internal import Plans
internal import Scenarios

/// What the program says of fair chances.
extension Messages {
  static let noTimeForTickets = Bilingual(
    zh: "时间不够，没有做出公平的票，由名次抽签；请加大 --time-limit。",
    en: "There was no time for the tickets of fair chances, so ranks decided; raise --time-limit.")

  static let noTimeToSeal = Bilingual(
    zh: "时间不够，没有做出公平的票，什么也没有封存；请加大 --time-limit",
    en:
      "there was no time for the tickets of fair chances, so nothing was sealed; raise --time-limit"
  )

  /// The chances before the draw, the smallest first, and the first tickets; in both languages,
  /// because a meeting reads them.
  static func chances(_ chances: FairChances) -> String {
    let lottery = chances.lottery
    let count = lottery.tickets.count
    guard let least = lottery.chances.map(\.tickets).min() else {
      return lines([
        Bilingual(
          zh: "谁有车位不靠抽签：所有最好的方案给的都是同样的车。",
          en: "Nobody's space hangs on chance: all best allocations serve the same vehicles.")
      ])
    }
    var words = [
      Bilingual(
        zh: "公平的票：\(lottery.chances.count) 辆车有没有位要看抽签，共 \(count) 张票，每张同样可能抽中。",
        en:
          "Fair chances: \(lottery.chances.count) vehicles hang on the draw of one of \(count) tickets, all equally likely."
      ),
      proof(chances, least: least),
    ]
    let groups = Dictionary(grouping: lottery.chances, by: \.tickets)
    for tickets in groups.keys.sorted() {
      let ids = list((groups[tickets] ?? []).map(\.vehicle))
      words.append(
        Bilingual(
          zh: "  \(tickets)/\(count)：\(ids.chinese)", en: "  \(tickets)/\(count): \(ids.english)"))
    }
    for (number, ticket) in lottery.tickets.prefix(ticketsShown).enumerated() {
      let ids = list(ticket)
      words.append(
        Bilingual(
          zh: "  第 \(number + 1) 张：\(ids.chinese)", en: "  ticket \(number + 1): \(ids.english)"))
    }
    if count > ticketsShown {
      words.append(
        Bilingual(
          zh: "  其余 \(count - ticketsShown) 张见 tickets.csv",
          en: "  \(count - ticketsShown) more are in tickets.csv"))
    }
    return lines(words)
  }

  /// Why the smallest chance cannot be larger.
  private static func proof(_ chances: FairChances, least: Int) -> Bilingual {
    let count = chances.lottery.tickets.count
    let bound = "\(chances.bound.numerator)/\(chances.bound.denominator)"
    if chances.isExact {
      return Bilingual(
        zh: "最小的机会是 \(least)/\(count)；已证明：任何抽法，最小的机会都不超过 \(bound)。",
        en:
          "The smallest chance is \(least)/\(count); it is proved that no lottery has a smallest chance above \(bound)."
      )
    }
    return Bilingual(
      zh: "最小的机会是 \(least)/\(count)；已证明：任何抽法，最小的机会都不超过 \(bound)，这里取整到整张票。",
      en:
        "The smallest chance is \(least)/\(count); it is proved that no lottery has a smallest chance above \(bound), rounded here to whole tickets."
    )
  }

  private static func list(_ ids: [String]) -> Bilingual {
    let shown = ids.prefix(idsShown)
    let rest = ids.count - shown.count
    return Bilingual(
      zh: shown.joined(separator: " ") + (rest > 0 ? " 等 \(ids.count) 辆" : ""),
      en: shown.joined(separator: " ") + (rest > 0 ? " and \(rest) more" : ""))
  }

  private static func lines(_ words: [Bilingual]) -> String {
    "\n" + words.map { "\($0.chinese)\n" }.joined() + "\n"
      + words.map { "\($0.english)\n" }.joined()
  }

  private static let idsShown = 12
  private static let ticketsShown = 6
}
