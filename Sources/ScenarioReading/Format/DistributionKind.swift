internal import Scenarios

/// A distribution by its name in statistics; the raw value is the key in files.
enum DistributionKind: String, CaseIterable {
  case fixed, uniform, exponential
  case logNormal = "log-normal"
  case triangular

  var about: Bilingual {
    switch self {
    case .fixed: Bilingual(zh: "固定值", en: "always the same")
    case .uniform: Bilingual(zh: "均匀分布：最少到最多，都一样可能", en: "anything between two bounds, all alike")
    case .exponential: Bilingual(zh: "指数分布：平均值", en: "without memory, with this mean")
    case .logNormal:
      Bilingual(
        zh: "对数正态分布：一半不超过中位数，偶尔长得多",
        en: "half of the time no more than the median, now and then much more")
    case .triangular:
      Bilingual(zh: "三角分布：最少、最可能、最多", en: "between two bounds, most likely at the mode")
    }
  }

  /// The names of its parameters, in order.
  var parameters: [String] {
    switch self {
    case .fixed: ["value"]
    case .uniform: ["least", "greatest"]
    case .exponential: ["mean"]
    case .logNormal: ["median", "spread"]
    case .triangular: ["least", "likeliest", "greatest"]
    }
  }

  /// Its parameters by name.
  var section: Section {
    Section(
      zh: "\(rawValue) 分布", en: "\(rawValue) distribution",
      article: self == .exponential ? "an" : "a",
      parameters.map {
        Field($0, .text, isRequired: true, zh: Self.meanings[$0] ?? $0, en: "the \($0)")
      })
  }

  private static let meanings = [
    "value": "值", "least": "最少", "greatest": "最多", "mean": "平均", "median": "中位数",
    "spread": "离散程度（对数的标准差）", "likeliest": "最可能",
  ]
}
