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

  private static let rounds = 12
  private static let lateRounds = 2
  private static let whole = 0.999
  /// Those nearer to whole than this are decided together, a part of those open at a time.
  private static let nearlyWhole = 0.75
  private static let part = 8

  /// Decides everybody who is open. False when time ran out.
  func run(_ decided: inout DecidedDays) throws(ModelError) -> Bool {
    while true {
      let open = decided.openPeople
      let haste = hurries ? search.clock.partGone : 0
      let rounds = haste >= 0.5 ? Self.lateRounds : open.isEmpty ? Int.max : Self.rounds
      let result = try search.run(mostRounds: rounds, isRounded: false)
      guard result.hasSolution else { return false }
      if open.isEmpty { return true }
      var ways = open.map { (person: $0, way: bestWay(of: $0)) }
      ways.sort { ($0.way.value, $1.person) > ($1.way.value, $0.person) }
      let most = max(1, open.count / (haste >= 0.9 ? 1 : haste >= 0.75 ? 4 : Self.part))
      let nearEnough = haste >= 0.75 ? 0 : Self.nearlyWhole
      for (position, entry) in ways.enumerated() {
        let value = entry.way.value
        guard
          position == 0 || value > Self.whole || (position < most && value > nearEnough)
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
