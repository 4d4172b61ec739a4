/// What a finding can be about. The raw values are stable: files, scripts and `docs/rules.md` use
/// them.
public enum FindingRule: String, Hashable, Sendable, CaseIterable {
  // What there is to be filled.
  case unknownNeed = "unknown-need"
  case unknownPerson = "unknown-person"
  case wrongAssignee = "wrong-assignee"
  case notAnOccurrence = "not-an-occurrence"
  case notASession = "not-a-session"
  case unknownRole = "unknown-role"
  case outsideQueue = "outside-queue"
  case tooManyPeople = "too-many-people"
  case servedTwice = "served-twice"
  case twoSessionsADay = "two-sessions-a-day"
  case tooManySessions = "too-many-sessions"

  // Who may do what.
  case lacksSkill = "lacks-skill"
  case certificateInvalid = "certificate-invalid"
  case outsideGroup = "outside-group"
  case servesElsewhere = "serves-elsewhere"
  case notAvailable = "not-available"
  case away
  case ruledOutByHealth = "ruled-out-by-health"
  case ruledOutByAge = "ruled-out-by-age"

  // Households' turns.
  case householdExempt = "household-exempt"
  case householdAway = "household-away"
  case turnTooSoon = "turn-too-soon"
  case tooManyTurns = "too-many-turns"
  case noAdultLeft = "no-adult-left"

  // One person's week.
  case overlap
  case noTimeToWalk = "no-time-to-walk"
  case hoursPerWeek = "hours-per-week"
  case dutiesPerDay = "duties-per-day"
  case dutiesPerWeek = "duties-per-week"
  case nightsPerWeek = "nights-per-week"
  case daysInARow = "days-in-a-row"
  case personalHours = "personal-hours"
  case personalDuties = "personal-duties"
  case restBetween = "rest-between"

  // People together.
  case incompleteTeam = "incomplete-team"
  case samePerson = "same-person"
  case newcomerAlone = "newcomer-alone"
  case keepApart = "keep-apart"
  case goTogether = "go-together"
  case pinnedMissing = "pinned-missing"

  // What a plan states about itself.
  case wrongWeek = "wrong-week"
  case dutyOrder = "duty-order"
  case goalNames = "goal-names"
  case goalValue = "goal-value"
  case goalBound = "goal-bound"
  case goalProof = "goal-proof"
  case fairnessLines = "fairness-lines"
  case fairnessFigure = "fairness-figure"
  case unfilledLines = "unfilled-lines"
  case unfilledOrder = "unfilled-order"

  // Parking.
  case nothingToPark = "nothing-to-park"
  case unknownSpace = "unknown-space"
  case unknownVehicle = "unknown-vehicle"
  case spaceNotForGiving = "space-not-for-giving"
  case doesNotFit = "does-not-fit"
  case needsPermit = "needs-permit"
  case needsElectricCar = "needs-electric-car"
  case spaceGivenTwice = "space-given-twice"
  case vehicleGivenTwice = "vehicle-given-twice"
  case partOfTheWeek = "part-of-the-week"
  case walkDistance = "walk-distance"
  case givenOrder = "given-order"
  case waitingLines = "waiting-lines"
  case waitingOrder = "waiting-order"
  case drawPassedOver = "draw-passed-over"
  case drawSpace = "draw-space"
}
