internal import Base
internal import Composition
internal import Content
internal import Typesetting

/// The pictures of one person: read once, for layout and for the pages of the web.
struct PersonPictures: Sendable {
  /// By the path as the profile names it.
  var library = ImageLibrary()
  var diagnostics: [Diagnostic] = []
  /// Everything that was read.
  private(set) var inputs: InputGroup

  /// Reads every picture that the profile names. Each mistake is said at the place that names the picture.
  init(_ person: Person) {
    var log = InputLog()
    for path in person.profile.imagePaths where library.pictures[path.plain] == nil {
      let file = Path.join(person.folder, Self.inFolder(path.plain))
      guard Path.contained(Self.inFolder(path.plain)) != nil else {
        diagnostics.append(
          Diagnostic(
            .error, code: "build.picture-outside", "`\(path.plain)` lies outside the person's folder",
            at: path.origin.range, hints: ["keep pictures below `\(person.folder)`"]))
        continue
      }
      let checked = PictureLoader.load(file, mentioned: path.origin.range, &log)
      diagnostics += checked.diagnostics
      if let picture = checked.value { library.pictures[path.plain] = picture }
    }
    inputs = InputGroup(InputName.pictures(person.slug), log)
  }

  /// The path from the person's folder. Paths in `projects/*.md` are relative to that file's folder, or to the
  /// person's where nothing is found there.
  private static func inFolder(_ path: String) -> String {
    Path.normalized(path.hasPrefix("../") ? String(path.dropFirst(3)) : path)
  }

  /// The path of a picture in a folder of pictures: the one from the person's `images/`; what lies elsewhere is below `other/`,
  /// so that two pictures never meet in one file.
  static func fileName(_ source: String) -> String {
    let path = inFolder(source)
    guard path.hasPrefix("images/"), !path.hasPrefix("images/other/") else { return "other/" + path }
    return String(path.dropFirst("images/".count))
  }

  /// The document with every picture's `src` moved to `folder`, relative to the page.
  func moved(_ document: Document, to folder: String) -> Document {
    moved(document) { folder + "/" + Self.fileName($0) }
  }

  /// The document with every picture's `src` moved to the path that `place` gives it, relative to the page.
  func moved(_ document: Document, to place: (_ source: String) -> String) -> Document {
    var document = document
    for index in document.nodes.indices {
      let id = NodeID(index)
      guard let element = document.element(id), element.name == "img", let source = element["src"],
        library.pictures[source] != nil
      else { continue }
      document.updateElement(id) { element in
        for at in element.attributes.indices where element.attributes[at].name == "src" {
          element.attributes[at].value = PercentEncoding.path(place(source))
        }
      }
    }
    return document
  }
}
