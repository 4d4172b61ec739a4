import Scenarios

/// Nobody is in two places at once, and there is time to walk from one to the other.
struct OnePlaceRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.people.flatMap { person -> [Finding] in
      let past = (courtyard.history[person.volunteer.id] ?? []).map(courtyard.clock.span)
      return person.duties.enumerated().compactMap { position, duty -> Finding? in
        let before = person.duties[..<position]
        if past.contains(where: duty.span.overlaps)
          || before.contains(where: {
            $0.span.overlaps(duty.span) && $0.occurrence != duty.occurrence
          })
        {
          return Finding(
            .overlap, at: duty.duty, zh: "与本人的另一次值勤时间重叠。",
            en: "overlaps another duty of the same person")
        }
        let place = courtyard.place(of: duty.need)
        let hurried = before.first { earlier in
          let walk = courtyard.walk(from: courtyard.place(of: earlier.need), to: place)
          return earlier.occurrence != duty.occurrence
            && duty.span.lowerBound - earlier.span.upperBound < walk
        }
        return hurried.map { earlier in
          Finding(
            .noTimeToWalk, at: duty.duty, zh: "从 \(earlier.need.id) 的地点走过来时间不够。",
            en: "there is not enough time to walk here from \(earlier.need.id)")
        }
      }
    }
  }
}
