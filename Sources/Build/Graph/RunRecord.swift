internal import Base

/// What a whole run did: enough to say it again when nothing has changed.
struct RunRecord: Hashable, Sendable {
  struct Step: Hashable, Sendable {
    var name: String
    /// The step's key then: other runs may have made it otherwise since.
    var key: Digest
  }

  /// The output folder: the way to it from the records.
  var output = ""
  /// Every group of inputs, by name, with its digest then.
  var inputs: [StepKey.Part] = []
  /// Every step, in the order in which their diagnostics are counted.
  var steps: [Step] = []
  /// People whose portfolio stood there.
  var published = 0
  /// Applications that failed.
  var failed: [String] = []
  /// What was said that belongs to no step.
  var diagnostics: [Diagnostic] = []

  var payload: [UInt8] {
    var writer = ByteWriter()
    writer.text(output)
    writer.list(inputs) { writer, part in
      writer.text(part.name)
      writer.digest(part.digest)
    }
    writer.list(steps) { writer, step in
      writer.text(step.name)
      writer.digest(step.key)
    }
    writer.number(published)
    writer.list(failed) { $0.text($1) }
    writer.list(diagnostics) { $0.diagnostic($1) }
    return writer.bytes
  }

  init() {}

  init(payload: UnsafeRawBufferPointer) throws(ByteReader.Damage) {
    var reader = ByteReader(payload)
    output = try reader.text()
    inputs = try reader.list { reader throws(ByteReader.Damage) in
      let name = try reader.text()
      return StepKey.Part(name: name, digest: try reader.digest())
    }
    steps = try reader.list { reader throws(ByteReader.Damage) in
      let name = try reader.text()
      return Step(name: name, key: try reader.digest())
    }
    published = try reader.int()
    failed = try reader.list { reader throws(ByteReader.Damage) in try reader.text() }
    diagnostics = try reader.list { reader throws(ByteReader.Damage) in try reader.diagnostic() }
  }
}

extension InputGroup {
  var payload: [UInt8] {
    var writer = ByteWriter()
    writer.list(seen) { $0.observation($1) }
    return writer.bytes
  }

  init(_ name: String, key: Digest, payload: UnsafeRawBufferPointer) throws(ByteReader.Damage) {
    var reader = ByteReader(payload)
    let seen = try reader.list { reader throws(ByteReader.Damage) in try reader.observation() }
    self.init(name, seen: seen, digest: key)
  }
}
