internal import Foundation
internal import Plans
public import Scenarios

extension SealedDraw {
  /// Reads what was sealed, for the second step: everything must be as it was published.
  ///
  /// - Parameters:
  ///   - folder: where it was written.
  ///   - scenario: what the draw is for, as it is now.
  /// - Throws: where a file is missing or changed, or the scenario is not the one that was sealed.
  public init(folder: String, for scenario: Scenario) throws(SealError) {
    try SealedDraw.checkList(of: scenario)
    var files: [PlanFile] = []
    func read(_ name: String) throws(SealError) -> PlanFile {
      let path = URL(filePath: folder).appending(path: name).path
      guard FileManager.default.fileExists(atPath: path) else { throw .missing(file: name) }
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .unreadable(file: name)
      }
      return PlanFile(name: name, bytes: Array(data))
    }
    files.append(try read(DrawTable.list.fileName))
    let seal = try read(SealRecord.fileName)
    guard let record = try? JSONDecoder().decode(SealRecord.self, from: Data(seal.bytes)),
      record.format == SealRecord.currentFormat
    else { throw .unreadable(file: SealRecord.fileName) }
    if record.tickets != nil {
      files.append(try read(DrawTable.chances.fileName))
      files.append(try read(DrawTable.tickets.fileName))
    }
    guard files.map(\.name) == record.files, SealRecord.fingerprint(of: files) == record.sha256
    else { throw .broken(files: files.map(\.name)) }
    try SealedDraw.compare(files[0], record, with: scenario)
    // The seal is made again: whatever stands on it that does not follow was put there by hand.
    guard let again = try? SealRecord(files, tickets: record.tickets, of: scenario),
      let bytes = try? JSONText.bytes(again), bytes == seal.bytes
    else { throw .unreadable(file: SealRecord.fileName) }
    var lottery: FairLottery?
    if let tickets = record.tickets {
      lottery = SealedDraw.lottery(chances: files[1], tickets: files[2])
      guard let lottery, lottery.tickets.count == tickets else {
        throw .unreadable(file: DrawTable.tickets.fileName)
      }
    }
    self.init(files: files + [seal], record: record, lottery: lottery)
  }

  /// The lottery that is written in two files; nil where they do not say one.
  static func lottery(chances: PlanFile, tickets: PlanFile) -> FairLottery? {
    DrawTable.lottery(
      ofTicketRows: Array(TableStyle.rows(of: tickets.bytes).dropFirst()),
      chanceRows: Array(TableStyle.rows(of: chances.bytes).dropFirst()))
  }

  /// Whether the list and its seal are those of a scenario.
  private static func compare(
    _ list: PlanFile, _ record: SealRecord, with scenario: Scenario
  ) throws(SealError) {
    guard record.week == "\(scenario.week)" else {
      throw .otherWeek(sealed: record.week, asked: "\(scenario.week)")
    }
    let style = TableStyle(of: list.bytes, columns: DrawTable.list.columns)
    let expected = DrawTable.listRows(of: scenario, in: style.language)
    let found = Array(TableStyle.rows(of: list.bytes).dropFirst())
    if found != expected {
      func byID(_ rows: [[String]]) -> [String: [String]] {
        Dictionary(rows.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
      }
      let (sealed, now) = (byID(found), byID(expected))
      let added = now.keys.filter { sealed[$0] == nil }.sorted()
      let removed = sealed.keys.filter { now[$0] == nil }.sorted()
      let changed = now.keys.filter { sealed[$0] != nil && sealed[$0] != now[$0] }.sorted()
      guard !(added + removed + changed).isEmpty else { throw .unreadable(file: list.name) }
      throw .otherVehicles(added: added, removed: removed, changed: changed)
    }
    guard DrawTable.list.bytes(expected, style) == list.bytes else {
      throw .unreadable(file: list.name)
    }
    guard (try? ScenarioDigest.sha256(of: scenario)) == record.scenarioSHA256 else {
      throw .otherScenario
    }
  }
}
