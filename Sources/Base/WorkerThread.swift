internal import Glibc

/// Threads for calls that block, so that the threads which run tasks stay free.
public enum WorkerThread {
  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Runs `body` once on a new thread that ends with it. Where the system refuses a thread, runs it here.
  public static func run(_ body: @escaping @Sendable () -> Void) {
    var thread: pthread_t = 0
    let work = Unmanaged.passRetained(Work(body))
    let code = pthread_create(
      &thread, nil,
      { context in
        Unmanaged<Work>.fromOpaque(context!).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    if code == 0 { pthread_detach(thread) } else { work.takeRetainedValue().body() }
  }
}
