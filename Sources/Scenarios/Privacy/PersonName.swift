/// A person's name taken apart, so that a part of it can be shown.
///
/// Chinese names of two to four characters and names of several words or a word in other scripts are
/// understood. Whatever else stands in a name column, a number, a sign, a note, is not: then nothing
/// of it may be shown.
public struct PersonName: Hashable, Sendable {
  /// The whole name, without spaces at its ends.
  public let full: String
  /// What is shown of it: the Chinese surname, or the first letter.
  public let surname: String
  /// What is not.
  public let given: String
  /// Whether it is written in Chinese characters.
  public let isChinese: Bool

  /// More characters than this are no Chinese name; with a dot in it there may be more.
  private static let longest = 4
  private static let longestWithDot = 20

  /// Takes a name apart; nil where it cannot be understood.
  public init?(_ text: String) {
    let words = text.split { $0.isWhitespace }
    full = words.joined(separator: " ")
    guard full.count > 1, full.unicodeScalars.allSatisfy(Self.isPartOfName) else { return nil }
    let characters = Array(full)
    isChinese = characters.contains { $0.unicodeScalars.contains(where: Self.isChinese) }
    if isChinese {
      let hasDot = full.contains { Self.dots.contains($0) }
      guard
        characters.allSatisfy({
          $0.unicodeScalars.allSatisfy(Self.isChinese) || Self.dots.contains($0)
        }), characters.count <= (hasDot ? Self.longestWithDot : Self.longest),
        let first = characters.first, !Self.dots.contains(first)
      else { return nil }
      let double = String(characters.prefix(2))
      let isDouble = characters.count > 2 && Self.compoundSurnames.contains(double)
      surname = isDouble ? double : String(first)
    } else {
      guard let first = characters.first, first.isLetter, full.filter(\.isLetter).count > 1 else {
        return nil
      }
      surname = String(first)
    }
    given = String(full.dropFirst(surname.count))
  }

  /// The dot within names that are put into Chinese characters.
  private static let dots: Set<Character> = ["·", "•", "・"]

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      true
    default: [" ", "·", "•", "・", "-", "'", "’", "."].contains(scalar)
    }
  }

  /// Surnames of two characters that are still common; one character of them would name nobody.
  private static let compoundSurnames: Set<String> = [
    "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "东方",
    "端木", "独孤", "南宫", "轩辕", "宇文", "长孙", "西门", "呼延",
  ]
}
