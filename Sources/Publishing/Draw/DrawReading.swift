internal import Foundation
internal import Plans
internal import Scenarios

/// Reads the files of a draw in public back and makes each of them again, byte by byte: the list
/// from the scenario, the seal from the sealed files, ranks and tickets from seed and ids.
struct DrawReading {
  /// What does not fit together, file by file.
  private(set) var findings: [PlanFinding] = []

  private let files: [String: [UInt8]]
  private let scenario: Scenario

  /// Compares the files of a draw with the plan that was made by it; a plan without any is none.
  init(_ files: [String: [UInt8]], document: PlanDocument, scenario: Scenario) {
    self.init(files: files, scenario: scenario)
    let names = SealedDraw.fileNames + [SealedDraw.drawnFileName]
    let seal = document.provenance.sealSHA256
    guard seal != nil || names.contains(where: { files[$0] != nil }) else { return }
    let record = readSeal(lottery: document.plan.parking?.lottery)
    if let record, record.sha256 != seal {
      report("seal-broken", SealRecord.fileName, DrawWords.otherSeal)
    }
    guard let parking = document.plan.parking,
      let found = bytes(of: DrawTable.drawn.fileName)
    else { return }
    let style = TableStyle(
      of: files[DrawTable.list.fileName] ?? found, columns: DrawTable.list.columns)
    let rows = DrawTable.drawnRows(of: parking, in: scenario, seed: document.provenance.seed)
    compare(found, with: DrawTable.drawn.bytes(rows, style), DrawTable.drawn.fileName)
  }

  /// Compares what was sealed with the scenario, before any draw.
  init(sealed files: [String: [UInt8]], scenario: Scenario) {
    self.init(files: files, scenario: scenario)
    readSeal(lottery: nil)
  }

  private init(files: [String: [UInt8]], scenario: Scenario) {
    (self.files, self.scenario) = (files, scenario)
  }

  // MARK: The seal

  @discardableResult
  private mutating func readSeal(lottery: FairLottery?) -> SealRecord? {
    let name = SealRecord.fileName
    let list = bytes(of: DrawTable.list.fileName)
    if let list {
      let style = TableStyle(of: list, columns: DrawTable.list.columns)
      let rows = DrawTable.listRows(of: scenario, in: style.language)
      compare(list, with: DrawTable.list.bytes(rows, style), DrawTable.list.fileName)
    }
    var sealed = list.map { [PlanFile(name: DrawTable.list.fileName, bytes: $0)] } ?? []
    let record = bytes(of: name).flatMap {
      try? JSONDecoder().decode(SealRecord.self, from: Data($0))
    }
    let tickets = readTickets(
      isExpected: record?.tickets != nil || lottery != nil, lottery: lottery, &sealed)
    guard let found = files[name] else { return nil }
    guard let record else {
      report("not-json", name, FindingWords.notJSON)
      return nil
    }
    if SealRecord.fingerprint(of: sealed) != record.sha256 {
      report("seal-broken", name, DrawWords.brokenSeal)
    }
    guard let expected = try? SealRecord(sealed, tickets: tickets, of: scenario),
      let bytes = try? JSONText.bytes(expected), bytes != found,
      let (left, right) = try? (
        JSONDecoder().decode(JSONValue.self, from: Data(found)),
        JSONDecoder().decode(JSONValue.self, from: Data(bytes))
      )
    else { return record }
    let paths = left.differences(from: right)
    for path in paths { report("value-differs", name, FindingWords.difference(path)) }
    if paths.isEmpty { compare(found, with: bytes, name) }
    return record
  }

  // MARK: The tickets

  /// The number of tickets that are written, where there are any.
  private mutating func readTickets(
    isExpected: Bool, lottery: FairLottery?, _ sealed: inout [PlanFile]
  ) -> Int? {
    let names = [DrawTable.chances.fileName, DrawTable.tickets.fileName]
    guard isExpected || names.contains(where: { files[$0] != nil }) else { return nil }
    let found = names.compactMap { name in
      bytes(of: name).map { PlanFile(name: name, bytes: $0) }
    }
    sealed += found
    guard found.count == names.count,
      let written = SealedDraw.lottery(chances: found[0], tickets: found[1])
    else { return nil }
    // Chances are counted on the tickets, whatever stands in their own file.
    var counts: [Vehicle.ID: Int] = [:]
    for vehicle in written.tickets.joined() { counts[vehicle, default: 0] += 1 }
    let counted =
      lottery
      ?? FairLottery(
        chances: Set(written.chances.map(\.vehicle)).union(counts.keys).sorted().map {
          .init(vehicle: $0, tickets: counts[$0] ?? 0)
        },
        tickets: written.tickets)
    let style = TableStyle(of: found[0].bytes, columns: DrawTable.chances.columns)
    compare(
      found[0].bytes, with: DrawTable.chances.bytes(DrawTable.chanceRows(of: counted), style),
      names[0])
    compare(
      found[1].bytes, with: DrawTable.tickets.bytes(DrawTable.ticketRows(of: counted), style),
      names[1])
    return written.tickets.count
  }

  // MARK: Findings

  private mutating func bytes(of name: String) -> [UInt8]? {
    if files[name] == nil { report("missing-file", name, FindingWords.missingFile) }
    return files[name]
  }

  private mutating func compare(_ found: [UInt8], with expected: [UInt8], _ name: String) {
    guard found != expected else { return }
    let same = zip(found, expected).prefix { $0 == $1 }
    let line = same.count { $0.0 == UInt8(ascii: "\n") } + 1
    findings.append(
      PlanFinding("bytes-differ", file: name, line: line, DrawWords.bytes(line: line)))
  }

  private mutating func report(_ rule: String, _ name: String, _ message: Bilingual) {
    findings.append(PlanFinding(rule, file: name, message))
  }
}
