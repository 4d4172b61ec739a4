public import Scenarios

/// Why a ledger cannot be opened, read or written.
public struct LedgerError: Error, Hashable, Sendable {
  /// What is the matter.
  public enum Reason: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// The file is something else.
    case notALedger
    /// A later version of the program wrote it.
    case laterVersion(found: Int, known: Int)
    /// The file is a ledger, and broken.
    case damaged
    /// Another process has it and does not let go.
    case busy
    /// The file system refused to read, for a reason in its own words.
    case cannotRead(reason: String)
    /// The file system refused to write, for a reason in its own words.
    case cannotWrite(reason: String)
  }

  /// What is the matter.
  public let reason: Reason
  /// With which file.
  public let path: String

  init(_ reason: Reason, _ path: String) {
    self.reason = reason
    self.path = path
  }

  /// Whether it is the output that cannot be created, and not an input that cannot be read.
  public var isOfOutput: Bool {
    switch reason {
    case .busy, .cannotWrite: true
    case .missing, .notALedger, .laterVersion, .damaged, .cannotRead: false
    }
  }

  /// What to tell the user.
  public var message: Bilingual {
    switch reason {
    case .missing:
      Bilingual(
        zh: "没有账本文件 \(path)；发布第一份计划（courtyard publish）时会建立",
        en: "there is no ledger \(path); publishing the first plan (courtyard publish) makes one")
    case .notALedger:
      Bilingual(
        zh: "\(path) 不是楼院账本，没有动它；请用 --ledger 指定别的文件",
        en: "\(path) is not a ledger of Courtyard and was left alone; name another with --ledger")
    case .laterVersion(let found, let known):
      Bilingual(
        zh: "\(path) 是更新版本的程序写的（账本第 \(found) 版，本程序只认到第 \(known) 版），没有动它；请更新程序",
        en:
          "\(path) was written by a later version (ledger version \(found), this program knows up to \(known)) and was left alone; update the program"
      )
    case .damaged:
      Bilingual(
        zh: "账本 \(path) 已损坏，没有动它；请换用备份",
        en: "the ledger \(path) is damaged and was left alone; go back to a backup")
    case .busy:
      Bilingual(
        zh: "账本 \(path) 正被另一个程序使用，等了一会儿仍未空出；什么都没有记，请稍后再试",
        en:
          "another program is using the ledger \(path) and did not let go while we waited; nothing was recorded, try again"
      )
    case .cannotRead(let reason):
      Bilingual(
        zh: "无法读取账本 \(path)（\(reason)）", en: "the ledger \(path) cannot be read (\(reason))")
    case .cannotWrite(let reason):
      Bilingual(
        zh: "无法写入账本 \(path)（\(reason)）；原有的记录没有改动",
        en: "the ledger \(path) cannot be written (\(reason)); what was in it is unchanged")
    }
  }
}
