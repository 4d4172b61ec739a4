import Plans
import Scenarios

/// A scenario's week as a question: what is to be filled, by whom it may be, and what binds whom. Several
/// weeks in a row are one such question, too; minutes and days then run on from the first Monday.
///
/// It holds no solver's variables. The compact formulation, the search and the explanations all read
/// it; indices follow the scenario's order, so equal scenarios give equal problems.
struct RosterProblem: Sendable {
  /// The scenario, in its first week.
  let scenario: Scenario
  /// How many weeks there are.
  let horizon: Horizon
  /// The volunteers.
  var people: [Person]
  /// The shifts of the weeks.
  var shifts: [ShiftOccurrence]
  /// The tasks of the weeks, each of its own.
  var tasks: [TaskWork]
  /// The household turns of the weeks.
  let queues: [TurnQueue]
  /// Every way in which somebody may serve.
  var duties: [PossibleDuty]
  /// Agreements that name no role: duties of which one at least is served, by index.
  var openPins: [[Int]] = []
  /// Duties that are listed whatever others could stand for them: those of a roster that is known.
  let kept: Set<Duty>
  /// Walks between places.
  let walks: Walks
  /// The covenant's night.
  let night: NightHours

  /// Two volunteers, by index.
  struct Pair: Hashable, Sendable {
    /// The one.
    let first: Int
    /// The other.
    let second: Int
    /// The clause that binds them.
    let clause: String
  }

  /// Pairs that never serve together.
  let apart: [Pair]
  /// Pairs that serve a shift together or not at all.
  let together: [Pair]
  /// For each need of the scenario the clause by which newcomers serve it only beside someone
  /// experienced; nil for none.
  let newcomersClauses: [String?]
  /// The organisations that lend people, and whom.
  let lendings: [Lending]
  /// Duties of people who keep their weeks while those of others are looked at anew, by seat; empty where everybody
  /// is looked at.
  var others: [PossibleDuty.Seat: [Int]] = [:]

  /// Reads the weeks out of scenarios.
  ///
  /// - Parameters:
  ///   - scenario: a complete scenario, in its first week.
  ///   - later: the same in the weeks after it, of which only what is needed is read: the same needs in the
  ///     same order.
  ///   - keeping: duties that were settled, in minutes from the first Monday.
  ///   - listsDuties: whether every way in which somebody may serve is listed, as a plan needs it.
  ///   - walks: the walks between the scenario's places, where they were measured before.
  init(
    _ scenario: Scenario, later: [Scenario] = [], keeping: [Duty] = [], listsDuties: Bool = true,
    walks: Walks? = nil
  ) {
    kept = Set(keeping)
    self.scenario = scenario
    let horizon = Horizon(weeks: 1 + later.count)
    self.horizon = horizon
    self.walks = walks ?? Walks(scenario)
    let night = NightHours(hours: scenario.covenant.night)
    self.night = night
    let indexOfNeed = Dictionary(
      scenario.needs.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let histories = Dictionary(grouping: scenario.history, by: \.person)
    people = scenario.volunteers.map { volunteer in
      Person(
        volunteer, history: histories[volunteer.id] ?? [], in: scenario, horizon: horizon,
        night: night, indexOfNeed: indexOfNeed)
    }
    let calendar = OccurrenceCalendar([scenario] + later, of: scenario, night: night)
    shifts = calendar.shifts
    tasks = calendar.tasks
    queues = calendar.queues
    duties = []

    var indexOfVolunteer: [Volunteer.ID: Int] = [:]
    for (index, volunteer) in scenario.volunteers.enumerated() {
      indexOfVolunteer[volunteer.id] = index
    }
    func pair(_ first: Volunteer.ID, _ second: Volunteer.ID, _ clause: String) -> Pair? {
      guard let one = indexOfVolunteer[first], let other = indexOfVolunteer[second], one != other
      else { return nil }
      return Pair(first: min(one, other), second: max(one, other), clause: clause)
    }
    var apart: [Pair] = []
    var together: [Pair] = []
    for rule in scenario.covenant.rules {
      switch rule.demands {
      case .keepApart(let first, let second):
        if let found = pair(first, second, rule.clause) { apart.append(found) }
      case .goTogether(let first, let second):
        if let found = pair(first, second, rule.clause) { together.append(found) }
      default: break
      }
    }
    self.apart = apart
    self.together = together
    newcomersClauses = Self.newcomersClauses(scenario)
    lendings = Self.lendings(scenario)

    if listsDuties { listDuties() }
  }

  /// Everything that could be served in a seat, at any time and by anybody, by index.
  func duties(in seat: PossibleDuty.Seat) -> [Int] {
    switch seat {
    case .role(let shift, let role): shifts[shift].duties[role]
    case .session(let task): tasks[task].duties
    }
  }

  /// The need of a duty.
  func need(of duty: PossibleDuty) -> Need { scenario.needs[duty.need] }

  /// The volunteer of a duty.
  func volunteer(of duty: PossibleDuty) -> Volunteer { people[duty.person].volunteer }

  /// The index of a need's place; the first place where the need names none.
  static func place(of need: Need, in scenario: Scenario) -> Int {
    guard let id = need.place else { return 0 }
    return scenario.places.firstIndex { $0.id == id } ?? 0
  }
}
