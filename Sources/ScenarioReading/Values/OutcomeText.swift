internal import Scenarios

/// What became of a duty: `done`, `no-show`, `late-cancel`, `replaced-by v-08`, and as people say it
/// in Chinese: `完成`, `缺席`, `临时取消`, `由 v-08 代替`.
enum OutcomeText {
  private static let done = ["done", "完成", "已完成", "到岗", "正常"]
  private static let noShow = ["no-show", "noshow", "no show", "缺席", "未到", "没来", "缺岗"]
  private static let lateCancel = [
    "late-cancel", "late cancel", "cancelled", "临时取消", "临时请假", "取消",
  ]
  private static let before = ["replaced-by", "replaced by", "由", "换成", "替换为", "改由"]
  private static let after = ["代替", "顶替", "代班", "替班", "代"]

  static func outcome(_ text: String) throws(ValueFault) -> DutyReport.Outcome {
    let trimmed = Normalised.text(text)
    let word = trimmed.lowercased()
    if done.contains(word) { return .done }
    if noShow.contains(word) { return .noShow }
    if lateCancel.contains(word) { return .lateCancel }
    var rest = Substring(trimmed)
    var isReplacement = false
    if let prefix = before.first(where: word.hasPrefix) {
      rest = rest.dropFirst(prefix.count)
      isReplacement = true
    }
    if let suffix = after.first(where: rest.hasSuffix) {
      rest = rest.dropLast(suffix.count)
      isReplacement = true
    }
    let id = Normalised.trimmed(String(rest.drop { $0 == ":" || $0 == "：" }))
    guard isReplacement, !id.isEmpty else {
      throw ValueFault(
        .unknownWord,
        Bilingual(zh: "不是“结果”可用的词", en: "is no outcome"),
        advice: Bilingual(
          zh: "请写 完成（或留空）、缺席、临时取消、由 v-08 代替",
          en: "Write done (or nothing), no-show, late-cancel, or replaced-by v-08"))
    }
    return .replaced(by: try IDText.id(id))
  }
}
