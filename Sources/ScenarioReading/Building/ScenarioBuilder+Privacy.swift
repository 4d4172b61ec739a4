internal import Scenarios

extension ScenarioBuilder {
  /// What may be posted, and whom to call.
  func privacy() -> PrivacyPolicy {
    var policy = PrivacyPolicy()
    guard let record = root.mapping("privacy", .privacy) else { return policy }
    policy.names = record.choice("names").flatMap(PrivacyPolicy.Names.init) ?? policy.names
    policy.plates = record.choice("plates").flatMap(PrivacyPolicy.Plates.init) ?? policy.plates
    policy.doors = record.choice("doors").flatMap(PrivacyPolicy.Doors.init) ?? policy.doors
    policy.contact = record.mapping("contact", .contact).flatMap(contact)
    return policy
  }

  private func contact(_ record: Record) -> Contact? {
    guard let name = record.text("name"), !name.isEmpty else { return nil }
    let contact = Contact(name: name, phone: record.text("phone"), place: record.text("place"))
    if contact.phone == nil, contact.place == nil {
      report.add(
        .contactUnreachable, at: record.position,
        Bilingual(
          zh: "联系人没有写电话，也没有写在哪里", en: "the contact has neither a phone nor a place"),
        advice: Bilingual(
          zh: "请写上 phone 或 place，居民才找得到人",
          en: "Write a phone or a place, so that residents find somebody"))
    }
    return contact
  }

  /// A volunteer's title as it will be posted. One that tells more of the name is not posted.
  func title(_ record: Record, of name: String) -> String? {
    guard let title = record.text("title"), !title.isEmpty else { return nil }
    guard !Volunteer.tellsMore(title, than: name) else {
      report.add(
        .titleRevealsName, at: record.position(of: "title"),
        Bilingual(
          zh: "\(record.subject.chinese)的称呼不会张贴：称呼只写“阿姨”“师傅”这样的词，不写名字",
          en:
            "the title of \(record.subject.english) is not posted: a title is a word or two and no part of the name"
        ),
        advice: Bilingual(zh: "请改成“阿姨”“师傅”“老师”", en: "Write a title such as Auntie or Master"))
      return nil
    }
    return title
  }
}
