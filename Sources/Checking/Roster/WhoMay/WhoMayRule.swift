import Scenarios

/// Who may serve a need at a time: section 1.2 of `docs/model.md` for volunteers. Duties that the
/// committee has pinned are exempt.
struct WhoMayRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.duties.flatMap { duty -> [Finding] in
      guard let volunteer = duty.volunteer, !duty.isPinned else { return [] }
      return skill(duty, volunteer, courtyard) + group(duty, volunteer)
        + place(duty, volunteer, courtyard) + Availability(volunteer, courtyard).findings(for: duty)
        + Demands(duty, courtyard).findings(for: volunteer)
    }
  }

  private func skill(
    _ duty: PlacedDuty, _ volunteer: Volunteer, _ courtyard: Courtyard
  ) -> [Finding] {
    guard let asked = duty.skill else { return [] }
    let held = volunteer.skills.filter { $0.skill == asked.skill && $0.level >= asked.level }
    guard !held.isEmpty else {
      return [
        Finding(
          .lacksSkill, at: duty.duty, zh: "没有所需的技能 \(asked.skill)（\(asked.level)级）。",
          en: "does not have the skill \(asked.skill) at level \(asked.level)")
      ]
    }
    let day = courtyard.clock.day(at: duty.span.lowerBound)
    let needsCertificate = courtyard.scenario.skills.contains {
      $0.id == asked.skill && $0.needsCertificate
    }
    let isCertified = held.contains { $0.isCertified && $0.certifiedThrough ?? day >= day }
    guard needsCertificate, !isCertified else { return [] }
    return [
      Finding(
        .certificateInvalid, at: duty.duty, zh: "技能 \(asked.skill) 的证书在\(day)无效。",
        en: "has no certificate for \(asked.skill) that is valid on \(day)")
    ]
  }

  private func group(_ duty: PlacedDuty, _ volunteer: Volunteer) -> [Finding] {
    [duty.role?.group, duty.need.adoptedBy].compactMap(\.self)
      .filter { !volunteer.groups.contains($0) }
      .map { group in
        Finding(
          .outsideGroup, at: duty.duty, zh: "不是小组 \(group) 的成员。", en: "is not in the group \(group)"
        )
      }
  }

  private func place(
    _ duty: PlacedDuty, _ volunteer: Volunteer, _ courtyard: Courtyard
  ) -> [Finding] {
    guard !volunteer.places.isEmpty, let place = courtyard.place(of: duty.need),
      !volunteer.places.contains(place)
    else { return [] }
    return [
      Finding(
        .servesElsewhere, at: duty.duty, zh: "不在地点 \(place) 服务。", en: "does not serve at \(place)")
    ]
  }
}
