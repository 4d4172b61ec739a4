internal import Publishing
internal import Scenarios

/// A table of the ledger: for the screen, where names are masked, for files and for programs.
struct LedgerTable {
  /// Where a column stands.
  enum Place {
    case everywhere, screenOnly, fileOnly
  }

  struct Column {
    /// The heading in English files, and the key for programs.
    var key: String
    var chinese: String
    var place = Place.everywhere

    /// The heading in the language of the reader.
    func heading(in language: Language) -> String { language == .chinese ? chinese : key }
  }

  /// One cell in its three forms.
  struct Cell {
    var screen: Bilingual
    var file: Bilingual
    var value: Value

    /// A text that may be shown.
    static func text(_ text: String?) -> Cell {
      let words = Bilingual(zh: text ?? "", en: text ?? "")
      return Cell(screen: words, file: words, value: text.map(Value.text) ?? .null)
    }

    /// A whole number.
    static func number(_ number: Int) -> Cell {
      let words = Bilingual(zh: "\(number)", en: "\(number)")
      return Cell(screen: words, file: words, value: .number(Double(number)))
    }

    /// Minutes as hours; in words on the screen.
    static func hours(_ minutes: Minutes) -> Cell {
      let text = decimal(Double(minutes) / 60)
      return Cell(
        screen: LedgerWords.duration(minutes), file: Bilingual(zh: text, en: text),
        value: .number(Double(minutes) / 60))
    }

    /// Words in the reader's language; programs get the English ones.
    static func words(_ words: Bilingual) -> Cell {
      Cell(screen: words, file: words, value: .text(words.english))
    }

    /// A name: masked on the screen.
    static func name(_ name: String) -> Cell {
      let masked = name.isEmpty ? "" : Masking.name(name)
      return Cell(
        screen: Bilingual(zh: masked, en: masked), file: Bilingual(zh: name, en: name),
        value: .text(name))
    }

    /// A vehicle's id, which may be its plate: masked on the screen then.
    static func vehicle(_ id: Vehicle.ID) -> Cell {
      let isPlate = id.unicodeScalars.first?.properties.isIdeographic == true
      let shown = isPlate ? Masking.plate(id) : id
      return Cell(
        screen: Bilingual(zh: shown, en: shown), file: Bilingual(zh: id, en: id), value: .text(id))
    }

    /// At most two decimals and no zeros at the end.
    private static func decimal(_ value: Double) -> String {
      let hundredths = Int((value * 100).rounded())
      let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
      if rest == 0 { return "\(whole)" }
      return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
  }

  /// What a program reads.
  enum Value: Encodable {
    case text(String)
    case number(Double)
    case null

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .null: try container.encodeNil()
      }
    }
  }

  /// The name for programs, and of the file without its ending.
  var key: String
  /// What stands above it on the screen.
  var title: Bilingual
  var columns: [Column]
  var rows: [[Cell]]

  var fileName: String { key + ".csv" }
}
