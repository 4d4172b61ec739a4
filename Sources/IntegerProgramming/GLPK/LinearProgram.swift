internal import CGLPKGuard

/// A linear program that grows and is solved again and again from where it stood: the master
/// problem of column generation.
///
/// Always minimises. Rows and columns can be added, costs and bounds changed; nothing reaches GLPK
/// until ``solve(_:options:)``, which starts from the last basis. A program keeps its data on the
/// Swift side too, so when GLPK fails it is rebuilt and solved another way.
///
/// Confined to one thread, the one that first solves it: use it inside ``GLPKThread/run(_:)``, and
/// without `await` in between. Elsewhere it throws ``ModelError/wrongThread``.
public final class LinearProgram {
  /// A row of a program.
  public struct Row: Hashable, Sendable {
    /// The position of the row, counted from zero.
    public let index: Int

    /// The row at a position, counted from zero.
    public init(at index: Int) { self.index = index }

    init(index: Int) { self.index = index }
  }

  /// A column of a program.
  public struct Column: Hashable, Sendable {
    /// The position of the column, counted from zero.
    public let index: Int
  }

  /// One coefficient of the matrix.
  struct Entry {
    var row: Int32
    var column: Int32
    var value: Double
  }

  // The truth, from which GLPK's copy can be rebuilt at any time.
  var costs: [Double] = []
  var columnLower: [Double] = []
  var columnUpper: [Double] = []
  var isInteger: [UInt8] = []
  var rowLower: [Double] = []
  var rowUpper: [Double] = []
  var entries: [Entry] = []

  // What GLPK has of it.
  var problem: GLPKProblem?
  var loadedRows = 0
  var loadedColumns = 0
  var loadedEntries = 0
  var costsChanged = false
  var changedColumns: [Int] = []
  var changedRows: [Int] = []

  // The last solution.
  var objectiveValue = 0.0
  var values: [Double] = []
  var reducedCostValues: [Double] = []
  var columnStatuses: [Int32] = []
  var dualValues: [Double] = []

  /// The number of repairs the last solve needed; zero when all went well.
  public internal(set) var repairs = 0

  /// The work done on this program so far, in steps: about a nanosecond each on a computer of 2020,
  /// but counted, so that it is the same on every machine. A solve takes a step for each row, column
  /// and coefficient, and an iteration of the simplex method ``stepsPerIteration``.
  public internal(set) var work = 0

  /// Where the present solve has to stop, by `work`.
  var workEnd = Int.max

  /// The steps of one iteration of the simplex method: it goes through the rows, the columns and half of
  /// the coefficients, several times.
  public var stepsPerIteration: Int { 6 * (rowCount + columnCount) + entries.count / 2 }

  /// Creates an empty program.
  public init() {}

  /// The number of rows.
  public var rowCount: Int { rowLower.count }

  /// The number of columns.
  public var columnCount: Int { costs.count }

  /// The column at a position, counted from zero.
  public func column(at index: Int) -> Column { Column(index: index) }

  /// Adds a row with the range its sum must lie in, and coefficients on columns that exist.
  @discardableResult
  public func addRow(
    _ range: ClosedRange<Double>, entries: [(column: Column, coefficient: Double)] = []
  ) -> Row {
    addRow(
      from: range.lowerBound, to: range.upperBound,
      entries: entries.map { ($0.column.index, $0.coefficient) })
  }

  func addRow(from lower: Double, to upper: Double, entries added: [(Int, Double)]) -> Row {
    let row = rowLower.count
    rowLower.append(lower)
    rowUpper.append(upper)
    for (column, value) in Self.merged(added) {
      entries.append(Entry(row: Int32(row), column: Int32(column), value: value))
    }
    return Row(index: row)
  }

  /// Adds a column with its cost per unit, its bounds, and coefficients in rows that exist.
  @discardableResult
  public func addColumn(
    cost: Double, bounds: ClosedRange<Double> = 0...Double.infinity,
    entries: [(row: Row, coefficient: Double)]
  ) -> Column {
    let column = addColumn(
      cost: cost, from: bounds.lowerBound, to: bounds.upperBound, isInteger: false)
    for (row, value) in Self.merged(entries.map { ($0.row.index, $0.coefficient) }) {
      self.entries.append(Entry(row: Int32(row), column: Int32(column.index), value: value))
    }
    return column
  }

  func addColumn(
    cost: Double, from lower: Double, to upper: Double, isInteger integer: Bool
  ) -> Column {
    costs.append(cost)
    columnLower.append(lower)
    columnUpper.append(upper)
    isInteger.append(integer ? 1 : 0)
    return Column(index: costs.count - 1)
  }

  /// Changes the cost of a column.
  public func setCost(of column: Column, to cost: Double) {
    guard costs.indices.contains(column.index), costs[column.index] != cost else { return }
    costs[column.index] = cost
    costsChanged = true
  }

  /// Changes the bounds of a column.
  public func setBounds(of column: Column, to bounds: ClosedRange<Double>) {
    setBounds(of: column.index, from: bounds.lowerBound, to: bounds.upperBound)
  }

  func setBounds(of column: Int, from lower: Double, to upper: Double) {
    guard costs.indices.contains(column) else { return }
    guard columnLower[column] != lower || columnUpper[column] != upper else { return }
    columnLower[column] = lower
    columnUpper[column] = upper
    changedColumns.append(column)
  }

  /// Changes the range of a row.
  public func setRange(of row: Row, to range: ClosedRange<Double>) {
    guard rowLower.indices.contains(row.index) else { return }
    rowLower[row.index] = range.lowerBound
    rowUpper[row.index] = range.upperBound
    changedRows.append(row.index)
  }

  /// The value of the last solution.
  public var objective: Double { objectiveValue }

  /// The value of a column in the last solution; zero for a column added since.
  public func value(of column: Column) -> Double {
    values.indices.contains(column.index) ? values[column.index] : 0
  }

  /// The reduced cost of a column in the last solution.
  public func reducedCost(of column: Column) -> Double {
    reducedCostValues.indices.contains(column.index) ? reducedCostValues[column.index] : 0
  }

  /// The dual value of a row: how much the objective changes per unit its binding bound is raised.
  public func dual(of row: Row) -> Double {
    dualValues.indices.contains(row.index) ? dualValues[row.index] : 0
  }

  /// Adds repeated indices up, ascending; GLPK aborts on duplicates.
  private static func merged(_ pairs: [(Int, Double)]) -> [(Int, Double)] {
    let expression = LinearExpression(
      terms: pairs.map { (Variable(index: $0.0), $0.1) })
    return expression.merged().terms.map { ($0.variable.index, $0.coefficient) }
  }
}
