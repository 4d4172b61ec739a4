import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// The people of an organisation serve together at most the hours that it lends: `docs/model.md`,
  /// 1.3.
  mutating func addLending() {
    let people = Set(block.people)
    for lending in problem.lendings where lending.members.contains(where: people.contains) {
      var minutes = LinearExpression()
      for duty in lending.members.flatMap({ problem.people[$0].duties }) {
        if let variable = serves[duty] {
          minutes.add(variable, times: Double(problem.duties[duty].minutes))
        }
      }
      model.add(
        (minutes <= Double(lending.organisation.lends))
          .named("lent/\(lending.organisation.id)"))
    }
  }
}
