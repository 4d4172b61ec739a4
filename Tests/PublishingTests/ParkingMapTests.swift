import Foundation
import Plans
import Scenarios
import Testing

@testable import Publishing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ParkingMapTests {
  private func map(_ sample: Sample) throws -> MapReader {
    let file = try #require(try sample.files().first { $0.name == ParkingMap.fileName })
    return try MapReader(file.bytes)
  }

  @Test(arguments: Language.allCases)
  func theMapIsXMLWithABayForEachPosition(language: Language) throws {
    let map = try map(try Sample(language: language))
    #expect(map.elements(in: "bays", named: "g").count == 5)
    for id in ["A-01", "A-02", "A-03", "A-04", "A-05"] { #expect(map.texts.contains(id)) }
    #expect(!map.texts.contains("A-06"))
    #expect(map.texts.contains(MapWords.elsewhere(1)[language]))
    #expect(map.texts.contains(MapWords.mark(.shared)?[language] ?? ""))
    #expect(map.texts.contains(MapWords.lane("东侧消防通道", width: "6")[language]))
    #expect(map.texts.contains(LabelWords.unit("2")[language]))
  }

  /// The scale that is stated is the scale that is drawn, however a bay is turned.
  @Test func everythingIsDrawnToScale() throws {
    var sample = try Sample()
    sample.scenario.parking?.spaces[1].angle = 30
    let map = try map(sample)
    let svg = try #require(map.root)
    #expect(svg["width"] == "297mm" && svg["height"] == "210mm")
    #expect(svg["viewBox"] == "0 0 297 210")
    let stated = try #require(map.texts.first { $0.hasPrefix("1:") })
    let denominator = try #require(Double(stated.dropFirst(2).prefix { $0.isNumber }))
    let scale = 1000 / denominator
    let bays = map.elements(in: "bays", named: "rect").filter { $0["y"]?.hasPrefix("-") == true }
    let first = try #require(bays.first)
    #expect(abs(try number(first["width"]) - 5.3 * scale) < 0.01)
    #expect(abs(try number(first["height"]) - 2.4 * scale) < 0.01)
    // A-02 lies 3 m east of 11 m north of both.
    let places = try map.elements(in: "bays", named: "g").map { try place($0) }
    #expect(abs(places[1].x - places[0].x - 3 * scale) < 0.02)
    #expect(abs(places[0].y - places[4].y - 11 * scale) < 0.02)
    #expect(places.map(\.turn) == [-90, -30, -90, -90, 0])
  }

  /// Every bay, lane and door lies between the title and the legend, on whatever sheet.
  @Test(arguments: [1.0, 3, 10, 100, 3000])
  func everythingIsOnTheSheet(spread: Double) throws {
    var sample = try Sample()
    for index in sample.scenario.parking?.spaces.indices ?? 0..<0 {
      sample.scenario.parking?.spaces[index].position?.x *= spread
    }
    let map = try map(sample)
    let size = (try number(map.root?["width"]), try number(map.root?["height"]))
    #expect([210, 297, 420].contains(size.0) && [210, 297, 420].contains(size.1))
    for bay in try map.elements(in: "bays", named: "g").map({ try place($0) }) {
      #expect(bay.x > MapPage.margin && bay.x < size.0 - MapPage.margin)
      #expect(bay.y > MapPage.margin + MapPage.titleHeight && bay.y < size.1 - MapPage.margin)
    }
  }

  @Test(arguments: [
    "</text><script>alert(1)</script>", "a & b < c > \"d\" 'e'", "]]>", "<!--", "&amp;&#0;",
    "\u{0}\u{1B}[2J\u{202E}kcab\u{FFFF}", "línea\r\nnueva\t", "👩‍👩‍👧‍👦", "",
    String(repeating: "长", count: 300),
  ])
  func hostileNamesStayText(name: String) throws {
    var sample = try Sample()
    sample.scenario.name = name
    sample.scenario.parking?.lanes[0].name = name
    sample.scenario.parking?.spaces[0].zone = name
    let map = try map(sample)
    #expect(
      map.names == [
        "svg", "title", "defs", "pattern", "rect", "g", "path", "circle", "text", "polygon",
      ])
    let visible = name.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !("\u{202A}"..."\u{202E}").contains($0) && $0 != "\u{FFFF}"
    }
    if visible, !name.isEmpty {
      #expect(map.texts.contains { $0.hasPrefix(name) })
      #expect(map.texts.contains(MapWords.lane(name, width: "6").chinese))
    }
  }

  @Test func nobodyIsOnTheMap() throws {
    for language in Language.allCases {
      let sample = try Sample(language: language)
      let file = try #require(try sample.files().first { $0.name == ParkingMap.fileName })
      let text = String(decoding: file.bytes, as: UTF8.self)
      let lot = try #require(sample.scenario.parking)
      let secrets =
        lot.vehicles.flatMap { [$0.id, $0.plate, $0.household] }
        + sample.scenario.volunteers.flatMap { [$0.id, $0.name, $0.plate ?? $0.id] }
      for secret in secrets { #expect(!text.contains(secret)) }
    }
  }

  /// In black and white a bay's kind and use can still be told: by pattern, letter and sign.
  @Test func kindsAndUsesDifferWithoutColour() throws {
    let kinds = ParkingSpace.Kind.allCases
    let patterns = kinds.map { kind in
      let style = BayStyle(kind)
      return style.definition.document.replacing(style.dark, with: "").replacing(
        style.light, with: ""
      ).replacing(style.shade, with: "").replacing(style.patternID, with: "")
    }
    #expect(Set(patterns).count == kinds.count)
    for language in Language.allCases {
      #expect(Set(kinds.map { MapWords.letter($0)[language] }).count == kinds.count)
    }
  }

  @Test func aMapIsOnlyWhereThereArePositions() throws {
    var sample = try Sample()
    for index in sample.scenario.parking?.spaces.indices ?? 0..<0 {
      sample.scenario.parking?.spaces[index].position = nil
    }
    #expect(try !sample.files().map(\.name).contains(ParkingMap.fileName))
  }

  private func number(_ text: String?) throws -> Double {
    let text = try #require(text)
    return try #require(Double(text.prefix { $0.isNumber || $0 == "." || $0 == "-" }))
  }

  /// Where a bay is on the sheet, and how far it is turned.
  private func place(_ bay: [String: String]) throws -> (x: Double, y: Double, turn: Double) {
    let transform = try #require(bay["transform"])
    let numbers = transform.split { "()".contains($0) || $0 == " " }
      .compactMap { Double($0) }
    try #require(numbers.count == 3)
    return (numbers[0], numbers[1], numbers[2])
  }
}

/// The elements and texts of a map, by a reader of XML that knows nothing of its writer.
private final class MapReader: NSObject, XMLParserDelegate {
  private(set) var texts = [String]()
  private(set) var names = Set<String>()
  private(set) var root: [String: String]?
  private var elements = [(parents: [String], name: String, attributes: [String: String])]()
  private var open = [String]()
  private var text = ""

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
  }

  /// The elements of a name somewhere within the group with an id.
  func elements(in group: String, named name: String) -> [[String: String]] {
    elements.filter { $0.name == name && $0.parents.contains(group) }.map(\.attributes)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if root == nil { root = attributes }
    names.insert(name)
    elements.append((open, name, attributes))
    open.append(attributes["id"] ?? "")
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
    if name == "text" || name == "title" { texts.append(text) }
  }
}
