/// `SHA256SUMS`: the fingerprint of every file of a plan, as `sha256sum --check` reads it.
///
/// The plan's own files come first, in the order in which they are signed, so that a signature can be
/// followed from here; what is posted stands below them.
public enum FileSums {
  /// The file's name.
  public static let fileName = "SHA256SUMS"

  /// The files with the list of their fingerprints behind them.
  public static func listing(_ files: [PlanFile]) -> [PlanFile] {
    let listed = files.filter { $0.name != fileName }
    let text = sorted(listed.map(\.name)).compactMap { name in
      listed.first { $0.name == name }.map { "\(Fingerprint.sha256(of: $0.bytes))  \(name)\n" }
    }.joined()
    return listed + [PlanFile(name: fileName, bytes: Array(text.utf8))]
  }

  /// Names in the order of the list: what is signed as it is signed, then all others by name.
  static func sorted(_ names: [String]) -> [String] {
    let signed = PlanFiles.namesWithDraw.filter(Set(names).contains)
    let rest = Set(names).subtracting(signed)
    return signed + rest.sorted()
  }

  /// A line of the list.
  struct Entry: Hashable {
    var name: String
    var sha256: String
  }

  /// The lines of a list; nil where there is one that is none.
  static func entries(_ bytes: [UInt8]) -> [Entry]? {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else {
      return nil
    }
    var entries = [Entry]()
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      // 64 digits, two spaces, a name.
      let digits = line.prefix(64)
      guard digits.count == 64, digits.allSatisfy({ $0.isHexDigit && !$0.isUppercase }),
        line.dropFirst(64).hasPrefix("  "), line.count > 66
      else { return nil }
      entries.append(Entry(name: String(line.dropFirst(66)), sha256: String(digits)))
    }
    return entries
  }
}
