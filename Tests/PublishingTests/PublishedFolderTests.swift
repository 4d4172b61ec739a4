import Foundation
import Plans
import Scenarios
import Testing

@testable import Publishing

@Suite struct PublishedFolderTests {
  /// Every file of a folder, posted ones included: a byte in the middle changed, a byte put at the end
  /// and one taken away.
  @Test func everyChangedByteIsFound() throws {
    let sample = try Sample()
    let scratch = try Scratch()
    let files = FileSums.listing(try sample.files())
    #expect(files.contains { $0.name.hasPrefix("posted/calendars/") })
    #expect(files.contains { $0.name.hasPrefix("posted/messages/") })
    for file in files { try scratch.write(file.bytes, to: file.name) }
    let reader = PlanReader(sample.scenario)
    #expect(try reader.read(folder: scratch.path).findings.isEmpty)
    for file in files {
      var middle = file.bytes
      middle[middle.count / 2] ^= 1
      for changed in [middle, file.bytes + [0x20], Array(file.bytes.dropLast())] {
        try scratch.write(changed, to: file.name)
        let findings = try reader.read(folder: scratch.path).findings
        // A fingerprint that was changed is one that another file no longer has.
        let isFound = findings.contains {
          $0.file == file.name || file.name == FileSums.fileName
        }
        #expect(isFound, "\(file.name)")
      }
      try FileManager.default.removeItem(atPath: "\(scratch.path)/\(file.name)")
      let findings = try reader.read(folder: scratch.path).findings
      #expect(findings.contains { $0.file == file.name }, "\(file.name) is missing")
      try scratch.write(file.bytes, to: file.name)
    }
    try scratch.write([0x20], to: "posted/messages/more.txt")
    let findings = try reader.read(folder: scratch.path).findings
    #expect(findings.map(\.file).contains("posted/messages/more.txt"))
  }

  /// Every key of `plan.json` is in the published schema, and the schema has no other.
  @Test func theSchemaHasTheKeysOfThePlan() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/plan.schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: page)) as? [String: Any])
    var sample = try Sample()
    sample.scenario.committee = Committee(group: "committee", signatures: 1)
    sample.scenario.volunteers[0].groups = ["committee"]
    for index in sample.scenario.parking?.vehicles.indices ?? 0..<0 {
      sample.scenario.parking?.vehicles[index].priorityClass = "first"
    }
    for index in sample.scenario.needs.indices { sample.scenario.needs[index].isSensitive = false }
    sample.document.provenance.sealSHA256 = String(repeating: "0", count: 64)
    sample.document.revision = PlanRevision(
      number: 1,
      cancelled: [
        PlanRevision.CancelledEvent(
          uid: "u", need: "watch", span: 0..<60, unit: "1", volunteer: "v-01", place: "gate")
      ])
    let bytes = try JSONText.bytes(PlanRecord(sample.document, of: sample.scenario))
    let plan = try JSONSerialization.jsonObject(with: Data(bytes))
    var keys = [String: Set<String>]()
    Self.collect(plan, at: "", into: &keys)
    var stated = [String: Set<String>]()
    Self.collect(schema: schema, root: schema, at: "", into: &stated)
    for path in Set(keys.keys).union(stated.keys).sorted() {
      #expect(keys[path] == stated[path], "\(path)")
    }
  }

  private static func collect(_ value: Any, at path: String, into keys: inout [String: Set<String>])
  {
    if let object = value as? [String: Any] {
      keys[path, default: []].formUnion(object.keys)
      for (key, inner) in object { collect(inner, at: "\(path)/\(key)", into: &keys) }
    } else if let list = value as? [Any] {
      for inner in list { collect(inner, at: path, into: &keys) }
    }
  }

  private static func collect(
    schema: [String: Any], root: [String: Any], at path: String,
    into keys: inout [String: Set<String>]
  ) {
    if let reference = schema["$ref"] as? String,
      let definitions = root["$defs"] as? [String: [String: Any]],
      let target = definitions[String(reference.dropFirst("#/$defs/".count))]
    {
      collect(schema: target, root: root, at: path, into: &keys)
    }
    if let items = schema["items"] as? [String: Any] {
      collect(schema: items, root: root, at: path, into: &keys)
    }
    guard let properties = schema["properties"] as? [String: [String: Any]] else { return }
    keys[path, default: []].formUnion(properties.keys)
    for (key, inner) in properties {
      collect(schema: inner, root: root, at: "\(path)/\(key)", into: &keys)
    }
  }

  /// Names that could end a line, open a formula, a tag or another direction stay one text.
  @Test(arguments: [
    "换灯,洗;擦\\地", "say \"hi\"", "one\r\nBEGIN:VEVENT\r\nUID:x", "=cmd|' /C calc'!A0", "<script>x",
    "\u{202E}evil", "👩‍👩‍👧‍👦", String(repeating: "長", count: 200), "a\u{0}b",
  ])
  func hostileTextStaysText(text: String) throws {
    var sample = try Sample()
    sample.scenario.needs[0].name = text
    sample.scenario.name = text
    sample.scenario.volunteers[0].name = text
    for file in try sample.files() where file.name.hasSuffix(".ics") {
      let calendar = String(decoding: file.bytes, as: UTF8.self)
      let lines = calendar.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
      #expect(calendar.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
      #expect(!calendar.unicodeScalars.contains { ["\u{202E}", "\u{0}"].contains($0) })
      let begun = lines.filter { $0 == "BEGIN:VEVENT" }.count
      #expect(begun == lines.filter { $0.hasPrefix("UID:") }.count)
      #expect(begun == lines.filter { $0 == "END:VEVENT" }.count)
    }
    for file in try sample.files() where file.name.hasPrefix("posted/messages/") {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      #expect(!lines.contains { $0.hasPrefix("BEGIN") || $0.hasPrefix("UID") })
    }
  }
}
