internal import CGLPKGuard

extension LinearProgram {
  /// Brings GLPK's copy up to date, building it if there is none.
  func load() throws(ModelError) {
    try validatePending()
    let problem: GLPKProblem
    if let existing = self.problem {
      problem = existing
    } else {
      problem = try GLPKProblem()
      (loadedRows, loadedColumns, loadedEntries) = (0, 0, 0)
      costsChanged = true
      self.problem = problem
    }
    let isFresh = loadedRows == 0 && loadedColumns == 0
    let newRows = rowCount - loadedRows
    let newColumns = columnCount - loadedColumns
    if newRows > 0 {
      let (lower, upper) = (Array(rowLower[loadedRows...]), Array(rowUpper[loadedRows...]))
      try problem.call { cg_add_rows($0, Int32(newRows), lower, upper) }
    }
    if newColumns > 0 {
      let (lower, upper) = (
        Array(columnLower[loadedColumns...]), Array(columnUpper[loadedColumns...])
      )
      let integer = Array(isInteger[loadedColumns...])
      try problem.call { cg_add_columns($0, Int32(newColumns), lower, upper, integer) }
    }
    if isFresh {
      try loadWholeMatrix(into: problem)
    } else if loadedEntries < entries.count {
      try loadNewEntries(into: problem)
    }
    for column in changedColumns where column < loadedColumns {
      try problem.call {
        cg_set_column_bounds($0, Int32(column), columnLower[column], columnUpper[column])
      }
    }
    for row in changedRows where row < loadedRows {
      try problem.call { cg_set_row_bounds($0, Int32(row), rowLower[row], rowUpper[row]) }
    }
    if costsChanged || newColumns > 0 {
      try problem.call { cg_set_costs($0, Int32(columnCount), costs) }
    }
    (loadedRows, loadedColumns, loadedEntries) = (rowCount, columnCount, entries.count)
    costsChanged = false
    changedRows.removeAll()
    changedColumns.removeAll()
  }

  /// Forgets the basis the last solve ended with: the next one begins anew.
  public func forgetBasis() { unload() }

  /// Forgets GLPK's copy; the next load builds a new one.
  func unload() {
    problem = nil
    (loadedRows, loadedColumns, loadedEntries) = (0, 0, 0)
  }

  private func loadWholeMatrix(into problem: GLPKProblem) throws(ModelError) {
    let rows = entries.map(\.row)
    let columns = entries.map(\.column)
    let values = entries.map(\.value)
    try problem.call { cg_set_matrix($0, Int32(values.count), rows, columns, values) }
  }

  /// Adds what came since the last load. GLPK replaces whole rows and columns, so a new row is set
  /// with its old columns only, and a new column, after that, with everything it has.
  private func loadNewEntries(into problem: GLPKProblem) throws(ModelError) {
    let added = entries[loadedEntries...]
    let inRows = added.filter { $0.column < loadedColumns }
    let inColumns = added.filter { $0.column >= loadedColumns }
    if !inRows.isEmpty {
      let packed = Self.packed(
        inRows.map { (Int($0.row) - loadedRows, $0.column, $0.value) }, into: rowCount - loadedRows)
      try problem.call {
        cg_set_rows(
          $0, Int32(loadedRows), Int32(rowCount - loadedRows), packed.starts, packed.indices,
          packed.values)
      }
    }
    if !inColumns.isEmpty {
      let packed = Self.packed(
        inColumns.map { (Int($0.column) - loadedColumns, $0.row, $0.value) },
        into: columnCount - loadedColumns)
      try problem.call {
        cg_set_columns(
          $0, Int32(loadedColumns), Int32(columnCount - loadedColumns), packed.starts,
          packed.indices, packed.values)
      }
    }
  }

  /// Sorts entries by their major index, keeping their order otherwise.
  private static func packed(
    _ entries: [(major: Int, minor: Int32, value: Double)], into count: Int
  ) -> (starts: [Int32], indices: [Int32], values: [Double]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for entry in entries { starts[entry.major + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var indices = [Int32](repeating: 0, count: entries.count)
    var values = [Double](repeating: 0, count: entries.count)
    for entry in entries {
      let place = Int(next[entry.major])
      next[entry.major] += 1
      indices[place] = entry.minor
      values[place] = entry.value
    }
    return (starts, indices, values)
  }

  private func validatePending() throws(ModelError) {
    if costsChanged || loadedColumns < columnCount {
      for (column, cost) in costs.enumerated() where !cost.isFinite {
        throw .notFinite(in: "the cost of column \(column)")
      }
    }
    for column in Array(loadedColumns..<columnCount) + changedColumns {
      try Model.checkBounds(columnLower[column], columnUpper[column], of: "column \(column)")
    }
    for row in Array(loadedRows..<rowCount) + changedRows {
      try Model.checkBounds(rowLower[row], rowUpper[row], of: "row \(row)")
    }
    for entry in entries[loadedEntries...] {
      guard entry.value.isFinite else {
        throw .notFinite(in: "row \(entry.row), column \(entry.column)")
      }
      guard entry.row >= 0, entry.row < rowCount else {
        throw .unknownVariable(index: Int(entry.row), in: "column \(entry.column)")
      }
      guard entry.column >= 0, entry.column < columnCount else {
        throw .unknownVariable(index: Int(entry.column), in: "row \(entry.row)")
      }
    }
  }
}
