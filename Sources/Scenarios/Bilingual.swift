/// One text in both languages, so that neither can be forgotten where it is written.
public struct Bilingual: Hashable, Sendable {
  /// The text in simplified Chinese.
  public let chinese: String
  /// The text in English.
  public let english: String

  /// Creates a text from its two versions.
  public init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The version for `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
