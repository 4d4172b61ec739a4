internal import Foundation
internal import Plans
public import Scenarios

/// Reads the files of a written plan back and compares them with each other.
///
/// Everything a file repeats, names from the scenario and figures from another file, is written
/// anew from what identifies it and compared. So a cell changed by hand is found wherever it is:
/// either it no longer agrees with the other files, or it breaks a rule, which is for the checker.
public struct PlanReader: Sendable {
  private let scenario: Scenario
  private let templates: PageTemplates
  /// Whether what is posted, and the tables for people, are made once more and compared.
  private let looksAtPosted: Bool

  /// Creates a reader for plans of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: what the plans were made from.
  ///   - templates: what their pages were made with.
  public init(_ scenario: Scenario, templates: PageTemplates = .builtIn) {
    self.init(scenario, templates: templates, looksAtPosted: true)
  }

  init(_ scenario: Scenario, templates: PageTemplates = .builtIn, looksAtPosted: Bool) {
    self.scenario = scenario
    self.templates = templates
    self.looksAtPosted = looksAtPosted
  }

  /// The week a written plan is for, so that its scenario can be read for that week; nil where
  /// `plan.json`, or before the draw its seal, does not say.
  public static func week(ofPlanIn folder: String) -> Week? {
    struct JustTheWeek: Decodable { var week: String }
    guard let files = try? contents(of: folder),
      let bytes = files[PlanFiles.plan] ?? files[SealRecord.fileName],
      let record = try? JSONDecoder().decode(JustTheWeek.self, from: Data(bytes))
    else { return nil }
    return Week(record.week)
  }

  /// Reads a plan's folder.
  ///
  /// - Throws: where there is nothing to read. What is there and wrong is a finding.
  public func read(folder: String) throws(PlanReadingError) -> PlanReading {
    let files = try PlanReader.contents(of: folder)
    var findings = [PlanFinding]()
    let record = record(in: files, &findings)
    let proof = proof(in: files, record: record, &findings)
    var document =
      record
      ?? PlanDocument(
        plan: Plan(week: scenario.week), provenance: proof?.provenance ?? .unknown,
        language: scenario.language)
    readTables(files, into: &document, hasRecord: record != nil, &findings)
    if let record {
      compareMap(in: files, with: record, &findings)
      if looksAtPosted {
        findings +=
          DerivedReading(files, of: record, scenario: scenario, templates: templates).findings
      }
    }
    if record == nil, let goals = try? proof?.goals() {
      document.plan.roster?.goals = goals.filter { !$0.isOfParking }
      document.plan.parking?.goals = goals.filter(\.isOfParking)
    }
    findings += DrawReading(files, document: document, scenario: scenario).findings
    findings += SumsReading(files, told: Set(findings.map(\.file))).findings
    if let digest = try? ScenarioDigest.sha256(of: scenario),
      digest != document.provenance.scenarioSHA256
    {
      findings.append(
        PlanFinding("scenario-changed", file: PlanFiles.proof, FindingWords.scenarioChanged))
    }
    return PlanReading(document: document, findings: findings)
  }

  /// Compares a sealed list, of which no draw has been made yet, with the scenario.
  ///
  /// - Returns: what does not fit; nil where the folder holds more than a seal, or none.
  /// - Throws: where there is nothing to read.
  public func readSeal(folder: String) throws(PlanReadingError) -> [PlanFinding]? {
    let files = try PlanReader.contents(of: folder)
    guard files.keys.allSatisfy(SealedDraw.fileNames.contains) else { return nil }
    return DrawReading(sealed: files, scenario: scenario).findings
  }

  // MARK: JSON

  private func record(
    in files: [String: [UInt8]], _ findings: inout [PlanFinding]
  ) -> PlanDocument? {
    guard
      let (record, found) = decode(PlanRecord.self, PlanFiles.plan, files, &findings)
    else { return nil }
    do throws(RecordFault) {
      let document = try record.document()
      compare(found, with: PlanRecord(document, of: scenario), file: PlanFiles.plan, &findings)
      return document
    } catch {
      findings.append(
        PlanFinding(
          "malformed-value", file: PlanFiles.plan, FindingWords.value(error.path, error.expected)))
      return nil
    }
  }

  private func proof(
    in files: [String: [UInt8]], record: PlanDocument?, _ findings: inout [PlanFinding]
  ) -> ProofRecord? {
    guard
      let (proof, found) = decode(ProofRecord.self, PlanFiles.proof, files, &findings)
    else { return nil }
    if let record {
      compare(found, with: ProofRecord(record), file: PlanFiles.proof, &findings)
    }
    return proof
  }

  private func decode<Record: Decodable>(
    _ type: Record.Type, _ file: String, _ files: [String: [UInt8]],
    _ findings: inout [PlanFinding]
  ) -> (Record, JSONValue)? {
    guard let bytes = files[file] else {
      findings.append(PlanFinding("missing-file", file: file, FindingWords.missingFile))
      return nil
    }
    do {
      let data = Data(bytes)
      let decoder = JSONDecoder()
      return (try decoder.decode(type, from: data), try decoder.decode(JSONValue.self, from: data))
    } catch let error as DecodingError {
      findings.append(PlanReader.finding(for: error, in: file))
    } catch {
      findings.append(PlanFinding("not-json", file: file, FindingWords.notJSON))
    }
    return nil
  }

