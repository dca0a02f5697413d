public import Base

/// Writes a profile's JSON Resume form as a file.
public enum ResumeJSON {
  /// `Profile.jsonResume()` as indented JSON text with a line feed at the end.
  public static func text(_ resume: JSONValue) -> String { resume.serialized(pretty: true) }
}
