import Scenarios

/// Lets people hand duties on, in chains and in rings, as long as that makes a roster better in the goals
/// that are about persons: rules with a weight, evenness, wishes, last week's habits, in the covenant's order.
///
/// In a chain somebody gives a duty to somebody who gives one of theirs to the next, and so on, until one
/// takes it and gives nothing; in a ring the last gives theirs to the first. Who is served stays as it is
/// (cyclic exchanges: Thompson and Psaraftis 1993). Only chains whose gain is positive at every step are
/// followed; each that gains can be begun at a place where this is so (Lin and Kernighan 1973).
struct ExchangeSearch {
  /// Places that people take: a role of a shift, a session of a team, or a task for one at a time at any
  /// time.
  struct Place: Hashable {
    let seat: PossibleDuty.Seat
    let start: Minutes?
  }

  let problem: RosterProblem
  let block: Block
  /// What each person of the block may serve.
  let options: [Int: PersonalOptions]
  /// The same in a row, and for each person their place in it.
  let optionList: [PersonalOptions]
  let localOf: [Int]
  /// In the same order what is counted in each one's week.
  let sheets: [RuleSheet]
  /// For each duty of the problem its minutes.
  let minutesOf: [Minutes]
  /// For each duty of the problem the person's place in `optionList`.
  let takerOf: [Int]
  /// For each duty of the block its position among the person's options.
  let positionOf: [Int]
  /// For each duty of the block its place, by index in `takers`.
  let placeOf: [Int]
  /// For each place the duties that take it, by person.
  let takers: [[Int]]
  /// For each duty of the block the person's wishes that it touches, a bit each.
  let touched: [UInt64]
  /// For each duty whether the person had it last week.
  let isHabit: [Bool]
  /// In the order of `optionList` the wishes to be met and those that are about what to avoid, a bit each.
  let wishMasks: [(wanted: UInt64, avoided: UInt64)]
  /// The goals about persons, in the covenant's order.
  let goals: [RosterGoal]

  init(block: Block, in problem: RosterProblem, thresholds: [Minutes]) {
    self.problem = problem
    self.block = block
    let covenant = problem.scenario.covenant
    goals = GoalOrder.goals(of: covenant).filter {
      $0 == .evenness || $0 == .wishes || $0 == .stability
        || $0 == .rules && covenant.hasWeightedRules
    }
    var sheets: [RuleSheet] = []
    var options: [Int: PersonalOptions] = [:]
    var positionOf = Array(repeating: -1, count: problem.duties.count)
    var placeOf = positionOf
    var takers: [[Int]] = []
    var indexOfPlace: [Place: Int] = [:]
    var touched = Array(repeating: UInt64(0), count: problem.duties.count)
    var isHabit = Array(repeating: false, count: problem.duties.count)
    var masks: [(wanted: UInt64, avoided: UInt64)] = []
    var optionList: [PersonalOptions] = []
    var localOf = Array(repeating: -1, count: problem.people.count)
    let lastWeek = LastWeek(problem.scenario)
    for person in block.people.sorted() {
      let own = PersonalOptions(person: person, in: problem, thresholds: thresholds)
      options[person] = own
      localOf[person] = optionList.count
      optionList.append(own)
      sheets.append(RuleSheet(of: own, in: problem))
      for (position, duty) in own.duties.enumerated() { positionOf[duty] = position }
      // As many wishes as there are bits; volunteers have a handful in each week.
      let wishes = problem.people[person].volunteer.wishes.filter { !$0.isAboutPartner }
        .flatMap { wish in (0..<problem.horizon.weeks).map { (wish: wish, week: $0) } }.prefix(64)
      var (wanted, avoided) = (UInt64(0), UInt64(0))
      for (bit, (wish, _)) in wishes.enumerated() {
        if wish.avoids { avoided |= 1 << UInt64(bit) } else { wanted |= 1 << UInt64(bit) }
      }
      masks.append((wanted, avoided))
      for index in problem.people[person].duties {
        let duty = problem.duties[index]
        let place = Place(seat: duty.seat, start: Self.start(of: duty, in: problem))
        if let known = indexOfPlace[place] {
          placeOf[index] = known
          takers[known].append(index)
        } else {
          indexOfPlace[place] = takers.count
          placeOf[index] = takers.count
          takers.append([index])
        }
        for (bit, (wish, week)) in wishes.enumerated()
        where problem.week(of: duty) == week && problem.fits(wish, duty) {
          touched[index] |= 1 << UInt64(bit)
        }
        isHabit[index] = lastWeek.had(duty, in: problem)
      }
    }
    self.options = options
    self.optionList = optionList
    self.sheets = sheets
    self.localOf = localOf
    minutesOf = problem.duties.map(\.minutes)
    takerOf = problem.duties.map { localOf[$0.person] }
    self.positionOf = positionOf
    self.placeOf = placeOf
    self.takers = takers
    self.touched = touched
    self.isHabit = isHabit
    wishMasks = masks
  }

  private static func start(of duty: PossibleDuty, in problem: RosterProblem) -> Minutes? {
    guard case .session(let task) = duty.seat else { return duty.span.lowerBound }
    return problem.tasks[task].isForTeams ? duty.span.lowerBound : nil
  }

  /// A roster at least as good, with the same places filled.
  func improved(_ draft: RosterDraft, within budget: PursuitBudget) -> RosterDraft {
    guard !goals.isEmpty else { return draft }
    var run = ExchangeRun(self, from: draft, budget: budget)
    run.improve()
    return run.state.draft
  }
}
