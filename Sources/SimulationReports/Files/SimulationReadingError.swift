public import Scenarios

/// Why a simulation cannot be read.
public enum SimulationReadingError: Error, Hashable, Sendable {
  /// There is no such folder.
  case noFolder
  /// The folder has no `simulation.json`.
  case noSimulation
  /// A file is there and cannot be read.
  case unreadable(file: String)
  /// A file is there and is not what it should be.
  case malformed(file: String)
  /// A later version of the program wrote it.
  case laterVersion

  /// What to tell the user.
  public var message: Bilingual {
    switch self {
    case .noFolder: Bilingual(zh: "没有这个文件夹", en: "there is no such folder")
    case .noSimulation:
      Bilingual(
        zh: "文件夹里没有 simulation.json，不是模拟的结果",
        en: "the folder holds no simulation.json, so no simulation")
    case .unreadable(let file): Bilingual(zh: "无法读取 \(file)", en: "\(file) cannot be read")
    case .malformed(let file):
      Bilingual(
        zh: "\(file) 的内容不对；请用 courtyard simulate 重新生成",
        en: "\(file) is not as it should be; make it anew with courtyard simulate")
    case .laterVersion:
      Bilingual(
        zh: "\(SimulationFiles.record) 由更新的版本写出；请更新 courtyard",
        en: "\(SimulationFiles.record) was written by a later version; update courtyard")
    }
  }
}
