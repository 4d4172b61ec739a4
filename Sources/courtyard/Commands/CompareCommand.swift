internal import ArgumentParser
internal import Publishing
internal import Scenarios
internal import Simulation
internal import SimulationReports

/// `courtyard compare`: two plans, or two simulations, side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "并排比较两份计划或两次模拟：谁得谁失。Two plans or two simulations side by side: who gains, who loses.")

  @Argument(
    help: ArgumentHelp(
      "第一份：计划或模拟所在的文件夹。The folder of the first plan or simulation.", valueName: "dir"))
  var first: String

  @Argument(
    help: ArgumentHelp("第二份的文件夹。The folder of the second.", valueName: "dir"))
  var second: String

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try Failure.reporting(in: screen.messageLanguage) {
      let folders = [first, second]
      switch folders.map(SimulationReader.isSimulation) {
      case [true, true]: try compareSimulations()
      case [false, false]: try comparePlans()
      case let kinds:
        // Where the other folder holds nothing at all, that is what to say.
        for (folder, isSimulation) in zip(folders, kinds) where !isSimulation {
          _ = try plan(in: folder)
        }
        throw Failure(
          code: ExitCodes.usage,
          message: CompareMessages.differentKinds(
            simulation: kinds[0] ? first : second, plan: kinds[0] ? second : first))
      }
    }
  }

  private func comparePlans() throws {
    let comparison = PlanComparison(try plan(in: first), try plan(in: second))
    for note in CompareMessages.notes(comparison) { tell(note) }
    try show(
      try comparison.json(),
      ComparisonScreen(comparison, language: screen.messageLanguage, width: Streams.width).text)
  }

  private func compareSimulations() throws {
    let comparison = SimulationComparison(try simulation(in: first), try simulation(in: second))
    try show(
      try comparison.json(),
      SimulationComparisonScreen(
        comparison, language: screen.messageLanguage, width: Streams.width
      ).text)
  }

  private func show(_ json: [UInt8], _ text: String) throws {
    switch screen.format {
    case .json: Streams.output(json)
    case .table: if !screen.quiet { Streams.output(text) }
    }
  }

  private func tell(_ note: Bilingual) {
    if !screen.quiet { Streams.message(note[screen.messageLanguage]) }
  }

  private func plan(in folder: String) throws -> WrittenPlan {
    do throws(PlanReadingError) {
      return try WrittenPlan.read(folder: folder)
    } catch {
      // A folder without a plan has no simulation either: this is asked only then.
      let message = error == .noPlan ? CompareMessages.nothingToCompare : error.message
      throw Failure(
        code: ExitCodes.missingInput, message: CompareMessages.of(folder, message))
    }
  }

  private func simulation(in folder: String) throws -> SimulationResults {
    do throws(SimulationReadingError) {
      return try SimulationReader.read(folder: folder)
    } catch {
      throw Failure(
        code: ExitCodes.missingInput, message: CompareMessages.of(folder, error.message))
    }
  }
}
