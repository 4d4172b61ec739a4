/// What stays the same in all weeks of an instance of the second international nurse rostering competition:
/// a file `Sc-*.txt`.
public struct INRC2Scenario: Sendable {
  /// A type of shift.
  public struct ShiftType: Sendable {
    /// Its name.
    public var name: String
    /// The fewest days in a row.
    public var fewest: Int
    /// The most days in a row.
    public var most: Int
    /// The types that may not follow on the next day, by index.
    public var mayNotPrecede: [Int] = []
  }

  /// A contract.
  public struct Contract: Sendable {
    /// Its name.
    public var name: String
    /// The fewest and the most assignments in all weeks.
    public var total: (Int, Int)
    /// The fewest and the most days of work in a row.
    public var work: (Int, Int)
    /// The fewest and the most days off in a row.
    public var off: (Int, Int)
    /// The most worked week-ends in all weeks.
    public var weekEnds: Int
    /// Whether both days of a week-end are to be worked or none.
    public var isWhole: Bool
  }

  /// A nurse.
  public struct Nurse: Sendable {
    /// Their name.
    public var name: String
    /// Their contract, by index.
    public var contract: Int
    /// Their skills, by index, ascending.
    public var skills: [Int]
  }

  /// The name of the dataset.
  public var name: String
  /// How many weeks there are.
  public var weeks: Int
  /// The names of the skills.
  public var skills: [String]
  /// The types of shift.
  public var shifts: [ShiftType]
  /// The contracts.
  public var contracts: [Contract]
  /// The nurses.
  public var nurses: [Nurse]

  /// Reads a scenario file.
  ///
  /// - Throws: ``BenchmarkFileError`` where the file is not as it should be.
  public init(file: String) throws(BenchmarkFileError) {
    var text = try BenchmarkText(file: file)
    let first = try text.skip(past: "SCENARIO")
    name = String(first.words.last ?? "")
    let weekLine = try text.skip(past: "WEEKS")
    weeks = try text.number(weekLine.words.last, in: weekLine)
    let skillLine = try text.skip(past: "SKILLS")
    skills = []
    for _ in 0..<(try text.number(skillLine.words.last, in: skillLine)) {
      skills.append(String(try text.next("a skill").words.first ?? ""))
    }
    let shiftLine = try text.skip(past: "SHIFT_TYPES")
    shifts = []
    for _ in 0..<(try text.number(shiftLine.words.last, in: shiftLine)) {
      let line = try text.next("a shift type")
      let (fewest, most) = try text.pair(line.words.last, in: line)
      shifts.append(ShiftType(name: String(line.words[0]), fewest: fewest, most: most))
    }
    _ = try text.skip(past: "FORBIDDEN_SHIFT_TYPES_SUCCESSIONS")
    let names = shifts.map(\.name)
    for _ in shifts {
      let line = try text.next("forbidden successions")
      let shift = try text.index(of: line.words.first, in: names, "shift type", line)
      for word in line.words.dropFirst(2) {
        shifts[shift].mayNotPrecede.append(try text.index(of: word, in: names, "shift type", line))
      }
    }
    contracts = []
    let contractLine = try text.skip(past: "CONTRACTS")
    for _ in 0..<(try text.number(contractLine.words.last, in: contractLine)) {
      contracts.append(try Self.contract(try text.next("a contract"), in: text))
    }
    nurses = []
    let contractNames = contracts.map(\.name)
    let nurseLine = try text.skip(past: "NURSES")
    for _ in 0..<(try text.number(nurseLine.words.last, in: nurseLine)) {
      let line = try text.next("a nurse")
      let words = line.words
      guard words.count > 3 else { throw text.error("a nurse without skills", in: line) }
      var held: [Int] = []
      for word in words.dropFirst(3) {
        held.append(try text.index(of: word, in: skills, "skill", line))
      }
      nurses.append(
        Nurse(
          name: String(words[0]),
          contract: try text.index(of: words[1], in: contractNames, "contract", line),
          skills: held.sorted()))
    }
  }

  private static func contract(
    _ line: BenchmarkText.Line, in text: BenchmarkText
  ) throws(BenchmarkFileError) -> Contract {
    let words = line.words
    guard words.count == 6 else { throw text.error("a contract has six parts", in: line) }
    return Contract(
      name: String(words[0]), total: try text.pair(words[1], in: line),
      work: try text.pair(words[2], in: line), off: try text.pair(words[3], in: line),
      weekEnds: try text.number(words[4], in: line),
      isWhole: try text.number(words[5], in: line) == 1)
  }
}
