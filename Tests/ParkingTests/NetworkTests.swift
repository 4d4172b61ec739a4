import IntegerProgramming
import Scenarios
import TestSupport
import Testing

@testable import Parking

/// The network simplex method against GLPK: goal after goal over random lots, each on the face that
/// the goals before it left.
@Suite struct NetworkTests {
  /// Costs as they come: arbitrary, few different ones, or all the same.
  @Test(arguments: [1...1_000_000, -3...3, 0...1, 7...7])
  func everyGoalHasTheValueOfTheLinearProgram(_ costs: ClosedRange<Int>) throws {
    for seed in 0..<150 {
      var random = SeededGenerator(seed: UInt64(seed))
      let lot = Self.lot(&random)
      let tables = (0..<5).map { _ in
        lot.cells.map { _ in Int.random(in: costs, using: &random) }
      }
      let (network, linear) = try GLPKThread.run { () throws(ModelError) -> ([Int?], [Int?]) in
        (
          try Self.values(tables, lot, NetworkProgram(lot)),
          try Self.values(tables, lot, SharedProgram(lot))
        )
      }
      #expect(network == linear, "lot \(seed)")
    }
  }

  /// A sum that is asked for without narrowing leaves the goals after it as they would have been.
  @Test func askingChangesNothing() throws {
    for seed in 0..<100 {
      var random = SeededGenerator(seed: UInt64(seed) + 5_000)
      let lot = Self.lot(&random)
      let tables = (0..<4).map { _ in lot.cells.map { _ in Int.random(in: -9...9, using: &random) }
      }
      let deadline = Deadline(SolveOptions())
      let (asked, plain) = (NetworkProgram(lot), NetworkProgram(lot))
      for (table, other) in zip(tables, tables.reversed()) {
        let least = try #require(try asked.least(before: deadline, cost: Self.cost(other, lot)))
        #expect(least.flow.respects(lot, asked.face))
        let sum = lot.vehicles.indices.reduce(0) { sum, vehicle in
          sum
            + lot.spaces.indices.reduce(0) {
              $0 + least.flow[vehicle, $1] * Self.cost(other, lot)(vehicle, $1)
            }
        }
        #expect(sum == least.value)
        #expect(
          try asked.minimise(before: deadline, cost: Self.cost(table, lot))
            == plain.minimise(before: deadline, cost: Self.cost(table, lot)))
      }
    }
  }

  /// It goes on from any allocation of a face, cycles and all, as one that was there from the start.
  @Test func anyAllocationIsAStart() throws {
    for seed in 0..<150 {
      var random = SeededGenerator(seed: UInt64(seed) + 9_000)
      let lot = Self.lot(&random)
      let tables = (0..<3).map { _ in lot.cells.map { _ in Int.random(in: -4...4, using: &random) }
      }
      let deadline = Deadline(SolveOptions())
      let first = NetworkProgram(lot)
      let second = NetworkProgram(lot)
      for table in tables {
        let values = try [first, second].map {
          try $0.minimise(before: deadline, cost: Self.cost(table, lot))
        }
        #expect(values[0] == values[1])
        // Exchanges around random squares, as far as they go.
        var flow = second.flow
        let face = second.face
        for _ in 0..<60 {
          let (one, other) = (
            random.pick(Array(face.spaces.indices)), random.pick(Array(face.spaces.indices))
          )
          let shared = face.spaces[one].filter(face.spaces[other].contains)
          guard one != other, shared.count > 1 else { continue }
          let (here, there) = (random.pick(shared), random.pick(shared))
          guard here != there, flow[one, here] > 0, flow[other, there] > 0 else { continue }
          flow[one, here] -= 1
          flow[one, there] += 1
          flow[other, there] -= 1
          flow[other, here] += 1
        }
        second.keepPairs(reaching: flow) { _, _ in true }
        #expect(second.flow.respects(lot, second.face))
      }
    }
  }

  @Test func whenTimeRunsOutTheFaceStays() throws {
    var random = SeededGenerator(seed: 3)
    let lot = Self.lot(&random)
    let program = NetworkProgram(lot)
    let before = program.face
    #expect(
      try program.minimise(before: Deadline(SolveOptions(timeLimit: 0))) { _, _ in -1 } == nil)
    #expect(program.face.spaces == before.spaces && program.face.mustServe == before.mustServe)
  }

  @Test func costsBeyondAllProofAreRefused() throws {
    var random = SeededGenerator(seed: 4)
    let lot = Self.lot(&random)
    #expect(throws: ModelError.self) {
      try NetworkProgram(lot).minimise(before: Deadline(SolveOptions())) { _, _ in Int.max / 3 }
    }
  }

  private static func values(
    _ tables: [[Int]], _ lot: MergedLot, _ program: some FaceProgram
  ) throws(ModelError) -> [Int?] {
    var values: [Int?] = []
    for table in tables {
      values.append(
        try program.minimise(before: Deadline(SolveOptions()), cost: Self.cost(table, lot)))
    }
    return values
  }

  private static func cost(_ table: [Int], _ lot: MergedLot) -> (Int, Int) -> Int {
    { table[$0 * lot.spaces.count + $1] }
  }

  /// A lot of a few classes of one or more, in which some pairs do not fit.
  private static func lot(_ random: inout SeededGenerator) -> MergedLot {
    let (rows, columns) = (
      Int.random(in: 1...9, using: &random), Int.random(in: 1...9, using: &random)
    )
    let most = random.pick([1, 1, 4])
    let fits = random.pick([0.3, 0.7, 1])
    var count = 0
    func members() -> [Int] {
      let size = Int.random(in: 1...most, using: &random)
      count += size
      return Array((count - size)..<count)
    }
    let claim = Claim(
      priority: nil, order: 1, rounds: 0, isInGoodStanding: true, minutes: 1, wishes: 0,
      hadSpace: false)
    return MergedLot(
      vehicles: (0..<rows).map { _ in .init(claim: claim, pattern: 0, members: members()) },
      spaces: (0..<columns).map { _ in members() },
      cells: (0..<(rows * columns)).map { _ in
        random.chance(fits) ? .init(walk: 0, wish: MergedLot.Cell.noWish, isLast: false) : .unfit
      }, sharing: Sharing([.always], changeover: 0))
  }
}
