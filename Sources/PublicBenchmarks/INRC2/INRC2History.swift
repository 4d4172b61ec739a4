/// Where every nurse stands when a week begins: a file `H0-*.txt`, or what a week leaves.
public struct INRC2History: Hashable, Sendable {
  /// Where one nurse stands.
  public struct Entry: Hashable, Sendable {
    /// Assignments so far.
    public var assignments: Int
    /// Worked week-ends so far.
    public var weekEnds: Int
    /// The type of the last shift, by index; nil after a day off.
    public var lastShift: Int?
    /// Days in a row with that shift.
    public var sameShift: Int
    /// Days in a row worked.
    public var worked: Int
    /// Days in a row off.
    public var off: Int

    /// What a week makes of it.
    ///
    /// - Parameter shifts: the seven days, nil for a day off.
    /// - Returns: where the nurse stands after them.
    public func after(_ shifts: [Int?]) -> Entry {
      var entry = self
      for shift in shifts {
        guard let shift else {
          (entry.lastShift, entry.sameShift, entry.worked) = (nil, 0, 0)
          entry.off += 1
          continue
        }
        entry.sameShift = entry.lastShift == shift ? entry.sameShift + 1 : 1
        entry.lastShift = shift
        entry.worked += 1
        entry.off = 0
        entry.assignments += 1
      }
      if shifts.suffix(2).contains(where: { $0 != nil }) { entry.weekEnds += 1 }
      return entry
    }
  }

  /// One entry a nurse, in the scenario's order.
  public var entries: [Entry]

  /// Reads a history file.
  ///
  /// - Throws: ``BenchmarkFileError`` where the file is not as it should be.
  public init(file: String, scenario: INRC2Scenario) throws(BenchmarkFileError) {
    var text = try BenchmarkText(file: file)
    _ = try text.skip(past: "NURSE_HISTORY")
    let names = scenario.nurses.map(\.name)
    let shifts = scenario.shifts.map(\.name)
    var found = [Entry?](repeating: nil, count: names.count)
    for line in text.section(until: { _ in false }) {
      let words = line.words
      guard words.count == 7 else {
        throw text.error("a nurse's history has seven parts", in: line)
      }
      let nurse = try text.index(of: words[0], in: names, "nurse", line)
      var numbers: [Int] = []
      for word in [words[1], words[2], words[4], words[5], words[6]] {
        numbers.append(try text.number(word, in: line))
      }
      found[nurse] = Entry(
        assignments: numbers[0], weekEnds: numbers[1],
        lastShift: words[3] == "None"
          ? nil : try text.index(of: words[3], in: shifts, "shift type", line),
        sameShift: numbers[2], worked: numbers[3], off: numbers[4])
    }
    entries = found.compactMap(\.self)
    guard entries.count == names.count else {
      throw BenchmarkFileError(file: file, line: nil, complaint: "a nurse has no history")
    }
  }

  init(entries: [Entry]) { self.entries = entries }
}
