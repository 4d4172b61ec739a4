/// What a comparison comes to.
public enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
  /// Better, and more so than chance would make it.
  case better
  /// Worse, and more so than chance would make it.
  case worse
  /// Different beyond chance, where neither more nor less is better.
  case differs
  /// No difference that chance could not make.
  case noDifference = "no-difference"
  /// Too few runs to tell.
  case tooFewRuns = "too-few-runs"

  /// At most this often is a difference claimed where there is none.
  public static let level = 0.05

  /// Judges a difference by its corrected probability; `moreIsBetter` is nil where neither way is.
  public init(_ difference: Difference, moreIsBetter: Bool?) {
    guard let chance = difference.correctedChance ?? difference.chance,
      let mean = difference.mean
    else {
      self = .tooFewRuns
      return
    }
    guard chance < Verdict.level else {
      self = .noDifference
      return
    }
    self = moreIsBetter.map { $0 == (mean > 0) ? .better : .worse } ?? .differs
  }

  /// Whether it is a difference beyond chance.
  public var isDifference: Bool { self == .better || self == .worse || self == .differs }
}
