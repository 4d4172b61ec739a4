internal import ArgumentParser
internal import Foundation
internal import Publishing

/// What the poster and the slips are made with.
struct TemplateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "公告页的模板文件夹；默认用数据旁的 templates。The folder of page templates; by default the scenario's own.",
      valueName: "dir"))
  var templates: String?

  /// The templates that were named, those beside the scenario, or the program's own.
  ///
  /// - Parameter path: the scenario's folder or file.
  /// - Returns: what pages are made with.
  /// - Throws: where one of them cannot be used, with its file and line.
  func load(besides path: String) throws -> PageTemplates {
    do throws(TemplateError) {
      if let templates { return try PageTemplates(folder: templates) }
      var isFolder: ObjCBool = false
      let hasFolder = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      let home =
        hasFolder && isFolder.boolValue
        ? URL(filePath: path) : URL(filePath: path).deletingLastPathComponent()
      let folder = home.appending(path: PageTemplates.folderName).path
      guard FileManager.default.fileExists(atPath: folder) else { return .builtIn }
      return try PageTemplates(folder: folder)
    } catch {
      throw Failure(code: ExitCodes.invalidScenario, message: error.message)
    }
  }
}
