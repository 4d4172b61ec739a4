internal import ArgumentParser
internal import Foundation
internal import Publishing
internal import Scenarios

/// `courtyard export`: writes a stored plan again, in all forms or in those that are chosen.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "把存好的计划再写一遍，可选形式、语言。Write a stored plan again, in chosen forms or another language.",
    discussion: """
      不写 --scenario 时照存好的文件写，先核对指纹；写了就从 plan.json 重新生成。
      Without --scenario the stored files are written as they are, after their fingerprints were checked; with it
      they are made anew from plan.json.
      """)

  @Argument(
    help: ArgumentHelp("计划所在的文件夹。The folder of the plan.", valueName: "dir"))
  var folder: String

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "要哪些形式，用逗号隔开；默认全部。Which forms, with commas between: \(ExportCommand.forms).",
      valueName: "forms"),
    transform: ExportCommand.forms)
  var chosen: [PlanForm] = []

  @Option(
    help: ArgumentHelp("写到哪个文件夹；默认 <dir>-export。The folder to write to.", valueName: "dir"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "计划所用的数据。The scenario the plan was made from.", valueName: "scenario"))
  var scenario: String?

  @Flag(help: "替换已有的文件。Replace the files that are there.")
  var force = false

  @Flag(name: .customLong("no-bom"), help: "CSV 不加字节顺序标记。CSV without a byte order mark.")
  var noByteOrderMark = false

  @OptionGroup var pages: TemplateOptions
  @OptionGroup var screen: ScreenOptions

  private static let forms = PlanForm.allCases.map(\.rawValue).joined(separator: ",")

  private static func forms(_ text: String) throws -> [PlanForm] {
    try text.split(separator: ",").map { name in
      guard let form = PlanForm(rawValue: String(name)) else {
        throw ValidationError(
          "“\(name)” 不是形式，可选 \(forms)。\"\(name)\" is not a form; choose from \(forms).")
      }
      return form
    }
  }

  func validate() throws {
    guard pages.templates == nil || scenario != nil else {
      throw ValidationError(
        "--templates 要和 --scenario 一起用。--templates needs --scenario: stored pages are made already."
      )
    }
  }

  func run() throws {
    try Failure.reporting(in: screen.messageLanguage) {
      let plan = try SupersededPlan.reading { () throws(PlanReadingError) in
        try PlanExport(folder: folder)
      }
      let files = try files(of: plan)
      var target = folder
      while target.count > 1, target.hasSuffix("/") { target.removeLast() }
      let path = out ?? "\(target)-export"
      do throws(PlanFolderError) {
        try PlanFolder(path: path).write(files, force: force)
      } catch {
        throw Failure(code: ExitCodes.cannotCreate, message: error.message)
      }
      if !screen.quiet {
        Streams.message(
          Messages.written(path, PlaceFiles.gathered(files.map(\.name)))[screen.messageLanguage])
      }
    }
  }

  private func files(of plan: PlanExport) throws -> [PlanFile] {
    do {
      guard let scenario else {
        guard screen.language ?? plan.language == plan.language else {
          throw PlanExport.Fault.needsScenario
        }
        return try plan.stored(in: chosen, byteOrderMark: !noByteOrderMark)
      }
      let read = try ScenarioLoading(path: scenario, week: plan.week, screen: screen).valid()
      if try ScenarioDigest.sha256(of: read) != plan.scenarioSHA256, !screen.quiet {
        Streams.message(Messages.otherScenario[screen.messageLanguage])
      }
      return try plan.made(
        in: chosen, from: read, language: screen.language, byteOrderMark: !noByteOrderMark,
        templates: try pages.load(besides: scenario))
    } catch let fault as PlanExport.Fault {
      throw Failure(code: ExitCodes.missingInput, message: fault.message)
    }
  }
}
