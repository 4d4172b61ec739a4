public import Horizons

/// An instance of the shift scheduling benchmark of Curtois and Qu: a file `Instance*.txt`.
public struct NRPInstance: Sendable {
  /// What is to be decided.
  public private(set) var problem: HorizonProblem

  /// Reads an instance.
  ///
  /// - Throws: ``BenchmarkFileError`` where the file is not as it should be.
  public init(file: String) throws(BenchmarkFileError) {
    var text = try BenchmarkText(file: file)
    func section(_ name: String) throws(BenchmarkFileError) -> [BenchmarkText.Line] {
      _ = try text.skip(past: name)
      return text.section { $0.text.hasPrefix("SECTION_") }
    }
    problem = HorizonProblem(days: 0, kinds: [], needs: [], people: [])
    let horizon = try section("SECTION_HORIZON")
    guard let line = horizon.first else {
      throw BenchmarkFileError(file: file, line: nil, complaint: "has no number of days")
    }
    problem.days = try text.number(line.text, in: line)
    let shifts = try section("SECTION_SHIFTS")
    for line in shifts {
      guard line.cells.count >= 2 else { throw text.error("a shift has a length", in: line) }
      problem.kinds.append(
        DutyKind(name: String(line.cells[0]), minutes: try text.number(line.cells[1], in: line)))
    }
    var successions: [SequenceRule] = []
    for (index, line) in shifts.enumerated() where line.cells.count > 2 && !line.cells[2].isEmpty {
      var followers: [Int] = []
      for name in line.cells[2].split(separator: "|") {
        followers.append(try kind(name, line, text))
      }
      successions.append(
        .succession(first: DaySet(kinds: [index]), then: DaySet(kinds: followers), .hard))
    }
    for line in try section("SECTION_STAFF") {
      problem.people.append(try person(line, successions, text))
    }
    for line in try section("SECTION_DAYS_OFF") {
      let person = try person(named: line.cells.first, line, text)
      for cell in line.cells.dropFirst() {
        let day = try text.number(cell, in: line)
        for kind in problem.kinds.indices {
          problem.people[person].requests.append(DayRequest(day: day, kind: kind, price: .hard))
        }
      }
    }
    for line in try section("SECTION_SHIFT_ON_REQUESTS") {
      // Anything else than what is asked for costs.
      try addRequest(line, text) { kind, kinds in [nil] + kinds.filter { $0 != kind } }
    }
    for line in try section("SECTION_SHIFT_OFF_REQUESTS") {
      try addRequest(line, text) { kind, _ in [kind] }
    }
    for line in try section("SECTION_COVER") {
      let cells = line.cells
      guard cells.count == 5 else { throw text.error("a need has five parts", in: line) }
      problem.needs.append(
        DailyNeed(
          day: try text.number(cells[0], in: line), kind: try kind(cells[1], line, text),
          wanted: try text.number(cells[2], in: line),
          shortPrice: try text.number(cells[3], in: line),
          surplusPrice: try text.number(cells[4], in: line)))
    }
  }

  /// A roster as the benchmark writes it: a line an employee, a character or name a day, `.` for a day
  /// off.
  public func text(_ roster: HorizonRoster) -> String {
    zip(problem.people, roster.days).map { person, days in
      let isShort = problem.kinds.allSatisfy { $0.name.count == 1 }
      let names = days.map { $0.map { problem.kinds[$0.kind].name } ?? "." }
      return "\(person.id) \(names.joined(separator: isShort ? "" : " "))\n"
    }.joined()
  }

  private func kind(
    _ name: Substring, _ line: BenchmarkText.Line, _ text: BenchmarkText
  ) throws(BenchmarkFileError) -> Int {
    try text.index(of: name, in: problem.kinds.map(\.name), "shift", line)
  }

  private func person(
    named name: Substring?, _ line: BenchmarkText.Line, _ text: BenchmarkText
  ) throws(BenchmarkFileError) -> Int {
    try text.index(of: name, in: problem.people.map(\.id), "employee", line)
  }

  private mutating func addRequest(
    _ line: BenchmarkText.Line, _ text: BenchmarkText, charging: (Int, Range<Int>) -> [Int?]
  ) throws(BenchmarkFileError) {
    let cells = line.cells
    guard cells.count == 4 else { throw text.error("a request has four parts", in: line) }
    let person = try person(named: cells[0], line, text)
    let day = try text.number(cells[1], in: line)
    let weight = try text.number(cells[3], in: line)
    for kind in charging(try kind(cells[2], line, text), problem.kinds.indices) {
      problem.people[person].requests.append(
        DayRequest(day: day, kind: kind, price: .perUnit(weight)))
    }
  }

  private func person(
    _ line: BenchmarkText.Line, _ successions: [SequenceRule], _ text: BenchmarkText
  ) throws(BenchmarkFileError) -> HorizonPerson {
    let cells = line.cells
    guard cells.count == 8 else { throw text.error("an employee has eight parts", in: line) }
    var numbers: [Int] = []
    for cell in cells.dropFirst(2) { numbers.append(try text.number(cell, in: line)) }
    var person = HorizonPerson(id: String(cells[0]), rules: successions)
    for part in cells[1].split(separator: "|") {
      let limit = part.split(separator: "=")
      guard limit.count == 2 else { throw text.error("\(part) is not a limit", in: line) }
      let kind = try kind(limit[0], line, text)
      let most = try text.number(limit[1], in: line)
      if most == 0 {
        for day in 0..<problem.days {
          person.requests.append(DayRequest(day: day, kind: kind, price: .hard))
        }
      } else if most < problem.days {
        person.rules.append(
          .total(
            weights: problem.kinds.indices.map { $0 == kind ? 1 : 0 }, atLeast: 0, atMost: most,
            short: .hard, long: .hard))
      }
    }
    person.rules.append(minutes(atLeast: numbers[1], atMost: numbers[0]))
    person.rules.append(
      .stretch(of: .work, atLeast: numbers[3], atMost: numbers[2], short: .hard, long: .hard))
    person.rules.append(
      .stretch(of: .off, atLeast: numbers[4], atMost: .max, short: .hard, long: .hard))
    person.rules.append(.weekEnds(atMost: numbers[5], .hard))
    return person
  }

  /// Minutes, counted in the greatest unit that every shift is a multiple of.
  private func minutes(atLeast least: Int, atMost most: Int) -> SequenceRule {
    var unit = 0
    for kind in problem.kinds {
      var (left, right) = (unit, kind.minutes)
      while right != 0 { (left, right) = (right, left % right) }
      unit = left
    }
    unit = max(1, unit)
    return .total(
      weights: problem.kinds.map { $0.minutes / unit }, atLeast: (least + unit - 1) / unit,
      atMost: most / unit, short: .hard, long: .hard)
  }
}
