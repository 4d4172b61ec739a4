internal import IntegerProgramming

/// What `goals.json` and `parking-goals.json` say.
struct GoalsRecord: Encodable {
  /// One goal: the sum of its terms and its constant, to be made as small as it can be.
  struct Goal: Encodable {
    let name: String
    let sense: String
    let constant: Double
    /// Coefficients by the variable's name in the model files.
    let terms: [String: Double]

    init(_ name: String, _ expression: LinearExpression, in model: Model) {
      let writer = ModelWriter()
      self.name = name
      sense = "minimise"
      constant = expression.constant
      terms = Dictionary(
        uniqueKeysWithValues: expression.terms.map { term in
          (writer.name(of: term.variable, in: model), term.coefficient)
        })
    }
  }

  private enum CodingKeys: String, CodingKey {
    case format, week, goals
    case scenarioSHA256 = "scenario_sha256"
  }

  /// Version of this shape.
  let format = 1
  let scenarioSHA256: String
  let week: String
  /// In the order in which they are to be solved.
  let goals: [Goal]

  init(scenarioSHA256: String, week: String, goals: [Goal]) {
    self.scenarioSHA256 = scenarioSHA256
    self.week = week
    self.goals = goals
  }
}
