extension Event {
  /// Whom an event may befall. By chance it is one of them, each as likely as the others; at a fixed
  /// time all of them.
  public enum People: Codable, Hashable, Sendable {
    /// Any volunteer.
    case everyone
    /// The members of a group.
    case group(Group.ID)
    /// Those who have a skill.
    case skill(Skill.ID)
    /// Certain volunteers.
    case volunteers([Volunteer.ID])

    /// Whether a volunteer is among them.
    public func contains(_ volunteer: Volunteer) -> Bool {
      switch self {
      case .everyone: true
      case .group(let group): volunteer.groups.contains(group)
      case .skill(let skill): volunteer.skills.contains { $0.skill == skill }
      case .volunteers(let ids): ids.contains(volunteer.id)
      }
    }
  }
}
