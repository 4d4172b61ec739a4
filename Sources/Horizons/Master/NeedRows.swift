/// Where the row of each need is.
struct NeedRows: Sendable {
  let days: Int
  let inputCount: Int
  let roleCount: Int
  /// The needs that have a row: those with somebody wanted, or with a price on too many.
  let needs: [DailyNeed]
  /// For each day, input and role the index of its row; -1 for none.
  let row: [Int]

  init(_ problem: HorizonProblem) {
    days = problem.days
    inputCount = problem.kinds.count + 1
    let people = problem.people.flatMap(\.roles)
    roleCount = 1 + max(problem.needs.map(\.role).max() ?? 0, people.max() ?? 0)
    var needs: [DailyNeed] = []
    var row = Array(repeating: -1, count: days * inputCount * roleCount)
    for need in problem.needs where need.expectedWanted > 0 || need.surplusPrice > 0 {
      row[(need.day * inputCount + need.kind + 1) * roleCount + need.role] = needs.count
      needs.append(need)
    }
    self.needs = needs
    self.row = row
  }

  /// The rows a column counts in.
  func rows(of column: DayColumn) -> [Int] {
    column.inputs.indices.compactMap { day in
      let input = Int(column.inputs[day])
      guard input > 0 else { return nil }
      let row = row[(day * inputCount + input) * roleCount + Int(column.roles[day])]
      return row < 0 ? nil : row
    }
  }
}
