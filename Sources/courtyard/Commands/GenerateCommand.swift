internal import ArgumentParser
internal import Generation
internal import Publishing
internal import Scenarios

/// `courtyard generate`: a synthetic scenario of a given size.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "按大小和种子生成一份数据，供试用和测量。Make a synthetic scenario of a given size, from a seed.")

  @Option(help: ArgumentHelp("志愿者人数。How many volunteers.", valueName: "n"))
  var volunteers: Int

  @Option(help: ArgumentHelp("事务数。How many needs.", valueName: "n"))
  var needs: Int

  @Option(help: ArgumentHelp("随机种子。The seed of all chance.", valueName: "n"))
  var seed: UInt64 = 1

  @Flag(help: "每人可在任何院服务。Everybody may serve in every courtyard.")
  var scattered = false

  @Option(
    help: ArgumentHelp(
      "几个相邻的院为一个网格；去邻院帮忙的人不出网格。Courtyards in a grid; who serves a neighbouring courtyard finds it in the grid.",
      valueName: "n"))
  var courtyardsPerGrid = 3

  @Option(
    help: ArgumentHelp("要排的周；默认 2026-W48。The week to plan.", valueName: "2026-W48"),
    transform: ScenarioOptions.week)
  var week: Week?

  @Option(help: ArgumentHelp("写到哪个文件夹。The folder to write to.", valueName: "dir"))
  var out: String

  @Flag(help: "替换已有的数据。Replace the scenario that is there.")
  var force = false

  @OptionGroup var screen: ScreenOptions

  /// That of the scenarios in the repository.
  private static let usualWeek = Week(
    containing: Day(year: 2026, month: 11, day: 23) ?? Day(number: 0))
  /// Ids have six digits.
  private static let sizes = 1...999_999

  func validate() throws {
    for (name, number) in [("--volunteers", volunteers), ("--needs", needs)]
    where !Self.sizes.contains(number) {
      throw ValidationError("\(name) 应在 1 到 999999 之间。\(name) needs 1 to 999999.")
    }
    guard courtyardsPerGrid >= 1 else {
      throw ValidationError("--courtyards-per-grid 至少为 1。--courtyards-per-grid needs at least 1.")
    }
  }

  func run() throws {
    let language = screen.messageLanguage
    try Failure.reporting(in: language) {
      let settings = GenerationSettings(
        volunteers: volunteers, needs: needs, seed: seed, isScattered: scattered,
        courtyardsPerGrid: courtyardsPerGrid, language: screen.language ?? .chinese,
        week: week ?? Self.usualWeek)
      let files = ScenarioGenerator(settings).files().map {
        PlanFile(name: $0.name, bytes: $0.bytes)
      }
      do throws(PlanFolderError) {
        let folder = PlanFolder(path: out, replacing: ScenarioGenerator.fileNames)
        try folder.write(files, force: force)
      } catch {
        throw Failure(code: ExitCodes.cannotCreate, message: error.message)
      }
      if !screen.quiet { Streams.message(Messages.written(out, files.map(\.name))[language]) }
    }
  }
}
