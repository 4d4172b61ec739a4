/// What one week needs and who asks to be off: a file `WD-*.txt`.
public struct INRC2Week: Sendable {
  /// How many nurses a shift needs on a day with a skill.
  public struct Requirement: Sendable {
    /// The day, 0 for Monday.
    public var day: Int
    /// The type of shift, by index.
    public var shift: Int
    /// The skill, by index.
    public var skill: Int
    /// Fewer are not allowed.
    public var minimum: Int
    /// Fewer cost.
    public var optimal: Int
  }

  /// A wish to be off.
  public struct Request: Sendable {
    /// The nurse, by index.
    public var nurse: Int
    /// The type of shift, by index; nil for the whole day.
    public var shift: Int?
    /// The day, 0 for Monday.
    public var day: Int
  }

  /// The requirements.
  public var requirements: [Requirement]
  /// The wishes.
  public var requests: [Request]

  init(requirements: [Requirement], requests: [Request]) {
    (self.requirements, self.requests) = (requirements, requests)
  }

  static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// Reads a week file.
  ///
  /// - Throws: ``BenchmarkFileError`` where the file is not as it should be.
  public init(file: String, scenario: INRC2Scenario) throws(BenchmarkFileError) {
    var text = try BenchmarkText(file: file)
    _ = try text.skip(past: "REQUIREMENTS")
    requirements = []
    let shifts = scenario.shifts.map(\.name)
    for line in text.section(until: { $0.words.first == "SHIFT_OFF_REQUESTS" }) {
      let words = line.words
      guard words.count == 9 else { throw text.error("a requirement has nine parts", in: line) }
      let shift = try text.index(of: words[0], in: shifts, "shift type", line)
      let skill = try text.index(of: words[1], in: scenario.skills, "skill", line)
      for day in 0..<7 {
        let (minimum, optimal) = try text.pair(words[day + 2], in: line)
        requirements.append(
          Requirement(day: day, shift: shift, skill: skill, minimum: minimum, optimal: optimal))
      }
    }
    requests = []
    let nurses = scenario.nurses.map(\.name)
    _ = try text.next("SHIFT_OFF_REQUESTS")
    for line in text.section(until: { _ in false }) {
      let words = line.words
      guard words.count == 3 else { throw text.error("a request has three parts", in: line) }
      requests.append(
        Request(
          nurse: try text.index(of: words[0], in: nurses, "nurse", line),
          shift: words[1] == "Any"
            ? nil : try text.index(of: words[1], in: shifts, "shift type", line),
          day: try text.index(of: words[2], in: Self.days, "day", line)))
    }
  }
}
