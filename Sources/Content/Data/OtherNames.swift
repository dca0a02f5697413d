internal import Base

/// Words that people write for keys of a profile, of which no letter need be the same.
enum OtherNames {
  private static let keys: [String: [String]] = [
    "experience": ["work"], "workexperience": ["work"], "employment": ["work"], "jobs": ["work"],
    "professionalexperience": ["work"], "positions": ["work", "roles"], "career": ["work"],
    "berufserfahrung": ["work"], "schools": ["education"], "studies": ["education"], "degrees": ["education"],
    "training": ["education"], "ausbildung": ["education"], "volunteering": ["volunteer"],
    "certifications": ["certificates"], "honors": ["awards"], "honours": ["awards"], "prizes": ["awards"],
    "papers": ["publications"], "articles": ["publications"], "hobbies": ["interests"],
    "technologies": ["skills", "keywords"], "competencies": ["skills"], "referees": ["references"],
    "personal": ["basics"], "contact": ["basics"], "about": ["summary", "basics"],
    "profile": ["summary", "basics"],
    "company": ["name"], "employer": ["name"], "organisation": ["organization", "name"],
    "title": ["position", "label", "name"], "role": ["position"], "jobtitle": ["position", "label"],
    "headline": ["label"], "school": ["institution"], "university": ["institution"], "degree": ["studyType"],
    "major": ["area"], "field": ["area"], "subject": ["area"], "from": ["startDate"], "start": ["startDate"],
    "to": ["endDate"], "until": ["endDate"], "end": ["endDate"], "bullets": ["highlights"],
    "achievements": ["highlights", "awards"], "responsibilities": ["highlights"], "tasks": ["highlights"],
    "website": ["url"], "link": ["url"], "homepage": ["url"], "mobile": ["phone"], "telephone": ["phone"],
    "tel": ["phone"], "town": ["city"], "zip": ["postalCode"], "zipcode": ["postalCode"],
    "postcode": ["postalCode"], "street": ["address"], "state": ["region"], "country": ["countryCode"],
    "grade": ["score"], "gpa": ["score"], "level": ["fluency"], "place": ["location"],
  ]

  /// The key that is meant by another word, of those that are free here; nil: nothing is known.
  static func key(_ word: String, among free: [String]) -> String? {
    let bare = UnicodeForms.folded(word).filter(\.isLetter)
    return keys[bare]?.first(where: free.contains)
  }
}
