import Accounts
import ArgumentParser
import Base
import Glibc
import Store

/// What `vitae user` starts.
struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Look after the accounts of a hosted server.",
    discussion: """
      Works while the server runs. Passwords are asked for, or read as one line of standard input; never are they words of a
      command.
      """,
    subcommands: [Create.self, List.self, Disable.self, Enable.self, Reset.self, Delete.self])

  struct Data: ParsableArguments {
    @Option(help: "The folder of everything that users bring.")
    var data = "vitae-data"

    /// The accounts there, or the end of the command.
    func accounts() throws -> Accounts {
      let folder = DataFolder(data)
      do throws(UploadError) { try folder.prepare(isServing: false) } catch {
        throw Refusal("the data folder `\(data)` cannot be used: \(String(cString: strerror(error.code)))")
      }
      let database = AccountDatabase.open(folder.database)
      Console.report(database.diagnostics)
      guard let store = database.value else { throw ExitCode(1) }
      guard let hasher = PasswordHasher() else {
        throw Refusal("there are not the 46 MiB of memory for a password hash")
      }
      return Accounts(store: store, hasher: hasher) { Int64(time(nil)) }
    }
  }

  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make an account.")
    @OptionGroup var folder: Data
    @Argument(help: "The e-mail address to sign in with.") var email: String

    func run() throws {
      let accounts = try folder.accounts()
      try UserCommand.saying(email) {
        guard try accounts.create(email: email, password: try Password.ask()) else {
          throw Refusal("`\(email)` has an account already")
        }
        return "made an account for \(email)"
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the accounts: address, state, CVs, bytes; one a line, by tabs.")
    @OptionGroup var folder: Data

    func run() throws {
      for entry in try folder.accounts().users() {
        let state = entry.user.isDisabled ? "disabled" : "active"
        Console.say("\(entry.user.email)\t\(state)\t\(entry.cvs)\t\(entry.bytes)", to: 1)
      }
    }
  }

  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lock an account and sign it out everywhere; what it has stays.")
    @OptionGroup var folder: Data
    @Argument(help: "The e-mail address of the account.") var email: String

    func run() throws { try UserCommand.set(isDisabled: true, email, folder) }
  }

  struct Enable: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Open a locked account again.")
    @OptionGroup var folder: Data
    @Argument(help: "The e-mail address of the account.") var email: String

    func run() throws { try UserCommand.set(isDisabled: false, email, folder) }
  }

  struct Reset: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set another password and sign the account out everywhere.")
    @OptionGroup var folder: Data
    @Argument(help: "The e-mail address of the account.") var email: String

    func run() throws {
      let accounts = try folder.accounts()
      try UserCommand.saying(email) {
        guard try accounts.reset(email: email, password: try Password.ask()) else {
          throw Refusal.nobody(email)
        }
        return "set another password for \(email)"
      }
    }
  }

  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete an account with everything in it: CVs, documents, what is published. For good.")
    @OptionGroup var folder: Data
    @Argument(help: "The e-mail address of the account.") var email: String
    @Flag(help: "Do it.") var yes = false

    func run() throws {
      let accounts = try folder.accounts()
      try UserCommand.saying(email) {
        guard
          let found = try accounts.users().first(where: { $0.user.email == EmailAddress(email)?.description })
        else { throw Refusal.nobody(email) }
        guard yes else {
          throw Refusal(
            "this would delete the account of \(email) with \(found.cvs) CVs and everything made of them; "
              + "say --yes if it should")
        }
        let cvs = try accounts.store.cvs(of: found.user.id).map(\.id)
        guard let user = try accounts.remove(email: email) else { throw Refusal.nobody(email) }
        // That they are to go is noted: a server that builds for them just now removes them again when it has ended.
        guard DataFolder(folder.data).removeFiles(of: user, published: cvs) else {
          throw Refusal(
            "the account of \(email) is deleted, but not all of its files could be removed from "
              + "`\(DataFolder(folder.data).user(user))`; the server tries it again")
        }
        return "deleted the account of \(email) and everything in it"
      }
    }
  }

  private static func set(isDisabled: Bool, _ email: String, _ folder: Data) throws {
    let accounts = try folder.accounts()
    try saying(email) {
      guard try accounts.setDisabled(isDisabled, email: email) else { throw Refusal.nobody(email) }
      return isDisabled ? "locked the account of \(email)" : "opened the account of \(email)"
    }
  }

  /// Runs what may fail for a reason that a person can mend.
  private static func saying(_ email: String, _ body: () throws -> String) throws {
    do {
      Console.say(try body(), to: 1)
    } catch let failure as Accounts.Failure {
      switch failure {
      case .invalid(let problems):
        throw Refusal(problems.map { "\($0.field): \($0.message)" }.joined(separator: "; "))
      case .wrongCredentials: throw Refusal.nobody(email)
      case .busy: throw Refusal("there is not the memory for a password hash just now")
      case .store(let error): throw Refusal("the accounts cannot be used: \(error)")
      }
    }
  }
}

/// Why a command does nothing.
struct Refusal: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }

  static func nobody(_ email: String) -> Refusal { Refusal("nobody has the address `\(email)`") }
}
