internal import Base

/// Calls that block (the disk, the database, password hashes), away from the few threads that run tasks.
enum OffThread {
  static func run<T: Sendable, E: Error>(_ body: @escaping @Sendable () throws(E) -> T) async throws(E) -> T {
    let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<T, E>, Never>) in
      WorkerThread.run {
        do throws(E) {
          continuation.resume(returning: .success(try body()))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
    return try result.get()
  }

  /// What a task gives, if it is there in time; the task goes on in any case.
  static func result<T: Sendable>(of task: Task<T, Never>, within duration: Duration) async -> T? {
    let (stream, continuation) = AsyncStream.makeStream(of: T?.self, bufferingPolicy: .bufferingOldest(1))
    Task {
      continuation.yield(await task.value)
      continuation.finish()
    }
    let timer = Task {
      try? await Task.sleep(for: duration)
      continuation.yield(nil)
      continuation.finish()
    }
    defer { timer.cancel() }
    for await value in stream { return value }
    return nil
  }
}
