import Tables
import Testing

@Suite("Tables for the terminal")
struct TextTableTests {
  @Test(
    "what is wide counts twice",
    arguments: [
      ("", 0), ("abc", 3), ("楼院", 4), ("（）", 4), ("é", 1), ("e\u{301}", 1), ("😀", 2), ("👨‍👩‍👧", 2),
      ("🇨🇳", 2), ("❤️", 2), ("…", 1), ("─", 1), ("ｱ", 1), ("한국", 4), ("\u{1B}", 0), ("𠀀", 2),
      ("✅", 2),
    ])
  func width(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }

  @Test(
    "a text is cut to the width and says so",
    arguments: [
      ("楼院看车", 8, "楼院看车"), ("楼院看车", 7, "楼院看…"), ("楼院看车", 6, "楼院…"), ("abc", 2, "a…"),
      ("abc", 1, "…"), ("abc", 0, ""),
    ])
  func truncation(text: String, width: Int, cut: String) {
    #expect(DisplayWidth.truncated(text, to: width) == cut)
  }

  @Test("columns are aligned, numbers at the right")
  func aligned() {
    var table = TextTable(["姓名", "小时", "note"])
    table.add(["王建国", "6", "x"])
    table.add(["Li", "12.5", ""])
    table.add(["张"])
    #expect(
      table.lines() == [
        "姓名    小时  note", "──────  ────  ────", "王建国     6  x", "Li      12.5", "张",
      ])
  }

  @Test("the widest columns give way until the line fits")
  func narrow() {
    var table = TextTable(["id", "reason"])
    table.add(["v-1", "唯一空闲的电工本周已满六小时"])
    let lines = table.lines(width: 20)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 20 })
    #expect(lines.last == "v-1  唯一空闲的电工…")
  }

  @Test("no cell can command the terminal")
  func controls() {
    var table = TextTable(["a"])
    table.add(["x\u{1B}[2Jy\nz"])
    #expect(table.text() == "a\n────────\nx [2Jy z\n")
  }
}
