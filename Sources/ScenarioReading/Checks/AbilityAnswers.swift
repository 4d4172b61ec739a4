internal import Scenarios

/// Answers to who can do what, kept because a street asks the same thousands of times.
final class AbilityAnswers {
  /// What a need asks of somebody.
  struct Question: Hashable {
    var requirement: SkillRequirement?
    var groups: [Group.ID] = []
    var place: Place.ID?
    var demands: [Demand] = []
  }

  private var capable: [SkillRequirement: Bool] = [:]
  private var fitting: [Question: Bool] = [:]

  /// Whether anybody has a skill; `find` is asked once.
  func isAnybodyCapable(_ requirement: SkillRequirement, find: () -> Bool) -> Bool {
    if let known = capable[requirement] { return known }
    let answer = find()
    capable[requirement] = answer
    return answer
  }

  /// Whether anybody fits in everything at once; `find` is asked once.
  func doesAnybodyFit(_ question: Question, find: () -> Bool) -> Bool {
    if let known = fitting[question] { return known }
    let answer = find()
    fitting[question] = answer
    return answer
  }
}
