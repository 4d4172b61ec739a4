public import Scenarios

/// A plan as its files have it, and everything about the files that does not fit together.
public struct PlanReading: Hashable, Sendable {
  /// What was read. Where a table and `plan.json` differ this is what the table says, because the
  /// table is what hangs on the wall. What cannot be read is left out of it.
  public var document: PlanDocument
  /// What does not fit together, file by file.
  public var findings: [PlanFinding]
}

/// Why a plan cannot be read at all.
public enum PlanReadingError: Error, Hashable, Sendable {
  /// There is no such folder.
  case noFolder
  /// The folder has no file of a plan.
  case noPlan
  /// A file is there and cannot be read.
  case unreadable(file: String)
  /// A file is there and is not what it should be.
  case malformed(file: String)
  /// It is a plan for another week than the one that is meant.
  case otherWeek(Week)

  /// What to tell the user.
  public var message: Bilingual {
    switch self {
    case .noFolder: Bilingual(zh: "没有这个文件夹", en: "there is no such folder")
    case .noPlan: Bilingual(zh: "文件夹里没有计划文件", en: "the folder holds no plan")
    case .unreadable(let file):
      Bilingual(zh: "无法读取 \(file)", en: "\(file) cannot be read")
    case .malformed(let file):
      Bilingual(
        zh: "\(file) 的内容不对；courtyard verify 会指出在哪里",
        en: "\(file) is not as it should be; courtyard verify says where")
    case .otherWeek(let week):
      Bilingual(zh: "这是 \(week) 的计划，不是同一周", en: "this is a plan for \(week), another week")
    }
  }
}
