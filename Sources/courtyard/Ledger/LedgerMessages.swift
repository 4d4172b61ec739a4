internal import Ledger
internal import Publishing
internal import Scenarios

/// What the program says of a ledger.
enum LedgerMessages {
  static func otherCourtyard(_ known: String, _ name: String) -> Bilingual {
    Bilingual(
      zh: "注意：账本里上一份计划是“\(known)”的，这一份是“\(name)”的；一本账只记一个楼院。",
      en:
        "Note: the latest plan in the ledger is that of \"\(known)\", this is of \"\(name)\"; a ledger is for one courtyard."
    )
  }

  static func otherCommittee(_ ids: [String], _ signatures: Int) -> Bilingual {
    Bilingual(
      zh: "注意：签字人和上次公布时不同，上次是 \(ids.joined(separator: "、")) 中的 \(signatures) 人。",
      en:
        "Note: the committee is not that of the plan published last, \(signatures) of \(ids.joined(separator: ", "))."
    )
  }

  static let noCommittee = Bilingual(
    zh: "计划里没有写由谁签字。请在 scenario.yaml 里写明，再排一次：committee: {group: 小组, signatures: 2}",
    en:
      "the plan does not say who signs; add committee: {group: GROUP, signatures: 2} to scenario.yaml and plan again"
  )

  static func people(_ signers: [ProposedPlan.Signer]) -> Bilingual {
    let shown = signers.map { "\(Masking.name($0.name)) \($0.id)" }
    return Bilingual(
      zh: shown.isEmpty ? "无" : shown.joined(separator: "、"),
      en: shown.isEmpty ? "nobody" : shown.joined(separator: ", "))
  }

  static func refusal(_ refusal: SigningRefusal, of id: String) -> Bilingual {
    switch refusal {
    case .notAMember(let signers):
      let people = people(signers)
      return Bilingual(
        zh: "\(id) 不能签字，什么都没有记；可签字的有：\(people.chinese)",
        en: "\(id) cannot sign, and nothing was recorded; these can: \(people.english)")
    case .alreadySigned(let state):
      let people = people(state.missing)
      return Bilingual(
        zh: "\(id) 已经签过这份计划；还差 \(state.stillNeeded) 人，可签字的有：\(people.chinese)",
        en: "\(id) has signed this plan before; \(state.stillNeeded) more must: \(people.english)")
    case .alreadyPublished:
      return Bilingual(
        zh: "这份计划已经公布，不用再签", en: "this plan is published; there is nothing to sign")
    case .anotherPlanIsOpen(let signed, let files):
      let people = people(signed)
      return Bilingual(
        zh:
          "这不是\(people.chinese)签过的那份计划：\(files.joined(separator: "、")) 不一样，可能是签字后改过或重新排过。什么都没有记。要改签这一份，请加 --instead，先前的签字作废",
        en:
          "this is not the plan that \(people.english) signed: \(files.joined(separator: ", ")) differ, changed since or planned again. Nothing was recorded. To sign this one instead, add --instead; earlier signatures then lapse"
      )
    }
  }

  static func state(_ state: SigningState, week: Week) -> Bilingual {
    let signed = people(state.signed)
    let missing = people(state.missing)
    var chinese = "\(week) 的计划（\(state.sha256.prefix(12))）\n已签字：\(signed.chinese)\n"
    var english = "Plan of \(week) (\(state.sha256.prefix(12)))\nSigned: \(signed.english)\n"
    if state.isPublished {
      chinese += "签字已够，计划公布。"
      english += "That is enough: the plan is published."
    } else {
      chinese += "还差 \(state.stillNeeded) 人签字，可签字的有：\(missing.chinese)"
      english += "\(state.stillNeeded) more must sign, out of: \(missing.english)"
    }
    if state.supersedes {
      chinese += "它取代了先前公布的计划；旧的仍在账本里。"
      english += " It takes the place of the one published before, which stays in the ledger."
    }
    return Bilingual(zh: chinese, en: english)
  }

  static func recorded(_ rows: Int, changes: Int) -> Bilingual {
    Bilingual(
      zh: "读了 \(rows) 行，记下 \(changes) 处变化。",
      en: "\(rows) rows read, \(changes) \(changes == 1 ? "change" : "changes") recorded.")
  }

  static let reportRefused = Bilingual(
    zh: "执行情况有错，什么都没有记。", en: "the report has errors; nothing was recorded.")

  static func fault(_ fault: ReportFault, of report: DutyReport) -> (rule: String, Bilingual) {
    switch fault {
    case .weekNotPublished(let week):
      (
        "week-not-published",
        Bilingual(zh: "\(week) 没有公布的值班表", en: "no roster of \(week) is published")
      )
    case .noSuchDuty(let planned) where planned.isEmpty:
      (
        "no-such-duty",
        Bilingual(
          zh: "公布的值班表里，\(report.day) 的这个时刻没有这件事",
          en: "the published roster has no such need at this time of \(report.day)")
      )
    case .noSuchDuty(let planned):
      (
        "no-such-duty",
        Bilingual(
          zh: "公布的值班表里，这一班排的是 \(planned.joined(separator: "、"))",
          en: "the published roster has \(planned.joined(separator: ", ")) at that time")
      )
    case .unknownReplacement:
      (
        "unknown-replacement",
        Bilingual(
          zh: "代替的人不在那一周的志愿者名单里，或就是本人；请写编号",
          en: "whoever came instead is no volunteer of that week, or the same person; write an id")
      )
    }
  }

  static func unknownPerson(_ id: String) -> Bilingual {
    Bilingual(zh: "账本里没有 \(id)", en: "the ledger knows no \(id)")
  }

  static func unknownPlan(_ prefix: String) -> Bilingual {
    Bilingual(
      zh: "账本里没有、或不止一份以 \(prefix) 开头的计划",
      en: "no plan in the ledger begins with \(prefix), or more than one does")
  }
}
