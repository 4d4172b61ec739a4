internal import Foundation
internal import Plans
public import Scenarios
internal import Tables

/// A file of a plan, ready to be written.
public struct PlanFile: Hashable, Sendable {
  /// Its name in the plan's folder, `posted/board.html` within a folder of it.
  public var name: String
  /// What stands in it.
  public var bytes: [UInt8]

  /// Names a file and what stands in it.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The files of a plan.
public enum PlanFiles {
  /// The whole plan for programs.
  public static let plan = "plan.json"
  /// The proof alone.
  public static let proof = "proof.json"

  /// The names of all files a plan may have, in order.
  public static let names: [String] =
    PlanTables.all.map { $0.fileName } + [ParkingMap.fileName, plan, proof]
  /// The same with those of a draw in public.
  public static let namesWithDraw: [String] =
    names + SealedDraw.fileNames + [SealedDraw.drawnFileName]
  /// The folder of what may be hung up or sent: all in it is the plan's.
  public static let posted = "posted"
  /// What a new plan replaces or takes away in its folder.
  public static let replacedNames: [String] = namesWithDraw + [posted]

  /// Makes all files of a document, in the order of ``names``.
  ///
  /// - Throws: where a figure is no number: then the plan cannot be written.
  public static func files(
    of document: PlanDocument, scenario: Scenario, byteOrderMark: Bool = true
  ) throws -> [PlanFile] {
    let names = PlanNames(scenario, language: document.language)
    let writer = CSVWriter(byteOrderMark: byteOrderMark)
    var files = PlanTables.all.compactMap { table -> PlanFile? in
      guard let contents = table.contents(of: document.plan, names: names) else { return nil }
      return PlanFile(
        name: table.fileName, bytes: writer.bytes(header: contents.header, rows: contents.rows))
    }
    if let map = ParkingMap(document, of: scenario) {
      files.append(PlanFile(name: ParkingMap.fileName, bytes: map.bytes))
    }
    files.append(
      PlanFile(name: plan, bytes: try JSONText.bytes(PlanRecord(document, of: scenario))))
    files.append(PlanFile(name: proof, bytes: try JSONText.bytes(ProofRecord(document))))
    return files
  }
}

/// JSON as it is written: keys sorted, two spaces a level, a line end at the end.
enum JSONText {
  static func bytes(_ record: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(record)) + [UInt8(ascii: "\n")]
  }
}
