public import Scenarios

/// All that a simulation found: for every variant the runs that were finished.
public struct SimulationResults: Hashable, Sendable {
  /// What came of one variant.
  public struct VariantResult: Hashable, Sendable {
    /// The variant's id.
    public var id: Variant.ID
    /// What it is called.
    public var name: String
    /// Whether each week was planned with what a ledger knows of the weeks before.
    public var keepsLedger: Bool
    /// The certificates that end before its last week.
    public var certificates: [EndingCertificate]
    /// The finished runs, by number. The first variant's are compared with the others' run by run.
    public var runs: [RunResult]

    /// Creates a result.
    public init(
      id: Variant.ID, name: String, keepsLedger: Bool = true,
      certificates: [EndingCertificate] = [], runs: [RunResult]
    ) {
      self.id = id
      self.name = name
      self.keepsLedger = keepsLedger
      self.certificates = certificates
      self.runs = runs
    }
  }

  /// The courtyard's name.
  public var courtyard: String
  /// The first simulated week, of the warm-up if there is one.
  public var firstWeek: Week
  /// How many weeks a run has, the warm-up included.
  public var weeks: Int
  /// How many weeks at the beginning are lived through and not measured.
  public var warmUp: Int
  /// The seed of all chance.
  public var seed: UInt64
  /// The variants; the first is what the others are compared with.
  public var variants: [VariantResult]

  /// Creates results.
  public init(
    courtyard: String, firstWeek: Week, weeks: Int, warmUp: Int, seed: UInt64,
    variants: [VariantResult]
  ) {
    self.courtyard = courtyard
    self.firstWeek = firstWeek
    self.weeks = weeks
    self.warmUp = warmUp
    self.seed = seed
    self.variants = variants
  }

  /// The weeks that are measured, in order.
  public var measuredWeeks: [Week] {
    (warmUp..<max(weeks, warmUp)).map {
      Week(containing: firstWeek.monday.advanced(by: 7 * $0))
    }
  }

  /// Adds more runs of the same variants.
  public mutating func add(_ more: SimulationResults) {
    for (index, variant) in more.variants.enumerated() where variants.indices.contains(index) {
      variants[index].runs += variant.runs
    }
  }
}
