extension ModelWriter {
  func lines(mps model: Model, _ objective: LinearExpression) -> [String] {
    let rows = model.constraints.enumerated().map { index, constraint in
      Row(constraint, name: rowName(index, in: model))
    }
    var entries = [[(row: String, value: Double)]](repeating: [], count: model.variableCount)
    for term in objective.terms { entries[term.variable.index].append(("value", term.coefficient)) }
    for (row, constraint) in zip(rows, model.constraints) {
      for term in constraint.expression.merged().terms {
        entries[term.variable.index].append((row.name, term.coefficient))
      }
    }
    var lines = ["NAME model", "ROWS", " N value"]
    lines += rows.map { " \($0.type) \($0.name)" }
    lines.append(" L always")
    lines.append("COLUMNS")
    var isInteger = false
    for (index, column) in model.columns.enumerated() {
      if column.kind.isIntegral != isInteger {
        isInteger.toggle()
        lines.append(" M\(index) 'MARKER' \(isInteger ? "'INTORG'" : "'INTEND'")")
      }
      let name = columnName(index, in: model)
      // A column without entries exists only if it is mentioned.
      if entries[index].isEmpty { lines.append(" \(name) value 0") }
      lines += entries[index].map { " \(name) \($0.row) \($0.value)" }
    }
    if isInteger { lines.append(" M\(model.variableCount) 'MARKER' 'INTEND'") }
    // Readers disagree on the sign of a constant given as the objective's right-hand side (GLPK and
    // CPLEX do), so a column fixed at one carries it.
    lines.append(" \(Self.one) value \(objective.constant)")
    lines.append("RHS")
    lines += rows.filter { $0.side != 0 }.map { " RHS \($0.name) \($0.side)" }
    let ranges = rows.compactMap { row in row.range.map { " RNG \(row.name) \($0)" } }
    if !ranges.isEmpty { lines += ["RANGES"] + ranges }
    lines.append("BOUNDS")
    for (index, column) in model.columns.enumerated() {
      lines += bounds(columnName(index, in: model), column.roundedInwards)
    }
    lines.append(" FX BND \(Self.one) 1")
    lines.append("ENDATA")
    return lines
  }

  /// A constraint as MPS has it: a type, a right-hand side and perhaps a range.
  private struct Row {
    var name: String
    var type: Character
    var side: Double
    var range: Double?

    init(_ constraint: Constraint, name: String) {
      self.name = name
      let lower = constraint.lowerBound - constraint.expression.constant
      let upper = constraint.upperBound - constraint.expression.constant
      switch (lower > -.infinity, upper < .infinity) {
      case (true, true) where lower == upper: (type, side) = ("E", upper)
      case (true, true): (type, side, range) = ("L", upper, upper - lower)
      case (false, true): (type, side) = ("L", upper)
      case (true, false): (type, side) = ("G", lower)
      case (false, false): (type, side) = ("N", 0)
      }
    }
  }

  /// All bounds are written out: readers disagree on what integer columns have by default.
  private func bounds(_ name: String, _ bounds: (lower: Double, upper: Double)) -> [String] {
    let (lower, upper) = bounds
    if lower == upper { return [" FX BND \(name) \(lower)"] }
    if lower == -.infinity, upper == .infinity { return [" FR BND \(name)"] }
    return [
      lower == -.infinity ? " MI BND \(name)" : " LO BND \(name) \(lower)",
      upper == .infinity ? " PL BND \(name)" : " UP BND \(name) \(upper)",
    ]
  }
}
