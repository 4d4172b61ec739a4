import Dispatch
import IntegerProgramming

/// The linear program that picks one way to spend the days for each person: a row for each need, a row for
/// each person.
final class HorizonMaster {
  let problem: HorizonProblem
  let needs: NeedRows
  private(set) var pricings: [PersonPricing]
  private let roleSets: [[Int]]
  private let program = LinearProgram()

  private(set) var columns: [DayColumn] = []
  private var programColumns: [LinearProgram.Column] = []
  /// What each column costs; infinite where its person cannot begin it.
  private var costs: [Double] = []
  /// For each column the node of the end of its days, counted from the first of those.
  private var ends: [Int] = []
  private var index: [DayColumn: Int] = [:]
  private var ofPerson: [[Int]]
  private var isParked: [Bool] = []
  private var needRows: [LinearProgram.Row] = []
  private var personRows: [LinearProgram.Row] = []

  /// What the days ahead cost, where there are bounds on that.
  private var costAheadColumn: LinearProgram.Column?
  private var boundRows: [LinearProgram.Row] = []
  private var bounds: [AheadBound] = []

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

  /// Creates a program without columns for some of the days of another.
  init(part range: Range<Int>, of master: HorizonMaster) {
    problem = master.problem.part(range)
    (threads, gapPrice, roleSets) = (master.threads, master.gapPrice, master.roleSets)
    needs = NeedRows(problem)
    var parts: [ObjectIdentifier: RuleDiagram] = [:]
    pricings = master.pricings.map { pricing in
      let id = ObjectIdentifier(pricing.diagram)
      let part = parts[id] ?? pricing.diagram.part(range)
      parts[id] = part
      return pricing.part(range, diagram: part)
    }
    allowed = master.allowed.map { Array($0[range]) }
    ofPerson = problem.people.map { _ in [] }
    addRows()
  }

  private func addRows() {
    for need in needs.needs {
      let wanted = need.expectedWanted
      let row = program.addRow(wanted...wanted)
      needRows.append(row)
      program.addColumn(
        cost: Double(need.shortPrice), bounds: 0...(wanted - need.expectedMinimum),
        entries: [(row, 1)])
      program.addColumn(cost: gapPrice, entries: [(row, 1)])
      program.addColumn(cost: Double(need.surplusPrice), entries: [(row, -1)])
    }
    for _ in problem.people { personRows.append(program.addRow(1...1)) }
  }

  /// Adds a column, or wakes it where it is known.
  ///
  /// - Parameters:
  ///   - column: the column.
  ///   - cost: what rules and requests charge.
  ///   - end: the node of the end it leads to, counted from the first of those.
  /// - Returns: whether it is of use now and was not before.
  @discardableResult
  func add(_ column: DayColumn, cost: Double, end: Int) -> Bool {
    if let known = index[column] {
      guard isParked[known] else { return false }
      isParked[known] = false
      updateBounds(of: known)
      return true
    }
    let rows = needs.rows(of: column)
    var entries = [(personRows[column.person], 1.0)] + rows.map { (needRows[$0], 1.0) }
    for (row, bound) in zip(boundRows, bounds) {
      entries.append((row, -costAhead(bound, of: column.person, end: end)))
    }
    index[column] = columns.count
    ends.append(end)
    ofPerson[column.person].append(columns.count)
    columns.append(column)
    costs.append(cost)
    isParked.append(false)
    programColumns.append(program.addColumn(cost: cost, entries: entries))
    return true
  }

  /// Adds a bound on what the days after these cost.
  func add(_ bound: AheadBound) {
    let ahead =
      costAheadColumn
      ?? program.addColumn(cost: 1, bounds: bound.constant - 1...Double.infinity, entries: [])
    costAheadColumn = ahead
    let entries = columns.indices.map { column in
      (programColumns[column], -costAhead(bound, of: columns[column].person, end: ends[column]))
    }
    boundRows.append(
      program.addRow(bound.constant...Double.infinity, entries: [(ahead, 1)] + entries))
    bounds.append(bound)
  }

  private func costAhead(_ bound: AheadBound, of person: Int, end: Int) -> Double {
    // A column that nothing may follow is never priced.
    let cost = bound.costs[person][end]
    return cost < .infinity ? cost : gapPrice
  }

  /// Lets a person begin somewhere else: at a node of the first layer. Where none of their columns can begin there,
  /// one is added that can.
  func begin(_ person: Int, at node: Int) {
    guard pricings[person].start != node else { return }
    pricings[person].start = node
    isWidened = true
    for column in ofPerson[person] {
      let cost = pricings[person].read(columns[column].inputs)?.cost
      costs[column] = cost ?? .infinity
      if let cost { program.setCost(of: programColumns[column], to: cost) }
      updateBounds(of: column)
    }
    guard !ofPerson[person].contains(where: isOpen) else { return }
    addCheapest(of: person)
  }

  /// Adds the column that costs a person least; false where nothing is allowed.
  @discardableResult
  func addCheapest(of person: Int) -> Bool {
    let market = RoleMarket(needs, prices: needs.needs.map { _ in 0 }, roleSets: roleSets)
    let cheapest = pricings[person].best(market, allowed: allowed[person], count: 1)
    for priced in cheapest { add(priced.column, cost: priced.cost, end: priced.end) }
    return !cheapest.isEmpty
  }

  private func isOpen(_ column: Int) -> Bool {
    !isParked[column] && costs[column] < .infinity && isAllowed(columns[column])
  }

