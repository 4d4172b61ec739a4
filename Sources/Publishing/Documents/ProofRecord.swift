internal import Plans

/// The shape of `proof.json`, which is also the `proof` in `plan.json`.
struct ProofRecord: Codable, Hashable {
  var scenarioSHA256: String
  var seed: UInt64
  var solver: String
  var solverVersion: String
  var courtyardVersion: String
  var sealSHA256: String?
  var goalsInOrder: [GoalRecord]

  enum CodingKeys: String, CodingKey {
    case seed, solver
    case scenarioSHA256 = "scenario_sha256"
    case solverVersion = "version"
    case courtyardVersion = "courtyard"
    case sealSHA256 = "draw_list_sha256"
    case goalsInOrder = "goals"
  }

  init(_ document: PlanDocument) {
    scenarioSHA256 = document.provenance.scenarioSHA256
    seed = document.provenance.seed
    solver = document.provenance.solver
    solverVersion = document.provenance.solverVersion
    courtyardVersion = document.provenance.courtyardVersion
    sealSHA256 = document.provenance.sealSHA256
    goalsInOrder = document.goals.map(GoalRecord.init)
  }

  var provenance: Provenance {
    Provenance(
      scenarioSHA256: scenarioSHA256, seed: seed, solver: solver, solverVersion: solverVersion,
      courtyardVersion: courtyardVersion, sealSHA256: sealSHA256)
  }

  func goals() throws(RecordFault) -> [GoalProof] {
    var goals = [GoalProof]()
    for (index, record) in goalsInOrder.enumerated() {
      guard let status = GoalProof.Status(rawValue: record.status) else {
        throw RecordFault(path: "proof.goals[\(index)].status", expected: FindingWords.status)
      }
      goals.append(
        GoalProof(
          name: record.name, value: record.value, bound: record.bound, status: status,
          seconds: record.seconds))
    }
    return goals
  }
}

/// What was reached of one goal, in `proof.json`. A bound or gap that is not known is null.
struct GoalRecord: Codable, Hashable {
  var name: String
  var value: Double
  var bound: Double?
  var gap: Double?
  var status: String
  var seconds: Double

  init(_ goal: GoalProof) {
    name = goal.name
    value = goal.value
    // JSON has no infinity; a bound of that kind says nothing either.
    bound = goal.bound.flatMap { $0.isFinite ? $0 : nil }
    gap = goal.gap.flatMap { $0.isFinite ? $0 : nil }
    status = goal.status.rawValue
    seconds = GoalRecord.milliseconds(goal.seconds)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(value, forKey: .value)
    try container.encode(bound, forKey: .bound)
    try container.encode(gap, forKey: .gap)
    try container.encode(status, forKey: .status)
    try container.encode(seconds, forKey: .seconds)
  }

  /// Seconds to the millisecond; a clock says no more.
  private static func milliseconds(_ seconds: Double) -> Double {
    seconds.isFinite ? (seconds * 1000).rounded() / 1000 : 0
  }
}
