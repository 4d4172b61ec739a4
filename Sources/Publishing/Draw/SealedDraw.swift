internal import Foundation
public import Plans
public import Scenarios

/// The first step of a draw in public: the list of those who take part, and its fingerprint,
/// published before anybody knows the digits that decide. `docs/lottery.md` is the procedure.
public struct SealedDraw: Hashable, Sendable {
  /// The names of all files that a seal may have.
  public static let fileNames =
    [DrawTable.list, .chances, .tickets].map(\.fileName) + [SealRecord.fileName]
  /// The name of the file that says what came of the draw.
  public static let drawnFileName = DrawTable.drawn.fileName

  /// The sealed files, and last the seal, byte by byte as they were published.
  public let files: [PlanFile]
  /// The lottery whose tickets are sealed, where fair chances were asked for.
  public let lottery: FairLottery?
  let record: SealRecord

  /// The SHA-256 of the sealed files, in hexadecimal.
  public var sha256: String { record.sha256 }
  /// The SHA-256 of the scenario, in hexadecimal: see ``ScenarioDigest``.
  public var scenarioSHA256: String { record.scenarioSHA256 }
  /// The number of vehicles on the list.
  public var vehicles: Int { record.vehicles }
  /// The names of the files that the SHA-256 is of, in its order.
  public var sealedNames: [String] { record.files }
  /// How ranks are made of list and digits, and the ticket drawn where there are any.
  public var rules: [Bilingual] { [record.ranks.words] + (record.drawing.map { [$0.words] } ?? []) }

  /// Seals the list of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: the courtyard.
  ///   - lottery: the tickets of fair chances, where they were asked for.
  ///   - language: that of the tables.
  ///   - byteOrderMark: whether tables begin with one.
  /// - Throws: ``SealError`` where the list cannot be published; an encoding error for figures that
  ///   are no numbers.
  public init(
    sealing scenario: Scenario, lottery: FairLottery? = nil, language: Language,
    byteOrderMark: Bool = true
  ) throws {
    try SealedDraw.checkList(of: scenario)
    let style = TableStyle(language: language, byteOrderMark: byteOrderMark)
    func file(_ table: DrawTable, _ rows: [[String]]) -> PlanFile {
      PlanFile(name: table.fileName, bytes: table.bytes(rows, style))
    }
    var sealed = [file(.list, DrawTable.listRows(of: scenario, in: language))]
    if let lottery {
      sealed.append(file(.chances, DrawTable.chanceRows(of: lottery)))
      sealed.append(file(.tickets, DrawTable.ticketRows(of: lottery)))
    }
    record = try SealRecord(sealed, tickets: lottery?.tickets.count, of: scenario)
    files = sealed + [PlanFile(name: SealRecord.fileName, bytes: try JSONText.bytes(record))]
    self.lottery = lottery
  }

  init(files: [PlanFile], record: SealRecord, lottery: FairLottery?) {
    (self.files, self.record, self.lottery) = (files, record, lottery)
  }

  /// Looks whether the list of a scenario can be published.
  ///
  /// - Throws: where there is nobody on it, or ids are plates.
  public static func checkList(of scenario: Scenario) throws(SealError) {
    let vehicles = scenario.parking?.vehicles ?? []
    guard !vehicles.isEmpty else { throw .nobody }
    let plates = Set(vehicles.map { bare($0.plate) }.filter { !$0.isEmpty })
    let count = vehicles.count { plates.contains(bare($0.id)) }
    guard count == 0 else { throw .platesAsIDs(count: count) }
  }

  /// A plate, or an id that may be one, without the signs that people put into it.
  private static func bare(_ text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }

  /// `draw.csv`: every rank, ticket, and what came of it, in the style of the sealed list.
  public func drawn(
    _ allocation: ParkingAllocation, of scenario: Scenario, seed: UInt64
  ) -> PlanFile {
    let style = TableStyle(of: files[0].bytes, columns: DrawTable.list.columns)
    let rows = DrawTable.drawnRows(of: allocation, in: scenario, seed: seed)
    return PlanFile(
      name: DrawTable.drawn.fileName, bytes: DrawTable.drawn.bytes(rows, style))
  }
}