  private func updateBounds(of column: Int) {
    let isOpen = isOpen(column)
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
  /// many prices are as good, gives way to the other one, and where that makes none either, both begin anew.
  ///
  /// A solution is not checked unless that is asked for: what is proved is computed from the prices anew, and
  /// ``ColumnSearch`` notices where the two differ.
  func solve(
    _ options: SolveOptions, isChecked: Bool = false
  ) throws(ModelError) -> LinearProgram.Status {
    var method: LinearProgram.Method = isRestricted && !isWidened ? .dual : .primal
    isRestricted = false
    isWidened = false
    for (number, patience) in Self.patience.enumerated() {
      if number > 0, number % 2 == 0 { program.forgetBasis() }
      var own = options
      own.workLimit = patience * program.rowCount * program.stepsPerIteration
      let status = try program.solve(method, options: own, isChecked: isChecked)
      guard case .undecided(.work) = status else { return status }
      method = method == .primal ? .dual : .primal
    }
    return try program.solve(method, options: options, isChecked: isChecked)
  }

  /// After so many iterations a row the other simplex method goes on: from a basis that is near most solves take
  /// fewer than five, and from none fewer than thirty.
  private static let patience = [10, 10, 50, 50, 200, 200]

  /// The value of the last solution.
  var objective: Double { program.objective }

  /// The prices of the rows in the last solution.
  var prices: MasterPrices {
    MasterPrices(needs: needRows.map(program.dual(of:)), ahead: boundRows.map(program.dual(of:)))
  }

  /// For each person what their row is worth.
  var personPrices: [Double] { personRows.map(program.dual(of:)) }

  /// How much of a column the last solution takes.
  func value(of column: Int) -> Double { program.value(of: programColumns[column]) }

  /// The columns of a person.
  func columns(of person: Int) -> [Int] { ofPerson[person] }

  /// What the needs and the bounds on the days ahead contribute to the bound at some prices (Lagrange).
  func bound(at prices: MasterPrices) -> Double {
    var sum = 0.0
    for (need, price) in zip(needs.needs, prices.needs) {
      sum += price * need.expectedWanted
      sum +=
        min(0, Double(need.shortPrice) - price) * (need.expectedWanted - need.expectedMinimum)
    }
    for (bound, weight) in zip(bounds, prices.ahead) { sum += weight * bound.constant }
    return sum
  }

  /// The best columns of everybody at some prices, by person.
  func price(at prices: MasterPrices, count: Int) -> [[PersonPricing.Priced]] {
    let market = RoleMarket(needs, prices: prices.needs, roleSets: roleSets)
    let (pricings, allowed, bounds) = (pricings, allowed, bounds)
    return forEachPerson { person in
      pricings[person].best(
        market, allowed: allowed[person],
        ends: Self.costsAhead(bounds, of: person, weights: prices.ahead), count: count)
    }
  }

  /// The bound on what these days cost, from wherever everybody begins, at some prices.
  func aheadBound(at prices: MasterPrices) -> AheadBound {
    let market = RoleMarket(needs, prices: prices.needs, roleSets: roleSets)
    let pricings = pricings
    return AheadBound(
      needs: bound(at: prices), costs: forEachPerson { pricings[$0].leastCosts(market) })
  }

  /// What each node of the end costs ahead, by bounds so weighted; nil where there are none.
  private static func costsAhead(
    _ bounds: [AheadBound], of person: Int, weights: [Double]
  ) -> [Double]? {
    guard let first = bounds.first else { return nil }
    var costs = first.costs[person].map { $0 < .infinity ? 0 : Double.infinity }
    for (bound, weight) in zip(bounds, weights) where weight > Self.leastWeight {
      for (node, cost) in bound.costs[person].enumerated() { costs[node] += weight * cost }
    }
    return costs
  }

  private static let leastWeight = 1e-9

  /// Something of every person. Each thread writes what belongs to its own people, so the result does not depend
  /// on how many there are.
  private func forEachPerson<Result: Sendable>(
    _ result: @Sendable (Int) -> [Result]
  ) -> [[Result]] {
    guard threads > 1 else { return pricings.indices.map(result) }
    var results = [[Result]](repeating: [], count: pricings.count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let results = buffer
      let threads = threads
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for person in stride(from: thread, to: results.count, by: threads) {
          results[person] = result(person)
        }
      }
    }
    return results
  }

  /// Sets columns aside that have been far from any use; pricing finds them again when they are.
  func park(above threshold: Double) {
    for column in columns.indices where !isParked[column] && value(of: column) == 0 {
      let reduced = program.reducedCost(of: programColumns[column])
      if reduced > threshold {
        isParked[column] = true
        updateBounds(of: column)
      }
    }
  }

  /// What the needs cost when people spend the days so, in the best roles.
  func coverCost(of inputs: [[UInt8]]) -> Double {
    let roster = RoleMatching(problem: problem).roster(inputs, days: problem.days)
    return problem.needs.reduce(0) { sum, need in
      let served = roster.served(need)
      return sum + Double(need.cost(served: served))
        + gapPrice * Double(max(0, need.minimum - served))
    }
  }

  /// How many rows the needs have.
  var needCount: Int { needRows.count }

  /// What a column would change at some prices, its person's row aside.
  func price(of priced: PersonPricing.Priced, at prices: MasterPrices) -> Double {
    var price = needs.rows(of: priced.column).reduce(priced.cost) { $0 - prices.needs[$1] }
    for (bound, weight) in zip(bounds, prices.ahead) where weight > Self.leastWeight {
      price += weight * costAhead(bound, of: priced.column.person, end: priced.end)
    }
    return price
  }

  /// How many columns are in use.
  var activeCount: Int { isParked.count { !$0 } }
}
