import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// The people of an organisation serve together at most the hours a week that it lends: `docs/model.md`,
  /// 1.3.
  mutating func addLending() {
    let people = Set(block.people)
    for lending in problem.lendings where lending.members.contains(where: people.contains) {
      let duties = lending.members.flatMap { problem.people[$0].duties }
      let members = Set(lending.members)
      let settled = problem.others.values.joined().filter {
        members.contains(problem.duties[$0].person)
      }
      for week in 0..<problem.horizon.weeks {
        var minutes = LinearExpression()
        let lent = settled.map { problem.duties[$0] }.filter { problem.week(of: $0) == week }
          .reduce(0) { $0 + $1.minutes }
        for duty in duties where problem.week(of: problem.duties[duty]) == week {
          if let variable = serves[duty] {
            minutes.add(variable, times: Double(problem.duties[duty].minutes))
          }
        }
        model.add(
          (minutes <= Double(lending.organisation.lends - lent))
            .named(problem.name("lent/\(lending.organisation.id)", ofWeek: week)))
      }
    }
  }
}
