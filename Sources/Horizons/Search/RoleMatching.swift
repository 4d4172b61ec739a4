/// Gives everybody on duty a role so that the needs are met as well as can be.
///
/// Places in roles are filled in the order of what they are worth, each by an augmenting path: the sets of
/// places that can be filled are a transversal matroid, so this is the best there is (Edmonds and
/// Fulkerson 1965).
struct RoleMatching {
  let problem: HorizonProblem

  /// The roster in which everybody serves these kinds of duty.
  ///
  /// - Parameters:
  ///   - inputs: for each person, for each day, 0 or 1 more than the kind.
  ///   - days: how many days, from the first, are looked at.
  /// - Returns: the roster; days after those are off.
  func roster(_ inputs: [[UInt8]], days: Int) -> HorizonRoster {
    var roster = HorizonRoster(
      days: problem.people.map { _ in Array(repeating: nil, count: problem.days) })
    for day in 0..<days {
      for kind in problem.kinds.indices {
        let people = inputs.indices.filter { Int(inputs[$0][day]) == kind + 1 }
        for (person, role) in roles(of: people, day: day, kind: kind) {
          roster.days[person][day] = HorizonRoster.Day(kind: kind, role: role)
        }
      }
    }
    return roster
  }

  private func roles(of people: [Int], day: Int, kind: Int) -> [(person: Int, role: Int)] {
    let needs = problem.needs.filter { $0.day == day && $0.kind == kind }
    var places: [(role: Int, worth: Int)] = []
    for need in needs {
      for number in 0..<need.wanted {
        let isNeeded = number < need.minimum
        places.append((need.role, isNeeded ? Int.max : need.shortPrice + need.surplusPrice))
      }
    }
    places.sort { ($1.worth, $0.role) < ($0.worth, $1.role) }
    var placeOf: [Int: Int] = [:]

    func fill(_ place: Int, _ seen: inout Set<Int>) -> Bool {
      for person in people where problem.people[person].roles.contains(places[place].role) {
        guard seen.insert(person).inserted else { continue }
        if let other = placeOf[person] {
          guard fill(other, &seen) else { continue }
        }
        placeOf[person] = place
        return true
      }
      return false
    }

    for place in places.indices {
      var seen: Set<Int> = []
      _ = fill(place, &seen)
    }
    let priced = Dictionary(
      needs.map { ($0.role, $0.surplusPrice) }, uniquingKeysWith: { first, _ in first })
    return people.map { person in
      if let place = placeOf[person] { return (person, places[place].role) }
      let spare = problem.people[person].roles.min {
        (priced[$0] ?? 0, $0) < (priced[$1] ?? 0, $1)
      }
      return (person, spare ?? 0)
    }
  }
}
