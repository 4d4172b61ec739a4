/// The languages every word exists in.
public enum Language: String, Codable, Hashable, Sendable, CaseIterable {
  /// Simplified Chinese.
  case chinese = "zh-Hans"
  /// English.
  case english = "en"
}
