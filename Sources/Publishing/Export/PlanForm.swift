/// A form in which a plan leaves the program.
public enum PlanForm: String, CaseIterable, Sendable {
  /// Tables for spreadsheets.
  case csv
  /// `plan.json` and `proof.json`.
  case json
  /// The map of the bays.
  case map
  /// The files of a draw in public.
  case draw
  /// The poster.
  case board
  /// Cards to be cut out.
  case slips
  /// iCalendar files.
  case calendars
  /// Texts for groups.
  case messages
  /// Drawings of figures.
  case charts

  /// The form a file of a plan is in; nil for the list of fingerprints, which goes with all.
  public init?(ofFile name: String) {
    guard name != FileSums.fileName else { return nil }
    var parts = name.split(separator: "/")
    // What is a place's own has the same forms.
    if parts.count > 2, parts[0] == PlaceFiles.folder { parts.removeFirst(2) }
    let name = parts.joined(separator: "/")
    guard parts.first.map(String.init) == PlanFiles.posted, parts.count > 1 else {
      self =
        (SealedDraw.fileNames + [SealedDraw.drawnFileName]).contains(name)
        ? .draw
        : name == ParkingMap.fileName
          ? .map : name.hasSuffix(".json") ? .json : name.hasSuffix(".html") ? .board : .csv
      return
    }
    let folder = String(parts[1].prefix { $0 != "." })
    self = PlanForm(rawValue: folder) ?? (folder.hasPrefix("slips") ? .slips : .board)
  }
}
