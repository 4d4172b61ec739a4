public import Scenarios

/// Who has carried more than their share, and who less, week after week.
///
/// `docs/ledger.md` states the rule: a week adds what somebody really did and takes away their fair
/// share of what all who could serve did. Whoever could not serve at all keeps their balance, who
/// joins begins level, and nobody is ever further from level than the limit.
public struct BalanceSheet: Hashable, Sendable {
  /// What is known of one volunteer.
  public struct Entry: Hashable, Sendable {
    /// The volunteer.
    public var id: Volunteer.ID
    /// Their name in the latest plan; private.
    public var name: String
    /// How much they are asked to carry beside others, in the latest plan.
    public var share: Double
    /// Minutes ahead of their fair share; behind where negative.
    public var ahead: Double
    /// Duties done in all weeks.
    public var duties = 0
    /// Minutes of duty done in all weeks.
    public var minutes: Minutes = 0
    /// Weeks in which they could serve.
    public var weeks = 0
    /// The last week whose plan lists them.
    public var lastListed: Week
  }

  /// One week as far as the limit depends on it.
  private struct Weight: Hashable {
    /// The fair share of somebody with share 1, in minutes.
    var fairShare: Double
    /// The longest duty, in minutes.
    var longest: Minutes
  }

  private var byID: [Volunteer.ID: Entry] = [:]
  private var recent: [Weight] = []

  /// Creates a sheet on which nobody stands.
  public init() {}

  /// The sheet after the weeks of a history that have a roster.
  public init(_ history: LedgerHistory) {
    for week in history.weeks {
      if let roster = week.roster { add(roster, of: week.week) }
    }
  }

  /// Everybody, by id.
  public var entries: [Entry] { byID.values.sorted { $0.id < $1.id } }

  /// Takes a week into account; weeks come in order.
  public mutating func add(_ roster: LedgerRoster, of week: Week) {
    level(roster.members, in: week, memory: roster.memoryWeeks)
    var done: [Volunteer.ID: (duties: Int, minutes: Minutes)] = [:]
    for duty in roster.duties where !duty.isTurn {
      guard let person = duty.doneBy else { continue }
      done[person, default: (0, 0)].duties += 1
      done[person, default: (0, 0)].minutes += duty.minutes
    }
    // Whoever served was not absent, whatever the calendar said.
    let present = roster.members.filter { !$0.isAbsent || done[$0.id] != nil }
    let shares = present.reduce(0) { $0 + $1.share }
    let all = present.reduce(0) { $0 + (done[$1.id]?.minutes ?? 0) }
    let fairShare = shares > 0 ? Double(all) / shares : 0
    remember(
      Weight(fairShare: fairShare, longest: roster.duties.map(longest).max() ?? 0),
      weeks: roster.memoryWeeks)
    for member in present {
      let (duties, minutes) = done[member.id] ?? (0, 0)
      let limit = limit(share: member.share, weeks: roster.memoryWeeks)
      byID[member.id]?.duties += duties
      byID[member.id]?.minutes += minutes
      byID[member.id]?.weeks += 1
      let ahead = (byID[member.id]?.ahead ?? 0) + Double(minutes) - member.share * fairShare
      byID[member.id]?.ahead = min(limit, max(-limit, ahead))
    }
  }

  /// What volunteers carry into a week, in whole minutes, by id: those who are known, levelled, and
  /// nothing for who joins.
  public func carriedOver(
    into week: Week, by volunteers: [Volunteer], memory: Int
  ) -> [Volunteer.ID: Minutes] {
    var sheet = self
    let members = volunteers.map {
      LedgerRoster.Member(
        id: $0.id, name: $0.name, share: $0.share, carriedOver: 0,
        isAbsent: $0.isAbsent(in: week))
    }
    // On an empty sheet nobody carries anything: the file's own word stands.
    guard !byID.isEmpty else { return [:] }
    sheet.level(members, in: week, memory: memory)
    // Downwards, so that those who differ by whole minutes still do after rounding; a millionth of a
    // minute is not allowed to decide.
    return sheet.byID.mapValues { Minutes(($0.ahead + 0.5 + 1e-6).rounded(.down)) }
  }

  // MARK: The steps of a week

  /// Brings those who are known level on average, and lets the others begin there.
  private mutating func level(_ members: [LedgerRoster.Member], in week: Week, memory: Int) {
    let isFirst = byID.isEmpty
    for member in members {
      if let entry = byID[member.id],
        week.monday.number - entry.lastListed.monday.number > 7 * (memory + 1)
      {
        // Gone for longer than anything is remembered.
        byID[member.id]?.ahead = .nan
      }
      if byID[member.id] == nil {
        byID[member.id] = Entry(
          id: member.id, name: member.name, share: member.share,
          ahead: isFirst ? Double(member.carriedOver) : .nan, lastListed: week)
      }
      byID[member.id]?.name = member.name
      byID[member.id]?.share = member.share
      byID[member.id]?.lastListed = week
    }
    let known = members.filter { byID[$0.id]?.ahead.isNaN == false }
    let shares = known.reduce(0) { $0 + $1.share }
    let sum = known.reduce(0) { $0 + (byID[$1.id]?.ahead ?? 0) }
    let mean = shares > 0 ? sum / shares : 0
    for member in known { byID[member.id]?.ahead -= member.share * mean }
    for member in members where byID[member.id]?.ahead.isNaN == true { byID[member.id]?.ahead = 0 }
  }

  private mutating func remember(_ weight: Weight, weeks: Int) {
    recent = Array((recent + [weight]).suffix(weeks))
  }

  /// How far from level anybody may be: the fair share of as many weeks as are remembered, and at
  /// least the longest duty of these weeks.
  private func limit(share: Double, weeks: Int) -> Double {
    guard !recent.isEmpty else { return 0 }
    let mean = recent.reduce(0) { $0 + $1.fairShare } / Double(recent.count)
    return max(Double(weeks) * mean * share, Double(recent.map(\.longest).max() ?? 0))
  }

  private func longest(_ duty: LedgerDuty) -> Minutes { duty.isTurn ? 0 : duty.minutes }
}
