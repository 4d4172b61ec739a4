import Foundation
import Testing

@testable import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct PlanFolderTests {
  private struct Stopped: Error {}

  private static let old = [
    PlanFile(name: "plan.json", bytes: Array("old".utf8)),
    PlanFile(name: "parking.csv", bytes: Array("old".utf8)),
  ]
  private static let new = [
    PlanFile(name: "plan.json", bytes: Array("new".utf8)),
    PlanFile(name: "roster.csv", bytes: Array("new".utf8)),
  ]

  /// A folder with an old plan, a file of the committee's own, and a folder of theirs.
  private func prepared() throws -> (Scratch, String) {
    let scratch = try Scratch()
    let target = scratch.path + "/hejiang-13/2026-W48"
    try PlanFolder(path: target).write(Self.old, force: false)
    try scratch.write("mine".utf8, to: "hejiang-13/2026-W48/notes.txt")
    try FileManager.default.createDirectory(
      atPath: target + "/photos", withIntermediateDirectories: false)
    try scratch.write("mine".utf8, to: "hejiang-13/2026-W48/photos/yard.jpg")
    return (scratch, target)
  }

  private static let whole = [
    "hejiang-13/2026-W48/notes.txt": Array("mine".utf8),
    "hejiang-13/2026-W48/photos/yard.jpg": Array("mine".utf8),
  ]
  private static let oldState = whole.merging([
    "hejiang-13/2026-W48/plan.json": Array("old".utf8),
    "hejiang-13/2026-W48/parking.csv": Array("old".utf8),
  ]) { $1 }
  private static let newState = whole.merging([
    "hejiang-13/2026-W48/plan.json": Array("new".utf8),
    "hejiang-13/2026-W48/roster.csv": Array("new".utf8),
  ]) { $1 }

  @Test func aPlanReplacesAnOlderOneAndNothingElse() throws {
    let (scratch, target) = try prepared()
    try PlanFolder(path: target).write(Self.new, force: true)
    #expect(scratch.snapshot() == Self.newState)
  }

  /// What lies in a folder of the plan's own is replaced as a whole, all or nothing.
  @Test(arguments: PlanFolder.Step.allCases)
  func foldersWithinAreReplacedAsAWhole(step: PlanFolder.Step) throws {
    let (scratch, target) = try prepared()
    let first = ["posted/board.html", "posted/calendars/a.ics", "posted/calendars/b.ics"]
    let second = ["posted/board.html", "posted/calendars/c.ics", "plan.json"]
    func files(_ names: [String], _ text: String) -> [PlanFile] {
      names.map { PlanFile(name: $0, bytes: Array(text.utf8)) }
    }
    func state(_ names: [String], _ text: String) -> [String: [UInt8]] {
      Dictionary(
        uniqueKeysWithValues: names.map { ("hejiang-13/2026-W48/\($0)", Array(text.utf8)) })
    }
    try PlanFolder(path: target).write(files(first, "1"), force: true)
    #expect(scratch.snapshot() == Self.whole.merging(state(first, "1")) { $1 })
    let folder = PlanFolder(path: target) { if $0 == step { throw Stopped() } }
    try? folder.write(files(second, "2"), force: true)
    let isDone = step == .syncParent || step == .removeOld
    #expect(
      scratch.snapshot()
        == Self.whole.merging(isDone ? state(second, "2") : state(first, "1")) { $1 })
  }

  @Test(arguments: ["../out.txt", "/etc/x", "posted//x", "a/./b", ""])
  func noNameLeadsOutOfTheFolder(name: String) throws {
    let (scratch, target) = try prepared()
    #expect(throws: PlanFolderError.self) {
      try PlanFolder(path: target).write([PlanFile(name: name, bytes: [1])], force: true)
    }
    #expect(scratch.snapshot() == Self.oldState)
  }

  @Test func whatIsThereIsNotReplacedUnasked() throws {
    let (scratch, target) = try prepared()
    #expect(throws: PlanFolderError(.exists, target)) {
      try PlanFolder(path: target).write(Self.new, force: false)
    }
    #expect(scratch.snapshot() == Self.oldState)
  }

  @Test func anEmptyFolderMayBeFilled() throws {
    let scratch = try Scratch()
    try PlanFolder(path: scratch.path).write(Self.new, force: false)
    #expect(Set(scratch.snapshot().keys) == ["plan.json", "roster.csv"])
  }

  @Test(arguments: PlanFolder.Step.allCases)
  func anErrorAtAnyStepLeavesOneWholePlan(step: PlanFolder.Step) throws {
    let (scratch, target) = try prepared()
    let folder = PlanFolder(path: target) { if $0 == step { throw Stopped() } }
    let isDone = step == .syncParent || step == .removeOld
    if isDone {
      try folder.write(Self.new, force: true)
    } else {
      #expect(throws: PlanFolderError.self) { try folder.write(Self.new, force: true) }
    }
    #expect(scratch.snapshot() == (isDone ? Self.newState : Self.oldState))
  }

  /// Killed for good, in a process of its own; the next run clears up.
  @Test(arguments: PlanFolder.Step.allCases)
  func aKillAtAnyStepLeavesOneWholePlan(step: PlanFolder.Step) async throws {
    let (scratch, target) = try prepared()
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [step = step as PlanFolder.Step, target = target as String] in
      let folder = PlanFolder(path: target) { if $0 == step { kill(getpid(), SIGKILL) } }
      let new = [
        PlanFile(name: "plan.json", bytes: Array("new".utf8)),
        PlanFile(name: "roster.csv", bytes: Array("new".utf8)),
      ]
      try folder.write(new, force: true)
    }
    let visible = scratch.snapshot().filter { !$0.key.contains(".courtyard-") }
    #expect(visible == Self.oldState || visible == Self.newState)
    try PlanFolder(path: target).write(Self.new, force: true)
    #expect(scratch.snapshot() == Self.newState)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/hejiang-13")
    #expect(names == ["2026-W48"])
  }

  /// A full disk, as a limit on the size of files that the system enforces.
  @Test func aFullDiskLeavesTheOldPlan() async throws {
    let (scratch, target) = try prepared()
    await #expect(processExitsWith: .success) { [target = target as String] in
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: 1000)
      #if canImport(Glibc)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #else
        setrlimit(RLIMIT_FSIZE, &limit)
      #endif
      let large = PlanFile(name: "roster.csv", bytes: [UInt8](repeating: 65, count: 100_000))
      do {
        try PlanFolder(path: target).write([large], force: true)
        exit(1)
      } catch is PlanFolderError {
        exit(0)
      }
    }
    #expect(scratch.snapshot() == Self.oldState)
  }

  @Test func aFileInTheWayIsSaidSo() throws {
    let scratch = try Scratch()
    try scratch.write("a file".utf8, to: "out")
    for path in ["out", "out/week", "out/deep/week"] {
      let folder = PlanFolder(path: scratch.path + "/" + path)
      #expect(throws: PlanFolderError(.notAFolder, scratch.path + "/out")) {
        try folder.check(force: true)
      }
    }
    #expect(scratch.snapshot() == ["out": Array("a file".utf8)])
  }

  @Test func theFolderOneIsInIsNotReplaced() {
    let here = FileManager.default.currentDirectoryPath
    for path in [here, "/"] {
      #expect(throws: PlanFolderError.self) { try PlanFolder(path: path).check(force: true) }
    }
  }

  @Test func aLinkToAFolderStaysALink() throws {
    let (scratch, target) = try prepared()
    let link = scratch.path + "/latest"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try PlanFolder(path: link).write(Self.new, force: true)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    #expect(scratch.bytes("hejiang-13/2026-W48/plan.json") == Array("new".utf8))
  }

  /// Two runs at once: each leaves a whole plan, and neither takes the other's hidden folder away.
  @Test func runsSideBySideDoNotDisturbEachOther() async throws {
    let (scratch, target) = try prepared()
    let successes = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask {
          let files = ["plan.json", "roster.csv"].map {
            PlanFile(name: $0, bytes: Array("run \(number)".utf8))
          }
          return (try? PlanFolder(path: target).write(files, force: true)) != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    let after = scratch.snapshot()
    #expect(
      after["hejiang-13/2026-W48/plan.json"] == after["hejiang-13/2026-W48/roster.csv"])
    #expect(after["hejiang-13/2026-W48/notes.txt"] == Array("mine".utf8))
    #expect(successes > 0)
  }

  /// File systems that cannot exchange two folders get by with two renames.
  @Test func withoutAnExchangeTwoRenamesDo() throws {
    let (scratch, target) = try prepared()
    let folder = PlanFolder(path: target, before: { _ in }) { _, _ in
      throw FileSystemError(ENOSYS)
    }
    try folder.write(Self.new, force: true)
    #expect(scratch.snapshot() == Self.newState)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/hejiang-13")
    #expect(names == ["2026-W48"])
  }

  /// A run killed between the two renames: the next one finds the old folder and what is in it.
  @Test func anOldFolderThatWasSetAsideComesBack() throws {
    let (scratch, target) = try prepared()
    let parent = scratch.path + "/hejiang-13"
    try FileManager.default.moveItem(
      atPath: target, toPath: parent + "/.2026-W48.courtyard-previous")
    try PlanFolder(path: target).write(Self.new, force: true)
    #expect(scratch.snapshot() == Self.newState)
  }

  @Test(.enabled(if: getuid() != 0, "permissions do not bind root"))
  func aReadOnlyFolderIsLeftAlone() throws {
    let (scratch, target) = try prepared()
    for path in [target, scratch.path + "/hejiang-13"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
      #expect(throws: PlanFolderError(.readOnly, path)) {
        try PlanFolder(path: target).write(Self.new, force: true)
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    #expect(scratch.snapshot() == Self.oldState)
  }
}
