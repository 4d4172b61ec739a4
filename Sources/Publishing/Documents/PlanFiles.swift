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
    PlanTables.all.map { $0.fileName } + derivedTables + [ParkingMap.fileName, plan, proof]
  /// The same with those of a draw in public: what is signed, in this order.
  public static let namesWithDraw: [String] =
    names + SealedDraw.fileNames + [SealedDraw.drawnFileName]
  /// The folder of what may be hung up or sent: all in it is the plan's.
  public static let posted = "posted"
  /// What a new plan replaces or takes away in its folder.
  public static let replacedNames: [String] =
    namesWithDraw + [
      PageFiles.committeeBoard, posted, PlaceFiles.folder, WeeksFile.name, FileSums.fileName,
    ]

  /// Makes all files of a document, in the order of ``names``, then those of single places.
  ///
  /// - Parameters:
  ///   - document: the plan.
  ///   - scenario: what it was made from.
  ///   - byteOrderMark: whether tables begin with one.
  ///   - places: the ids of the grids, yards and spots that get files of their own: ``PlaceFiles``.
  ///   - templates: what pages are made with.
  /// - Returns: the files, names and bytes.
  /// - Throws: where a figure is no number: then the plan cannot be written.
  public static func files(
    of document: PlanDocument, scenario: Scenario, byteOrderMark: Bool = true,
    places: [String] = [], templates: PageTemplates = .builtIn
  ) throws -> [PlanFile] {
    let names = PlanNames(scenario, language: document.language)
    let writer = CSVWriter(byteOrderMark: byteOrderMark)
    var files = PlanTables.all.compactMap { table -> PlanFile? in
      guard let contents = table.contents(of: document.plan, names: names) else { return nil }
      return PlanFile(
        name: table.fileName, bytes: writer.bytes(header: contents.header, rows: contents.rows))
    }
    files += derivedTables(of: document, names: names, writer)
    if let map = ParkingMap(document, of: scenario) {
      files.append(PlanFile(name: ParkingMap.fileName, bytes: map.bytes))
    }
    files.append(
      PlanFile(name: plan, bytes: try JSONText.bytes(PlanRecord(document, of: scenario))))
    files.append(PlanFile(name: proof, bytes: try JSONText.bytes(ProofRecord(document))))
    return files
      + (try posted(of: document, scenario: scenario, templates: templates))
      + (try placeFiles(
        places, of: document, scenario: scenario, byteOrderMark: byteOrderMark,
        templates: templates))
  }

  // MARK: What repeats the rest of the plan

  private static var weekTables: [any WeekTable.Type] {
    [RosterGridTable.self, RosterByVolunteerTable.self]
  }
  /// The names of the tables that repeat the roster for people to read.
  static let derivedTables: [String] = weekTables.map { $0.fileName }

  /// Whether a file repeats what `plan.json` says and is written from nothing else.
  static func isDerived(_ name: String) -> Bool {
    derivedTables.contains(name) || name == PageFiles.committeeBoard
      || name.hasPrefix("\(posted)/") || name.hasPrefix("\(PlaceFiles.folder)/")
  }

  /// The files of which ``isDerived(_:)`` is true.
  static func derived(
    of document: PlanDocument, scenario: Scenario, byteOrderMark: Bool, places: [String],
    templates: PageTemplates
  ) throws -> [PlanFile] {
    let names = PlanNames(scenario, language: document.language)
    return derivedTables(
      of: document, names: names, CSVWriter(byteOrderMark: byteOrderMark))
      + (try posted(of: document, scenario: scenario, templates: templates))
      + (try placeFiles(
        places, of: document, scenario: scenario, byteOrderMark: byteOrderMark,
        templates: templates))
  }

  private static func placeFiles(
    _ places: [String], of document: PlanDocument, scenario: Scenario, byteOrderMark: Bool,
    templates: PageTemplates
  ) throws -> [PlanFile] {
    guard !places.isEmpty else { return [] }
    let files = try PlaceFiles(
      of: document, scenario: scenario, byteOrderMark: byteOrderMark, templates: templates)
    return try places.flatMap(files.files)
  }

  /// Everything that may be hung up or sent, and the committee's own poster.
  private static func posted(
    of document: PlanDocument, scenario: Scenario, templates: PageTemplates
  ) throws -> [PlanFile] {
    let names = PostedNames(scenario, language: document.language)
    return try PageFiles.files(of: document, scenario: scenario, templates: templates)
      + PostedCalendars(document, names: names).files
      + PostedMessages(document, names: names).files
  }

  static func derivedTables(
    of document: PlanDocument, names: PlanNames, _ writer: CSVWriter
  ) -> [PlanFile] {
    weekTables.compactMap { table in
      table.contents(of: document.plan, names: names).map {
        PlanFile(name: table.fileName, bytes: writer.bytes(header: $0.header, rows: $0.rows))
      }
    }
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
