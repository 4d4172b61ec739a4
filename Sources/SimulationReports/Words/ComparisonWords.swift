internal import Scenarios
internal import Simulation

/// A comparison in sentences: first what differs beyond chance, the worst first, then what does not.
struct ComparisonWords {
  /// One a measure that differs beyond chance, each beginning with its verdict.
  let sentences: [Bilingual]
  /// About all the other measures.
  let remarks: [Bilingual]

  init(_ comparison: Comparison, first: String) {
    func lines(_ verdict: Verdict) -> [Comparison.MeasureLine] {
      comparison.measures.filter { $0.verdict == verdict }
    }
    sentences = [Verdict.worse, .better, .differs].flatMap { verdict in
      lines(verdict).map { line in
        let name = VerdictWords.name(verdict)
        let sentence = VerdictWords.sentence(line, first: first)
        return Bilingual(
          zh: "\(name.chinese)：\(sentence.chinese)。", en: "\(name.english): \(sentence.english).")
      }
    }
    let same = lines(.noDifference).map { MeasureWords.name($0.measure) }
    remarks = [
      sentences.isEmpty && !same.isEmpty ? ReportWords.nothingDiffers : nil,
      same.isEmpty ? nil : ReportWords.noDifference(same),
      lines(.tooFewRuns).isEmpty ? nil : ReportWords.tooFewRuns,
    ].compactMap(\.self)
  }
}
