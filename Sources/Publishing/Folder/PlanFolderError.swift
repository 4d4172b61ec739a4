public import Scenarios

/// Why a plan cannot be written where it should go.
public struct PlanFolderError: Error, Hashable, Sendable {
  /// What is in the way.
  public enum Reason: Hashable, Sendable {
    /// There is something, and it may not be replaced.
    case exists
    /// A file, or something else that is no folder, has this name.
    case notAFolder
    /// The folder cannot be written to.
    case readOnly
    /// It is the folder the user is in, or one above.
    case workingFolder
    /// The file system refused, for a reason in its own words.
    case cannotWrite(reason: String)
  }

  /// What is in the way.
  public let reason: Reason
  /// Of what.
  public let path: String

  init(_ reason: Reason, _ path: String) {
    self.reason = reason
    self.path = path
  }

  /// What to tell the user.
  public var message: Bilingual {
    switch reason {
    case .exists:
      Bilingual(
        zh: "\(path) 已存在；要替换其中的旧文件，请加 --force，或用 --out 换一个文件夹",
        en:
          "\(path) exists; replace the old files in it with --force, or name another folder with --out"
      )
    case .notAFolder:
      Bilingual(
        zh: "\(path) 不是文件夹；请用 --out 换一个", en: "\(path) is not a folder; name another with --out")
    case .readOnly:
      Bilingual(
        zh: "\(path) 不能写入；请用 --out 换一个文件夹",
        en: "\(path) cannot be written to; name another folder with --out")
    case .workingFolder:
      Bilingual(
        zh: "\(path) 是当前所在的文件夹或其上级，不能整个替换；请用 --out 指定里面的一个新文件夹",
        en:
          "\(path) is the folder you are in, or above it, and cannot be replaced; name a new folder inside it with --out"
      )
    case .cannotWrite(let reason):
      Bilingual(
        zh: "无法写入 \(path)（\(reason)）；原有的文件没有改动",
        en: "\(path) cannot be written (\(reason)); what was there is unchanged")
    }
  }
}
