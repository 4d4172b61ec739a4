import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// One variable for each wish that depends on the roster: 1 when it is not met.
  mutating func addWishes(of index: Int) {
    guard problem.scenario.covenant.goals.contains(.wishes) else { return }
    let person = problem.people[index]
    for (number, wish) in person.volunteer.wishes.enumerated() {
      let name = "wish/\(person.volunteer.id)/\(number)"
      if case .partner(let id) = wish.topic {
        addPartnerWish(of: index, avoids: wish.avoids, partner: id, name: name)
        continue
      }
      let fitting = person.duties.filter { problem.fits(wish, problem.duties[$0]) }
      if wish.avoids {
        addAvoided(fitting.map { sum([$0]) }, name: name)
      } else {
        addWanted(sum(fitting), name: name)
      }
    }
  }

  private mutating func addWanted(_ fitting: LinearExpression, name: String) {
    guard !fitting.terms.isEmpty else { return objectives.add(1, to: .wishes) }
    let unmet = addIndicator(name, whenPositive: [LinearExpression(1) - fitting])
    objectives.add(unmet, to: .wishes)
    model.add((fitting + LinearExpression(unmet) >= 1).named(name))
  }

  private mutating func addAvoided(_ events: [LinearExpression], name: String) {
    guard !events.isEmpty else { return }
    let unmet = addIndicator(name, whenPositive: events)
    objectives.add(unmet, to: .wishes)
    for (number, event) in events.enumerated() {
      model.add((event - LinearExpression(unmet) <= 0).named("\(name)/\(number)"))
    }
  }

  /// Partners meet where both serve the same need from the same start.
  private mutating func addPartnerWish(
    of index: Int, avoids: Bool, partner id: Volunteer.ID, name: String
  ) {
    guard let partner = problem.people.firstIndex(where: { $0.volunteer.id == id }) else {
      if !avoids { objectives.add(1, to: .wishes) }
      return
    }
    let own = meetings(of: index)
    let theirs = meetings(of: partner)
    let shared = own.keys.filter { theirs[$0] != nil }.sorted()
    if avoids {
      let events = shared.map { meeting in
        sum((own[meeting] ?? []) + (theirs[meeting] ?? [])) - LinearExpression(1)
      }
      return addAvoided(events, name: name)
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

  /// What somebody could serve, by need and start.
  private func meetings(of person: Int) -> [Meeting: [Int]] {
    Dictionary(grouping: problem.people[person].duties) { duty in
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
