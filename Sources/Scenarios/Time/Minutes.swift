/// A length of time, or a point of time counted from Monday 00:00 of the planned week, in minutes.
///
/// Duties of Sunday night may end after 10,080, the end of the week; days before the week have
/// negative minutes.
public typealias Minutes = Int

/// The minutes of one day.
public let minutesPerDay: Minutes = 1440

/// The minutes of one week.
public let minutesPerWeek: Minutes = 7 * minutesPerDay
