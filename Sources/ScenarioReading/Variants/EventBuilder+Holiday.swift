internal import Scenarios

extension EventBuilder {
  func holiday(_ record: Record) -> Event.Effect? {
    guard let holiday = record.mapping("holiday", .holiday) else { return nil }
    var days: [Holiday.ShiftedDay] = []
    shift("days", of: holiday, into: &days) { $0.weekday >= .saturday ? $0.weekday : .sunday }
    shift("working-days", of: holiday, into: &days) { _ in nil }
    let travelling = holiday.has("travelling") ? holiday.value("travelling", ShareText.share) : 0
    let pausing = holiday.references("pauses", in: directories.needs)
    guard let travelling, !days.isEmpty else { return nil }
    return .holiday(
      Holiday(
        name: holiday.text("name") ?? "", days: days.sorted { $0.day < $1.day },
        travelling: travelling, pausing: pausing))
  }

  /// Reads days, each like some weekday; without a usual one it has to be named, and is no day off.
  private func shift(
    _ key: String, of holiday: Record, into days: inout [Holiday.ShiftedDay],
    usual: (Day) -> Weekday?
  ) {
    for item in holiday.items(key) {
      let read = holiday.parse(item, of: key) { text throws(ValueFault) in
        let read = try ShiftedDayText.days(text)
        if usual(read.days.lowerBound) == nil, read.like.map({ $0 >= .saturday }) ?? true {
          throw ShiftedDayText.fault
        }
        return read
      }
      guard let read else { continue }
      for number in read.days.lowerBound.number...read.days.upperBound.number {
        let day = Day(number: number)
        guard let like = read.like ?? usual(day) else { continue }
        if days.contains(where: { $0.day == day }) {
          report.add(
            .duplicateKey, at: item.position,
            Bilingual(
              zh: "\(day) 在这个假期里写了两次", en: "\(day) stands twice in this holiday"),
            advice: Bilingual(zh: "请只留一个", en: "Keep one of them"))
        } else {
          days.append(Holiday.ShiftedDay(day, runsLike: like))
        }
      }
    }
  }
}
