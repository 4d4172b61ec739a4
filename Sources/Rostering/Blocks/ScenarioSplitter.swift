import IntegerProgramming
import Scenarios

/// Cuts a scenario into scenarios that share nobody and nothing: by who may serve at which place, before it
/// is looked at who is free and able when. So what is laid out for a part is as large as that part.
///
/// It may leave together what is apart, never the other way round: `BlockFinder` cuts the parts further.
struct ScenarioSplitter {
  private let scenario: Scenario
  private var sets: DisjointSets
  private let volunteers: Int
  private var indexOfVolunteer: [Volunteer.ID: Int] = [:]
  private var needsOfPlace: [Place.ID: [Int]] = [:]

  /// The parts, in the order of their first members. Places and households stay whole; volunteers, needs,
  /// agreements and history go where they belong.
  static func parts(of scenario: Scenario) -> [Scenario] {
    var splitter = ScenarioSplitter(scenario)
    splitter.connect()
    return splitter.collect()
  }

  private init(_ scenario: Scenario) {
    self.scenario = scenario
    volunteers = scenario.volunteers.count
    sets = DisjointSets(count: scenario.volunteers.count + scenario.needs.count)
    for (index, volunteer) in scenario.volunteers.enumerated() {
      indexOfVolunteer[volunteer.id] = index
    }
    for (index, need) in scenario.needs.enumerated() {
      guard let place = need.place ?? scenario.places.first?.id else { continue }
      needsOfPlace[place, default: []].append(volunteers + index)
    }
  }

  private mutating func join(_ left: Volunteer.ID, _ right: Volunteer.ID) {
    if let left = indexOfVolunteer[left], let right = indexOfVolunteer[right] {
      sets.join(left, right)
    }
  }

  private mutating func connect() {
    // The people whom a partner lends share its hours.
    let lent = Dictionary(
      grouping: scenario.volunteers.indices.filter {
        scenario.volunteers[$0].organisation != nil
      }, by: { scenario.volunteers[$0].organisation })
    for members in lent.values {
      for member in members { sets.join(members[0], member) }
    }
    for (index, volunteer) in scenario.volunteers.enumerated() {
      if volunteer.places.isEmpty {
        for need in scenario.needs.indices { sets.join(index, volunteers + need) }
      }
      for place in volunteer.places {
        for need in needsOfPlace[place] ?? [] { sets.join(index, need) }
      }
      for wish in volunteer.wishes {
        if case .partner(let id) = wish.topic { join(volunteer.id, id) }
      }
    }
    for rule in scenario.covenant.rules {
      switch rule.demands {
      case .keepApart(let first, let second), .goTogether(let first, let second):
        join(first, second)
      default: break
      }
    }
    connectNeeds()
  }

  /// Agreements hold whatever the place; the last visitor counts for a task even where they serve no more;
  /// rules that count duties of a kind have to know what the duties of the history were; the turns of a
  /// household depend on those of its members who serve.
  private mutating func connectNeeds() {
    var indexOfNeed: [Need.ID: Int] = [:]
    for (index, need) in scenario.needs.enumerated() { indexOfNeed[need.id] = volunteers + index }
    for pin in scenario.pinned {
      if let need = indexOfNeed[pin.need], let person = indexOfVolunteer[pin.person] {
        sets.join(person, need)
      }
    }
    let visits = Set(
      scenario.needs.filter { need in
        if case .task(let task) = need.work { task.samePerson } else { false }
      }.map(\.id))
    let kindsMatter = scenario.covenant.rules.contains(where: \.tellsNeedsApart)
    for past in scenario.history where kindsMatter || visits.contains(past.need) {
      if let need = indexOfNeed[past.need], let person = indexOfVolunteer[past.person] {
        sets.join(person, need)
      }
    }
    let residents = scenario.volunteers.indices.filter {
      scenario.volunteers[$0].household != nil
    }
    for (index, need) in scenario.needs.enumerated() {
      guard case .turns = need.work else { continue }
      for person in residents { sets.join(person, volunteers + index) }
    }
  }

  private mutating func collect() -> [Scenario] {
    let roots = (0..<volunteers + scenario.needs.count).map { sets.representative(of: $0) }
    guard roots.contains(where: { $0 != roots.first }) else { return [scenario] }
    var partOf: [Int: Int] = [:]
    var parts: [Scenario] = []
    var partOfNeed: [Need.ID: Int] = [:]
    var empty = scenario
    empty.volunteers = []
    empty.needs = []
    empty.pinned = []
    empty.history = []
    for (node, root) in roots.enumerated() {
      let part = partOf[root] ?? parts.count
      if part == parts.count {
        partOf[root] = part
        parts.append(empty)
      }
      if node < volunteers {
        parts[part].volunteers.append(scenario.volunteers[node])
      } else {
        let need = scenario.needs[node - volunteers]
        parts[part].needs.append(need)
        partOfNeed[need.id] = part
      }
    }
    for pin in scenario.pinned {
      if let part = partOfNeed[pin.need] { parts[part].pinned.append(pin) }
    }
    for past in scenario.history {
      let byNeed = partOfNeed[past.need]
      let byPerson = indexOfVolunteer[past.person].flatMap { partOf[roots[$0]] }
      for part in Set([byNeed, byPerson].compactMap { $0 }).sorted() {
        parts[part].history.append(past)
      }
    }
    return parts
  }
}

extension Rule {
  /// Whether it counts some duties and not others by what they are, and not by when.
  fileprivate var tellsNeedsApart: Bool {
    let kinds: [DutyKind] =
      switch demands {
      case .limit(let limit): [limit.kind]
      case .succession(let never, let dayAfter): [never, dayAfter]
      case .wholeWeekends(let kind): [kind]
      case .request, .rest, .ageLimit, .newcomersBesideExperienced, .keepApart, .goTogether: []
      }
    return kinds.contains { kind in
      switch kind {
      case .demand(let demand): demand != .night
      case .need: true
      case .any, .begins: false
      }
    }
  }
}
