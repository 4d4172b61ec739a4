import Tables
import TestSupport
import Testing

@Suite("CSV")
struct CSVTests {
  func texts(_ file: CSVFile) -> [[String]] { file.rows.map { $0.map(\.text) } }

  @Test("quotes, doubled quotes and line breaks inside quotes")
  func quotes() {
    let file = CSVFile("a,\"b \"\"c\"\"\",\"d\r\ne\"\r\nf,\"\",g\r\n")
    #expect(texts(file) == [["a", "b \"c\"", "d\r\ne"], ["f", "", "g"]])
    #expect(file.faults.isEmpty)
    #expect(file.rows[1].map(\.line) == [3, 3, 3])
  }

  @Test("lines end in any way", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let expected = [["a", "b"], ["1", "2"], [""], ["3", ""]]
    #expect(texts(CSVFile(["a,b", "1,2", "", "3,"].joined(separator: end))) == expected)
    #expect(texts(CSVFile(["a,b", "1,2", "", "3,", ""].joined(separator: end))) == expected)
  }

  @Test("the header line tells the separator", arguments: [",", ";", "\t"])
  func separators(separator: String) {
    let header = ["编号", "姓名", "备注，等"].joined(separator: separator)
    let row = ["v-1", "a|b", "x"].joined(separator: separator)
    let file = CSVFile(header + "\n" + row)
    #expect(texts(file) == [["编号", "姓名", "备注，等"], ["v-1", "a|b", "x"]])
    #expect(String(file.separator) == separator)
  }

  @Test("lists in cells do not change the separator")
  func semicolonsInCells() {
    #expect(texts(CSVFile("id,skills\nv,a;b;c;d\n")) == [["id", "skills"], ["v", "a;b;c;d"]])
    #expect(texts(CSVFile("id\na;b\n")) == [["id"], ["a;b"]])
  }

  @Test("columns count characters, not bytes and not cells")
  func positions() {
    let file = CSVFile("编号,姓名\n\"v-1\",王😀国,x\n")
    #expect(file.rows[1].map(\.column) == [1, 7, 11])
    #expect(file.rows[0].map(\.column) == [1, 4])
  }

  @Test("faults are reported where they are and nothing is lost")
  func faults() {
    let unclosed = CSVFile("a,b\n1,\"2\n3,4\n")
    #expect(unclosed.faults.map(\.kind) == [.unclosedQuote])
    #expect(unclosed.faults.first?.line == 2)
    #expect(unclosed.faults.first?.column == 3)
    #expect(unclosed.rows[1][1].text == "2\n3,4\n")
    let after = CSVFile("a\n\"x\"y,\"z\" \n")
    #expect(after.faults.map(\.kind) == [.textAfterQuote])
    #expect(after.faults.first?.column == 4)
    #expect(texts(after)[1] == ["xy", "z"])
  }

  @Test("an empty text has no rows")
  func empty() {
    #expect(CSVFile("").rows.isEmpty)
  }

  @Test(
    "formulas are made harmless and numbers are left alone",
    arguments: [
      ("=1+1", "'=1+1"), ("+8613", "'+8613"), ("-x", "'-x"), ("@SUM", "'@SUM"), ("\tx", "'\tx"),
      ("\rx", "'\rx"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠1", "'＠1"),
      ("-1.5", "-1.5"), ("-15", "-15"), ("-1.5.2", "'-1.5.2"), ("-", "'-"), ("'=1", "''=1"),
      ("'x", "'x"), ("x=1", "x=1"), ("-2+3", "'-2+3"), ("-.5", "'-.5"),
    ])
  func formulas(cell: String, written: String) {
    #expect(FormulaGuard.guarded(cell) == written)
    #expect(FormulaGuard.undone(written) == cell)
  }

  @Test("a file is UTF-8 with a mark, CRLF and quotes where needed")
  func writer() {
    let text = CSVWriter().text(header: ["a", "b"], rows: [["x,y", "\"q\""], ["=1", "a;b"]])
    #expect(text == "\u{FEFF}a,b\r\n\"x,y\",\"\"\"q\"\"\"\r\n'=1,\"a;b\"\r\n")
    #expect(CSVWriter(byteOrderMark: false).bytes(header: ["a"], rows: []) == [97, 13, 10])
  }

  @Test("anything written is read back exactly")
  func roundTrip() throws {
    let alphabet: [Unicode.Scalar] = [
      "a", "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\r", "\n", " ", "1", ".", "王", "＝",
      "\u{301}", "😀",
    ]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let width = Int.random(in: 1...4, using: &generator)
      let rows = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        (0..<width).map { _ in
          var view = String.UnicodeScalarView()
          for _ in 0..<Int.random(in: 0...5, using: &generator) {
            view.append(alphabet.randomElement(using: &generator) ?? "a")
          }
          return String(view)
        }
      }
      let header = (0..<width).map { "column \($0)" }
      let file = CSVFile(
        try DecodedText(CSVWriter().bytes(header: header, rows: rows)).text)
      // A table of one column has no separator to tell; one that holds semicolons is still read so.
      let read = texts(file).map { $0.map(FormulaGuard.undone) }
      #expect(
        read.map { $0.map { Array($0.utf8) } }
          == ([header] + rows).map { $0.map { Array($0.utf8) } })
      #expect(file.faults.isEmpty)
    }
  }
}
