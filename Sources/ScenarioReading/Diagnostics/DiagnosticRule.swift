/// Everything that can be wrong with a committee's files. The names are stable; each heads a section
/// of `docs/diagnostics.md`.
public enum DiagnosticRule: String, Hashable, Sendable, CaseIterable {
  // The file itself
  case notText = "not-text"
  case excelWorkbook = "excel-workbook"
  case tooLarge = "too-large"
  case emptyFile = "empty-file"
  case yamlSyntax = "yaml-syntax"
  case tooDeep = "too-deep"
  case tooManyAliases = "too-many-aliases"
  case csvQuote = "csv-quote"
  case pathOutside = "path-outside"
  case tooManyProblems = "too-many-problems"

  // Its structure
  case unsupportedFormat = "unsupported-format"
  case unknownKey = "unknown-key"
  case unknownColumn = "unknown-column"
  case missingKey = "missing-key"
  case missingColumn = "missing-column"
  case missingValue = "missing-value"
  case duplicateKey = "duplicate-key"
  case duplicateColumn = "duplicate-column"
  case misplacedKey = "misplaced-key"
  case extraCell = "extra-cell"
  case wrongType = "wrong-type"

  // Single values
  case badID = "bad-id"
  case badTime = "bad-time"
  case badWindow = "bad-window"
  case emptyWindow = "empty-window"
  case badDate = "bad-date"
  case badSpan = "bad-span"
  case badDuration = "bad-duration"
  case badWeek = "bad-week"
  case badNumber = "bad-number"
  case outOfRange = "out-of-range"
  case badYesNo = "bad-yes-no"
  case badTimeZone = "bad-time-zone"
  case badSeason = "bad-season"
  case badRate = "bad-rate"
  case badShare = "bad-share"
  case badDistribution = "bad-distribution"
  case unknownWord = "unknown-word"
  case excelDate = "excel-date"

  // Ids and references
  case duplicateID = "duplicate-id"
  case ambiguousName = "ambiguous-name"
  case unknownGrid = "unknown-grid"
  case unknownPlace = "unknown-place"
  case unknownUnit = "unknown-unit"
  case unknownSkill = "unknown-skill"
  case unknownGroup = "unknown-group"
  case unknownOrganisation = "unknown-organisation"
  case unknownVolunteer = "unknown-volunteer"
  case unknownHousehold = "unknown-household"
  case unknownNeed = "unknown-need"
  case unknownRole = "unknown-role"
  case unknownClass = "unknown-class"
  case unknownSpace = "unknown-space"
  case unknownRow = "unknown-row"
  case unknownZone = "unknown-zone"
  case unknownWish = "unknown-wish"
  case unknownLane = "unknown-lane"
  case unknownVehicle = "unknown-vehicle"
  case unknownClause = "unknown-clause"
  case unknownEvent = "unknown-event"

  // Places
  case nestedPlace = "nested-place"

  // Needs
  case needKind = "need-kind"
  case missingPlace = "missing-place"
  case noUnits = "no-units"
  case minimumAboveWanted = "minimum-above-wanted"
  case durationTooLong = "duration-too-long"
  case tooManyVisits = "too-many-visits"
  case samePersonTeam = "same-person-team"
  case seasonReversed = "season-reversed"
  case needOutOfSeason = "need-out-of-season"
  case needNobodyCanFill = "need-nobody-can-fill"
  case idRevealsHome = "id-reveals-home"

  // People
  case certificateExpired = "certificate-expired"
  case certificateMissing = "certificate-missing"
  case neverFree = "never-free"

  // What is posted
  case titleRevealsName = "title-reveals-name"
  case contactUnreachable = "contact-unreachable"

  // The covenant
  case ruleKind = "rule-kind"
  case leastAboveMost = "least-above-most"
  case clauseWithoutEffect = "clause-without-effect"
  case unknownDemand = "unknown-demand"
  case samePersonTwice = "same-person-twice"
  case duplicateGoal = "duplicate-goal"
  case missingGoal = "missing-goal"

  // Duties agreed and duties done
  case pinnedNoSuchDuty = "pinned-no-such-duty"
  case pinnedOutsideWeek = "pinned-outside-week"
  case duplicateDuty = "duplicate-duty"
  case historyNotPast = "history-not-past"

  // Parking
  case emptyList = "empty-list"
  case spaceWithoutZone = "space-without-zone"
  case duplicatePlate = "duplicate-plate"
  case idRevealsPlate = "id-reveals-plate"
  case nothingToPark = "nothing-to-park"
  case offersOutsideStay = "offers-outside-stay"
  case vehicleFitsNoSpace = "vehicle-fits-no-space"
  case hoursFitNoSpace = "hours-fit-no-space"
  case conductNotCounted = "conduct-not-counted"
  case goalOrder = "goal-order"
  case opposedGoals = "opposed-goals"
  case emptyLane = "empty-lane"
  case narrowLane = "narrow-lane"
  case watchWithoutParking = "watch-without-parking"

  // Variants and events
  case extendsItself = "extends-itself"
  case eventKind = "event-kind"
  case eventTime = "event-time"
  case eventOver = "event-over"
  case seasonNever = "season-never"

  /// Whether a plan can be made in spite of it.
  public var severity: Diagnostic.Severity {
    switch self {
    case .tooManyVisits, .needOutOfSeason, .needNobodyCanFill, .idRevealsHome, .certificateExpired,
      .titleRevealsName, .certificateMissing, .neverFree, .pinnedOutsideWeek, .duplicateDuty,
      .historyNotPast,
      .idRevealsPlate, .offersOutsideStay, .vehicleFitsNoSpace, .hoursFitNoSpace,
      .clauseWithoutEffect, .unknownDemand, .conductNotCounted, .goalOrder, .opposedGoals,
      .narrowLane, .eventOver:
      .warning
    default: .error
    }
  }
}
