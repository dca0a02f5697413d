internal import Accounts
internal import Base

/// How much a user has, and whether there is room for more. Checked wherever something is kept for them.
extension HostServices {
  /// The bytes of everything that counts: files as they were sent, what was read of them, profiles, postings, documents and
  /// public pages, and what is promised to a build.
  func used(by user: UserID) throws(AccountStoreError) -> Int64 {
    let cvs = try store.cvs(of: user).map(\.id)
    return try store.bytes(of: user) + folder.bytes(of: user, cvs: cvs) + reserved.bytes(of: user)
  }

  /// Why so many bytes may not take the place of what was made for a posting before; what there is room for is promised,
  /// so that nothing else takes it before these files stand.
  func refusal(_ bytes: Int64, for customization: Customization) -> Diagnostic? {
    let (cv, user) = (customization.cv, customization.user)
    return filing.hold(user) { () throws(Never) in
      let there = DataFolder.bytes(below: folder.documents(customization.id, of: cv, user: user))
      let more = bytes - there
      guard more > 0 else { return nil }
      do throws(AccountStoreError) {
        guard try used(by: user) + more <= configuration.userQuota.bytes else {
          return Diagnostic(.error, code: "host.quota", "there is no room for what was made")
        }
        reserved.promise(more, to: user)
        return nil
      } catch {
        return Diagnostic(.error, code: "host.internal", "\(error)")
      }
    }
  }

  /// Says where there is no room for so many more bytes. What gets smaller is always taken. To be called under the user's
  /// lock.
  func checkRoom(for more: Int, of user: UserID) throws {
    guard more > 0 else { return }
    let quota = configuration.userQuota.bytes
    guard try used(by: user) + Int64(more) <= quota else { throw HostError.quota(quota) }
  }

  /// What is left for files and what is read of them, beside everything else that a user has.
  func quotaForFiles(of user: UserID) throws(AccountStoreError) -> Quota {
    var quota = configuration.userQuota
    quota.bytes -= folder.bytes(of: user, cvs: try store.cvs(of: user).map(\.id)) + reserved.bytes(of: user)
    return quota
  }
}
