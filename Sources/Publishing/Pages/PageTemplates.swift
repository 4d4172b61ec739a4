internal import Foundation
internal import Mustache
internal import Scenarios

/// The templates that pages are made with: the program's own, and a committee's in their place.
public struct PageTemplates: Sendable {
  /// How files of templates end.
  private static let suffix = ".mustache"
  /// The folder beside a scenario's `scenario.yaml` in which they are looked for.
  public static let folderName = "templates"

  private let library: MustacheLibrary

  /// The program's own.
  public static let builtIn: PageTemplates = {
    // They are a part of the program and tested with it.
    (try? PageTemplates(replacing: [:], in: "")) ?? PageTemplates(library: MustacheLibrary())
  }()

  private init(library: MustacheLibrary) { self.library = library }

  /// Reads a committee's templates; what is not among them is the program's own.
  ///
  /// - Parameter folder: the folder with files such as `board.mustache`.
  /// - Throws: ``TemplateError`` where there is no such folder or one of them cannot be used.
  public init(folder: String) throws(TemplateError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw TemplateError(folder, TemplateWords.noFolder)
    }
    var texts = [String: String]()
    for name in names.sorted() where name.hasSuffix(Self.suffix) {
      let path = "\(folder)/\(name)"
      guard let data = FileManager.default.contents(atPath: path),
        data.count <= TemplateScan.mostBytes, let text = String(data: data, encoding: .utf8)
      else { throw TemplateError(path, TemplateWords.unreadable) }
      texts[String(name.dropLast(Self.suffix.count))] = text
    }
    try self.init(replacing: texts, in: folder)
  }

  /// Takes templates by name, each in the place of the program's own of that name.
  init(replacing texts: [String: String], in folder: String) throws(TemplateError) {
    let all = Self.own.merging(texts) { $1 }
    var library = MustacheLibrary()
    for name in all.keys.sorted() {
      guard let text = all[name] else { continue }
      let path = folder.isEmpty ? name + Self.suffix : "\(folder)/\(name)\(Self.suffix)"
      do throws(TemplateFault) {
        try TemplateScan(text).check(named: name, among: all)
      } catch {
        throw TemplateError(path, error)
      }
      do {
        try library.register(text, named: name)
      } catch let error as MustacheTemplate.ParserError {
        throw TemplateError(
          path, line: error.context.lineNumber, column: error.context.columnNumber,
          TemplateWords.syntax)
      } catch {
        throw TemplateError(path, TemplateWords.syntax)
      }
    }
    self.library = library
  }

  private static let own: [String: String] = [
    "board": PackageResources.board_mustache, "slips": PackageResources.slips_mustache,
    "style": PackageResources.style_mustache, "contact": PackageResources.contact_mustache,
  ].mapValues { String(decoding: $0, as: UTF8.self) }

  /// A page.
  func page(_ template: String, _ values: PageValue) -> [UInt8] {
    Array((library.render(values.mustache, withTemplate: template) ?? "").utf8)
  }
}
