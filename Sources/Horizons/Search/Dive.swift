import IntegerProgramming

/// From the relaxation to a roster: the days that are nearest to whole are decided, columns are priced
/// again, and so on until everybody is decided (Sadykov and others 2019).
struct Dive {
  let master: HorizonMaster
  let search: ColumnSearch
  /// How many days, from the first, are decided.
  let days: Int
  /// Whether to look for fewer columns once half of the time has gone, to decide a quarter of those who are open
  /// at once after three quarters, and all of them towards the end: for the first dive, so that there is a roster
  /// at all.
  var hurries = false

  private static let whole = 0.999

  /// How hastily people are decided.
  private struct Pace {
    /// How many rounds of columns are looked for before somebody is decided.
    var rounds = 12
    /// How many once everybody is: until none helps, where there is time.
    var roundsAtTheEnd = Int.max
    /// Those nearer to whole than this are decided together, one in so many of those open at a time.
    var nearEnough = 0.75
    var part = 8
  }

  private var pace: Pace {
    switch hurries ? search.clock.partGone : 0 {
    case ..<0.5: Pace()
    case ..<0.75: Pace(rounds: 2, roundsAtTheEnd: 2)
    case ..<0.9: Pace(rounds: 2, roundsAtTheEnd: 2, nearEnough: 0, part: 4)
    default: Pace(rounds: 2, roundsAtTheEnd: 2, nearEnough: 0, part: 1)
    }
  }

  /// Decides everybody who is open. False when time ran out.
  func run(_ decided: inout DecidedDays) throws(ModelError) -> Bool {
    while true {
      let open = decided.openPeople
      let pace = pace
      let result = try search.run(
        mostRounds: open.isEmpty ? pace.roundsAtTheEnd : pace.rounds, isRounded: false)
      guard result.hasSolution else { return false }
      if open.isEmpty { return true }
      var ways = open.map { (person: $0, way: bestWay(of: $0)) }
      ways.sort { ($0.way.value, $1.person) > ($1.way.value, $0.person) }
      let most = max(1, open.count / pace.part)
      for (position, entry) in ways.enumerated() {
        let value = entry.way.value
        guard
          position == 0 || value > Self.whole || (position < most && value > pace.nearEnough)
        else { break }
        decided.decide(entry.person, as: entry.way.inputs, in: master)
      }
    }
  }

  /// The first days of a person that the last solution takes most of, however they go on.
  private func bestWay(of person: Int) -> (inputs: [UInt8], value: Double) {
    var values: [(inputs: [UInt8], value: Double)] = []
    var index: [[UInt8]: Int] = [:]
    for column in master.columns(of: person) {
      let value = master.value(of: column)
      guard value > 1e-9 else { continue }
      let inputs = Array(master.columns[column].inputs.prefix(days))
      if let known = index[inputs] {
        values[known].value += value
      } else {
        index[inputs] = values.count
        values.append((inputs, value))
      }
    }
    return values.max { $0.value < $1.value } ?? ([], 0)
  }
}
