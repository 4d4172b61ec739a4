internal import Foundation
internal import Plans
public import Scenarios
internal import Tables

/// A stored plan, ready to be written again.
public struct PlanExport: Sendable {
  /// Why a stored plan cannot be written again as it was asked for.
  public enum Fault: Error, Hashable, Sendable {
    /// A file is not as its fingerprint has it.
    case changed(file: String)
    /// The folder has nothing in this form.
    case noSuchForm(PlanForm)
    /// Another language needs the scenario.
    case needsScenario

    /// What to tell the user.
    public var message: Bilingual {
      switch self {
      case .changed(let file):
        Bilingual(
          zh: "\(file) 与 SHA256SUMS 里的指纹不符；courtyard verify 会指出改了哪里",
          en: "\(file) is not as SHA256SUMS has it; courtyard verify says where it was changed")
      case .noSuchForm(let form):
        Bilingual(
          zh: "这份计划里没有 \(form.rawValue)；加上 --scenario 可以重新生成",
          en: "the plan has no \(form.rawValue); with --scenario it can be made")
      case .needsScenario:
        Bilingual(
          zh: "换一种语言要用到原来的数据，请加 --scenario",
          en: "another language needs the scenario; name it with --scenario")
      }
    }
  }

  private let files: [String: [UInt8]]
  private let record: PlanRecord
  private let document: PlanDocument

  /// The week of the plan.
  public var week: Week { document.plan.week }
  /// The language the plan was written in.
  public var language: Language { document.language }
  /// The fingerprint of the scenario it was made from.
  public var scenarioSHA256: String { document.provenance.scenarioSHA256 }

  /// Reads the plan in a folder.
  ///
  /// - Throws: where there is none, or it cannot be read.
  public init(folder: String) throws(PlanReadingError) {
    files = try PlanReader.contents(of: folder)
    guard let bytes = files[PlanFiles.plan] else { throw .noPlan }
    (record, document) = try PlanRecord.read(bytes)
  }

  /// The files as they are stored, after each was compared with its fingerprint.
  ///
  /// - Parameters:
  ///   - forms: the forms that are wanted; empty for all there are.
  ///   - byteOrderMark: whether tables begin with the mark.
  /// - Returns: the files, with the list of their fingerprints.
  /// - Throws: where a file was changed, or a form is wanted that the folder has not.
  public func stored(
    in forms: [PlanForm], byteOrderMark: Bool
  ) throws(Fault) -> [PlanFile] {
    if let changed = SumsReading(files, told: []).findings.first {
      throw .changed(file: changed.file)
    }
    let names = FileSums.sorted(files.keys.filter { $0 != FileSums.fileName })
    var kept = [PlanFile]()
    for name in names {
      guard let form = PlanForm(ofFile: name), forms.isEmpty || forms.contains(form),
        let bytes = files[name]
      else { continue }
      kept.append(
        PlanFile(
          name: name, bytes: form == .csv ? Self.marked(bytes, byteOrderMark) : bytes))
    }
    try Self.look(for: forms, in: kept)
    return FileSums.listing(kept)
  }

  /// The files made anew, with names and words from a scenario.
  ///
  /// - Parameters:
  ///   - forms: the forms that are wanted; empty for all there are.
  ///   - scenario: what the plan was made from.
  ///   - language: the language of the files; nil for that of the plan.
  ///   - byteOrderMark: whether tables begin with the mark.
  ///   - templates: what pages are made with.
  /// - Returns: the files, with the list of their fingerprints.
  /// - Throws: where a form is wanted that the plan has not, or a figure is no number.
  public func made(
    in forms: [PlanForm], from scenario: Scenario, language: Language?, byteOrderMark: Bool,
    templates: PageTemplates = .builtIn
  ) throws -> [PlanFile] {
    var document = document
    if let language { document.language = language }
    var made = try PlanFiles.files(
      of: document, scenario: scenario, byteOrderMark: byteOrderMark,
      places: PlaceFiles.ids(among: files.keys), templates: templates)
    // What was sealed in public stays as it was sealed.
    made += PlanFiles.namesWithDraw.compactMap { name in
      guard PlanForm(ofFile: name) == .draw else { return nil }
      return files[name].map { PlanFile(name: name, bytes: $0) }
    }
    let kept = made.filter { file in
      PlanForm(ofFile: file.name).map { forms.isEmpty || forms.contains($0) } ?? false
    }
    try Self.look(for: forms, in: kept)
    return FileSums.listing(kept)
  }

  private static func look(for forms: [PlanForm], in files: [PlanFile]) throws(Fault) {
    for form in forms where !files.contains(where: { PlanForm(ofFile: $0.name) == form }) {
      throw .noSuchForm(form)
    }
  }

  /// A table with or without a byte order mark.
  private static func marked(_ bytes: [UInt8], _ byteOrderMark: Bool) -> [UInt8] {
    let mark = Array("\u{FEFF}".utf8)
    let plain = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    return byteOrderMark ? mark + plain : plain
  }
}
