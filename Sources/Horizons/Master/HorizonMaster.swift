import Dispatch
import IntegerProgramming

/// The linear program that picks one way to spend the days for each person: a row for each need, a row for
/// each person.
final class HorizonMaster {
  let problem: HorizonProblem
  let needs: NeedRows
  let pricings: [PersonPricing]
  private let roleSets: [[Int]]
  private let program = LinearProgram()

  private(set) var columns: [DayColumn] = []
  private var programColumns: [LinearProgram.Column] = []
  private var columnRows: [[Int]] = []
  private var costs: [Double] = []
  private var index: [DayColumn: Int] = [:]
  private var ofPerson: [[Int]]
  private var isParked: [Bool] = []
  private var needRows: [LinearProgram.Row] = []
  private var personRows: [LinearProgram.Row] = []
  private var shortages: [LinearProgram.Column] = []
  private var gaps: [LinearProgram.Column] = []
  private var surpluses: [LinearProgram.Column?] = []

  /// For each person, for each day, the inputs that are allowed, a bit each.
  private(set) var allowed: [[UInt32]]
  /// Whether less is allowed than in the last solution, so that the dual simplex method is the one to begin with.
  private var isRestricted = false
  /// Whether something is allowed that was not: the primal method makes more headway then.
  private var isWidened = false
  /// How many threads price.
  let threads: Int
  /// What a person missing from a minimum costs: in the search; a proof takes more than any roster costs.
  let gapPrice: Double

  /// Creates a program without columns; nil where somebody has nothing at all to do or to leave.
  init?(_ problem: HorizonProblem, threads: Int, gapPrice: Double) {
    self.problem = problem
    self.threads = threads
    self.gapPrice = gapPrice
    needs = NeedRows(problem)
    var roleSets: [[Int]] = []
    guard let pricings = PricingBuilder(problem).build(&roleSets) else { return nil }
    self.pricings = pricings
    self.roleSets = roleSets
    let all = UInt32.max >> UInt32(32 - needs.inputCount)
    allowed = problem.people.map { _ in Array(repeating: all, count: problem.days) }
    ofPerson = problem.people.map { _ in [] }
    addRows()
  }

  private func addRows() {
    for need in needs.needs {
      let wanted = need.expectedWanted
      let row = program.addRow(wanted...wanted)
      needRows.append(row)
      shortages.append(
        program.addColumn(
          cost: Double(need.shortPrice), bounds: 0...(wanted - need.expectedMinimum),
          entries: [(row, 1)]))
      gaps.append(
        program.addColumn(cost: gapPrice, bounds: 0...Double.infinity, entries: [(row, 1)]))
      surpluses.append(
        program.addColumn(cost: Double(need.surplusPrice), entries: [(row, -1)]))
    }
    for _ in problem.people { personRows.append(program.addRow(1...1)) }
  }

  /// Adds a column, or wakes it where it is known.
  ///
  /// - Returns: whether it is of use now and was not before.
  @discardableResult
  func add(_ column: DayColumn, cost: Double) -> Bool {
    if let known = index[column] {
      guard isParked[known] else { return false }
      isParked[known] = false
      updateBounds(of: known)
      return true
    }
    let rows = needs.rows(of: column)
    let entries = [(personRows[column.person], 1.0)] + rows.map { (needRows[$0], 1.0) }
    index[column] = columns.count
    ofPerson[column.person].append(columns.count)
    columns.append(column)
    columnRows.append(rows)
    costs.append(cost)
    isParked.append(false)
    programColumns.append(program.addColumn(cost: cost, entries: entries))
    return true
  }

  private func updateBounds(of column: Int) {
    let isOpen = !isParked[column] && isAllowed(columns[column])
    program.setBounds(of: programColumns[column], to: isOpen ? 0...Double.infinity : 0...0)
  }

  private func isAllowed(_ column: DayColumn) -> Bool {
    let allowed = allowed[column.person]
    for day in column.inputs.indices where allowed[day] >> UInt32(column.inputs[day]) & 1 == 0 {
      return false
    }
    return true
  }

