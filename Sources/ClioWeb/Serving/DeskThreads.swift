import Foundation
import Synchronization

/// Threads that questions are worked out on. The store's calls block; the threads that serve connections must not.
final class DeskThreads: TaskExecutor {
  /// For answers: as many as the machine works on at once.
  static let answers = DeskThreads(max(2, ProcessInfo.processInfo.activeProcessorCount), named: "clio-answer")
  /// For texts to check, which take longest: answers never wait for them.
  static let checks = DeskThreads(2, named: "clio-check")

  private let jobs = Mutex<(waiting: [UnownedJob], next: Int)>(([], 0))
  private let signal = DispatchSemaphore(value: 0)

  /// The threads never end, so there are only those above.
  private init(_ count: Int, named name: String) {
    for number in 1...count {
      let thread = Thread { [self] in work() }
      thread.name = "\(name)-\(number)"
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.waiting.append(job) }
    signal.signal()
  }

  private func work() {
    while true {
      signal.wait()
      let job = jobs.withLock { jobs -> UnownedJob? in
        guard jobs.next < jobs.waiting.count else { return nil }
        let job = jobs.waiting[jobs.next]
        jobs.next += 1
        if jobs.next == jobs.waiting.count { jobs = ([], 0) }
        return job
      }
      job?.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
