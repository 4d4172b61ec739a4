internal import Scenarios

/// Ids: letters of any script, digits, `-`, `_` and `.`.
enum IDText {
  /// No id is longer.
  private static let longest = 64

  static func id(_ text: String) throws(ValueFault) -> String {
    let text = Normalised.text(text)
    if looksLikeExcelDate(text) {
      throw ValueFault(
        .excelDate, Bilingual(zh: "是 Excel 把编号改成的日期", en: "is a date that Excel made of an id"),
        advice: Bilingual(
          zh: "请先把这一列设为“文本”格式，再重新填写编号（如 2-1）",
          en: "Format the column as text first, then enter the id again (2-1, for one)"))
    }
    guard !text.isEmpty, text.count <= longest, text.unicodeScalars.allSatisfy(isAllowed) else {
      throw ValueFault(
        .badID, Bilingual(zh: "不能作编号", en: "cannot be an id"),
        advice: Bilingual(
          zh: "编号只用文字、数字、“-”“_”“.”，最多 64 个字符",
          en: "An id has letters, digits, -, _ and . only, at most 64"))
    }
    return text
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" || scalar == "_" || scalar == "." || scalar == "·" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// What Excel makes of `2-1`: `2月1日`, `2-Jan`, `Jan-02`, `2026/2/1`.
  private static func looksLikeExcelDate(_ text: String) -> Bool {
    if text.contains("月"), text.hasSuffix("日") { return text.first?.isNumber == true }
    if text.contains(where: { !$0.isNumber }), (try? DateText.day(text)) != nil { return true }
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return [(parts[0], parts[1]), (parts[1], parts[0])].contains { number, month in
      (1...2).contains(number.count) && number.allSatisfy(\.isNumber)
        && months.contains(String(month))
    }
  }
}
