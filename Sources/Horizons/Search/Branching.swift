import IntegerProgramming

/// Branch and price: one day of one person is decided both ways, and the bound is computed again with all
/// columns that are left (Barnhart and others 1998). Ends with a proof, or with time.
struct Branching {
  let master: HorizonMaster
  let search: ColumnSearch
  /// What a roster has to be below to be of interest.
  private(set) var target: Double
  /// The best roster found below the target.
  private(set) var best: [[UInt8]]?
  /// Is told of each better roster, with its value.
  let report: (Double) -> Void
  /// The nodes looked at.
  private(set) var nodes = 0

  private static let nearlyWhole = 1e-5

  init(
    master: HorizonMaster, search: ColumnSearch, target: Double,
    report: @escaping (Double) -> Void
  ) {
    self.master = master
    self.search = search
    self.target = target
    self.report = report
  }

  /// Searches below what is allowed now; false when time ran out.
  mutating func run() throws(ModelError) -> Bool {
    nodes += 1
    let result = try search.run(target: target)
    if search.roundedUp(result.bound) >= target { return true }
    guard result.isSolved else { return false }
    guard let choice = fractional() else {
      // Whole, and better than the target, or the bound would have reached it.
      guard master.objective < target - Self.nearlyWhole else { return true }
      target = search.roundedUp(master.objective)
      best = wholeInputs()
      report(target)
      return true
    }
    let own = master.allowed[choice.person]
    for isChosen in [true, false] {
      var mask = own
      let bit = UInt32(1) << UInt32(choice.input)
      mask[choice.day] = isChosen ? bit : own[choice.day] & ~bit
      if mask[choice.day] == 0 { continue }
      master.allow(mask, for: choice.person)
      let isDone = try run()
      master.allow(own, for: choice.person)
      guard isDone else { return false }
    }
    return true
  }

  /// The day of a person that is nearest to half one thing, half another.
  private func fractional() -> (person: Int, day: Int, input: Int)? {
    let inputCount = master.needs.inputCount
    var best: (choice: (person: Int, day: Int, input: Int), distance: Double)?
    for person in master.problem.people.indices {
      var values = Array(repeating: 0.0, count: master.problem.days * inputCount)
      for column in master.columns(of: person) {
        let value = master.value(of: column)
        guard value > 0 else { continue }
        for (day, input) in master.columns[column].inputs.enumerated() {
          values[day * inputCount + Int(input)] += value
        }
      }
      for (index, value) in values.enumerated()
      where value > Self.nearlyWhole && value < 1 - Self.nearlyWhole {
        let distance = abs(value - 0.5)
        if distance < best?.distance ?? 1 {
          best = ((person, index / inputCount, index % inputCount), distance)
        }
      }
    }
    return best?.choice
  }

  private func wholeInputs() -> [[UInt8]] {
    master.problem.people.indices.map { person in
      let column = master.columns(of: person).max { master.value(of: $0) < master.value(of: $1) }
      return column.map { master.columns[$0].inputs } ?? []
    }
  }
}