  private static func finding(for error: DecodingError, in file: String) -> PlanFinding {
    let (context, key): (DecodingError.Context?, (any CodingKey)?) =
      switch error {
      case .keyNotFound(let key, let context): (context, key)
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        (context, nil)
      @unknown default: (nil, nil)
      }
    let path = ((context?.codingPath ?? []) + [key].compactMap(\.self)).reduce("") { path, key in
      if let index = key.intValue { return "\(path)[\(index)]" }
      return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
    }
    return path.isEmpty
      ? PlanFinding("not-json", file: file, FindingWords.notJSON)
      : PlanFinding("malformed-value", file: file, FindingWords.shape(path))
  }

  private func compare(
    _ found: JSONValue, with record: some Encodable, file: String,
    _ findings: inout [PlanFinding]
  ) {
    guard let bytes = try? JSONText.bytes(record),
      let expected = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    else { return }
    findings += found.differences(from: expected).map {
      PlanFinding("value-differs", file: file, FindingWords.difference($0))
    }
  }

  // MARK: Tables

  private func readTables(
    _ files: [String: [UInt8]], into document: inout PlanDocument, hasRecord: Bool,
    _ findings: inout [PlanFinding]
  ) {
    let plan = document.plan
    let language = document.language
    func read<Table: PlanTable>(
      _ table: Table.Type, _ findings: inout [PlanFinding]
    ) -> [Table.Line]? {
      let reading = TableReading(
        table, bytes: files[table.fileName], recorded: table.lines(of: plan), hasRecord: hasRecord,
        scenario: scenario, week: plan.week, language: language)
      findings += reading.findings
      return reading.lines
    }
    let duties = read(RosterTable.self, &findings)
    let unfilled = read(UnfilledTable.self, &findings)
    let fairness = read(FairnessTable.self, &findings)
    let places = read(PlaceTable.self, &findings)
    let given = read(ParkingTable.self, &findings)
    let served = read(ServedTable.self, &findings)
    let waiting = read(WaitingTable.self, &findings)
    let visits = read(VisitsTable.self, &findings)
    let blocked = read(BlockedTable.self, &findings)
    if let duties {
      document.plan.roster = Roster(
        duties: duties, unfilled: unfilled ?? [], fairness: fairness ?? [],
        places: places ?? [], goals: plan.roster?.goals ?? [])
    }
    if let given {
      document.plan.parking = ParkingAllocation(
        given: given, waiting: waiting ?? [], served: (served ?? []).map(\.served),
        blocked: blocked ?? [], visits: visits ?? [], goals: plan.parking?.goals ?? [],
        seed: plan.parking?.seed ?? document.provenance.seed, lottery: plan.parking?.lottery)
    }
  }

  // MARK: Map

  /// The map is drawn anew from `plan.json` and the scenario and must be the same.
  private func compareMap(
    in files: [String: [UInt8]], with record: PlanDocument, _ findings: inout [PlanFinding]
  ) {
    func report(_ rule: String, _ words: Bilingual) {
      findings.append(PlanFinding(rule, file: ParkingMap.fileName, words))
    }
    switch (files[ParkingMap.fileName], ParkingMap(record, of: scenario)?.bytes) {
    case (nil, nil): break
    case (nil, _?): report("missing-file", FindingWords.missingFile)
    case (_?, nil): report("extra-file", FindingWords.extraFile)
    case (let found?, let expected?):
      if found != expected { report("map-differs", FindingWords.mapDiffers) }
    }
  }

  // MARK: Files

  /// The bytes of the files that are there: the plan's own by their names, and everything that is
  /// posted.
  static func contents(of folder: String) throws(PlanReadingError) -> [String: [UInt8]] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { throw .noFolder }
    let below = [PlanFiles.posted, PlaceFiles.folder].flatMap { inner in
      let path = URL(filePath: folder).appending(path: inner).path
      let found = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
      return found.map { "\(inner)/\($0)" }
    }
    let names =
      PlanFiles.namesWithDraw + [PageFiles.committeeBoard, WeeksFile.name, FileSums.fileName]
      + below
    var files = [String: [UInt8]]()
    for name in names {
      let path = URL(filePath: folder).appending(path: name)
      guard FileManager.default.fileExists(atPath: path.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      guard let data = try? Data(contentsOf: path) else { throw .unreadable(file: name) }
      files[name] = Array(data)
    }
    guard !files.isEmpty else { throw .noPlan }
    return files
  }
}

extension Provenance {
  /// Of a plan whose `plan.json` and `proof.json` cannot be read.
  static let unknown = Provenance(
    scenarioSHA256: "", seed: 0, solver: "", solverVersion: "", courtyardVersion: "")
}
