internal import ArgumentParser
internal import Publishing
internal import Scenarios

/// `courtyard show`: a stored plan's week, or a part of it, in the terminal.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "在终端上看存好的一周，或某人、某地、某天。Show a stored week, or a person's, place's or day's part of it."
  )

  @Argument(
    help: ArgumentHelp("计划所在的文件夹。The folder of the plan.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("谁：志愿者或住户编号。Whose duties.", valueName: "id"))
  var volunteer: String?

  @Option(help: ArgumentHelp("哪里：地点编号。Where.", valueName: "id"))
  var place: String?

  @Option(
    help: ArgumentHelp(
      "哪天：周一 或 2026-11-23。Which day: Mon or 2026-11-23.", valueName: "day"))
  var day: String?

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try Failure.reporting(in: screen.messageLanguage) {
      let view = try SupersededPlan.reading { () throws(PlanReadingError) in
        try PlanView(folder: folder)
      }
      let filter = try filter(for: view)
      switch screen.format {
      case .json: Streams.output(try view.json(filter))
      case .table:
        let language = screen.language ?? view.language
        for line in view.lines(filter, language: language, width: Streams.width) {
          Streams.output((line.isPressing ? TerminalStyle.pressing(line.text) : line.text) + "\n")
        }
      }
    }
  }

  private func filter(for view: PlanView) throws -> PlanView.Filter {
    var filter = PlanView.Filter(person: volunteer, place: place)
    if let volunteer, !view.knows(person: volunteer) {
      throw Failure(code: ExitCodes.invalidScenario, message: Messages.unknownInPlan(volunteer))
    }
    if let place, !view.knows(place: place) {
      throw Failure(code: ExitCodes.invalidScenario, message: Messages.unknownInPlan(place))
    }
    if let day {
      guard let found = view.day(day) else {
        throw Failure(code: ExitCodes.invalidScenario, message: Messages.unknownInPlan(day))
      }
      filter.day = found
    }
    return filter
  }
}
