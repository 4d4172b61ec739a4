/// A skill at a level, as a need asks for it.
public struct SkillRequirement: Codable, Hashable, Sendable {
  /// Which skill.
  public var skill: Skill.ID
  /// The lowest level that will do, 1 or more.
  public var level: Int

  /// Creates a requirement.
  public init(_ skill: Skill.ID, level: Int = 1) {
    self.skill = skill
    self.level = level
  }
}
