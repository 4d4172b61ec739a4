public import Scenarios

/// Why there is no roster at all.
public enum RosterError: Error, Equatable, Sendable {
  /// The pinned duties of these needs cannot all stand: together they break a rule nobody may break.
  case pinnedDutiesContradict(needs: [Need.ID])
  /// No roster keeps these clauses of the covenant, which ask for something that there is not: the
  /// least of something, whole weekends, requests.
  case rulesContradict(clauses: [String])
  /// Nobody is wanted at the time of the pinned duties of these needs: watches with no bay to watch.
  case pinnedDutiesNotWanted(needs: [Need.ID])
  /// The solver failed; its message.
  case solverFailed(String)
}
