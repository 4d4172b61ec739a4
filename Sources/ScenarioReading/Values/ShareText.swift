internal import Scenarios

/// Probabilities: `5%`, `0.05`.
enum ShareText {
  static func share(_ text: String) throws(ValueFault) -> Double {
    let text = Normalised.text(text)
    let isPercent = text.hasSuffix("%")
    let number = isPercent ? Normalised.trimmed(String(text.dropLast())) : text
    guard let value = try? NumberText.decimal(number) else {
      throw ValueFault(
        .badShare, Bilingual(zh: "不是可能性", en: "is not a probability"),
        advice: Bilingual(zh: "请写成 5% 或 0.05", en: "Write it as 5% or 0.05"))
    }
    let share = isPercent ? value / 100 : value
    guard (0...1).contains(share) else {
      throw ValueFault(
        .badShare,
        Bilingual(
          zh: share < 0 ? "小于零，不是可能性" : "超过 100%，不是可能性",
          en: share < 0
            ? "is below zero, and no probability is" : "is more than 100%, and no probability is"),
        advice: Bilingual(zh: "请写成 5% 或 0.05", en: "Write it as 5% or 0.05"))
    }
    return share
  }
}
