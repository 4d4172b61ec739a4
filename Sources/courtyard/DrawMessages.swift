internal import Plans
internal import Publishing
internal import Scenarios

/// What the program says of a draw in public.
extension Messages {
  /// Both languages on one line, as the messages about wrong usage are.
  static func notDigits(_ text: String) -> String {
    "“\(text)” 不是抽出的数字。种子只能是 0 到 9 的数字，如会上掷骰子或摸号码球得到的 20261123 或 0427（开头的 0 不算，0427 就是 427），不大于 \(UInt64.max)。"
      + "\"\(text)\" was not drawn: a seed is digits 0 to 9 only, as dice or numbered balls at the meeting give them, 20261123 or 0427 (leading zeros do not count: 0427 is 427), at most \(UInt64.max)."
  }

  static func leadingZeros(_ digits: DrawnDigits) -> Bilingual {
    Bilingual(
      zh: "抽出的是 \(digits.text)，开头的 0 不算，种子就是 \(digits.number)。",
      en: "\(digits.text) was drawn; leading zeros do not count, so the seed is \(digits.number).")
  }

  /// The fingerprint of a sealed list, to be read from the back of the room.
  static func sealed(_ draw: SealedDraw, scenario: Scenario, path: String) -> String {
    let line = String(repeating: "═", count: 68)
    let both = [
      Bilingual(
        zh: "\(scenario.name)，\(scenario.week)：名单已封存，\(draw.vehicles) 辆车，还没有抽签",
        en: "The list is sealed: \(draw.vehicles) vehicles; nothing has been drawn"),
      Bilingual(
        zh: "名单的指纹（SHA-256），请抄在公告栏上，开会时当众再核对一次",
        en: "Its fingerprint (SHA-256): copy it onto the notice board, compare it at the meeting"),
    ]
    let names = draw.sealedNames.joined(separator: " ")
    let steps = [
      Bilingual(
        zh: "自己核对：在 \(path) 里运行 \(command(draw.sealedNames))",
        en: "To check it: run \(command(draw.sealedNames)) in \(path)"),
      Bilingual(
        zh: "现在把 \(names) 贴出来，之后不要再改动数据。",
        en: "Now post \(names), and leave the scenario as it is from here on."),
      Bilingual(
        zh: "会上抽出数字后：courtyard parking … --draw --seed 抽出的数字（--out 相同）",
        en:
          "With the digits drawn at the meeting: courtyard parking … --draw --seed DIGITS (and the same --out)"
      ),
    ]
    var lines = [line]
    for words in both { lines += ["  \(words.chinese)", "  \(words.english)"] }
    lines.append("")
    for row in large(draw.sha256) { lines += ["      \(row)", ""] }
    lines += [line, draw.sha256, ""]
    for words in draw.rules + steps { lines += [words.chinese, words.english] }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Digits wide apart, in rows and groups.
  private static func large(_ digits: String) -> [String] {
    let digits = digits.map(String.init)
    return stride(from: 0, to: digits.count, by: digitsInARow).map { start in
      let row = Array(digits[start...].prefix(digitsInARow))
      let groups = stride(from: 0, to: row.count, by: digitsInAGroup).map { first in
        row[first...].prefix(digitsInAGroup).joined(separator: " ")
      }
      return groups.joined(separator: "     ")
    }
  }

  private static let digitsInARow = 16
  private static let digitsInAGroup = 4

  /// What gives the fingerprint of files without this program.
  private static func command(_ names: [String]) -> String {
    names.count == 1 ? "sha256sum \(names[0])" : "cat \(names.joined(separator: " ")) | sha256sum"
  }

  static func drawnFrom(_ draw: SealedDraw, seed: UInt64, ticket: Int?) -> Bilingual {
    let drawn = ticket.map {
      Bilingual(
        zh: "，抽中 \(draw.lottery?.tickets.count ?? 0) 张票中的第 \($0) 张",
        en: " draw ticket \($0) of \(draw.lottery?.tickets.count ?? 0)")
    }
    return Bilingual(
      zh: "封条完好（SHA-256 \(draw.sha256)）；种子 \(seed)\(drawn?.chinese ?? "")。",
      en:
        "The seal is whole (SHA-256 \(draw.sha256)); the digits \(seed)\(drawn?.english ?? " give the ranks")."
    )
  }

  static func sealVerified(_ folder: String) -> Bilingual {
    Bilingual(
      zh: "\(folder)：封存的名单与数据相符，封条完好；还没有抽签。",
      en:
        "\(folder): the sealed list is that of the scenario, and the seal is whole; nothing has been drawn yet."
    )
  }
}
