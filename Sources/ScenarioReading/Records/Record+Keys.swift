internal import Scenarios

/// Which keys go together, where one of them says what the whole record is about.
extension Record {
  /// The one key of several that stands here; reports by `rule` where none does, or more than one.
  func onlyKey(among keys: [String], rule: DiagnosticRule) -> String? {
    let present = keys.filter(has)
    guard present.count == 1 else {
      let all = keys.joined(separator: ", ")
      report.add(
        rule, at: position,
        Bilingual(
          zh: "\(subject.chinese)应当且只能写 \(all) 之一",
          en: "\(subject.english) needs one, and only one, of \(all)"))
      return nil
    }
    return present[0]
  }

  /// Reports every key but those that go with `kind`, which says what the record is about.
  func reportMisplaced(besides allowed: [String], about kind: String) {
    for field in section.fields where has(field.name) && !allowed.contains(field.name) {
      report.add(
        .misplacedKey, at: position(of: field.name),
        Bilingual(
          zh: "\(subject.chinese)写的是“\(kind)”，用不到“\(field.name)”",
          en: "\(subject.english) is about \"\(kind)\", which has no use for \"\(field.name)\""))
    }
  }

  /// Reports a key that has to stand here, where it does not.
  func requireKey(_ key: String) {
    if has(key) { return }
    report.add(
      .missingKey, at: position,
      Bilingual(
        zh: "\(subject.chinese)缺少“\(key)”",
        en: "\(subject.english) needs \"\(key)\", which is missing"))
  }
}
