internal import Scenarios

/// Who signs the plan, in `plan.json`.
struct CommitteeRecord: Codable, Hashable {
  /// Somebody who may sign.
  struct Member: Codable, Hashable {
    var id: String
    var name: String
  }

  /// By id.
  var members: [Member]
  /// How many of them must sign.
  var signatures: Int

  init?(_ scenario: Scenario) {
    guard let committee = scenario.committee else { return nil }
    members = scenario.volunteers.filter { $0.groups.contains(committee.group) }
      .map { Member(id: $0.id, name: $0.name) }
    signatures = committee.signatures
  }
}
