/// What a finding can be about. The raw values are stable: files, scripts and `docs/rules.md` use
/// them.
public enum FindingRule: String, Hashable, Sendable, CaseIterable {
  // MARK: What there is to be filled.
  /// A duty names a need that the scenario does not have.
  case unknownNeed = "unknown-need"
  /// A duty names a volunteer or household that the scenario does not have.
  case unknownPerson = "unknown-person"
  /// A household serves a shift or task, or a volunteer takes a turn.
  case wrongAssignee = "wrong-assignee"
  /// A shift or turn lies at none of its need's times, units or days of season.
  case notAnOccurrence = "not-an-occurrence"
  /// A task lies at none of its possible times.
  case notASession = "not-a-session"
  /// A duty names a role that its need does not have.
  case unknownRole = "unknown-role"
  /// A household takes a turn of a queue it does not belong to.
  case outsideQueue = "outside-queue"
  /// More people are sent than are wanted.
  case tooManyPeople = "too-many-people"
  /// One occurrence has the same person twice.
  case servedTwice = "served-twice"
  /// A task is held twice on one day.
  case twoSessionsADay = "two-sessions-a-day"
  /// A task is held more often than was asked for.
  case tooManySessions = "too-many-sessions"

  // MARK: Who may do what.
  /// A volunteer lacks the skill, or has it at a lower level.
  case lacksSkill = "lacks-skill"
  /// A certificate is missing or has run out on the day.
  case certificateInvalid = "certificate-invalid"
  /// A volunteer is not in the group of the role, or the one that adopted the need.
  case outsideGroup = "outside-group"
  /// A volunteer does not serve at the place.
  case servesElsewhere = "serves-elsewhere"
  /// A duty reaches beyond the hours in which the volunteer can serve.
  case notAvailable = "not-available"
  /// A volunteer is away during the duty.
  case away
  /// A duty has a demand that the volunteer does not do.
  case ruledOutByHealth = "ruled-out-by-health"
  /// The covenant excuses the volunteer's age from a demand of the duty.
  case ruledOutByAge = "ruled-out-by-age"

  // MARK: Households' turns.
  /// A household takes a turn though it is exempt.
  case householdExempt = "household-exempt"
  /// A household takes a turn though it is away.
  case householdAway = "household-away"
  /// A household goes twice in a row while another has not been.
  case turnTooSoon = "turn-too-soon"
  /// A household takes more turns in the week than fall to one.
  case tooManyTurns = "too-many-turns"
  /// All adults of a household are on other duties during its turn.
  case noAdultLeft = "no-adult-left"

  // MARK: One person's week.
  /// Two duties of one person overlap.
  case overlap
  /// There is too little time to walk from one duty to another.
  case noTimeToWalk = "no-time-to-walk"
  /// More hours a week than a rule allows.
  case hoursPerWeek = "hours-per-week"
  /// More duties on one day than a rule allows.
  case dutiesPerDay = "duties-per-day"
  /// More duties a week than a rule allows.
  case dutiesPerWeek = "duties-per-week"
  /// More night duties a week than a rule allows.
  case nightsPerWeek = "nights-per-week"
  /// More days in a row with a duty than a rule allows.
  case daysInARow = "days-in-a-row"
  /// More hours a week than the volunteer gives.
  case personalHours = "personal-hours"
  /// More duties a week than the volunteer gives.
  case personalDuties = "personal-duties"
  /// The people of an organisation serve more hours together than it lends.
  case lentHours = "lent-hours"
  /// Less rest before a duty than a rule demands.
  case restBetween = "rest-between"
  /// More hours in the season than a rule allows.
  case hoursPerSeason = "hours-per-season"
  /// More duties in the season than a rule allows.
  case dutiesPerSeason = "duties-per-season"
  /// More weekends with a duty in the season than a rule allows.
  case weekendsPerSeason = "weekends-per-season"
  /// More days in a row without a duty than a rule allows.
  case freeDaysInARow = "free-days-in-a-row"
  /// More duties of a kind in a row than a rule allows.
  case dutiesInARow = "duties-in-a-row"
  /// Less of something than a rule asks for.
  case tooLittle = "too-little"
  /// A duty on one day of a weekend, where a rule wants both or neither.
  case brokenWeekend = "broken-weekend"
  /// A request that a rule grants is not kept.
  case request
  /// A duty of a kind that may not come the day after another.
  case forbiddenSuccession = "forbidden-succession"

  // MARK: People together.
  /// A team that goes only when complete goes without being so.
  case incompleteTeam = "incomplete-team"
  /// Several people hold the sessions that one person should.
  case samePerson = "same-person"
  /// A newcomer serves with nobody experienced beside them.
  case newcomerAlone = "newcomer-alone"
  /// Two people whom a rule keeps apart serve together.
  case keepApart = "keep-apart"
  /// Of two people who go only together, one goes alone.
  case goTogether = "go-together"
  /// A duty that was agreed beforehand is not in the roster.
  case pinnedMissing = "pinned-missing"

