internal import ArgumentParser
internal import Publishing
internal import Scenarios

/// `courtyard model`: the integer programs of roster and parking, for any other solver.
struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "写出值班表和车位分配的整数规划模型，供别的求解器使用。"
      + "Write the integer programs of roster and parking for any other solver.")

  @OptionGroup var scenario: ScenarioOptions
  @OptionGroup var screen: ScreenOptions

  @Option(
    help: ArgumentHelp("写到哪个文件夹。The folder to write to.", valueName: "dir"))
  var out: String

  @Flag(help: "替换已有的模型文件。Replace the model that is there.")
  var force = false

  func run() throws {
    let language = screen.messageLanguage
    try Failure.reporting(in: language) {
      let courtyard = try ScenarioLoading(
        path: scenario.scenario, week: scenario.week, screen: screen
      ).valid()
      let folder = PlanFolder(path: out, replacing: ModelFiles.names)
      let files: [PlanFile]
      do {
        try folder.check(force: force)
        files = try ModelFiles.files(of: courtyard)
        try folder.write(files, force: force)
      } catch let error as PlanFolderError {
        throw Failure(code: ExitCodes.cannotCreate, message: error.message)
      }
      if !screen.quiet { Streams.message(Messages.written(out, files.map(\.name))[language]) }
    }
  }
}
