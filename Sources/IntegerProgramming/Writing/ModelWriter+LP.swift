extension ModelWriter {
  func lines(lp model: Model, _ objective: LinearExpression) -> [String] {
    var lines = ["Minimize"]
    // GLPK's reader knows no constant in the objective: a column fixed at one carries it.
    var terms = named(objective.terms, in: model)
    if objective.constant != 0 { terms.append((Self.one, objective.constant)) }
    lines += sum(" value:", terms)
    lines.append("Subject To")
    for (index, constraint) in model.constraints.enumerated() {
      let expression = constraint.expression.merged()
      let lower = constraint.lowerBound - expression.constant
      let upper = constraint.upperBound - expression.constant
      let name = rowName(index, in: model)
      let terms = named(expression.terms, in: model)
      if lower == upper {
        lines += sum(" \(name):", terms, " = \(upper)")
      } else {
        if upper < .infinity { lines += sum(" \(name):", terms, " <= \(upper)") }
        if lower > -.infinity {
          let suffix = upper < .infinity ? "_low" : ""
          lines += sum(" \(name)\(suffix):", terms, " >= \(lower)")
        }
      }
    }
    // The reader insists on a row.
    lines += sum(" always:", [], " <= 1")
    lines.append("Bounds")
    for (index, column) in model.columns.enumerated() {
      lines.append(" " + bounds(columnName(index, in: model), column.roundedInwards))
    }
    lines.append(" \(Self.one) = 1")
    let whole = model.columns.indices.filter { model.columns[$0].kind.isIntegral }
    if !whole.isEmpty {
      lines.append("Generals")
      lines += whole.map { " " + columnName($0, in: model) }
    }
    lines.append("End")
    return lines
  }

  private typealias NamedTerm = (name: String, coefficient: Double)

  private func named(_ terms: [LinearExpression.Term], in model: Model) -> [NamedTerm] {
    terms.map { (columnName($0.variable.index, in: model), $0.coefficient) }
  }

  /// Terms a line: CPLEX stops reading a line after 560 characters.
  private static let termsPerLine = 5

  private func sum(_ head: String, _ terms: [NamedTerm], _ tail: String = "") -> [String] {
    if terms.isEmpty { return ["\(head) 0 \(Self.one)\(tail)"] }
    var lines: [String] = []
    var line = head
    for (position, term) in terms.enumerated() {
      if position > 0, position % Self.termsPerLine == 0 {
        lines.append(line)
        line = "  "
      }
      line += term.coefficient < 0 ? " - \(-term.coefficient)" : " + \(term.coefficient)"
      line += " \(term.name)"
    }
    return lines + [line + tail]
  }

  private func bounds(_ name: String, _ bounds: (lower: Double, upper: Double)) -> String {
    let (lower, upper) = bounds
    if lower == upper { return "\(name) = \(lower)" }
    if lower == -.infinity, upper == .infinity { return "\(name) free" }
    if upper == .infinity { return "\(name) >= \(lower)" }
    return "\(lower == -.infinity ? "-inf" : "\(lower)") <= \(name) <= \(upper)"
  }
}
