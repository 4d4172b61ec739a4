internal import ArgumentParser
internal import Publishing
internal import Scenarios

/// Which grids, yards and spots get files of their own beside the whole plan.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "显示一个网格、楼院或点位的部分，并写到 places/<id>/。Show the part of a grid, yard or spot, and write it to places/<id>/.",
      valueName: "id"))
  var place: String?

  @Flag(
    help: "每个网格和楼院各写一份到 places/<id>/。Write each grid's and yard's own part to places/<id>/.")
  var byPlace = false

  /// The id of the one that is shown; nil for the whole.
  func shown(in scenario: Scenario) throws -> String? {
    guard let place else { return nil }
    guard let id = PlaceFiles.id(called: place, in: scenario) else {
      throw Failure(
        code: ExitCodes.usage, message: Messages.noSuchPlace(place, PlaceFiles.ids(in: scenario)))
    }
    return id
  }

  /// The ids of all that get files of their own.
  func ids(in scenario: Scenario, shown: String?) -> [String] {
    let ids = byPlace ? PlaceFiles.ids(in: scenario) : []
    return ids + [shown].compactMap(\.self).filter { !ids.contains($0) }
  }
}
