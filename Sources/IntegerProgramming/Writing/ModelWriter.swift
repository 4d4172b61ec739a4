/// Writes a model and an objective in a format other solvers read.
///
/// Names in the file are `x12_hours` and `r3_cover`: the position, which makes them unique, and as
/// much of the model's name as every reader takes (ASCII letters, digits, underscores). The order
/// is that of the model, so the same model gives the same text.
public struct ModelWriter: Sendable {
  /// The formats that can be written.
  public enum Format: Hashable, Sendable, CaseIterable {
    /// CPLEX LP. A constraint with two different finite bounds becomes two rows.
    case lp
    /// Free MPS.
    case mps
  }

  /// Creates a writer; it has no state.
  public init() {}

  /// Returns the text of a model file that asks for the least value of an objective.
  ///
  /// - Parameters:
  ///   - model: the variables and constraints.
  ///   - objective: what to minimise; its constant is kept.
  ///   - format: the format to write.
  /// - Returns: the whole file, ASCII only.
  /// - Throws: ``ModelError`` for numbers, bounds or variables no solver would take either.
  public func text(
    of model: Model, minimising objective: LinearExpression, as format: Format
  ) throws(ModelError) -> String {
    try model.validate()
    try model.validate(objective, label: "the objective")
    switch format {
    case .lp: return lines(lp: model, objective.merged()).joined(separator: "\n") + "\n"
    case .mps: return lines(mps: model, objective.merged()).joined(separator: "\n") + "\n"
    }
  }

  /// Returns the name of a variable in the files; empty for one the model does not know.
  public func name(of variable: Variable, in model: Model) -> String {
    model.columns.indices.contains(variable.index) ? columnName(variable.index, in: model) : ""
  }

  /// Names of more than this many bytes are cut; GLPK's readers take 255.
  private static let longestName = 60

  private static func legible(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars.prefix(longestName) {
      let isKept =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      result.append(isKept ? Character(scalar) : "_")
    }
    // A name of nothing but replaced characters says nothing.
    return result.allSatisfy { $0 == "_" } ? "" : "_" + result
  }

  func columnName(_ index: Int, in model: Model) -> String {
    "x\(index)" + Self.legible(model.columns[index].name)
  }

  func rowName(_ index: Int, in model: Model) -> String {
    "r\(index)" + Self.legible(model.constraints[index].name)
  }

  /// The column that carries a constant, or stands in where the format insists on one.
  static let one = "one"
}
