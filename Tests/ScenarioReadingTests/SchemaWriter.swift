import Foundation
import Scenarios

@testable import ScenarioReading

/// Makes the JSON Schemas of `scenario.yaml` and of variants from the reader's own lists of fields.
struct SchemaWriter {
  /// The sections in the order in which the schema defines them.
  private var definitions: [(name: String, value: JSONText)] = []
  private var named: Set<String> = []

  /// Whether things are described of which a variant names only what changes.
  private var isPartial = false

  static func schema() -> String {
    document(
      .scenario, "Courtyard scenario 楼院方案",
      "What docs/scenario-format.md describes. Made from the reader's lists of keys.")
  }

  static func variantSchema() -> String {
    document(
      .variant, "Courtyard variant 方案变体",
      "What docs/simulation.md describes. Made from the reader's lists of keys.")
  }

  private static func document(_ section: Section, _ title: String, _ about: String) -> String {
    var writer = SchemaWriter()
    let root = writer.members(of: section)
    let head: [(String, JSONText)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string(title)), ("description", .string(about)),
    ]
    let definitions = writer.definitions.sorted { $0.name < $1.name }.map { ($0.name, $0.value) }
    return JSONText.object(head + root + [("$defs", .object(definitions))]).text + "\n"
  }

  private mutating func reference(_ section: Section) -> JSONText {
    var name = section.singular.english.split(separator: " ").joined(separator: "-")
    if isPartial { name = "changed-" + name }
    if named.insert(name).inserted {
      let outer = isPartial
      let isThing = section.identity != nil
      // Within a thing a key's value is replaced as a whole.
      if name == "change" { isPartial = true }
      let members = members(
        of: section, isChanged: outer, isPartialWithin: isPartial && !(outer && isThing))
      isPartial = outer
      definitions.append((name, .object([("title", .string(section.singular.chinese))] + members)))
    }
    return .object([("$ref", .string("#/$defs/\(name)"))])
  }

  /// Type, properties and required keys of a section. A table may be written with Chinese headings,
  /// so its required columns go by any of their names.
  private mutating func members(
    of section: Section, isChanged: Bool = false, isPartialWithin: Bool = false
  ) -> [(String, JSONText)] {
    isPartial = isPartialWithin
    var properties: [(String, JSONText)] = []
    var needed: [JSONText] = []
    var alternatives: [JSONText] = []
    for field in section.fields {
      let value = described(field)
      for name in [field.name] + field.headings { properties.append((name, value)) }
      guard field.isRequired, !isChanged || field.name == section.identity?.key else { continue }
      if field.headings.isEmpty {
        needed.append(.string(field.name))
      } else {
        alternatives.append(
          .object([
            (
              "anyOf",
              .array(
                ([field.name] + field.headings).map {
                  .object([("required", .array([.string($0)]))])
                })
            )
          ]))
      }
    }
    var members: [(String, JSONText)] = [
      ("type", .string("object")), ("properties", .object(properties)),
    ]
    if let prefixed = section.prefixed {
      members.append(
        (
          "patternProperties",
          .object(([prefixed.name] + prefixed.headings).map { ("^\($0).+", described(prefixed)) })
        ))
    }
    members.append(("additionalProperties", .literal("false")))
    if !needed.isEmpty { members.append(("required", .array(needed))) }
    if !alternatives.isEmpty { members.append(("allOf", .array(alternatives))) }
    return members
  }

  private mutating func described(_ field: Field) -> JSONText {
    .object([
      ("title", .string(field.about.chinese)), ("description", .string(field.about.english)),
      ("anyOf", .array(alternatives(field.type))),
    ])
  }

  /// What may stand in a field of a type. Where the reader also takes Chinese day names, full-width
  /// digits or several items in one text, the schema asks for a text only.
  private mutating func alternatives(_ type: FieldType) -> [JSONText] {
    let text = JSONText.object([("type", .string("string"))])
    let number = JSONText.object([("type", .string("number"))])
    func bounded(_ type: String, _ least: String, _ most: String) -> JSONText {
      .object([
        ("type", .string(type)), ("minimum", .literal(least)), ("maximum", .literal(most)),
      ])
    }
    func pattern(_ pattern: String) -> JSONText {
      .object([("type", .string("string")), ("pattern", .string(pattern))])
    }
    switch type {
    case .text, .hidden, .reference, .duration: return [text, number]
    case .id: return [pattern(#"^[^\s,;:@/\\]{1,64}$"#), number]
    case .integer(let range):
      return [bounded("integer", "\(range.lowerBound)", "\(range.upperBound)")]
    case .decimal(let range):
      return [bounded("number", "\(range.lowerBound)", "\(range.upperBound)")]
    case .hoursOfWork: return [number, text]
    case .yesNo:
      return [
        .object([("type", .string("boolean"))]),
        .object([("enum", .array(["yes", "no", "是", "否", "有", "无"].map { .string($0) }))]),
      ]
    case .time: return [pattern(#"^\d{1,2}[:：]\d{2}$|[点时]"#)]
    case .hours, .date, .season, .rate: return [text]
    case .share: return [text, bounded("number", "0", "1")]
    case .distribution: return [text, number, reference(.distribution)]
    case .week: return [pattern(#"^\d{4}-?W\d{2}$|周$"#)]
    case .windows, .spans: return [text, .object([("type", .string("array")), ("items", text)])]
    case .choice(let words):
      return [
        .object([("enum", .array(words.flatMap { [$0.name] + $0.chinese }.map { .string($0) }))])
      ]
    case .demand:
      let words = Section.demands.flatMap { [$0.name] + $0.chinese }
      return [
        .object([("type", .string("string")), ("examples", .array(words.map { .string($0) }))])
      ]
    case .list(let item):
      let items = JSONText.object([("anyOf", .array(alternatives(item)))])
      return [text, .object([("type", .string("array")), ("items", items)])]
    case .position:
      return [
        .object([
          ("type", .string("array")), ("items", number), ("minItems", .literal("2")),
          ("maxItems", .literal("2")),
        ])
      ]
    case .mapping(let section): return [reference(section)]
    case .mappings(let section):
      return [.object([("type", .string("array")), ("items", reference(section))])]
    case .named(let section):
      let value = JSONText.object([
        ("anyOf", .array([reference(section), text, .object([("type", .string("null"))])]))
      ])
      return [.object([("type", .string("object")), ("additionalProperties", value)])]
    case .table(let section) where isPartial:
      return [.object([("type", .string("array")), ("items", reference(section))])]
    case .table(let section):
      return [
        pattern(#"\.[A-Za-z]+$"#),
        .object([("type", .string("array")), ("items", reference(section))]),
      ]
    case .either(let types):
      var all: [JSONText] = []
      for type in types { all += alternatives(type) }
      return all
    }
  }
}

/// JSON whose keys stay in order, so that the schema reads like the documentation.
indirect enum JSONText {
  case string(String)
  case literal(String)
  case array([JSONText])
  case mapping(names: [String], values: [JSONText])

  static func object(_ members: [(String, JSONText)]) -> JSONText {
    .mapping(names: members.map(\.0), values: members.map(\.1))
  }

  var text: String { text(indent: "") }

  private func text(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .literal(let text): return text
    case .string(let text): return Self.quoted(text)
    case .array(let items):
      let parts = items.map { $0.text(indent: inner) }
      let line = "[" + parts.joined(separator: ", ") + "]"
      if line.count + indent.count <= 100, !line.contains("\n") { return line }
      return "[\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n\(indent)]"
    case .mapping(let names, let values):
      let parts = zip(names, values).map { Self.quoted($0) + ": " + $1.text(indent: inner) }
      let line = "{" + parts.joined(separator: ", ") + "}"
      if line.count + indent.count <= 80, !line.contains("\n") { return line }
      return "{\n" + parts.map { inner + $0 }.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
