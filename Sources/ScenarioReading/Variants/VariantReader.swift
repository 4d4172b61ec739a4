public import Scenarios

/// Reads what is tried out in a simulation: a scenario as it is, or with a variant's changes, and
/// what may happen in it. `docs/simulation.md` describes the format, `docs/diagnostics.md` what can
/// be wrong.
public struct VariantReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads a variant of a scenario.
  ///
  /// - Parameters:
  ///   - path: the scenario, a folder with a `scenario.yaml` in it, or the YAML file itself.
  ///   - variant: the variant's file; nil for the scenario as it is.
  ///   - week: the first week, where it is not the one in the scenario.
  /// - Returns: the variant, or what is wrong with the scenario or with it.
  /// - Throws: `ScenarioFileError` where a file is missing or cannot be read.
  public func read(
    at path: String, variant: String? = nil, week: Week? = nil
  ) throws(ScenarioFileError) -> VariantResult {
    try read(ScenarioFiles(path: path), variant: variant.map(ScenarioFiles.init(path:)), week: week)
  }

  func read(
    _ files: ScenarioFiles, variant: ScenarioFiles?, week: Week?
  ) throws(ScenarioFileError) -> VariantResult {
    let report = Report()
    let loader = TableLoader(files: files, report: report)
    let read = try self.read(loader, variant, week)
    return VariantResult(
      variant: report.hasErrors ? nil : read, diagnostics: report.finished(in: files.yamlPath))
  }

  private func read(
    _ loader: TableLoader, _ variant: ScenarioFiles?, _ week: Week?
  ) throws(ScenarioFileError) -> Variant? {
    guard let document = try loader.document() else { return nil }
    var stages = StageBuilder(document: document, loader: loader, week: week)
    guard stages.build(nil, isAhead: false) else { return nil }
    let files = VariantFiles(loader: loader)
    let records = try variant.map { (variant) throws(ScenarioFileError) in try files.chain(variant)
    }
    let everyday = try files.everyday(stages.builders[0].root)
    let rounds =
      ([everyday].compactMap(\.self) + (records ?? []))
      .compactMap { $0.integer("parking-round") }.last ?? 1
    stages.build(records ?? [])
    guard let own = records?.last ?? nil, let variant else {
      let events =
        stages.eventBuilder?.events(EventSheet(everyday, [], loader.report).records) ?? []
      return Variant(
        id: Variant.asIs, name: Self.asIs[stages.scenarios[0].language],
        stages: [Variant.Stage(scenario: stages.scenarios[0])], events: events,
        weeksOfParkingRound: rounds)
    }
    let all = records ?? []
    let events = EventSheet(everyday, all, loader.report).records
    return Variant(
      id: Self.id(of: variant.yamlPath), name: own.text("name") ?? "", stages: stages.stages,
      events: stages.eventBuilder?.events(events) ?? [],
      keepsLedger: all.compactMap { $0.yesNo("ledger") }.last ?? true, weeksOfParkingRound: rounds)
  }

  private static let asIs = Bilingual(zh: "照旧", en: "as it is")

  /// The file's name without its ending.
  private static func id(of path: String) -> Variant.ID {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
