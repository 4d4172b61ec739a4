import RandomStreams
import Scenarios

/// Names of people who do not exist.
enum PersonNames {
  private static let surnames: [(zh: String, en: String)] = [
    ("王", "Wang"), ("李", "Li"), ("张", "Zhang"), ("刘", "Liu"), ("陈", "Chen"), ("杨", "Yang"),
    ("赵", "Zhao"), ("孙", "Sun"), ("周", "Zhou"), ("吴", "Wu"), ("徐", "Xu"), ("于", "Yu"),
    ("马", "Ma"), ("林", "Lin"), ("高", "Gao"), ("姜", "Jiang"), ("曲", "Qu"), ("栾", "Luan"),
  ]
  private static let givenNames: [(zh: String, en: String)] = [
    ("德", "de"), ("秀", "xiu"), ("建", "jian"), ("桂", "gui"), ("国", "guo"), ("玉", "yu"),
    ("明", "ming"), ("淑", "shu"), ("志", "zhi"), ("春", "chun"), ("文", "wen"), ("丽", "li"),
    ("海", "hai"), ("红", "hong"), ("永", "yong"), ("梅", "mei"), ("强", "qiang"), ("兰", "lan"),
  ]

  /// A surname and two characters.
  static func name(from stream: inout RandomStream, in language: Language) -> String {
    let surname = stream.pick(surnames) ?? surnames[0]
    let first = stream.pick(givenNames) ?? givenNames[0]
    let second = stream.pick(givenNames) ?? givenNames[0]
    switch language {
    case .chinese: return surname.zh + first.zh + second.zh
    case .english: return "\(first.en.capitalised)\(second.en) \(surname.en)"
    }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
