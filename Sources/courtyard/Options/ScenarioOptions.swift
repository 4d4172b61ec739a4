internal import ArgumentParser
internal import Foundation
internal import Scenarios

/// Which scenario, and which week of it.
struct ScenarioOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "放有 scenario.yaml 的文件夹，或该文件。A folder with a scenario.yaml, or that file.",
      valueName: "scenario"))
  var scenario: String

  @Option(
    help: ArgumentHelp(
      "要排的周，如 2026-W48；默认用文件里的。The week to plan; the scenario's own by default.",
      valueName: "2026-W48"),
    transform: ScenarioOptions.week)
  var week: Week?

  /// The name of the scenario in the default output path: its folder's, or that of a YAML file
  /// with a name of its own.
  var name: String {
    let url = URL(filePath: scenario).standardizedFileURL
    guard ["yaml", "yml"].contains(url.pathExtension.lowercased()) else {
      return url.lastPathComponent
    }
    let stem = url.deletingPathExtension().lastPathComponent
    return stem == "scenario" ? url.deletingLastPathComponent().lastPathComponent : stem
  }

  static func week(_ text: String) throws -> Week {
    guard let week = Week(text) else {
      throw ValidationError(
        "“\(text)” 不是周次，请写成 2026-W48。\"\(text)\" is not a week; write it as 2026-W48.")
    }
    return week
  }
}
