/// A skill that a volunteer has.
public struct SkillHeld: Codable, Hashable, Sendable {
  /// Which skill.
  public var skill: Skill.ID
  /// How well, 1 or more.
  public var level: Int
  /// The last day the certificate is valid; nil where there is none, or none that ends.
  public var certifiedThrough: Day?
  /// Whether there is a certificate at all.
  public var isCertified: Bool

  /// Creates a skill held; with a last day it is certified.
  public init(
    _ skill: Skill.ID, level: Int = 1, isCertified: Bool = false, certifiedThrough: Day? = nil
  ) {
    self.skill = skill
    self.level = level
    self.isCertified = isCertified || certifiedThrough != nil
    self.certifiedThrough = certifiedThrough
  }
}
