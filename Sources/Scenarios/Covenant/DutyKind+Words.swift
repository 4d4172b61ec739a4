extension DutyKind {
  /// The kind as residents say it: `夜间的活`; nil for all duties. A need that is sensitive is not named.
  ///
  /// - Parameter needs: the scenario's needs.
  /// - Returns: the words, or nil.
  public func words(in needs: [Need]) -> Bilingual? {
    switch self {
    case .any: return nil
    case .demand(let demand): return demand.words
    case .need(let id):
      let need = needs.first { $0.id == id }
      if need?.isSensitive ?? false { return Bilingual(zh: "上门服务", en: "home visits") }
      let name = need?.name ?? id
      return Bilingual(zh: "“\(name)”", en: "“\(name)”")
    case .begins(let hours):
      let text = "\(DutyKind.time(hours.lowerBound))-\(DutyKind.time(hours.upperBound))"
      return Bilingual(zh: "\(text) 开始的班", en: "duties that begin \(text)")
    }
  }

  /// `07:30`; past midnight as on the clock.
  private static func time(_ minutes: Minutes) -> String {
    let minutes = minutes > minutesPerDay ? minutes - minutesPerDay : minutes
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }
}

extension Demand {
  /// The work it makes, as residents say it: `重活`.
  public var words: Bilingual {
    switch name {
    case "night": Bilingual(zh: "夜间的活", en: "work at night")
    case "heights": Bilingual(zh: "登高的活", en: "work at heights")
    case "heavy": Bilingual(zh: "重活", en: "heavy work")
    case "outdoors": Bilingual(zh: "户外的活", en: "work outdoors")
    default: Bilingual(zh: "“\(name)”的活", en: "work with: \(name)")
    }
  }
}
