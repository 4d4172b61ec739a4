import Foundation
import Parking
import Plans
import Scenarios
import Testing

@Suite struct LotteryTests {
  /// Ids of every kind: short and long, alike and unlike, in two scripts.
  static let ids = ["a", "AAAA", "0", "00", "鲁B·12345", "c-001", "c-002", "zzzzzzzzzzzz", "Ω", "~"]

  /// The worked example of `docs/lottery.md`, row by row.
  @Test func theExampleInTheDocumentIsRight() throws {
    let text = try String(contentsOf: document, encoding: .utf8)
    let rows = text.split(separator: "\n").compactMap { line -> (Int, String, String)? in
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
      guard cells.count == 3, let rank = Int(cells[0]) else { return nil }
      return (rank, cells[1], cells[2])
    }
    #expect(rows.count == 5)
    let lottery = Lottery(seed: 20_261_123)
    #expect(lottery.ranks(of: rows.map(\.1)) == rows.map(\.0))
    for (_, id, ticket) in rows { #expect(lottery.ticket(of: id).hasPrefix(ticket)) }
  }

  /// The lines printed in `docs/lottery.md` are run as they stand.
  @Test func thePythonInTheDocumentGivesTheSameRanks() throws {
    let text = try String(contentsOf: document, encoding: .utf8)
    let start = try #require(text.range(of: "```python\n"))
    let end = try #require(text.range(of: "```", range: start.upperBound..<text.endIndex))
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (script, list) = (
      folder.appending(path: "draw.py"), folder.appending(path: "draw-list.csv")
    )
    try text[start.upperBound..<end.lowerBound].write(to: script, atomically: true, encoding: .utf8)
    let ids = Self.ids + (1...200).map { "c-\($0)" }
    try ("\u{FEFF}vehicle_id,class\r\n" + ids.map { "\($0),\"a, b\"\r\n" }.joined()).write(
      to: list, atomically: true, encoding: .utf8)

    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    let seed = UInt64.max
    python.arguments = ["python3", script.path, String(seed), list.path]
    let output = Pipe()
    python.standardOutput = output
    python.standardError = FileHandle.nullDevice
    try python.run()
    let printed = try #require(
      String(data: output.fileHandleForReading.readDataToEndOfFile(), encoding: .utf8))
    python.waitUntilExit()
    // 127: there is no python3 on this machine.
    if python.terminationStatus == 127 { return }
    #expect(python.terminationStatus == 0)

    let lottery = Lottery(seed: seed)
    let ranked = zip(ids, lottery.ranks(of: ids)).sorted { $0.1 < $1.1 }
    let expected = ranked.map { "\($0.1) \($0.0) \(lottery.ticket(of: $0.0))" }
    #expect(printed.split(separator: "\n").map(String.init) == expected)
  }

  @Test func ranksFollowTheIdsAndNotTheList() {
    let lottery = Lottery(seed: 7)
    let ranks = lottery.ranks(of: Self.ids)
    #expect(ranks.sorted() == Array(1...Self.ids.count))
    #expect(lottery.ranks(of: Self.ids.reversed()) == ranks.reversed())
    #expect(lottery.ranks(of: []).isEmpty)
  }

  /// Over 2,000 seeds every id has every rank equally often, however it is spelt.
  @Test func noSpellingHelps() {
    let count = Self.ids.count
    var times = Array(repeating: Array(repeating: 0, count: count), count: count)
    for seed in 0..<2000 {
      for (id, rank) in Lottery(seed: UInt64(seed)).ranks(of: Self.ids).enumerated() {
        times[id][rank - 1] += 1
      }
    }
    let expected = 2000.0 / Double(count)
    for id in times.indices {
      let distance = times[id].reduce(0.0) {
        $0 + (Double($1) - expected) * (Double($1) - expected)
      }
      // Nine degrees of freedom: exceeded once in a thousand by chance.
      #expect(distance / expected < 27.9, "\(Self.ids[id])")
    }
  }

  /// Eight equal cars, three spaces, 2,000 draws: each is served equally often.
  @Test func equalsAreServedEquallyOften() throws {
    let vehicles = Self.ids.prefix(8).enumerated().map {
      Vehicle(id: $1, plate: $1, household: "h\($0)")
    }
    var scenario = courtyard(units: 1, homes: 8)
    scenario.parking = ParkingLot(
      spaces: ["1", "2", "10"].map { ParkingSpace(id: $0, zone: "A") }, vehicles: vehicles)
    var served: [String: Int] = [:]
    for seed in 0..<2000 {
      let allocation = try ParkingPlanner().allocate(scenario, seed: UInt64(seed))
      #expect(allocation.given.count == 3)
      for given in allocation.given { served[given.vehicle, default: 0] += 1 }
    }
    let expected = 2000.0 * 3 / 8
    let distance = vehicles.reduce(0.0) { sum, vehicle in
      let difference = Double(served[vehicle.id] ?? 0) - expected
      return sum + difference * difference
    }
    // Three of eight without replacement: the counts vary by p(1 - p), and lean on each other.
    let statistic = distance / (2000 * 3.0 / 8 * 5 / 8) * 7 / 8
    // Seven degrees of freedom: exceeded once in a thousand by chance.
    #expect(statistic < 24.3)
  }

  /// Wherever a car stands in the list, and however its id is spelt, it has the same chance: over
  /// 2,000 seeds, with the list another way round each time.
  @Test func noPlaceInTheListHelps() throws {
    var scenario = courtyard(units: 1, homes: 8)
    let vehicles = Self.ids.prefix(8).enumerated().map {
      Vehicle(id: $1, plate: $1, household: "h\($0)")
    }
    var (byPlace, byID) = ([Int](repeating: 0, count: 8), [String: Int]())
    for seed in 0..<2000 {
      let turned = Array(vehicles[(seed % 8)...] + vehicles[..<(seed % 8)])
      scenario.parking = ParkingLot(
        spaces: ["1", "2", "10"].map { ParkingSpace(id: $0, zone: "A") }, vehicles: turned)
      let allocation = try ParkingPlanner().allocate(scenario, seed: UInt64(seed) + 10_000)
      for given in allocation.given {
        byID[given.vehicle, default: 0] += 1
        if let place = turned.firstIndex(where: { $0.id == given.vehicle }) { byPlace[place] += 1 }
      }
    }
    for counts in [byPlace, vehicles.map { byID[$0.id] ?? 0 }] {
      let distance = counts.reduce(0.0) { $0 + (Double($1) - 750) * (Double($1) - 750) }
      // As above: seven degrees of freedom, exceeded once in a thousand by chance.
      #expect(distance / (2000 * 3.0 / 8 * 5 / 8) * 7 / 8 < 24.3, "\(counts)")
    }
  }

  private var document: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/lottery.md")
  }
}
