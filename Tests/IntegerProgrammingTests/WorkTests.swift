import Testing

@testable import IntegerProgramming

@Suite("Work that is counted")
struct WorkTests {
  /// An assignment of 30 to 30 at costs that nothing makes easy.
  private func program() -> LinearProgram {
    let program = LinearProgram()
    let rows = (0..<60).map { _ in program.addRow(1...1) }
    for left in 0..<30 {
      for right in 0..<30 {
        program.addColumn(
          cost: Double((left * 37 + right * 91 + left * right * 13) % 101),
          entries: [(rows[left], 1), (rows[30 + right], 1)])
      }
    }
    return program
  }

  @Test("stops a linear program and lets it go on") func stopsAndGoesOn() throws {
    try GLPKThread.run { () throws(ModelError) in
      let whole = program()
      #expect(try whole.solve() == .optimal)
      let parts = program()
      var calls = 0
      while true {
        let status = try parts.solve(options: SolveOptions(workLimit: 100_000))
        calls += 1
        if status == .optimal { break }
        #expect(status == .undecided(stoppedBy: .work))
        #expect(calls < 1_000)
        if calls >= 1_000 { break }
      }
      #expect(calls > 1)
      #expect(abs(parts.objective - whole.objective) < 1e-6)
    }
  }

  @Test("is the same every time") func isDeterministic() throws {
    let counts = try (0..<2).map { _ in
      try GLPKThread.run { () throws(ModelError) -> Int in
        let program = program()
        _ = try program.solve()
        return program.work
      }
    }
    #expect(counts[0] == counts[1])
    #expect(counts[0] > 0)
  }
}
