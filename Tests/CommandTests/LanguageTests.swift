import Foundation
import Testing

/// Chinese first, English equal: nothing that a resident sees is missing in either.
@Suite("Languages") struct LanguageTests {
  /// A yard without a Chinese letter, in which people are missing, wait, wish and are on duty by car.
  private static let latin = """
    format: 1
    language: en
    name: Small yard
    week: 2026-W48
    places:
      - {id: yard, name: The yard, units: [1]}
    skills:
      watch: {name: Watching}
      electrician: {name: Electrician, certificate: required}
    volunteers:
      - {id: v-1, name: Ann Smith, skills: watch, wants: Sun, slip: yes}
      - {id: v-2, name: Bob Jones, skills: [watch, electrician@2026-11-24]}
    households:
      - {id: 1-101, unit: 1}
      - {id: 1-102, unit: 1}
    needs:
      - {id: watch, name: Watch, skill: watch, when: [Mon 07:00-09:00, Sun 22:00-02:00], priority: essential}
      - {id: lamp, name: Lamp, skill: electrician, within: [Fri 08:00-12:00], duration: 1h}
      - {id: stairs, name: Stairs, turns: household, for-each: unit, when: [Sat 08:00-09:00]}
    covenant:
      rules:
        - {clause: 3.1, limit: hours-per-week, at-most: 6}
    parking:
      spaces:
        - {id: A1, zone: East}
      vehicles:
        - {id: c-1, plate: B12345, household: 1-101, rounds-waited: 1}
        - {id: c-2, plate: B67890, household: 1-102}

    """

  private func han(in text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).filter { $0.unicodeScalars.contains(where: isHan) }
  }

  private func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value)
  }

  @Test("a yard without a Chinese letter gets a plan without one")
  func english() throws {
    let program = try Program()
    let yard = try program.scenario(Self.latin)
    let plan = try program.run("plan", yard, "--out", "plan", "--language", "en")
    #expect([0, 3].contains(plan.code), "\(plan.errors)")
    let check = try program.run("check", yard, "--language", "en")
    let verify = try program.run("verify", yard, "plan", "--language", "en")
    let show = try program.run("show", "plan", "--language", "en")
    for result in [plan, check, verify, show] {
      #expect(han(in: result.output + result.errors) == [])
    }
    let names = program.allNames("plan")
    #expect(names.contains("posted/board.html") && names.contains("proof.json"))
    for name in names {
      // The program's own name stands in its own letters where a calendar says who made it, and reasons
      // stand in plan.json in both languages.
      let lines = han(in: program.text("plan/\(name)")).filter {
        !$0.hasPrefix("PRODID:") && !$0.contains("\"zh-Hans\"")
      }
      #expect(lines == [], "\(name)")
    }
  }

  @Test("the same yard in Chinese has Chinese headings and reasons")
  func chinese() throws {
    let program = try Program()
    let yard = try program.scenario(Self.latin)
    _ = try program.run("plan", yard, "--out", "plan", "--language", "zh-Hans")
    for name in program.allNames("plan") where name.hasSuffix(".csv") {
      let head = program.text("plan/\(name)").split(separator: "\r\n").first ?? ""
      // Every column has a Chinese heading.
      for column in head.split(separator: ",") {
        #expect(column.unicodeScalars.contains(where: isHan), "\(name): \(column)")
      }
    }
    for column in ["plan/unfilled.csv", "plan/waiting.csv"] {
      let rows = program.text(column).split(separator: "\r\n").dropFirst()
      #expect(!rows.isEmpty)
      for row in rows {
        #expect(row.split(separator: ",").last?.unicodeScalars.contains(where: isHan) == true)
      }
    }
  }

  /// Texts in both languages are made of two arguments, so that the compiler misses neither; what it
  /// cannot see is an English half that is Chinese.
  @Test("no English half of a text in the sources is Chinese")
  func sources() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    var halves = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      for label in ["zh:", "en:"] {
        for half in Self.literals(after: label, in: text) {
          halves += 1
          if label == "en:" {
            #expect(!half.unicodeScalars.contains(where: isHan), "\(name): \(half)")
          }
        }
      }
    }
    #expect(halves > 1000)
  }

  /// The first literal after each label, as it is written.
  private static func literals(after label: String, in text: String) -> [String] {
    text.components(separatedBy: label).dropFirst().compactMap { rest in
      let start = rest.drop { $0.isWhitespace }
      guard start.first == "\"", !start.hasPrefix("\"\"\"") else { return nil }
      var literal = "\""
      var isEscaped = false
      for character in start.dropFirst() {
        literal.append(character)
        if character == "\"", !isEscaped { return literal }
        isEscaped = character == "\\" && !isEscaped
      }
      return nil
    }
  }
}
