public import Scenarios

/// Why a list cannot be sealed, or a sealed one cannot be drawn from.
public enum SealError: Error, Hashable, Sendable {
  /// The scenario has no vehicles.
  case nobody
  /// So many vehicles have their plate for an id.
  case platesAsIDs(count: Int)
  /// A file of the seal is not there.
  case missing(file: String)
  /// A file of the seal cannot be read, or is not what its name says.
  case unreadable(file: String)
  /// The sealed files do not have the fingerprint that is on the seal.
  case broken(files: [String])
  /// The list was sealed for another week.
  case otherWeek(sealed: String, asked: String)
  /// Vehicles of the scenario that are not on the list, vehicles of the list that are not in the
  /// scenario, and vehicles whose claim differs.
  case otherVehicles(added: [Vehicle.ID], removed: [Vehicle.ID], changed: [Vehicle.ID])
  /// The vehicles are those of the list, but something else was changed.
  case otherScenario
  /// Fair chances are asked for, and the seal has no tickets.
  case noTickets
  /// Fewer tickets are asked for than were sealed.
  case otherTickets(sealed: Int)

  /// What to tell the user.
  public var message: Bilingual {
    switch self {
    case .nobody:
      Bilingual(
        zh: "没有一辆车，没有名单可封存", en: "there are no vehicles, so there is no list to seal")
    case .platesAsIDs(let count):
      Bilingual(
        zh: "有 \(count) 辆车用车牌作编号。名单要公开张贴，不能有车牌：请在车辆表里加一列“编号”（如 c-01），再封存",
        en:
          "\(count) vehicles have their plate for an id. The list is posted in public and may not show plates: give the vehicles an id column (c-01, …) and seal again"
      )
    case .missing(let file):
      Bilingual(
        zh: "没有 \(file)：先不带 --seed 运行一次 --draw，封存并张贴名单，开会抽出数字之后再来（--out 要相同）",
        en:
          "\(file) is missing: run --draw once without --seed first to seal and post the list, and come back with the digits drawn at the meeting (and the same --out)"
      )
    case .unreadable(let file):
      Bilingual(
        zh: "\(file) 无法读取，或内容不对；请换回张贴的那一份",
        en: "\(file) cannot be read or is not what it should be; put back the one that was posted")
    case .broken(let files):
      Bilingual(
        zh:
          "封条已破：\(files.joined(separator: "、")) 的 SHA-256 与 draw-seal.json 上的不同。请换回张贴的那一份；换不回来就要重新封存、重新抽数字",
        en:
          "the seal is broken: the SHA-256 of \(files.joined(separator: ", ")) is not the one in draw-seal.json. Put back what was posted; if that cannot be done, seal again and draw new digits"
      )
    case .otherWeek(let sealed, let asked):
      Bilingual(
        zh: "名单是为 \(sealed) 封存的，现在要的是 \(asked)；请用 --week \(sealed)",
        en: "the list was sealed for \(sealed), and \(asked) is asked for; use --week \(sealed)")
    case .otherVehicles(let added, let removed, let changed):
      SealError.differences(added, removed, changed)
    case .otherScenario:
      Bilingual(
        zh: "车辆没有变，但封存之后数据的其他部分（车位、公约、住户等）改动过。请换回封存时的数据；确要改动，就要重新封存、重新抽数字",
        en:
          "the vehicles are those of the list, but other parts of the scenario (spaces, rules, households, …) were changed since it was sealed. Put back the scenario that was sealed; if the change is meant, seal again and draw new digits"
      )
    case .noTickets:
      Bilingual(
        zh: "封存时没有带 --fair-chances，没有票可抽；请去掉它，或重新封存、重新抽数字",
        en:
          "the list was sealed without --fair-chances, so there are no tickets to draw; leave the option out, or seal again and draw new digits"
      )
    case .otherTickets(let sealed):
      Bilingual(
        zh: "封存的是 \(sealed) 张票；请去掉 --tickets",
        en: "\(sealed) tickets were sealed; leave --tickets out")
    }
  }

  private static func differences(
    _ added: [Vehicle.ID], _ removed: [Vehicle.ID], _ changed: [Vehicle.ID]
  ) -> Bilingual {
    var (chinese, english) = ([String](), [String]())
    func add(_ ids: [Vehicle.ID], zh: String, en: String) {
      guard !ids.isEmpty else { return }
      let shown = ids.prefix(shownIDs)
      let rest = ids.count - shown.count
      chinese.append(
        "\(zh) \(shown.joined(separator: "、"))\(rest > 0 ? " 等 \(ids.count) 辆" : "")")
      english.append(
        "\(en) \(shown.joined(separator: ", "))\(rest > 0 ? " and \(rest) more" : "")")
    }
    add(added, zh: "名单上没有", en: "not on the list:")
    add(removed, zh: "数据里已没有", en: "no longer in the scenario:")
    add(changed, zh: "条件改了", en: "with another claim:")
    return Bilingual(
      zh: "数据与封存的名单不同：\(chinese.joined(separator: "；"))。请换回封存时的数据；确要改动，就要重新封存、重新抽数字",
      en:
        "the scenario is not the one of the sealed list: \(english.joined(separator: "; ")). Put back the scenario that was sealed; if the change is meant, seal again and draw new digits"
    )
  }

  /// A message names no more vehicles of a kind than this.
  private static let shownIDs = 10
}
