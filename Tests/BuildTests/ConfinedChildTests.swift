import Base
import Glibc
import TestSupport
import Testing

@testable import Build

/// What a program that reads somebody else's file cannot do. A shell stands for one that a file has taken over.
@Suite struct ConfinedChildTests {
  private struct Attempt: Sendable, CustomTestStringConvertible {
    var name: String
    var script: String
    var testDescription: String { name }
  }

  private let folder = TextFile.temporaryFolder()

  private func run(_ script: String, _ change: (inout ConfinedChild) -> Void = { _ in })
    -> ConfinedChild.Outcome
  {
    TextFile.write("what somebody sent", to: folder + "/in")
    var child = ConfinedChild()
    change(&child)
    return child.run("sh", ["-c", script], in: folder)
  }

  private func output(_ script: String) -> String? {
    guard case .output(let bytes) = run(script) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func itReadsItsFile() {
    #expect(output("exec cat in") == "what somebody sent")
    // Nothing is known to it but the language.
    #expect(output("echo $LC_ALL $HOME$VITAE_SHARED$TMPDIR") == "C\n")
  }

  @Test(arguments: [
    Attempt(name: "write", script: "echo x > new"), Attempt(name: "append", script: "echo x >> in"),
    Attempt(name: "truncate", script: ": > in"), Attempt(name: "remove", script: "exec rm -f in"),
    Attempt(name: "rename", script: "exec mv in out"), Attempt(name: "link", script: "exec ln in out"),
    Attempt(name: "symbolic link", script: "exec ln -s in out"),
    Attempt(name: "folder", script: "exec mkdir out"), Attempt(name: "mode", script: "exec chmod 777 in"),
    Attempt(name: "times", script: "exec touch in"), Attempt(name: "a process", script: "true | true"),
    Attempt(name: "its parent", script: "kill -TERM $PPID"),
    Attempt(name: "more time", script: "ulimit -t 1000"),
    Attempt(name: "more memory", script: "ulimit -v unlimited"),
    Attempt(name: "a longer file", script: "ulimit -f unlimited"),
    Attempt(name: "owner", script: "exec chown 1 in"),
    Attempt(name: "its processors", script: "exec taskset -p 1 $$"),
    Attempt(name: "its scheduling", script: "exec chrt --batch 0 cat in"),
    Attempt(name: "its turn at disks", script: "exec ionice -c 3 cat in"),
    Attempt(name: "the whole disk", script: "exec sync -f in"),
  ])
  private func itChangesNothing(_ attempt: Attempt) {
    // The status of what was tried is the child's.
    guard case .failed = run(attempt.script) else {
      Issue.record("it can: \(attempt.script)")
      return
    }
    #expect(TextFile.tree(folder) == ["in"])
    #expect(TextFile.read(folder + "/in") == "what somebody sent")
  }

  @Test func itReadsNoOtherFile() {
    guard ConfinedChild.isKeptFromFiles else {
      print("skipped: this kernel has no Landlock")
      return
    }
    let other = TextFile.temporaryFolder() + "/secret"
    TextFile.write("secret", to: other)
    for path in [other, "/etc/passwd", "/proc/self/environ", "/proc/1/cmdline", "../secret"] {
      #expect(output("exec cat \(path)") == nil, "\(path)")
    }
  }

  /// Tools that are refused something have to be there.
  @Test func theToolsThatTryAreThere() {
    for tool in ["taskset", "chrt", "ionice", "sync"] {
      #expect(output("command -v \(tool)")?.hasSuffix(tool + "\n") ?? false, "\(tool)")
      #expect(output("exec \(tool) --version")?.contains(tool) ?? false, "\(tool)")
    }
  }

  /// A script that prints the six words of capget(2).
  private func writeCapget() {
    #if arch(x86_64)
      let number = 125
    #else
      let number = 90
    #endif
    let script = """
      $h = pack("II", 0x20080522, 0); $d = "\\x55" x 24;
      syscall(\(number), $h, $d) == 0 or die; print join(" ", unpack("I6", $d));
      """
    TextFile.write(script, to: folder + "/script")
  }

  /// capabilities(7), capget(2): no set has any.
  @Test func itHasNoCapabilities() {
    writeCapget()
    #expect(output("exec perl script") == "0 0 0 0 0 0")
  }

  /// As `AmbientCapabilities=` of a service has it: what it starts has its capabilities too, but for what is confined.
  @Test(arguments: [false, true])
  func itInheritsNoCapabilities(isNobody: Bool) async {
    // What programs that are not confined are started with, and what this one has.
    writeCapget()
    TextFile.write("what somebody sent", to: folder + "/in")
    chmod(folder, 0o755)
    let outcome = await withCheckedContinuation { continuation in
      // Capabilities are a thread's: this one ends with what it does.
      WorkerThread.run {
        guard let handed = HandedOn.capabilities(isNobody: isNobody) else {
          return continuation.resume(returning: ("", "") as (String, String)?)
        }
        guard handed != 0, case .output(let bytes) = ConfinedChild().run("perl", ["script"], in: folder)
        else {
          return continuation.resume(returning: nil)
        }
        let outside = HandedOn.output("perl '\(folder)/script'")
        continuation.resume(returning: (String(decoding: bytes, as: UTF8.self), outside))
      }
    }
    guard outcome?.0 != "" else {
      print("skipped: this needs the capabilities of the superuser")
      return
    }
    #expect(outcome?.0 == "0 0 0 0 0 0")
    // It is there to be lost.
    #expect(outcome?.1.isEmpty == false && outcome?.1 != "0 0 0 0 0 0", "\(String(describing: outcome))")
  }

  /// getsid(2): of its own.
  @Test func itIsASessionOfItsOwn() {
    #if arch(x86_64)
      let number = 124
    #else
      let number = 156
    #endif
    TextFile.write("print syscall(\(number), 0) == $$ ? 'yes' : 'no';", to: folder + "/script")
    #expect(output("exec perl script") == "yes")
  }

  @Test func dataAmongTheSystemsProgramsIsKnown() {
    for (path, isRead) in [
      ("/usr/lib", true), ("/usr/bin/env", true), ("/lib", true), ("/", false), ("/usr", false),
      ("/opt", false),
      ("/usr/share", false), (folder, false), ("/usr/lib/no-such-file", false), ("/var/lib", false),
    ] {
      #expect(ConfinedChild.reads(path) == isRead, "\(path)")
    }
  }

  @Test func itReadsNothingElseOfTheSystem() {
    guard ConfinedChild.isKeptFromFiles else {
      print("skipped: this kernel has no Landlock")
      return
    }
    for path in ["/usr/share", "/usr", "/opt", "/var", "/home", "/"] {
      #expect(output("exec ls \(path)") == nil, "\(path)")
    }
    #expect(output("exec ls /usr/lib") != nil)
  }

  @Test func whatTakesTooLongIsEnded() {
    let start = ConfinedChild.now()
    let outcome = run("echo begun; while :; do :; done") { $0.milliseconds = 200 }
    guard case .exceeded = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(ConfinedChild.now() - start < 60_000)
    guard case .exceeded = run("while :; do echo yes; done", { $0.mostOutput = 1000 }) else {
      Issue.record("it may say what it likes")
      return
    }
  }
}
