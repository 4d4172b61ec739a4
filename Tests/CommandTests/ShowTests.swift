import Foundation
import Testing

@Suite struct ShowTests {
  private func planned() throws -> Program {
    let program = try Program()
    let yard = try program.scenario(Yards.small)
    #expect(try program.run("plan", yard, "--out", "a").code == 0)
    return program
  }

  @Test func aWeekAPersonAPlaceAndADayAreShown() throws {
    let program = try planned()
    let week = try program.run("show", "a", "--language", "en")
    #expect(week.code == 0 && week.output.contains("Mon 11-23") && week.output.contains("李**"))
    #expect(!week.output.contains("李秀英") && !week.output.contains("\u{1B}"))
    let day = try program.run("show", "a", "--day", "周六")
    #expect(day.output.contains("清扫") && !day.output.contains("看车"))
    #expect(try program.run("show", "a", "--day", "2026-11-28").output == day.output)
    let person = try program.run("show", "a", "--volunteer", "v-1")
    #expect(person.output.contains("v-1") && !person.output.contains("清扫"))
    #expect(try program.run("show", "a", "--place", "yard").output.contains("清扫"))
    let json = try program.run("show", "a", "--day", "Mon", "--format", "json")
    #expect(json.output.contains("\"duties\"") && !json.output.contains("stairs"))
    for arguments in [["--volunteer", "x"], ["--place", "x"], ["--day", "x"]] {
      #expect(try program.start(["show", "a"] + arguments).result().code == 65)
    }
    #expect(try program.run("show", "none").code == 66)
  }

  @Test func aStoredPlanIsWrittenAgain() throws {
    let program = try planned()
    #expect(try program.run("export", "a", "--out", "b").code == 0)
    #expect(try program.run("export", "b", "--out", "c", "--scenario", "yard").code == 0)
    #expect(program.allNames("a") == program.allNames("b"))
    for name in program.allNames("a") {
      #expect(program.text("a/\(name)") == program.text("b/\(name)"), "\(name)")
      #expect(program.text("a/\(name)") == program.text("c/\(name)"), "\(name)")
    }
    #expect(try program.run("export", "a", "--to", "messages", "--out", "d").code == 0)
    #expect(
      program.allNames("d")
        == ["SHA256SUMS", "posted/messages/courtyard.txt", "posted/messages/unit-1.txt"])
    #expect(try program.run("export", "a", "--language", "en", "--out", "e").code == 66)
    #expect(try program.run("export", "a", "--to", "paper", "--out", "e").code == 64)
    #expect(try program.run("export", "a", "--out", "b").code == 73)
    #expect(
      try program.run("export", "a", "--language", "en", "--scenario", "yard", "--out", "e").code
        == 0)
    #expect(program.text("e/roster.csv").hasPrefix("\u{FEFF}date,"))
    #expect(try program.run("verify", "yard", "e").code == 0)
  }
}
