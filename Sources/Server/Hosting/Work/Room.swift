internal import Accounts

/// How much a user has, and whether there is room for more. Checked wherever something is kept for them.
extension HostServices {
  /// The bytes of everything that counts: files as they were sent, what was read of them, profiles, postings, documents and
  /// public pages.
  func used(by user: UserID) throws(AccountStoreError) -> Int64 {
    let cvs = try store.cvs(of: user).map(\.id)
    return try store.bytes(of: user) + folder.bytes(of: user, cvs: cvs)
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
    quota.bytes -= folder.bytes(of: user, cvs: try store.cvs(of: user).map(\.id))
    return quota
  }
}
