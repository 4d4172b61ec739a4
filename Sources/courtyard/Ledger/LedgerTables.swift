internal import Ledger
internal import Plans
internal import Scenarios

/// The tables that a ledger can show.
enum LedgerTables {
  private typealias Column = LedgerTable.Column
  private typealias Cell = LedgerTable.Cell

  /// All of it, for export.
  static func all(_ history: LedgerHistory, _ plans: [PlanEntry]) -> [LedgerTable] {
    [
      balances(history), turns(history), duties(history.everyDuty, title: dutiesTitle),
      rounds(history), self.plans(plans),
    ]
  }

  /// Hours ahead and behind, by volunteer.
  static func balances(_ history: LedgerHistory) -> LedgerTable {
    LedgerTable(
      key: "balances", title: Bilingual(zh: "【结余】", en: "Balances"),
      columns: [
        Column(key: "volunteer_id", chinese: "人员编号"), Column(key: "volunteer", chinese: "人员"),
        Column(key: "weeks", chinese: "周数"), Column(key: "duties", chinese: "次数"),
        Column(key: "hours", chinese: "小时"),
        Column(key: "balance", chinese: "结余", place: .screenOnly),
        Column(key: "ahead_hours", chinese: "超出小时", place: .fileOnly),
        Column(key: "behind_hours", chinese: "欠小时", place: .fileOnly),
      ],
      rows: BalanceSheet(history).entries.map { entry in
        let minutes = Int(entry.ahead.rounded())
        return [
          .text(entry.id), .name(entry.name), .number(entry.weeks), .number(entry.duties),
          .hours(entry.minutes), .words(LedgerWords.balance(entry.ahead)),
          .hours(max(0, minutes)), .hours(max(0, -minutes)),
        ]
      })
  }

  /// Turns taken and missed, by household.
  static func turns(_ history: LedgerHistory) -> LedgerTable {
    let turns = history.everyDuty.filter(\.isTurn)
    let households = Set(turns.flatMap { [$0.assignee.id, $0.doneBy ?? $0.assignee.id] })
    return LedgerTable(
      key: "turns", title: Bilingual(zh: "【住户轮值】", en: "Household turns"),
      columns: [
        Column(key: "household_id", chinese: "户号"), Column(key: "turns", chinese: "轮值次数"),
        Column(key: "missed", chinese: "未到次数"), Column(key: "last_turn", chinese: "上次轮值"),
      ],
      rows: households.sorted().map { household in
        let done = turns.filter { $0.doneBy == household }
        let missed = turns.count { $0.assignee.id == household && $0.doneBy != household }
        return [
          .text(household), .number(done.count), .number(missed),
          .text(done.map(\.day).max()?.description),
        ]
      })
  }

  /// Rounds waited, by vehicle.
  static func rounds(_ history: LedgerHistory) -> LedgerTable {
    LedgerTable(
      key: "rounds", title: Bilingual(zh: "【候位】", en: "Rounds waited"),
      columns: [
        Column(key: "vehicle", chinese: "车辆"), Column(key: "household_id", chinese: "户号"),
        Column(key: "rounds_waited", chinese: "已等轮数"), Column(key: "last_space", chinese: "上一轮车位"),
        Column(key: "week", chinese: "上一轮"),
      ],
      rows: WaitingRounds(history).entries.map { entry in
        [
          .vehicle(entry.vehicle), .text(entry.household), .number(entry.rounds),
          .text(entry.lastSpace), .text("\(entry.week)"),
        ]
      })
  }

  /// What a volunteer did or should have done, or who came to a household and when it had its turn;
  /// nil where the ledger does not know them.
  static func duties(_ history: LedgerHistory, of id: String, isHousehold: Bool) -> LedgerTable? {
    let duties = history.everyDuty.filter { duty in
      if isHousehold, duty.home == id { return true }
      return duty.isTurn == isHousehold && (duty.assignee.id == id || duty.doneBy == id)
    }
    // Who is known and has done nothing yet has an empty table.
    let isKnown =
      isHousehold
      ? WaitingRounds(history).entries.contains { $0.household == id }
      : history.weeks.contains { $0.roster?.members.contains { $0.id == id } ?? false }
    guard !duties.isEmpty || isKnown else { return nil }
    return self.duties(duties, title: Bilingual(zh: "【\(id)】", en: id))
  }

  private static let dutiesTitle = Bilingual(zh: "【服务记录】", en: "Duties")

  private static func duties(_ duties: [LedgerDuty], title: Bilingual) -> LedgerTable {
    LedgerTable(
      key: "duties", title: title,
      columns: [
        Column(key: "date", chinese: "日期"), Column(key: "start", chinese: "开始"),
        Column(key: "end", chinese: "结束"), Column(key: "need_id", chinese: "事项编号"),
        Column(key: "need", chinese: "事项"), Column(key: "home", chinese: "到访户"),
        Column(key: "person_id", chinese: "人员编号"), Column(key: "person", chinese: "人员"),
        Column(key: "outcome", chinese: "结果"),
      ],
      rows: duties.map { duty in
        [
          .text("\(duty.day)"), .text(time(duty.hours.lowerBound)),
          .text(time(duty.hours.upperBound)), .text(duty.need),
          .text(duty.needName), .text(duty.home), .text(duty.assignee.id), .name(duty.name),
          .words(LedgerWords.outcome(duty.outcome)),
        ]
      })
  }

  /// Signed plans and where each stands.
  static func plans(_ plans: [PlanEntry]) -> LedgerTable {
    LedgerTable(
      key: "plans", title: Bilingual(zh: "【计划】", en: "Plans"),
      columns: [
        Column(key: "week", chinese: "周"), Column(key: "parts", chinese: "内容"),
        Column(key: "standing", chinese: "状态"), Column(key: "signed", chinese: "已签字"),
        Column(key: "signatures_needed", chinese: "应签人数"),
        Column(key: "published_at", chinese: "公布时间（UTC）"),
        Column(key: "sha256", chinese: "指纹"),
      ],
      rows: plans.map { plan in
        var fingerprint = Cell.text(plan.sha256)
        let short = String(plan.sha256.prefix(12))
        fingerprint.screen = Bilingual(zh: short, en: short)
        var published = Cell.text(plan.publishedAt)
        let day = plan.publishedAt.map { String($0.prefix(10)) } ?? ""
        published.screen = Bilingual(zh: day, en: day)
        var signed = Cell.text(plan.signed.map(\.id).joined(separator: ";"))
        signed.screen = LedgerMessages.people(plan.signed)
        return [
          .text("\(plan.week)"), .words(LedgerWords.parts(plan)),
          .words(LedgerWords.standing(plan.standing)), signed, .number(plan.signaturesNeeded),
          published, fingerprint,
        ]
      })
  }

  private static func time(_ minutes: Minutes) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let minute = minutes % minutesPerDay
    return "\(two(minute / 60)):\(two(minute % 60))"
  }
}

extension LedgerHistory {
  /// The duties of all rosters in force, in order.
  var everyDuty: [LedgerDuty] { weeks.flatMap { $0.roster?.duties ?? [] } }
}
