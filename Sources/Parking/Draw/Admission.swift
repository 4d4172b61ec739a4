import IntegerProgramming

/// Decides who has a space among the allocations of a face: the first step of the draw.
protocol Admission {
  /// Decides.
  ///
  /// - Parameters:
  ///   - lot: the classes of vehicles and spaces.
  ///   - face: the allocations that are best in all goals before the draw.
  ///   - flow: one of them.
  ///   - deadline: when to stop looking for better ones.
  /// - Returns: who has a space, and an allocation of the face that serves exactly them.
  /// - Throws: ``ModelError`` when the solver fails.
  func admit(
    _ lot: MergedLot, _ face: OptimalFace, _ flow: Flow, before deadline: Deadline
  ) throws(ModelError) -> Admitted
}

/// Who has a space.
struct Admitted {
  /// For each class of vehicles those that have one, by position in the problem, ascending.
  var vehicles: [[Int]]
  /// An allocation that serves exactly them.
  var flow: Flow
  /// For vehicles without a space although some best allocation serves them: the last rank among
  /// those that could have made way, all admitted before.
  var lastRanks: [Int: Int] = [:]
  /// The vehicles that could have been left out for others: chance let them in.
  var lucky: Set<Int> = []
}
