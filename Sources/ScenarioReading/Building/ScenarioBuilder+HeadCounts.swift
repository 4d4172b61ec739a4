internal import Scenarios

extension ScenarioBuilder {
  /// How many people a need or role takes. Those of a shift may follow from the occupied bays.
  func people(_ record: Record, mayWatch: Bool = false) -> HeadCount {
    guard let node = record.node("people") else { return HeadCount(minimum: 1) }
    guard case .mapping = node.content else {
      return HeadCount(minimum: record.integer("people") ?? 1)
    }
    guard let counts = Record(node, .people, report: report) else { return HeadCount(minimum: 1) }
    if counts.has("per-bays") { return watch(counts, of: record, mayWatch: mayWatch) }
    if counts.has("zones") {
      report.add(
        .misplacedKey, at: counts.position(of: "zones"),
        Bilingual(
          zh: "\(record.subject.chinese)没有写“per-bays”，用不到“zones”",
          en: "\(record.subject.english) has no \"per-bays\", and without it no use for \"zones\""))
    }
    let minimum = counts.integer("minimum") ?? 1
    let wanted = counts.integer("wanted") ?? max(1, minimum)
    if minimum > wanted {
      report.add(
        .minimumAboveWanted, at: counts.position(of: "minimum"),
        Bilingual(
          zh: "\(record.subject.chinese)至少要 \(minimum) 人，比希望的 \(wanted) 人还多",
          en:
            "\(record.subject.english) has a minimum of \(minimum), more than the \(wanted) wanted")
      )
    }
    return HeadCount(
      minimum: minimum, wanted: wanted, atMost: most(counts, of: record, wanted, mayWatch))
  }

  /// How many a shift takes at most, where that is more than it wants.
  private func most(
    _ counts: Record, of record: Record, _ wanted: Int, _ isShift: Bool
  ) -> Int? {
    guard let most = counts.integer("most") else { return nil }
    if !isShift {
      report.add(
        .misplacedKey, at: counts.position(of: "most"),
        Bilingual(
          zh: "\(record.subject.chinese)不是固定班次（when），用不到“most”",
          en: "\(record.subject.english) is no shift (when), and only a shift can have \"most\""))
    } else if most < wanted {
      report.add(
        .minimumAboveWanted, at: counts.position(of: "most"),
        Bilingual(
          zh: "\(record.subject.chinese)希望 \(wanted) 人，比最多的 \(most) 人还多",
          en: "\(record.subject.english) wants \(wanted), more than the \(most) it takes at most"))
    }
    return most
  }

  /// So many people as there are occupied bays to watch; the number wanted is known when the spaces
  /// have been given out.
  private func watch(_ counts: Record, of record: Record, mayWatch: Bool) -> HeadCount {
    var people = HeadCount(minimum: counts.integer("minimum") ?? 0)
    let zones = tables.parking == nil ? [] : counts.references("zones", in: directories.zones)
    if let bays = counts.integer("per-bays") {
      people.watch = BayWatch(zones: zones, baysPerPerson: bays)
    }
    for key in ["wanted", "most"] where counts.has(key) {
      report.add(
        .misplacedKey, at: counts.position(of: key),
        Bilingual(
          zh: "\(record.subject.chinese)的人数由“per-bays”算出，用不到“\(key)”",
          en:
            "how many \(record.subject.english) wants follows from \"per-bays\", which has no use for \"\(key)\""
        ))
    }
    if !mayWatch {
      report.add(
        .misplacedKey, at: counts.position(of: "per-bays"),
        Bilingual(
          zh: "\(record.subject.chinese)不是固定班次（when），用不到“per-bays”",
          en: "\(record.subject.english) is no shift (when), and only a shift can have \"per-bays\""
        ))
    } else if tables.parking == nil {
      report.add(
        .watchWithoutParking, at: counts.position(of: "per-bays"),
        Bilingual(
          zh: "\(record.subject.chinese)的人数按停着车的车位算，而方案里没有停车",
          en:
            "how many \(record.subject.english) takes follows from the occupied bays, and the scenario has no parking"
        ),
        advice: Bilingual(
          zh: "请写上 parking，或直接写人数", en: "Add parking, or state how many people"))
    }
    return people
  }
}
