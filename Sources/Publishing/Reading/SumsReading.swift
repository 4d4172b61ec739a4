internal import Scenarios

/// Compares the files of a folder with the fingerprints that were written beside them.
struct SumsReading {
  /// What does not fit.
  private(set) var findings: [PlanFinding] = []

  /// - Parameters:
  ///   - files: all files of the folder that are a plan's.
  ///   - told: the files of which something is known to be wrong, and need not be told again.
  init(_ files: [String: [UInt8]], told: Set<String>) {
    guard let bytes = files[FileSums.fileName] else {
      report("missing-file", FileSums.fileName, FindingWords.missingFile)
      return
    }
    guard let entries = FileSums.entries(bytes) else {
      report("malformed-value", FileSums.fileName, FindingWords.sumsLine)
      return
    }
    let sums = Dictionary(
      entries.map { ($0.name, $0.sha256) }, uniquingKeysWith: { _, last in last })
    let names = FileSums.sorted(files.keys.filter { $0 != FileSums.fileName })
    for name in names where !told.contains(name) {
      guard let bytes = files[name] else { continue }
      if let sum = sums[name] {
        if sum != Fingerprint.sha256(of: bytes) {
          report("hash-differs", name, FindingWords.hashDiffers)
        }
      } else {
        report("hash-missing", name, FindingWords.hashMissing)
      }
    }
    for name in entries.map(\.name) where files[name] == nil && !told.contains(name) {
      report("missing-file", name, FindingWords.missingFile)
    }
    let expected = FileSums.sorted(entries.map(\.name))
    if findings.isEmpty, told.isEmpty, entries.map(\.name) != expected {
      report("malformed-value", FileSums.fileName, FindingWords.sumsOrder)
    }
  }

  private mutating func report(_ rule: String, _ file: String, _ words: Bilingual) {
    findings.append(PlanFinding(rule, file: file, words))
  }
}
