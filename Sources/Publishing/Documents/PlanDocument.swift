public import Plans
public import Scenarios

/// A plan and where it comes from: all that its files are written from.
public struct PlanDocument: Hashable, Sendable {
  /// What was decided.
  public var plan: Plan
  /// What it was made of and with.
  public var provenance: Provenance
  /// The language its tables are written in.
  public var language: Language
  /// How often a roster of the week was handed out before, and what is void since.
  public var revision: PlanRevision

  /// Creates a document.
  public init(
    plan: Plan, provenance: Provenance, language: Language, revision: PlanRevision = .first
  ) {
    self.plan = plan
    self.provenance = provenance
    self.language = language
    self.revision = revision
  }

  /// The goals of the roster, then those of the parking, in the covenant's order.
  public var goals: [GoalProof] { (plan.roster?.goals ?? []) + (plan.parking?.goals ?? []) }
}

/// What a plan was made of and with. Where all of it is equal, so are the plan's files.
public struct Provenance: Hashable, Sendable {
  /// The SHA-256 of the scenario, in hexadecimal: see ``ScenarioDigest``.
  public var scenarioSHA256: String
  /// The seed of every draw.
  public var seed: UInt64
  /// The solver's name.
  public var solver: String
  /// The solver's version.
  public var solverVersion: String
  /// The version of Courtyard.
  public var courtyardVersion: String
  /// The SHA-256 of the sealed list, where the draw was made in public: see ``SealedDraw``.
  public var sealSHA256: String?

  /// Creates a provenance.
  public init(
    scenarioSHA256: String, seed: UInt64, solver: String, solverVersion: String,
    courtyardVersion: String, sealSHA256: String? = nil
  ) {
    self.scenarioSHA256 = scenarioSHA256
    self.seed = seed
    self.solver = solver
    self.solverVersion = solverVersion
    self.courtyardVersion = courtyardVersion
    self.sealSHA256 = sealSHA256
  }
}
