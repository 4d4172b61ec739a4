import Foundation
import Scenarios
import Testing

@testable import Publishing

@Suite struct TemplateTests {
  @Test func aCommitteesTemplateTakesThePlaceOfTheProgramsOwn() throws {
    let scratch = try Scratch()
    try scratch.write("<h1>{{courtyard}}</h1>{{>contact}}".utf8, to: "board.mustache")
    try scratch.write("not a template {{".utf8, to: "readme.txt")
    let templates = try PageTemplates(folder: scratch.path)
    let sample = try Sample()
    let files = try PageFiles.files(
      of: sample.document, scenario: sample.scenario, templates: templates)
    let board = try #require(files.first { $0.name == PageFiles.board })
    #expect(String(decoding: board.bytes, as: UTF8.self).hasPrefix("<h1>合江路13号楼院</h1>"))
    let slips = try #require(files.first { $0.name == PageFiles.slips })
    #expect(String(decoding: slips.bytes, as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
  }

  @Test(arguments: [
    ("a\n  {{titel}}", "2:3", "titel"), ("{{#roster}}", "1:1", "roster"),
    ("{{/roster}}", "1:1", "roster"), ("{{title", "1:1", "}}"), ("{{>foot}}", "1:1", "foot"),
    ("{{>board}}", "1:1", "itself"), ("{{=<% %>=}}", "1:1", "only"),
    ("{{<x}}{{/x}}", "1:1", "only"),
    (String(repeating: "{{#days}}", count: 40), "1:289", "deep"),
    ("{{#lowercased(title)}}{{/lowercased(title)}}", "1:1", "lowercased"),
  ])
  func whatCannotBeUsedIsToldWithItsPlace(text: String, place: String, about: String) throws {
    let scratch = try Scratch()
    try scratch.write(text.utf8, to: "board.mustache")
    let error = #expect(throws: TemplateError.self) { try PageTemplates(folder: scratch.path) }
    #expect(error?.place == "\(scratch.path)/board.mustache:\(place)")
    #expect(error?.message.english.contains(about) == true, "\(error?.message.english ?? "")")
  }

  @Test func twoThatTakeInEachOtherAreACircle() throws {
    let scratch = try Scratch()
    try scratch.write("{{>b}}".utf8, to: "a.mustache")
    try scratch.write("{{>a}}".utf8, to: "b.mustache")
    #expect(throws: TemplateError.self) { try PageTemplates(folder: scratch.path) }
    #expect(throws: TemplateError.self) { try PageTemplates(folder: scratch.path + "/none") }
    try scratch.write([0xFF, 0xFE], to: "a.mustache")
    #expect(throws: TemplateError.self) { try PageTemplates(folder: scratch.path) }
  }

  /// docs/templates.md lists every name.
  @Test func everyNameIsDocumented() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../docs/templates.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    for key in PageKeys.all.sorted() { #expect(text.contains("`\(key)`"), "\(key)") }
  }
}
