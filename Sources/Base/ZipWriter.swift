internal import CDeflate

/// A zip archive whose files are stored as they are, or deflated (APPNOTE 6.3.10: 4.3.7 local headers, 4.3.12 the central
/// directory). Up to 4 GB and 65,535 files; more is refused.
public struct ZipWriter {
  /// There is no room for it.
  public struct Full: Error {}

  /// In bytes, with the directory.
  public let limit: Int
  public let mostFiles: Int

  public init(limit: Int = Int(UInt32.max), mostFiles: Int = Int(UInt16.max)) {
    self.limit = min(limit, Int(UInt32.max))
    self.mostFiles = min(mostFiles, Int(UInt16.max))
  }

  /// Of what was written so far.
  public private(set) var size = 0
  private var directory: [UInt8] = []
  private var count = 0
  /// Made for the first file that is deflated.
  private var compressor: Compressor?

  /// What stands before the bytes of a file that is stored. Names are UTF-8; each is given once.
  ///
  /// - Parameter modified: when it was written last, in seconds since 1970-01-01 UTC.
  public mutating func head(_ name: String, _ bytes: [UInt8], modified: Int64) throws(Full) -> [UInt8] {
    try head(name, bytes, packed: bytes.count, method: 0, modified: modified)
  }

  /// A file that is deflated, with what stands before it: the same bytes for the same bytes. Its time is the first that the
  /// format knows. O(bytes).
  public mutating func deflated(_ name: String, _ bytes: [UInt8]) throws(Full) -> [UInt8] {
    let compressor = compressor ?? Compressor()
    self.compressor = compressor
    let packed = compressor.deflate(bytes)
    // Method 8 (4.4.5).
    return try head(name, bytes, packed: packed.count, method: 8, modified: -1) + packed
  }

  /// Owns one compressor, whose tables take longer to clear than a small file to deflate.
  private final class Compressor {
    private let handle = libdeflate_alloc_compressor(6)

    deinit { libdeflate_free_compressor(handle) }

    func deflate(_ bytes: [UInt8]) -> [UInt8] {
      let most = libdeflate_deflate_compress_bound(handle, bytes.count)
      return [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        count = libdeflate_deflate_compress(handle, bytes, bytes.count, buffer.baseAddress, most)
      }
    }
  }

  private mutating func head(
    _ name: String, _ bytes: [UInt8], packed: Int, method: Int, modified: Int64
  ) throws(Full) -> [UInt8] {
    let name = Array(name.utf8)
    let stamp = Self.stamp(modified)
    // 30 bytes before it, 46 in the directory, 22 at the end (4.3.7, 4.3.12, 4.3.16).
    let end = size + directory.count + packed + 2 * (name.count + stamp.count) + 30 + 46 + 22
    guard end <= limit, count < mostFiles, name.count <= Int(UInt16.max) else { throw Full() }
    let (day, time) = Self.dayAndTime(modified)
    // Bit 11: the name is UTF-8.
    var facts = Self.numbers([(20, 2), (1 << 11, 2), (method, 2), (time, 2), (day, 2)])
    facts += Self.numbers([
      (Int(libdeflate_crc32(0, bytes, bytes.count)), 4), (packed, 4), (bytes.count, 4), (name.count, 2),
      (stamp.count, 2),
    ])
    directory += Self.numbers([(0x0201_4b50, 4), (20, 2)]) + facts
    directory += Self.numbers([(0, 2), (0, 2), (0, 2), (0, 4), (size, 4)]) + name + stamp
    let head = Self.numbers([(0x0403_4b50, 4)]) + facts + name + stamp
    size += head.count + packed
    count += 1
    return head
  }

  /// What ends the archive.
  public mutating func end() -> [UInt8] {
    let end = Self.numbers([
      (0x0605_4b50, 4), (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4), (size, 4), (0, 2),
    ])
    size += directory.count + end.count
    return directory + end
  }

  /// The format's own day and time (4.4.6), which have no zone: here UTC. From 1980 to 2107, in steps of two seconds.
  public static func dayAndTime(_ seconds: Int64) -> (day: Int, time: Int) {
    let first: Int64 = 315_532_800  // 1980-01-01
    let last: Int64 = 4_354_819_198  // 2107-12-31 23:59:58
    let seconds = Int(min(max(seconds, first), last))
    let (year, month, day) = civil(days: seconds / 86_400)
    let second = seconds % 86_400
    let (hour, minute) = (second / 3600, second / 60 % 60)
    return ((year - 1980) << 9 | month << 5 | day, hour << 11 | minute << 5 | (second % 60) / 2)
  }

  /// The day of the Gregorian calendar, by days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date
  /// algorithms": eras of 400 years that begin in March).
  private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The extra field that says the same in UTC and to the second (Info-ZIP, `extrafld.txt`: 0x5455, with the time of the
  /// last change alone); empty where a time does not fit.
  private static func stamp(_ seconds: Int64) -> [UInt8] {
    guard (0...Int64(Int32.max)).contains(seconds) else { return [] }
    return numbers([(0x5455, 2), (5, 2), (1, 1), (Int(seconds), 4)])
  }

  private static func numbers(_ values: [(value: Int, bytes: Int)]) -> [UInt8] {
    values.flatMap { value, bytes in (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
  }
}
