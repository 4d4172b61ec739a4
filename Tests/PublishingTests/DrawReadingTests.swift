import Foundation
import Plans
import Scenarios
import Testing

@testable import Publishing

@Suite struct DrawReadingTests {
  /// A plan that was drawn in public, with tickets where asked.
  private func written(
    language: Language, fair: Bool
  ) throws -> (sample: Sample, scratch: Scratch, sealed: SealedDraw) {
    var sample = try Sample(language: language)
    var lottery = try #require(sample.document.plan.parking?.lottery)
    if !fair { sample.document.plan.parking?.lottery = nil }
    lottery.drawn = nil
    let sealed = try SealedDraw(
      sealing: sample.scenario, lottery: fair ? lottery : nil, language: language)
    sample.document.provenance.scenarioSHA256 = try ScenarioDigest.sha256(of: sample.scenario)
    sample.document.provenance.sealSHA256 = sealed.sha256
    let scratch = try Scratch()
    let parking = try #require(sample.document.plan.parking)
    let drawn = sealed.drawn(parking, of: sample.scenario, seed: .max)
    for file in FileSums.listing(try sample.files() + sealed.files + [drawn]) {
      try scratch.write(file.bytes, to: file.name)
    }
    return (sample, scratch, sealed)
  }

  @Test(arguments: Language.allCases)
  func theListTellsClaimsAndNobodysName(language: Language) throws {
    let sealed = try written(language: language, fair: false).sealed
    let list = String(decoding: sealed.files[0].bytes, as: UTF8.self)
    let expected =
      language == .english
      ? "vehicle_id,class_id,class,order,rounds_waited,stay\r\nc-1,disabled,残障,1,2,always\r\n"
        + "c-2,,,1,0,always\r\nc-3,,,2,0,Mon-Sun 19:00-07:00\r\nc-4,,,2,0,Mon-Fri 08:00-18:00\r\n"
      : "车辆编号,优先类别编号,优先类别,第几辆,已等轮数,停车时间\r\nc-1,disabled,残障,1,2,始终\r\n"
        + "c-2,,,1,0,始终\r\nc-3,,,2,0,周一至周日 19:00-07:00\r\n"
        + "c-4,,,2,0,周一至周五 08:00-18:00\r\n"
    #expect(list == "\u{FEFF}" + expected)
  }

  /// Bytes of every file of a draw, changed, and every file cut short.
  @Test(arguments: [(Language.chinese, false), (.english, true)])
  func everyChangedByteIsFound(language: Language, fair: Bool) throws {
    let (sample, scratch, sealed) = try written(language: language, fair: fair)
    let reader = PlanReader(sample.scenario)
    #expect(try reader.read(folder: scratch.path).findings == [])
    for name in sealed.files.map(\.name) + ["draw.csv"] {
      let bytes = try #require(scratch.bytes(name))
      // Every byte takes long; so many apart, each kind of place is among them.
      for index in stride(from: 0, to: bytes.count, by: 7) {
        var changed = bytes
        changed[index] ^= 1
        try scratch.write(changed, to: name)
        let findings = try reader.read(folder: scratch.path).findings
        #expect(findings.contains { $0.file == name || $0.file == "draw-seal.json" })
      }
      try scratch.write(bytes.dropLast(), to: name)
      #expect(try !reader.read(folder: scratch.path).findings.isEmpty)
      try scratch.write(bytes, to: name)
    }
    #expect(try reader.read(folder: scratch.path).findings.isEmpty)
  }

  /// What step two reads is what step one wrote, tickets included.
  @Test func theSealIsReadBack() throws {
    let (sample, scratch, sealed) = try written(language: .english, fair: true)
    #expect(try SealedDraw(folder: scratch.path, for: sample.scenario) == sealed)
    let tickets = try #require(scratch.bytes("tickets.csv"))
    try scratch.write(tickets + tickets, to: "tickets.csv")
    #expect(throws: SealError.broken(files: ["draw-list.csv", "chances.csv", "tickets.csv"])) {
      try SealedDraw(folder: scratch.path, for: sample.scenario)
    }
  }
}
