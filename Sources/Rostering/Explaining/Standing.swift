import Scenarios

/// How the volunteers stand who could do something that is short of people.
struct Standing {
  /// Serve there already.
  var serving = 0
  /// Would break a rule by it.
  var busy: [(id: Volunteer.ID, obstacle: Obstacle)] = []
  /// Have the skill, but no certificate that is valid.
  var uncertified: [Volunteer.ID] = []
  /// Are not there at that time.
  var absent: [Volunteer.ID] = []
  /// Are spared it for their age or health; who they are is nobody's business.
  var ruledOut = 0
  /// Have nothing of their own against it.
  var free = 0

  /// Reasons about people are given one by one up to this many; the rest are counted.
  private static let named = 3

  /// Everybody there is.
  var count: Int {
    serving + busy.count + uncertified.count + absent.count + ruledOut + free
  }

  /// What a neighbour is told.
  func words(isTeam: Bool, isProved: Bool) -> Bilingual {
    var parts: [Bilingual] = []
    if serving > 0 {
      parts.append(
        Bilingual(
          zh: "\(serving)人已在岗", en: "\(serving) \(serving == 1 ? "serves" : "serve") here already"))
    }
    parts += busy.prefix(Self.named).map { $0.obstacle.text(of: $0.id) }
    if busy.count > Self.named {
      let rest = busy.count - Self.named
      parts.append(
        Bilingual(
          zh: "另有\(rest)人已有其他任务或达到上限",
          en: "\(rest) more \(rest == 1 ? "is" : "are") on other duties or at a limit"))
    }
    parts += people(uncertified, zh: "的证书已过期或没有证书", en: ("has", "have"), "no valid certificate")
    parts += people(absent, zh: "那时没空", en: ("is", "are"), "not free then")
    if ruledOut > 0 {
      parts.append(
        Bilingual(zh: "\(ruledOut)人不宜做这件事", en: "\(ruledOut) should be spared such work"))
    }
    if free > 0 { parts.append(wordsOnFree(isTeam: isTeam, isProved: isProved)) }
    let who = count == 1 ? "1 volunteer qualifies" : "\(count) volunteers qualify"
    return Bilingual(
      zh: "符合条件的共\(count)人：" + parts.map(\.chinese).joined(separator: "；"),
      en: "\(who): " + parts.map(\.english).joined(separator: "; "))
  }

  private func people(
    _ ids: [Volunteer.ID], zh: String, en verb: (one: String, many: String), _ rest: String
  ) -> [Bilingual] {
    guard !ids.isEmpty else { return [] }
    let isNamed = ids.count <= Self.named
    return [
      Bilingual(
        zh: (isNamed ? ids.joined(separator: "、") + " " : "\(ids.count)人") + zh,
        en: (isNamed ? ids.joined(separator: ", ") : String(ids.count))
          + " \(ids.count == 1 ? verb.one : verb.many) \(rest)")
    ]
  }

  private func wordsOnFree(isTeam: Bool, isProved: Bool) -> Bilingual {
    if isTeam {
      return Bilingual(
        zh: "\(free)人可以来，但要凑齐一队才出", en: "\(free) could come, but the team goes only complete")
    }
    return isProved
      ? Bilingual(
        zh: "还有\(free)人，但调来会使同样或更要紧的事缺人",
        en: "\(free) could come only by leaving something as pressing or more so short")
      : Bilingual(
        zh: "还有\(free)人也许可以，时间用完前没有排妥",
        en: "\(free) could perhaps come; time ran out before it was settled")
  }
}