  // MARK: What a plan states about itself.
  /// The plan is for another week.
  case wrongWeek = "wrong-week"
  /// The duties are not in printed order.
  case dutyOrder = "duty-order"
  /// The goals are not the covenant's, or not in its order.
  case goalNames = "goal-names"
  /// A goal is stated with another value than the plan has.
  case goalValue = "goal-value"
  /// A bound lies above the value that it should be below.
  case goalBound = "goal-bound"
  /// A goal is called optimal though its bound does not reach its value.
  case goalProof = "goal-proof"
  /// The fairness table does not have one line a volunteer, by id.
  case fairnessLines = "fairness-lines"
  /// A figure of the fairness table differs from what was counted again.
  case fairnessFigure = "fairness-figure"
  /// The totals by place are not the street, its grids and its yards, one line each.
  case placeLines = "place-lines"
  /// A figure of the totals by place differs from what was counted again.
  case placeFigure = "place-figure"
  /// An unfilled line is missing, or stands where nobody is missing.
  case unfilledLines = "unfilled-lines"
  /// The unfilled lines are not in printed order.
  case unfilledOrder = "unfilled-order"

  // MARK: Parking.
  /// There is an allocation, but the scenario has no parking.
  case nothingToPark = "nothing-to-park"
  /// A line names a space that the scenario does not have.
  case unknownSpace = "unknown-space"
  /// A line names a vehicle that the scenario does not have.
  case unknownVehicle = "unknown-vehicle"
  /// A space in a fire lane, a visitor's, a loading or a closed one is given.
  case spaceNotForGiving = "space-not-for-giving"
  /// A space is given though a car there leaves too little of a fire lane.
  case narrowsFireLane = "narrows-fire-lane"
  /// A vehicle is longer or wider than its space.
  case doesNotFit = "does-not-fit"
  /// An accessible space is given to a vehicle without a permit.
  case needsPermit = "needs-permit"
  /// A charging space is given to a vehicle that is not electric.
  case needsElectricCar = "needs-electric-car"
  /// A motorcycle has a car's space, or a car a motorcycle's.
  case motorcycleBay = "motorcycle-bay"
  /// A vehicle needs its space at hours in which it cannot be used.
  case outsideUsableHours = "outside-usable-hours"
  /// A vehicle that needs a space at no time has one.
  case needsNoSpace = "needs-no-space"
  /// A vehicle has a space though the covenant gives it none.
  case barredByConduct = "barred-by-conduct"
  /// A space is given to two vehicles at the same time.
  case spaceGivenTwice = "space-given-twice"
  /// Of two vehicles in a space one comes too soon after the other has to leave.
  case changeoverTooShort = "changeover-too-short"
  /// A vehicle is given two spaces.
  case vehicleGivenTwice = "vehicle-given-twice"
  /// A vehicle's lines are not the days and hours it needs.
  case givenHours = "given-hours"
  /// A walk is stated with another length than it has.
  case walkDistance = "walk-distance"
  /// The lines are not in the order of space, day and hours.
  case givenOrder = "given-order"
  /// The waiting list is not the vehicles without a space, one line each.
  case waitingLines = "waiting-lines"
  /// The waiting list is out of order or wrongly numbered.
  case waitingOrder = "waiting-order"
  /// The list of those served is not the vehicles with a space, by id, one line each.
  case servedLines = "served-lines"
  /// Somebody is not told why they have or lack a space, or in one language only.
  case reasonMissing = "reason-missing"
  /// The list of blocked bays is not those that narrow a fire lane, by id, one line each.
  case blockedLines = "blocked-lines"
  /// A blocked bay is stated with another lane or other metres than were measured again.
  case blockedFigure = "blocked-figure"
  /// A vehicle has no space though it drew before an equal that has one.
  case drawPassedOver = "draw-passed-over"
  /// A vehicle lacks the space that its rank in the draw gives it.
  case drawSpace = "draw-space"
  /// A goal is called optimal though a single change makes it better.
  case notOptimal = "not-optimal"
  /// The chances of a lottery are not those of its tickets, one line a contested vehicle.
  case lotteryChances = "lottery-chances"
  /// A ticket of a lottery names others than contested vehicles, or serves worse than the allocation.
  case lotteryTickets = "lottery-tickets"
  /// Vehicles that nothing tells apart have unequal chances.
  case lotteryUnequal = "lottery-unequal"
  /// Another ticket is called drawn than follows from the seed.
  case lotteryDrawn = "lottery-drawn"
  /// Those with a space are not those on the ticket drawn.
  case lotteryServed = "lottery-served"

  // MARK: Parking and the roster.
  /// A roster's watches follow from the parking, which the plan does not have.
  case watchWithoutParking = "watch-without-parking"
  /// The visits are not the duties of volunteers who come by car, one line each.
  case visitLines = "visit-lines"
  /// A visit has a bay that is not for visits at that time.
  case visitBayNotOpen = "visit-bay-not-open"
  /// A visit has a bay in which another car is then, or too soon before or after.
  case visitBayTaken = "visit-bay-taken"
  /// A visit lacks a bay that is free and comes before what it has.
  case visitBayChoice = "visit-bay-choice"
}
