internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Standard output and standard error, written to the end or not at all, whatever reads them.
enum Streams {
  /// The results.
  static func output(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

  /// The results, as bytes.
  static func output(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// A line for people: progress, warnings, errors.
  static func message(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

  /// Text for people without a line end.
  static func draw(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Whether standard error is a terminal that progress can be drawn on.
  static var canDraw: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The cells a line of standard output has; what is usual where it is no terminal.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 100
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EAGAIN {
        // Somebody made the stream non-blocking: wait until it takes more.
        var descriptor = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&descriptor, 1, -1)
        continue
      }
      // Nobody reads on, and there is nobody to tell.
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}
