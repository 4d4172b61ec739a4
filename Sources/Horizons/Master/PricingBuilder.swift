/// Makes everybody's pricing; people with the same rules share a diagram.
struct PricingBuilder {
  private let problem: HorizonProblem

  init(_ problem: HorizonProblem) { self.problem = problem }

  /// The pricings by person, and the different sets of roles; nil where the rules leave somebody
  /// nothing.
  func build(_ roleSets: inout [[Int]]) -> [PersonPricing]? {
    var groups: [(rules: [SequenceRule], members: [Int])] = []
    var groupOf: [[SequenceRule]: Int] = [:]
    for (index, person) in problem.people.enumerated() {
      if let group = groupOf[person.rules] {
        groups[group].members.append(index)
      } else {
        groupOf[person.rules] = groups.count
        groups.append((person.rules, [index]))
      }
    }
    var pricings = [PersonPricing?](repeating: nil, count: problem.people.count)
    for group in groups {
      let builder = DiagramBuilder(
        rules: group.rules, kinds: problem.kinds.count, days: problem.days,
        firstWeekday: problem.firstWeekday)
      let (diagram, starts) = builder.build(
        from: group.members.map { member in
          let person = problem.people[member]
          return person.rules.enumerated().map { index, rule in
            rule.start(after: person.past, counted: person.counted(index))
          }
        })
      for (member, start) in zip(group.members, starts) {
        guard let start else { return nil }
        let roles = problem.people[member].roles
        let set = roleSets.firstIndex(of: roles) ?? roleSets.count
        if set == roleSets.count { roleSets.append(roles) }
        pricings[member] = PersonPricing(
          person: member, diagram: diagram, start: start, base: requests(of: member), roleSet: set)
      }
    }
    return pricings.compactMap(\.self)
  }

  private func requests(of person: Int) -> [Double] {
    let inputCount = problem.kinds.count + 1
    var base = Array(repeating: 0.0, count: problem.days * inputCount)
    for request in problem.people[person].requests {
      let index = request.day * inputCount + (request.kind ?? -1) + 1
      switch request.price {
      case .hard: base[index] = .infinity
      case .perUnit(let price): base[index] += Double(price)
      }
    }
    return base
  }
}
