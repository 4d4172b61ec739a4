internal import Checking
internal import IntegerProgramming
internal import Ledger
internal import Planning
internal import Plans
internal import Rostering
internal import Scenarios

/// One run of one variant: week after week is planned, lived through, measured and remembered.
struct RunSimulation {
  private let variant: Variant
  private let settings: SimulationSettings
  private let run: Int
  private let chance: Chance
  private let holidays: [Holiday]
  private let firstWeeks: RosterCache

  private var world = World()
  private var memory: LedgerMemory
  private var loads = Loads()
  /// The allocation of the last round, without what changed since.
  private var standing: ParkingAllocation?

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - variant: what is simulated.
  ///   - settings: how much.
  ///   - run: the number of the run, from 1.
  ///   - firstWeeks: the rosters of first weeks that other runs found.
  init(
    _ variant: Variant, settings: SimulationSettings, run: Int,
    firstWeeks: RosterCache = RosterCache()
  ) {
    self.firstWeeks = firstWeeks
    self.variant = variant
    self.settings = settings
    self.run = run
    chance = Chance(seed: settings.seed ?? 0, run: run)
    holidays = variant.events.compactMap { event in
      guard case .holiday(let holiday) = event.effect else { return nil }
      return holiday
    }
    memory =
      variant.keepsLedger
      ? settings.history.memory(for: variant.scenario(in: settings.firstWeek)) : LedgerMemory()
  }

  /// Makes the run.
  ///
  /// - Parameter observe: is shown every week.
  /// - Returns: what came of it; nil when it was cancelled.
  /// - Throws: ``SimulationError`` where a week has no plan, or a wrong one.
  mutating func result(
    observe: (SimulatedWeek) -> Void
  ) throws(SimulationError) -> RunResult? {
    let clock = ContinuousClock()
    var seconds = 0.0
    var weeks: [RunResult.WeekResult] = []
    for index in 0..<settings.weeks {
      let week = settings.week(index)
      let start = index * minutesPerWeek
      let (written, forgetful) = scenario(of: week, start: start)
      let isRound = isParkingRound(index, of: written)
      let given = isRound ? nil : standing
      let scenario = WeekPlanner.settled(written, by: given)
      let began = clock.now
      let ahead =
        settings.ahead > 0
        ? WeeksAhead(
          count: settings.ahead, of: WeekPlanner.settled(forgetful, by: given), memory: memory)
        : nil
      let plan = try plan(scenario, of: written, ahead: ahead, withParking: isRound)
      if isRound { standing = plan.parking }
      seconds += began.duration(to: clock.now) / .seconds(1)
      if settings.cancellation?.isCancelled ?? false { return nil }
      let lived = live(
        through: plan, of: scenario, watches: written.watches, start: start)
      if index >= settings.warmUp {
        weeks.append(RunResult.WeekResult(week: week, values: lived.values))
      }
      observe(
        SimulatedWeek(
          variant: variant.id, run: run, scenario: scenario, plan: plan,
          seed: settings.drawSeed(of: week, run: run), incidents: lived.incidents,
          values: lived.values))
    }
    return RunResult(run: run, weeks: weeks, people: loads.people, solveSeconds: seconds)
  }

  // MARK: Before the week

  /// Whether the parking is given out anew, as it is where a change of the variant begins; if not, what
  /// stands loses what is gone.
  private mutating func isParkingRound(_ index: Int, of scenario: Scenario) -> Bool {
    let isChange = variant.stages.contains { $0.from == scenario.week }
    guard !isChange, !index.isMultiple(of: variant.weeksOfParkingRound), let lot = scenario.parking
    else { return true }
    standing = standing?.kept(in: lot, week: scenario.week)
    return standing == nil
  }

  /// The week as the committee would write it, with what the ledger knows, and without.
  private mutating func scenario(
    of week: Week, start: Minutes
  ) -> (written: Scenario, forgetful: Scenario) {
    let base = variant.scenario(in: week)
    world.announce(variant.events, in: week, of: base, chance: chance)
    world.forget(before: week, start: start)
    var forgetful = world.scenario(from: base, start: start, holidays: holidays)
    let written = bookingUrgent(
      variant.keepsLedger ? memory.applied(to: forgetful) : forgetful)
    forgetful.pinned = written.pinned
    return (written, forgetful)
  }

