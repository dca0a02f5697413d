internal import CLinux
internal import Glibc
internal import Synchronization

/// Ends work by a signal in good order: what waits for a language model stops at once, gives back what it holds in the
/// cache, and replaces nothing. A second signal ends the process as always.
public enum Interruption {
  /// Runs `work`; SIGINT (Ctrl-C) or SIGTERM cancels it. The value, and the number of the signal that came, or nil.
  /// To be used once in a process.
  public static func cancelling<Value: Sendable>(
    _ work: @escaping @Sendable () async -> Value
  ) async -> (value: Value, signal: Int32?) {
    let task = Task { await work() }
    let file = vitae_interrupts()
    guard file >= 0 else { return (await task.value, nil) }
    let watch = Watch(file: file) { task.cancel() }
    watch.start()
    return (await task.value, watch.signal)
  }

  /// A thread that waits for the first signal.
  private final class Watch: Sendable {
    private let file: Int32
    private let cancel: @Sendable () -> Void
    private let came = Atomic<Int32>(0)

    init(file: Int32, cancel: @escaping @Sendable () -> Void) {
      self.file = file
      self.cancel = cancel
    }

    var signal: Int32? {
      let number = came.load(ordering: .acquiring)
      return number > 0 ? number : nil
    }

    func start() {
      var thread: pthread_t = 0
      let own = Unmanaged.passRetained(self)
      let code = pthread_create(
        &thread, nil,
        { context in
          Unmanaged<Watch>.fromOpaque(context!).takeRetainedValue().wait()
          return nil
        }, own.toOpaque())
      if code == 0 { pthread_detach(thread) } else { own.release() }
    }

    private func wait() {
      var byte: UInt8 = 0
      while read(file, &byte, 1) < 0, errno == EINTR {}
      came.store(Int32(byte), ordering: .releasing)
      cancel()
    }
  }
}
