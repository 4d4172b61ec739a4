internal import Scenarios

/// One key of a mapping, or one column of a table. The lists of fields in this folder are the
/// format: the reader, the check for unknown keys and the JSON Schema are all made from them.
struct Field: Sendable {
  /// The key, and the English heading.
  let name: String
  /// The Chinese headings of a table's column, the usual one first.
  let headings: [String]
  /// What may stand there.
  let type: FieldType
  /// Whether it must be given.
  let isRequired: Bool
  /// What it is for.
  let about: Bilingual

  init(
    _ name: String, _ headings: [String], _ type: FieldType, isRequired: Bool = false,
    zh: String, en: String
  ) {
    self.name = name
    self.headings = headings
    self.type = type
    self.isRequired = isRequired
    about = Bilingual(zh: zh, en: en)
  }

  /// A key of a mapping, which has no Chinese heading.
  init(
    _ name: String, _ type: FieldType, isRequired: Bool = false, zh: String, en: String
  ) {
    self.init(name, [], type, isRequired: isRequired, zh: zh, en: en)
  }

  /// Whether its values must not be shown.
  var isPrivate: Bool {
    if case .hidden = type { true } else { false }
  }
}

/// What may stand in a field.
indirect enum FieldType: Sendable {
  /// Any text.
  case text
  /// Text that is private and never shown.
  case hidden
  /// The id of the thing itself.
  case id
  /// The id of another thing, or its name where it has a public one.
  case reference
  case integer(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  case yesNo
  case time
  case hours
  case windows
  case date
  case spans
  case duration(ClosedRange<Minutes>)
  /// Hours as a number or a duration, in minutes.
  case hoursOfWork(ClosedRange<Minutes>)
  case week
  /// A part of every year: `12-01..02-28`.
  case season
  /// How often something happens: `0.4 per week`.
  case rate
  /// A probability: `5%`.
  case share
  /// A number that varies, by the name of its distribution.
  case distribution
  case choice([Word])
  /// A strain on people: one of the usual words, or one of the committee's own.
  case demand
  case list(FieldType)
  /// `[x, y]`, in metres.
  case position
  case mapping(Section)
  /// A list of mappings.
  case mappings(Section)
  /// A mapping from ids to mappings, or to names.
  case named(Section)
  /// A list of mappings, or the name of a CSV file.
  case table(Section)
  /// One thing or another, as its reader decides.
  case either([FieldType])
}

/// A word of a fixed list, in both languages.
struct Word: Sendable {
  let name: String
  let chinese: [String]

  init(_ name: String, _ chinese: String...) {
    self.name = name
    self.chinese = chinese
  }
}

/// The fields that stand together.
struct Section: Sendable {
  /// `a need`, for messages.
  let article: Bilingual
  /// `need`, for messages.
  let singular: Bilingual
  let fields: [Field]
  /// A column whose name begins so and ends with an id: `distance-2`.
  let prefixed: Field?
  /// How a variant tells the things of a list apart; nil where it cannot.
  let identity: Identity?

  init(
    zh chinese: String, en english: String, article: String = "a", prefixed: Field? = nil,
    identity: Identity? = nil, _ fields: [Field]
  ) {
    self.article = Bilingual(zh: chinese, en: "\(article) \(english)")
    singular = Bilingual(zh: chinese, en: english)
    self.fields = fields
    self.prefixed = prefixed
    self.identity = identity
  }

  /// The field with this key or heading, as people type it; nil where there is none.
  func field(called text: String) -> Field? {
    // Rows of a table come with their keys as they are named here.
    if let field = fields.first(where: { $0.name == text }) { return field }
    let key = Normalised.text(text)
    let name = key.lowercased()
    if let field = fields.first(where: { $0.name == name || $0.headings.contains(key) }) {
      return field
    }
    return prefixed.flatMap { suffix(of: key, after: $0) == nil ? nil : $0 }
  }

  /// What this key or heading stands for; nil where it is unknown.
  func heading(_ text: String) -> Heading? {
    guard let field = field(called: text) else { return nil }
    guard let prefixed, prefixed.name == field.name else { return Heading(field, suffix: nil) }
    return Heading(field, suffix: suffix(of: text, after: field) ?? "")
  }

  /// What follows the prefix in a heading such as `distance-2` or `距2`.
  func suffix(of heading: String, after field: Field) -> String? {
    let key = Normalised.text(heading)
    for prefix in [field.name] + field.headings {
      if key.lowercased().hasPrefix(prefix), key.count > prefix.count {
        return String(key.dropFirst(prefix.count))
      }
    }
    return nil
  }

  /// All keys and headings, for suggestions.
  var spellings: [String] { fields.flatMap { [$0.name] + $0.headings } }
}
