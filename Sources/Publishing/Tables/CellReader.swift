internal import Scenarios

/// A cell that does not say what its column needs.
struct CellFault: Error {
  /// The column, from 0.
  var column: Int
  /// What the column needs.
  var expected: Bilingual
}

/// The cells of one row, read one column at a time.
struct CellReader {
  /// The text of each cell, free of what was added for spreadsheets.
  let texts: [String]

  func text(_ column: Int) -> String { texts[column] }

  /// Nil for an empty cell.
  func optionalText(_ column: Int) -> String? { texts[column].isEmpty ? nil : texts[column] }

  /// Nil for an empty cell.
  func optionalNumber(_ column: Int) throws(CellFault) -> Double? {
    texts[column].isEmpty ? nil : try number(column)
  }

  func wholeNumber(_ column: Int) throws(CellFault) -> Int {
    guard let number = Int(texts[column]) else {
      throw CellFault(column: column, expected: FindingWords.wholeNumber)
    }
    return number
  }

  func hours(_ column: Int) throws(CellFault) -> Minutes {
    guard let minutes = Figures.minutes(hours: texts[column]) else {
      throw CellFault(column: column, expected: FindingWords.number)
    }
    return minutes
  }

  func number(_ column: Int) throws(CellFault) -> Double {
    guard let number = Figures.number(texts[column]) else {
      throw CellFault(column: column, expected: FindingWords.number)
    }
    return number
  }

  /// The hours of a day in two columns: start, end.
  func dailyHours(from column: Int) throws(CellFault) -> Range<Minutes> {
    do throws(CellFault) {
      return try DailyHours(start: texts[column], end: texts[column + 1]).hours()
    } catch {
      throw CellFault(column: column + error.column, expected: error.expected)
    }
  }

  /// The span in three columns: date, start, end.
  func span(from column: Int, in week: Week) throws(CellFault) -> Range<Minutes> {
    let dated = DatedSpan(
      date: texts[column], start: texts[column + 1], end: texts[column + 2])
    if let span = dated.span(in: week) { return span }
    for time in [column + 1, column + 2] where Figures.minutes(time: texts[time]) == nil {
      throw CellFault(column: time, expected: FindingWords.time)
    }
    throw CellFault(column: column, expected: FindingWords.date)
  }
}
