internal import Base

/// The other sections of JSON Resume.
extension ResumeReader {
  static func education(_ reader: inout ItemReader, _ state: inout ProfileState) -> Education {
    let dates = reader.dates(&state)
    let title = reader.peek("institution", "area", "studyType")
    var item = Education(
      id: reader.name(section: "education", title: title, start: dates.start, &state), dates: dates)
    item.institution = reader.text("institution", &state)
    item.url = reader.address("url", &state)
    item.location = reader.text("location", &state)
    item.area = reader.text("area", &state)
    item.studyType = reader.text("studyType", &state)
    item.score = reader.text("score", or: "gpa", &state)
    item.courses = reader.texts("courses", &state)
    item.summary = reader.text("summary", &state)
    item.highlights = reader.highlights(&state)
    item.tags = reader.words("tags", &state)
    return item
  }

  static func award(_ reader: inout ItemReader, _ state: inout ProfileState) -> Award {
    let date = reader.date("date", &state)
    var item = Award(id: reader.name(section: "awards", title: reader.peek("title"), start: date, &state))
    item.title = reader.text("title", &state)
    item.date = date
    item.awarder = reader.text("awarder", &state)
    item.summary = reader.text("summary", &state)
    return item
  }

  static func certificate(_ reader: inout ItemReader, _ state: inout ProfileState) -> Certificate {
    let date = reader.date("date", &state)
    var item = Certificate(
      id: reader.name(section: "certificates", title: reader.peek("name"), start: date, &state))
    item.name = reader.text("name", &state)
    item.date = date
    item.issuer = reader.text("issuer", &state)
    item.url = reader.address("url", &state)
    return item
  }

  static func publication(_ reader: inout ItemReader, _ state: inout ProfileState) -> Publication {
    let date = reader.date("releaseDate", &state)
    var item = Publication(
      id: reader.name(section: "publications", title: reader.peek("name"), start: date, &state))
    item.name = reader.text("name", &state)
    item.publisher = reader.text("publisher", &state)
    item.releaseDate = date
    item.url = reader.address("url", or: "website", &state)
    item.summary = reader.text("summary", &state)
    item.authors = reader.texts("authors", &state)
    return item
  }

  static func skill(_ reader: inout ItemReader, _ state: inout ProfileState) -> Skill {
    var item = Skill(id: reader.name(section: "skills", title: reader.peek("name"), start: nil, &state))
    item.name = reader.text("name", &state)
    item.level = reader.text("level", &state)
    item.keywords = reader.keywords("keywords", &state)
    item.tags = reader.words("tags", &state)
    return item
  }

  static func fluency(_ reader: inout ItemReader, _ state: inout ProfileState) -> Fluency {
    var item = Fluency(
      id: reader.name(section: "languages", title: reader.peek("language", "name"), start: nil, &state))
    item.language = reader.text("language", or: "name", &state)
    item.fluency = reader.text("fluency", or: "level", &state)
    return item
  }

  static func interest(_ reader: inout ItemReader, _ state: inout ProfileState) -> Interest {
    var item = Interest(id: reader.name(section: "interests", title: reader.peek("name"), start: nil, &state))
    item.name = reader.text("name", &state)
    item.keywords = reader.texts("keywords", &state)
    return item
  }

  static func reference(_ reader: inout ItemReader, _ state: inout ProfileState) -> Reference {
    var item = Reference(
      id: reader.name(section: "references", title: reader.peek("name"), start: nil, &state))
    item.name = reader.text("name", &state)
    item.reference = reader.text("reference", &state)
    return item
  }

  static func project(_ reader: inout ItemReader, _ state: inout ProfileState) -> Project {
    project(&reader, &state, named: nil)
  }

  /// `named`: the name of a project with a page of its own, which needs no `id`.
  static func project(_ reader: inout ItemReader, _ state: inout ProfileState, named: FactID?) -> Project {
    let dates = reader.dates(&state)
    let id: FactID
    if let named, !reader.mapping.has("id") {
      id = named
      reader.id = named
    } else {
      id = reader.name(section: "projects", title: reader.peek("name"), start: dates.start, &state)
    }
    var item = Project(id: id, dates: dates)
    item.name = reader.text("name", &state)
    item.description = reader.text("description", or: "summary", &state)
    item.highlights = reader.highlights(&state)
    item.keywords = reader.keywords("keywords", &state)
    item.url = reader.address("url", or: "website", &state)
    item.roles = reader.texts("roles", &state)
    item.entity = reader.text("entity", &state)
    item.type = reader.text("type", &state)
    item.image = reader.link("image", &state)
    item.imageAlt = reader.text("imageAlt", &state)
    item.tags = reader.words("tags", &state)
    return item
  }
}