  /// Restricts what a person may do on each day.
  func allow(_ inputs: [UInt32], for person: Int) {
    guard allowed[person] != inputs else { return }
    if zip(inputs, allowed[person]).contains(where: { $0 & ~$1 != 0 }) { isWidened = true }
    allowed[person] = inputs
    isRestricted = true
    for column in ofPerson[person] { updateBounds(of: column) }
  }

  /// Solves the program over the columns it has. A simplex method that makes no headway, as happens where
  /// many prices are as good, gives way to the other one.
  func solve(_ options: SolveOptions) throws(ModelError) -> LinearProgram.Status {
    var method: LinearProgram.Method = isRestricted && !isWidened ? .dual : .primal
    isRestricted = false
    isWidened = false
    for patience in Self.patience {
      var own = options
      own.workLimit = patience * program.rowCount * program.stepsPerIteration
      // What is proved is computed from the duals anew, so a solution need not be checked.
      let status = try program.solve(method, options: own, isChecked: false)
      guard case .undecided(.work) = status else { return status }
      method = method == .primal ? .dual : .primal
    }
    return try program.solve(method, options: options, isChecked: false)
  }

  /// After so many iterations a row the other simplex method goes on.
  private static let patience = [30, 30, 100, 100]

  /// The value of the last solution.
  var objective: Double { program.objective }

  /// How many people are missing from minimums in the last solution.
  var missing: Double { gaps.reduce(0) { $0 + program.value(of: $1) } }

  /// The prices of the needs in the last solution.
  var needPrices: [Double] { needRows.map(program.dual(of:)) }

  /// For each person what their row is worth.
  var personPrices: [Double] { personRows.map(program.dual(of:)) }

  /// How much of a column the last solution takes.
  func value(of column: Int) -> Double { program.value(of: programColumns[column]) }

  /// The columns of a person.
  func columns(of person: Int) -> [Int] { ofPerson[person] }

  /// What a column would change at some prices, its person's row aside.
  func price(of column: DayColumn, cost: Double, at prices: [Double]) -> Double {
    needs.rows(of: column).reduce(cost) { $0 - prices[$1] }
  }

  /// What the needs contribute to the bound at some prices (Lagrange).
  func needBound(at prices: [Double]) -> Double {
    var bound = 0.0
    for (need, price) in zip(needs.needs, prices) {
      bound += price * need.expectedWanted
      bound +=
        min(0, Double(need.shortPrice) - price) * (need.expectedWanted - need.expectedMinimum)
    }
    return bound
  }

  /// The best columns of everybody at some prices, by person.
  func price(at prices: [Double], count: Int) -> [[PersonPricing.Priced]] {
    let market = RoleMarket(needs, prices: prices, roleSets: roleSets)
    guard threads > 1 else {
      return pricings.indices.map { person in
        pricings[person].best(market, allowed: allowed[person], count: count)
      }
    }
    // Each thread writes what belongs to its own people, so the result does not depend on how many.
    var results = [[PersonPricing.Priced]](repeating: [], count: pricings.count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let results = buffer
      let (pricings, allowed, threads) = (pricings, allowed, threads)
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for person in stride(from: thread, to: pricings.count, by: threads) {
          results[person] = pricings[person].best(
            market, allowed: allowed[person], count: count)
        }
      }
    }
    return results
  }

  /// Sets columns aside that have been far from any use; pricing finds them again when they are.
  func park(above threshold: Double) {
    let (prices, people) = (needPrices, personPrices)
    for column in columns.indices where !isParked[column] && value(of: column) == 0 {
      let reduced = columnRows[column].reduce(costs[column] - people[columns[column].person]) {
        $0 - prices[$1]
      }
      if reduced > threshold {
        isParked[column] = true
        updateBounds(of: column)
      }
    }
  }

  /// How many columns are in use.
  var activeCount: Int { isParked.count { !$0 } }
}
