internal import Checking
internal import Foundation
internal import Planning
internal import Scenarios
internal import Simulation

/// What `simulate` says.
enum SimulationMessages {
  static let invalid = Bilingual(
    zh: "数据或变动有错，没有模拟。", en: "the scenario or a variant is invalid; nothing was simulated.")

  static func twice(_ id: Variant.ID) -> Bilingual {
    Bilingual(
      zh: "变动“\(id)”写了两次；文件名不同才分得清",
      en: "the variant \"\(id)\" is there twice; files need different names to be told apart")
  }

  static func goesOn(done: Int, until: Int) -> Bilingual {
    Bilingual(
      zh: "\(done) 遍还不够准，继续到 \(until) 遍。",
      en: "\(done) runs are not precise enough yet; going on to \(until).")
  }

  static func notPrecise(runs: Int) -> Bilingual {
    Bilingual(
      zh: "\(runs) 遍后仍未达到要求的精度；可用 --most-runs 放宽遍数。",
      en: "the wanted precision was not reached after \(runs) runs; --most-runs allows more.")
  }

  static func interrupted(_ runs: Int) -> Bilingual {
    Bilingual(
      zh: "已中断；写出了做完的部分，每种变动至少 \(runs) 遍。",
      en: "interrupted; what was finished is written, at least \(runs) runs of each variant.")
  }

  static func progress(_ progress: SimulationProgress) -> Bilingual {
    let percent = String(
      format: "%.0f%%", 100 * Double(progress.weeksDone) / Double(max(1, progress.weeks)))
    let left = progress.secondsLeft.map(duration)
    return Bilingual(
      zh: "已模拟 \(progress.weeksDone) / \(progress.weeks) 周（\(percent)），完成 \(progress.runsDone) 遍"
        + (left.map { "，还需约 \($0.chinese)" } ?? ""),
      en:
        "\(progress.weeksDone) of \(progress.weeks) weeks (\(percent)), \(progress.runsDone) runs done"
        + (left.map { ", about \($0.english) left" } ?? ""))
  }

  private static func duration(_ seconds: Double) -> Bilingual {
    let whole = Int(seconds.rounded(.up))
    guard whole >= 90 else { return Bilingual(zh: "\(whole) 秒", en: "\(whole) s") }
    let minutes = (whole + 59) / 60
    return Bilingual(zh: "\(minutes) 分钟", en: "\(minutes) min")
  }

  /// Where a run cannot go on.
  static func stopped(_ error: SimulationError, reason: Bilingual) -> Bilingual {
    Bilingual(
      zh: "变动“\(error.variant)”第 \(error.run) 遍在 \(error.week) 停下了：\(reason.chinese)",
      en:
        "variant \"\(error.variant)\" stopped in run \(error.run) at \(error.week): \(reason.english)"
    )
  }
}

extension Failure {
  /// Why a simulation cannot go on.
  init(_ error: SimulationError) {
    switch error.reason {
    case .noPlan(let reason):
      let failure = Failure(reason)
      self.init(
        code: failure.code, message: SimulationMessages.stopped(error, reason: failure.message))
    case .wrongPlan(let finding):
      self.init(
        code: ExitCodes.internalError,
        message: SimulationMessages.stopped(
          error,
          reason: Bilingual(
            zh: "计划没有通过独立检查：" + finding.text(in: .chinese),
            en: "the plan failed the independent check: " + finding.text(in: .english))))
    }
  }
}
