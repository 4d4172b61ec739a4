internal import Plans
public import Scenarios
internal import Tables

/// The files of single grids, yards and spots, each in a folder of its own: `places/<id>/…`.
///
/// They repeat what the whole plan says and are written from nothing else. What is posted of a place is
/// masked with the names of the whole scenario, so that nobody is called differently next door.
public struct PlaceFiles {
  /// The folder that holds those of the places.
  public static let folder = "places"

  private let document: PlanDocument
  private let scenario: Scenario
  private let templates: PageTemplates
  private let writer: CSVWriter
  private let posted: PostedNames
  private let full: PostedNames
  private let fingerprint: String

  /// - Throws: where a figure is no number.
  init(
    of document: PlanDocument, scenario: Scenario, byteOrderMark: Bool, templates: PageTemplates
  ) throws {
    self.document = document
    self.scenario = scenario
    self.templates = templates
    writer = CSVWriter(byteOrderMark: byteOrderMark)
    posted = PostedNames(scenario, language: document.language)
    full = PostedNames(scenario, language: document.language, audience: .committee)
    fingerprint = try PlanFingerprint.sha256(of: document, scenario: scenario)
  }

  /// The ids that have a folder of their own where every place has one: the grids, then the yards.
  public static func ids(in scenario: Scenario) -> [String] {
    scenario.grids.map(\.id) + scenario.yards.map(\.id)
  }

  /// The id of the grid or place that a text names, by id or by name; nil where it names none, or
  /// more than one.
  public static func id(called text: String, in scenario: Scenario) -> String? {
    let things = scenario.places.map { ($0.id, $0.name) } + scenario.grids.map { ($0.id, $0.name) }
    if things.contains(where: { $0.0 == text }) { return text }
    let named = things.filter { $0.1 == text }
    return named.count == 1 ? named[0].0 : nil
  }

  /// The ids of those whose files are among these.
  static func ids(among names: some Sequence<String>) -> [String] {
    Set(
      names.compactMap { name in
        let parts = name.split(separator: "/", maxSplits: 2)
        return parts.count == 3 && parts[0] == Self.folder ? String(parts[1]) : nil
      }
    ).sorted()
  }

  /// Names of files with those of each place, and those of a full folder, told as the one folder they lie in.
  public static func gathered(_ names: [String]) -> [String] {
    func home(of name: String) -> String? {
      let parts = name.split(separator: "/")
      guard parts.count > 1 else { return nil }
      if parts.count > 2, parts[0] == folder { return "\(folder)/\(parts[1])/" }
      return parts.dropLast().joined(separator: "/") + "/"
    }
    let counts = Dictionary(grouping: names.compactMap(home), by: \.self).mapValues(\.count)
    var told = Set<String>()
    return names.compactMap { name in
      guard let folder = home(of: name), let count = counts[folder],
        count > mostTold || folder.hasPrefix("\(Self.folder)/")
      else { return name }
      return told.insert(folder).inserted ? folder : nil
    }
  }

  /// A folder with more files is told as a folder.
  private static let mostTold = 12

  /// All files of a grid, yard or spot; none where there is none with this id.
  func files(of id: String) throws -> [PlanFile] {
    guard let view = PlaceView(id, of: document, scenario: scenario) else { return [] }
    let files =
      tables(of: view) + (try pages(of: view))
      + PostedCalendars(document, names: posted).files(of: view.residents, at: view.places)
      + messages(of: view)
    return files.map { PlanFile(name: "\(Self.folder)/\(id)/\($0.name)", bytes: $0.bytes) }
  }

  private func tables(of view: PlaceView) -> [PlanFile] {
    let names = PlanNames(view.scenario, language: document.language)
    return PlanTables.all.compactMap { table -> PlanFile? in
      guard let contents = table.contents(of: view.document.plan, names: names) else { return nil }
      return PlanFile(
        name: table.fileName, bytes: writer.bytes(header: contents.header, rows: contents.rows))
    } + PlanFiles.derivedTables(of: view.document, names: names, writer)
  }

  private func pages(of view: PlaceView) throws -> [PlanFile] {
    func context(_ document: PlanDocument, _ names: PostedNames) -> PageContext {
      PageContext(
        document, of: view.scenario, names: names, templates: templates, fingerprint: fingerprint)
    }
    // Whoever lives there is told of all they do, elsewhere too, and with whom.
    let slips = SlipsPage(
      context: context(document, posted), residents: view.residents, units: Set(view.units))
    return try PageFiles.files(
      posted: context(view.document, posted), full: context(view.document, full), slips: slips)
  }

  private func messages(of view: PlaceView) -> [PlanFile] {
    PostedMessages(view.document, names: posted, courtyard: view.scenario.name).courtyard
      + PostedMessages(document, names: posted).units(view.units)
  }
}
