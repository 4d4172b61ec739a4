import Foundation
import Testing

/// `courtyard model`: what is written is what is planned, for a solver that has only the files.
@Suite struct ModelTests {
  private static let files = [
    "goals.json", "model.lp", "model.mps", "parking-goals.json", "parking.lp", "parking.mps",
  ]

  @Test func everyGoalOfASmallYardHasTheValueThatWasPlanned() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("roster", yard, "--out", "plan", "--quiet").code == 0)
    #expect(try program.run("model", yard, "--out", "model").code == 0)
    #expect(program.names("model") == Self.files)
    let solved = try solve(program, while: { _ in true })
    let proof = try program.proof(in: "plan/proof.json")
    #expect(!proof.isEmpty && proof.allSatisfy { $0.status == "optimal" })
    for goal in proof { #expect(solved[goal.name] == goal.value, "\(goal.name)") }
    // Nobody passes a threshold that the plan does not mention.
    let mentioned = Set(proof.map(\.name))
    for (name, value) in solved where !mentioned.contains(name) { #expect(value == 0, "\(name)") }
  }

  @Test func everyGoalOfTheParkingHasTheValueThatWasPlanned() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect([0, 3].contains(try program.run("parking", yard, "--out", "plan", "--quiet").code))
    #expect(try program.run("model", yard, "--out", "model", "--quiet").code == 0)
    let solved = try solve(program, "parking", goals: "parking-goals", while: { _ in true })
    let proof = try program.proof(in: "plan/proof.json", of: "parking.")
    #expect(proof.count > 3 && proof.allSatisfy { $0.status == "optimal" })
    #expect(solved == Dictionary(uniqueKeysWithValues: proof.map { ($0.name, $0.value) }))
  }

  @Test func withoutParkingThereIsNoProgramOfIt() throws {
    let program = try Program()
    let yard = try program.scenario(
      String(Yards.small.prefix(upTo: try #require(Yards.small.range(of: "parking:")).lowerBound)))
    #expect(try program.run("model", yard, "--out", "model", "--quiet").code == 0)
    #expect(program.names("model") == ["goals.json", "model.lp", "model.mps"])
  }

  @Test func coverageOfARealCourtyardHasTheValueThatWasPlanned() throws {
    let program = try Program()
    let yard = Shuffling.scenarios.appending(path: "hejiang-13").path
    let options = ["--quiet", "--time-limit", "600", "--out", "plan"]
    let run = try program.start(["roster", yard] + options).result()
    #expect([0, 3].contains(run.code), "\(run.errors)")
    #expect(try program.run("model", yard, "--out", "model", "--quiet").code == 0)
    let solved = try solve(program) { $0.hasPrefix("roster.coverage") }
    let proof = try program.proof(in: "plan/proof.json")
      .filter { $0.name.hasPrefix("roster.coverage") }
    #expect(proof.count >= 4 && proof.allSatisfy { $0.status == "optimal" })
    #expect(solved == Dictionary(uniqueKeysWithValues: proof.map { ($0.name, $0.value) }))
  }

  @Test func filesAreTheSameWhateverTheOrderOfRows() throws {
    let program = try Program()
    _ = try program.scenario(Yards.small, named: "one")
    _ = try program.scenario(Yards.shuffled, named: "two")
    for name in ["one", "two"] {
      #expect(try program.run("model", name, "--out", "model-\(name)").code == 0)
    }
    for file in Self.files {
      #expect(program.contents("model-one/\(file)") == program.contents("model-two/\(file)"))
    }
  }

  @Test func aModelIsNotReplacedUnaskedAndLeavesAPlanAlone() throws {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--out", "out", "--quiet").code == 0)
    let before = program.names("out")
    let plan = program.contents("out/plan.json")
    let refused = try program.run("model", yard, "--out", "out")
    #expect(refused.code == 73 && refused.errors.contains("--force"))
    #expect(program.names("out") == before)
    for _ in 1...2 {
      #expect(try program.run("model", yard, "--out", "out", "--force").code == 0)
      #expect(program.names("out") == (before + Self.files).sorted())
      #expect(program.contents("out/plan.json") == plan)
    }
    #expect(try program.run("plan", yard, "--out", "out", "--quiet", "--force").code == 0)
    #expect(program.names("out") == (before + Self.files).sorted())
  }

  @Test func whatCannotBeModelledWritesNothing() throws {
    let program = try Program()
    let broken = try program.scenario(Yards.broken)
    #expect(try program.run("model", broken, "--out", "model").code == 65)
    #expect(try program.run("model", "none", "--out", "model").code == 66)
    #expect(try program.run("model", broken).code == 64)
    #expect(!program.names(".").contains("model"))
  }

  /// The values of the goals, solved from the files alone: each in turn, with those before it as they
  /// are. The first is solved from both forms.
  private func solve(
    _ program: Program, _ model: String = "model", goals name: String = "goals",
    while isAsked: (String) -> Bool
  ) throws -> [String: Double] {
    let goals = try JSONDecoder().decode(
      ModelFile.Goals.self, from: Data(program.contents("model/\(name).json") ?? []))
    #expect(goals.format == 1 && goals.goals.allSatisfy { $0.sense == "minimise" })
    var values: [String: Double] = [:]
    var file = ModelFile(program.text("model/\(model).lp"))
    for (index, goal) in goals.goals.enumerated() {
      guard isAsked(goal.name) else { break }
      let value = try #require(try file.solve(goal), "\(goal.name)")
      if index == 0 {
        #expect(try ModelFile.solve(program.text("model/\(model).lp"), isMPS: false) == value)
        #expect(try ModelFile.solve(program.text("model/\(model).mps"), isMPS: true) == value)
      }
      values[goal.name] = value
      file.keep(goal, at: value)
    }
    return values
  }
}

extension Program {
  /// A goal of `proof.json`.
  struct ProvedGoal: Decodable {
    let name: String
    let value: Double
    let status: String
  }

  /// The goals of a `proof.json` whose names begin so.
  func proof(in path: String, of prefix: String = "roster.") throws -> [ProvedGoal] {
    struct Proof: Decodable { let goals: [ProvedGoal] }
    let proof = try JSONDecoder().decode(Proof.self, from: Data(contents(path) ?? []))
    return proof.goals.filter { $0.name.hasPrefix(prefix) }
  }
}
