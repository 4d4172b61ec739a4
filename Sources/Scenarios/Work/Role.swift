/// A part in a team: one of the committee leads, two walk along.
public struct Role: Codable, Hashable, Sendable {
  /// Names a role within its need; written to the roster.
  public typealias ID = String

  /// The role's id, `member` where a need names no roles.
  public let id: ID
  /// How many people take it.
  public var people: HeadCount
  /// What they must be able to do; nil for anybody.
  public var skill: SkillRequirement?
  /// The group they must belong to; nil for anybody.
  public var group: Group.ID?

  /// Creates a role.
  public init(
    id: ID = "member", people: HeadCount, skill: SkillRequirement? = nil, group: Group.ID? = nil
  ) {
    self.id = id
    self.people = people
    self.skill = skill
    self.group = group
  }
}
