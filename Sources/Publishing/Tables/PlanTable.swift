internal import Plans
internal import Scenarios

/// One CSV file of a plan: its columns, its rows, and the way back from a row to the plan.
protocol PlanTable {
  /// What a row stands for.
  associatedtype Line: Equatable & Sendable

  /// The file's name.
  static var fileName: String { get }
  /// The columns, in the order of the file.
  static var columns: [PlanColumn] { get }
  /// The rows of a plan in its own order; nil where the plan has no such table.
  static func lines(of plan: Plan) -> [Line]?
  /// The cells of a row.
  static func cells(of line: Line, in week: Week, names: PlanNames) -> [String]
  /// The line that cells stand for, from those of them that identify it. The others repeat what the
  /// scenario or the rest of the plan says, and are compared with it instead.
  static func line(from cells: CellReader, in week: Week, names: PlanNames) throws(CellFault)
    -> Line
}

/// A column of a table.
struct PlanColumn: Sendable {
  /// Its heading.
  var name: Bilingual
  /// Whether a message may quote what stands in it: never a name, a plate or a text that has one.
  var mayBeQuoted: Bool

  init(_ name: Bilingual, mayBeQuoted: Bool = true) {
    self.name = name
    self.mayBeQuoted = mayBeQuoted
  }
}

/// The tables of a plan, in the order they are listed everywhere.
enum PlanTables {
  static var all: [any PlanTable.Type] {
    [
      RosterTable.self, UnfilledTable.self, FairnessTable.self, PlaceTable.self,
      ParkingTable.self, ServedTable.self, WaitingTable.self, VisitsTable.self, BlockedTable.self,
    ]
  }
}

extension PlanTable {
  /// The header and the rows of a plan's table; nil where the plan has no such table.
  static func contents(
    of plan: Plan, names: PlanNames
  ) -> (header: [String], rows: [[String]])? {
    guard let lines = lines(of: plan) else { return nil }
    return (
      columns.map { names.text($0.name) },
      lines.map { cells(of: $0, in: plan.week, names: names) }
    )
  }
}
