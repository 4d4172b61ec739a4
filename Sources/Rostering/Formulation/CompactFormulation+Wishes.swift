import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// One variable for each wish about a person's own duties: 1 when it is not met.
  mutating func addOwnWishes(of index: Int) {
    guard problem.scenario.covenant.goals.contains(.wishes) else { return }
    let person = problem.people[index]
    for (number, wish) in person.volunteer.wishes.enumerated() where !wish.isAboutPartner {
      let fitting = person.duties.filter { problem.fits(wish, problem.duties[$0]) }
      for (week, fitting) in problem.byWeek(fitting).enumerated() {
        let name = problem.name("wish/\(person.volunteer.id)/\(number)", ofWeek: week)
        let unmet =
          wish.avoids
          ? addAvoided(fitting.map { sum([$0]) }, name: name) : addWanted(sum(fitting), name: name)
        if let unmet { personalVariables.append(unmet) }
      }
    }
  }

  /// The same for wishes about partners, which depend on two people.
  mutating func addPartnerWishes(of index: Int) {
    guard problem.scenario.covenant.goals.contains(.wishes) else { return }
    let volunteer = problem.people[index].volunteer
    for (number, wish) in volunteer.wishes.enumerated() {
      guard case .partner(let id) = wish.topic else { continue }
      for week in 0..<problem.horizon.weeks {
        addPartnerWish(
          of: index, avoids: wish.avoids, partner: id, week: week,
          name: problem.name("wish/\(volunteer.id)/\(number)", ofWeek: week))
      }
    }
  }

  @discardableResult
  private mutating func addWanted(_ fitting: LinearExpression, name: String) -> Variable? {
    guard !fitting.terms.isEmpty else {
      objectives.add(1, to: .wishes)
      return nil
    }
    let unmet = addIndicator(name, whenPositive: [LinearExpression(1) - fitting])
    objectives.add(unmet, to: .wishes)
    model.add((fitting + LinearExpression(unmet) >= 1).named(name))
    return unmet
  }

  @discardableResult
  private mutating func addAvoided(_ events: [LinearExpression], name: String) -> Variable? {
    guard !events.isEmpty else { return nil }
    let unmet = addIndicator(name, whenPositive: events)
    objectives.add(unmet, to: .wishes)
    for (number, event) in events.enumerated() {
      model.add((event - LinearExpression(unmet) <= 0).named("\(name)/\(number)"))
    }
    return unmet
  }

  /// Partners meet where both serve the same need from the same start.
  private mutating func addPartnerWish(
    of index: Int, avoids: Bool, partner id: Volunteer.ID, week: Int, name: String
  ) {
    guard let partner = problem.people.firstIndex(where: { $0.volunteer.id == id }) else {
      if !avoids { objectives.add(1, to: .wishes) }
      return
    }
    let own = meetings(of: index, week: week)
    let theirs = meetings(of: partner, week: week)
    let shared = own.keys.filter { theirs[$0] != nil }.sorted()
    if avoids {
      let events = shared.map { meeting in
        sum((own[meeting] ?? []) + (theirs[meeting] ?? [])) - LinearExpression(1)
      }
      addAvoided(events, name: name)
      return
    }
    var together = LinearExpression()
    for (number, meeting) in shared.enumerated() {
      let both = sum((own[meeting] ?? []) + (theirs[meeting] ?? []))
      let meets = addIndicator(
        "\(name)/meets/\(number)", whenPositive: [both - LinearExpression(1)])
      together += meets
      for duties in [own[meeting], theirs[meeting]] {
        var missing = LinearExpression(meets)
        missing -= sum(duties ?? [])
        model.add((missing <= 0).named("\(name)/meets/\(number)"))
      }
    }
    addWanted(together, name: name)
  }

  /// What somebody could serve in a week, by need and start.
  private func meetings(of person: Int, week: Int) -> [Meeting: [Int]] {
    Dictionary(grouping: problem.byWeek(problem.people[person].duties)[week]) { duty in
      Meeting(need: problem.duties[duty].need, start: problem.duties[duty].span.lowerBound)
    }
  }

  private struct Meeting: Hashable, Comparable {
    let need: Int
    let start: Minutes

    static func < (left: Meeting, right: Meeting) -> Bool {
      (left.start, left.need) < (right.start, right.need)
    }
  }
}
