internal import Foundation
internal import OrderedCollections
internal import Plans
public import Scenarios
internal import Tables

/// A stored plan's week, or the part of it that one person, place or day is concerned with, for the
/// terminal. It needs no scenario. Names are masked, as everywhere on a screen.
public struct PlanView: Sendable {
  /// Which duties to show: all of those that every given part allows.
  public struct Filter: Hashable, Sendable {
    /// Whose, a volunteer's or a household's.
    public var person: String?
    /// Where.
    public var place: Place.ID?
    /// On which day.
    public var day: Weekday?

    /// Creates a filter.
    public init(person: String? = nil, place: Place.ID? = nil, day: Weekday? = nil) {
      self.person = person
      self.place = place
      self.day = day
    }
  }

  /// A line of the terminal.
  public struct Line: Hashable, Sendable {
    /// What stands in it, without a line end.
    public var text: String
    /// Whether somebody is missing there, which the text says, too.
    public var isPressing: Bool
  }

  private let record: PlanRecord
  private let document: PlanDocument

  /// The language of the plan.
  public var language: Language { document.language }

  /// Reads the plan in a folder.
  ///
  /// - Throws: where there is none, or it cannot be read.
  public init(folder: String) throws(PlanReadingError) {
    guard let bytes = try PlanReader.contents(of: folder)[PlanFiles.plan] else { throw .noPlan }
    (record, document) = try PlanRecord.read(bytes)
  }

  /// The day of the plan's week that a text names, `Mon`, `周一` or `2026-11-23`; nil where it names
  /// none.
  public func day(_ text: String) -> Weekday? {
    if let date = Day(text) {
      return Weekday.allCases.first { document.plan.week.day($0) == date }
    }
    return Weekday.allCases.first {
      text.lowercased() == $0.shortName.english.lowercased() || text == $0.shortName.chinese
    }
  }

  /// Whether the plan knows a volunteer or household by this id.
  public func knows(person id: String) -> Bool {
    record.roster?.fairness.contains { $0.volunteerID == id } == true
      || record.roster?.duties.contains { $0.volunteerID == id } == true
  }

  /// Whether any duty of the plan is at the place.
  public func knows(place id: Place.ID) -> Bool {
    record.roster?.duties.contains { $0.placeID == id } == true
  }

  // MARK: For people

  /// What is one line: the same need at the same time and place.
  private struct Occasion: Hashable {
    var date: String
    var start: String
    var end: String
    var need: String
    var place: String
  }

  /// The duties as a table, and where people are missing.
  ///
  /// - Parameters:
  ///   - filter: which of them.
  ///   - language: the language of the headings.
  ///   - width: the cells a line may fill.
  /// - Returns: headings, a rule and a line each need and time; one line that says so where there
  ///   is none.
  public func lines(_ filter: Filter, language: Language, width: Int) -> [Line] {
    var people = OrderedDictionary<Occasion, [String]>()
    var missing = [Occasion: String]()
    let found = found(filter)
    // Whoever asks for one person wants to know who comes with them.
    let wanted = Set(found.duties.map(occasion))
    for duty in record.roster?.duties ?? [] where wanted.contains(occasion(duty)) {
      people[occasion(duty), default: []].append(
        "\(Masking.name(duty.volunteer)) \(duty.volunteerID)")
    }
    for line in found.unfilled {
      let key = Occasion(
        date: line.date, start: line.start, end: line.end, need: line.need, place: line.place)
      people[key, default: []] += []
      let count =
        line.belowMinimum ? ScreenWords.missing(line.missing) : ScreenWords.welcome(line.missing)
      missing[key] = ScreenWords.bracketed(count)[language]
    }
    people.sort {
      ($0.key.date, $0.key.start, $0.key.need, $0.key.end)
        < ($1.key.date, $1.key.start, $1.key.need, $1.key.end)
    }
    var table = TextTable(
      [
        ScreenWords.day, ScreenWords.time, ColumnWords.need, ColumnWords.place, ScreenWords.who,
      ].map { $0[language] })
    var pressing = [Bool]()
    for (occasion, names) in people {
      let who = names.joined(separator: ScreenWords.separator[language])
      table.add([
        Self.day(occasion.date, language), "\(occasion.start)-\(occasion.end)", occasion.need,
        occasion.place,
        [who, missing[occasion] ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
      ])
      pressing.append(missing[occasion] != nil)
    }
    guard !pressing.isEmpty else {
      return [Line(text: ScreenWords.nobody[language], isPressing: false)]
    }
    let head = [false, false]
    return zip(table.lines(width: width), head + pressing).map { Line(text: $0, isPressing: $1) }
  }

  private func occasion(_ duty: DutyRecord) -> Occasion {
    Occasion(
      date: duty.date, start: duty.start, end: duty.end, need: duty.need, place: duty.place)
  }

  /// The first of the days in a cell as people write it.
  private static func day(_ date: String, _ language: Language) -> String {
    Day(String(date.prefix(10))).map { DateWords.day($0)[language] } ?? date
  }

  // MARK: For programs

  /// The same as JSON, in full, in the shape of `plan.json`.
  public func json(_ filter: Filter) throws -> [UInt8] {
    struct Found: Encodable {
      var week: String
      var duties: [DutyRecord]
      var unfilled: [UnfilledRecord]
    }
    let found = found(filter)
    return try JSONText.bytes(
      Found(week: record.week, duties: found.duties, unfilled: found.unfilled))
  }

  private func found(
    _ filter: Filter
  ) -> (duties: [DutyRecord], unfilled: [UnfilledRecord]) {
    func isOn(_ date: String) -> Bool {
      guard let day = filter.day else { return true }
      let wanted = "\(document.plan.week.day(day))"
      let days = date.components(separatedBy: "..")
      return (days.first ?? "") <= wanted && wanted <= (days.last ?? "")
    }
    let places = Set(
      (record.roster?.duties ?? []).filter { $0.placeID == filter.place }.map(\.place))
    let duties = (record.roster?.duties ?? []).filter { duty in
      (filter.person.map { duty.volunteerID == $0 } ?? true)
        && (filter.place.map { duty.placeID == $0 } ?? true) && isOn(duty.date)
    }
    // Nobody in particular is missing.
    let unfilled = (record.roster?.unfilled ?? []).filter { line in
      filter.person == nil && (filter.place == nil || places.contains(line.place))
        && isOn(line.date)
    }
    return (duties, unfilled)
  }
}
