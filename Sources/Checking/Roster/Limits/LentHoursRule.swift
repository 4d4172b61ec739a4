import Scenarios

/// The people of an organisation together serve at most the hours that it lends.
struct LentHoursRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    courtyard.scenario.organisations.compactMap { organisation in
      let duties = roster.duties.filter { $0.volunteer?.organisation == organisation.id }
        .sorted { $0.duty < $1.duty }
      var sum = 0
      var tooLong: PlacedDuty?
      for duty in duties {
        sum += duty.span.count
        if sum > organisation.lends, tooLong == nil { tooLong = duty }
      }
      return tooLong.map { duty in
        Finding(
          .lentHours, at: duty.duty,
          zh: "单位 \(organisation.id) 的人一周共\(hours(sum))小时，只出借\(hours(organisation.lends))小时。",
          en: "the people of \(organisation.id) serve \(hours(sum)) h in the week; "
            + "\(hours(organisation.lends)) h are lent")
      }
    }
  }
}