  /// Urgent requests that the last week could not do come before everything else in this one: each as
  /// early as it can be done, in the order in which they were asked for.
  private func bookingUrgent(_ scenario: Scenario) -> Scenario {
    let urgent = world.requests.filter(\.isUrgent).compactMap { request in
      scenario.needs.first { $0.id == request.need.id }
    }
    guard !urgent.isEmpty else { return scenario }
    var without = scenario
    let ids = Set(urgent.map(\.id))
    without.needs.removeAll { ids.contains($0.id) }
    var week = RunningWeek(agreedOnlyIn: without)
    var booked = scenario
    for need in urgent {
      for duty in week.book(need, notBefore: 0, without: Unavailability()) {
        let day = duty.span.lowerBound / minutesPerDay
        booked.pinned.append(
          PinnedDuty(
            need: duty.need, person: duty.assignee.id,
            day: scenario.week.monday.advanced(by: day),
            start: duty.span.lowerBound - day * minutesPerDay))
      }
    }
    return booked
  }

  private func plan(
    _ scenario: Scenario, of written: Scenario, ahead: WeeksAhead?, withParking: Bool
  ) throws(SimulationError) -> Plan {
    let isFirst = scenario.week == settings.firstWeek
    let planner = WeekPlanner(
      scenario, ahead: ahead,
      options: PlannerOptions(
        seed: settings.drawSeed(of: scenario.week, run: run), timeLimit: settings.timeLimit,
        workLimit: settings.workLimit(for: scenario, isFirst: isFirst),
        parkingWorkLimit: settings.parkingWorkLimit,
        cache: isFirst ? firstWeeks : nil, cancellation: settings.cancellation))
    func failure(_ reason: SimulationError.Reason) -> SimulationError {
      SimulationError(variant: variant.id, run: run, week: scenario.week, reason: reason)
    }
    let plan: Plan
    do throws(PlanningError) {
      plan = try planner.plan(parking: withParking)
    } catch {
      throw failure(.noPlan(error))
    }
    if let finding = PlanChecker(written, standing: standing).findings(in: plan)
      .first
    {
      throw failure(.wrongPlan(finding))
    }
    return plan
  }

  // MARK: The week and after

  private mutating func live(
    through plan: Plan, of scenario: Scenario, watches: Set<Need.ID>, start: Minutes
  ) -> (values: [Measure: Double], incidents: [Incident]) {
    let settled = WeekPlanner.settled(scenario, by: plan.parking)
    var life = WeekLife(
      settled, duties: plan.roster?.duties ?? [], start: start, world: world,
      events: variant.events, chance: chance)
    life.live()
    world = life.world
    let requests = RequestCount(
      settling: &world, slots: life.slots, planned: settled, start: start)
    let closed = world.closedPlaces
    let firstPlace = settled.places.first?.id
    var values = WeekMeasurement(
      scenario: settled, watches: watches, plan: plan, standing: standing, slots: life.slots,
      requests: requests,
      isClosed: { need, minute in
        guard let place = need.place ?? firstPlace else { return false }
        return closed[place]?.contains { $0.contains(start + minute) } ?? false
      }
    ).values
    remember(plan, of: scenario, slots: life.slots)
    if settings.week(settings.warmUp) <= scenario.week {
      loads.add(scenario, fairness: plan.roster?.fairness ?? [], slots: life.slots)
      let hours = loads.ofThoseAlwaysThere
      values[.largestLoad] = hours.last
      values[.smallestLoad] = hours.first
      if !hours.isEmpty { values[.giniOfLoad] = Loads.gini(hours) }
      values[.spreadOfEquals] = loads.spreadOfEquals
    }
    let dropped = requests.droppedIDs.map { Incident(minute: minutesPerWeek, kind: .dropped($0)) }
    return (values, life.incidents + dropped)
  }

  private mutating func remember(_ plan: Plan, of scenario: Scenario, slots: [Slot]) {
    guard variant.keepsLedger else { return }
    memory.add(WeekRecord(scenario: scenario, plan: plan, slots: slots).published)
    // What is planned next looks at last week's habits, at so many weeks of memory, and at the season.
    let kept = max(2, scenario.covenant.memoryWeeks + 1)
    let needs = variant.stages.flatMap(\.scenario.needs)
    let recent = plan.week.monday.advanced(by: 7 - 7 * kept)
    let seasons = variant.stages.compactMap(\.scenario.covenant.season?.lowerBound)
    memory.condense(
      before: seasons.reduce(recent, min),
      needs: Set(needs.map(\.id)).union(world.requests.map(\.need.id)),
      once: Set(needs.filter(\.isOnce).map(\.id)))
  }
}

extension Need {
  /// Whether it exists only until it is done.
  fileprivate var isOnce: Bool {
    if case .task(let task) = work { task.isOnce } else { false }
  }
}
