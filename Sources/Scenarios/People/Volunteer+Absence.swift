extension Volunteer {
  /// Whether they cannot serve a single minute of a week, whatever is needed: away, or never free.
  public func isAbsent(in week: Week) -> Bool {
    func minutes(_ spans: [DateSpan]) -> [Range<Minutes>] {
      spans.flatMap { span in
        // A week's own minutes are asked about; the day before may reach into it.
        (-1...6).compactMap { offset -> Range<Minutes>? in
          let day = week.monday.advanced(by: offset)
          guard span.first <= day, day <= span.last else { return nil }
          let hours = span.hours ?? 0..<minutesPerDay
          let midnight = offset * minutesPerDay
          return midnight + hours.lowerBound..<midnight + hours.upperBound
        }
      }
    }
    let weekly =
      available.map { windows in
        [-minutesPerWeek, 0].flatMap { shift in
          windows.map { $0.span.lowerBound + shift..<$0.span.upperBound + shift }
        }
      } ?? [0..<minutesPerWeek]
    let closed = minutes(away).sorted { $0.lowerBound < $1.lowerBound }
    return (weekly + minutes(also)).allSatisfy { open in
      let open = open.clamped(to: 0..<minutesPerWeek)
      // How far into the span everything is closed.
      let reached = closed.reduce(open.lowerBound) { reached, span in
        span.lowerBound <= reached ? max(reached, span.upperBound) : reached
      }
      return reached >= open.upperBound
    }
  }
}
