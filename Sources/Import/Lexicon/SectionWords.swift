internal import Base

/// The sections of a CV.
enum SectionKind: String, Hashable, Sendable {
  case summary, work, volunteer, education, projects, skills, languages, certificates, awards, publications
  case interests, references, contact
  /// A section of the person's own.
  case other
}

/// The words that sections are headed with, whole headings folded, by language.
enum SectionWords {
  /// A section, a language, and headings between bars; folded where that is how they are compared.
  private static let table = """
    summary en summary|professional summary|executive summary|career summary|profile
    summary en professional profile|personal profile|about|about me|objective|career objective
    summary en personal statement|introduction|overview|bio|biography|who am i
    summary en highlights of qualifications
    summary de profil|kurzprofil|uber mich|zusammenfassung|zu meiner person|berufliches profil
    summary de kurzvorstellung
    summary fr profil|profil professionnel|a propos|a propos de moi|resume|presentation|objectif
    summary fr objectif professionnel
    summary es perfil|perfil profesional|resumen|resumen profesional|sobre mi|acerca de mi|objetivo
    summary es extracto|presentacion
    summary ja 自己PR|自己pr|自己紹介|職務要約|概要|プロフィール|要約|志望動機
    summary zh 个人简介|自我评价|個人簡介|自我評價|简介|個人概述|求职意向|个人总结|关于我
    work en experience|work experience|professional experience|employment|employment history
    work en work history|career history|professional background|relevant experience|career
    work en industry experience|research experience|teaching experience|academic experience|experiences
    work en work|positions|appointments|academic appointments|professional appointments|internships
    work en internship experience|job experience|clinical experience|selected experience
    work en additional experience|other experience|military service|military experience
    work de berufserfahrung|beruflicher werdegang|werdegang|berufliche erfahrung|berufspraxis|erfahrung
    work de berufliche stationen|praktika|praktische erfahrung|berufstatigkeit|anstellungen
    work de beruflicher hintergrund
    work fr experience professionnelle|experiences professionnelles|experience|experiences
    work fr parcours professionnel|emplois|stages|parcours
    work es experiencia|experiencia profesional|experiencia laboral|historial laboral
    work es trayectoria profesional|trayectoria|practicas|empleo
    work ja 職務経歴|職歴|経歴|業務経験|職務経験|職務経歴詳細|研究歴
    work zh 工作经历|工作经验|工作經歷|工作經驗|职业经历|實習經歷|实习经历|任职经历|从业经历|经历
    volunteer en volunteer|volunteering|volunteer experience|volunteer work|community service
    volunteer en community involvement|volunteer service|community|volunteering experience
    volunteer en civic engagement
    volunteer de ehrenamt|ehrenamtliches engagement|engagement|ehrenamtliche tatigkeit
    volunteer de ehrenamtliche tatigkeiten|soziales engagement|gesellschaftliches engagement
    volunteer fr benevolat|experience benevole|engagement associatif|engagements|vie associative
    volunteer fr engagement benevole
    volunteer es voluntariado|experiencia de voluntariado|trabajo voluntario
    volunteer ja ボランティア|ボランティア活動
    volunteer zh 志愿者经历|志愿活动|義工經驗|志愿者|志愿服务|社会活动
    education en school|schools|schooling|school & college|school and college
    education en education|academic background|educational background|education and training
    education en qualifications|academic qualifications|academic history|studies|education & training
    languages en mother tongue|mother tongues|mother tongue(s)|other language(s)|other languages
    languages de muttersprache|muttersprachen|muttersprache(n)|weitere sprachen|weitere sprache(n)
    languages fr langue maternelle|langue(s) maternelle(s)|autre(s) langue(s)|autres langues
    languages es lengua materna|lengua(s) materna(s)|otro(s) idioma(s)|otros idiomas
    education de schul- und berufsbildung|schul und berufsbildung|allgemeine und berufliche bildung
    education fr education et formation
    skills en personal skills|job-related skills|digital skills|digital competence
    skills de personliche fahigkeiten|berufliche fahigkeiten|digitale kompetenz|digitale kompetenzen
    skills fr competences personnelles
    skills es competencias personales|competencias digitales
    education en schooling|training|academics|degrees|academic education|educational qualifications
    education de ausbildung|bildung|studium|schulbildung|bildungsweg|akademischer werdegang
    education de hochschulbildung|bildungsgang|schulische ausbildung|ausbildung und studium
    education de studium und ausbildung|akademische ausbildung
    education fr formation|formations|education|etudes|diplomes|cursus|parcours academique
    education fr formation academique|formation et diplomes
    education es educacion|formacion|formacion academica|estudios|titulos|formacion y titulos
    education es educacion y formacion
    education ja 学歴|教育|学歴・職歴|学位
    education zh 教育背景|教育经历|教育|學歷|教育經歷|学历|教育程度|學歷背景
    projects en projects|personal projects|selected projects|side projects|key projects
    projects en project experience|open source|open source projects|open-source projects
    projects en notable projects|academic projects|portfolio|open source contributions
    projects en professional projects|recent projects|technical projects
    projects de projekte|projekterfahrung|ausgewahlte projekte|eigene projekte|projektliste
    projects fr projets|projets personnels|realisations|projets realises
    projects es proyectos|proyectos personales|proyectos destacados
    projects ja プロジェクト|プロジェクト経験|開発経験|制作物|ポートフォリオ
    projects zh 项目经历|项目经验|項目經歷|项目|專案經驗|開源專案|开源项目|个人项目
    skills en skills|technical skills|key skills|core competencies|competencies|skills & tools
    skills en technologies|skills and technologies|expertise|areas of expertise|core skills
    skills en technical expertise|tools|tools & technologies|tech stack|proficiencies
    skills en technical proficiencies|professional skills|skills summary|skill set|skills & expertise
    skills en hard skills|soft skills|strengths|it skills|computer skills|technical knowledge
    skills en programming|programming skills|relevant skills|key competencies|core strengths
    skills en skills & technologies|technical summary|technical skills & tools|additional skills
    skills en specialties|programming languages|technology|skills and tools|skills and expertise
    skills en qualifications and skills
    skills de kenntnisse|fahigkeiten|kenntnisse und fahigkeiten|it-kenntnisse|edv-kenntnisse
    skills de fachkenntnisse|kompetenzen|fachliche kompetenzen|technische kenntnisse|technologien
    skills de besondere kenntnisse|weitere kenntnisse|skills|starken|qualifikationen|it kenntnisse
    skills de edv kenntnisse|schlusselkompetenzen|edv|it und edv
    skills fr competences|competences techniques|competences cles|savoir-faire|outils|technologies
    skills fr competences informatiques|informatique|domaines de competence|atouts
    skills fr competences professionnelles
    skills es habilidades|competencias|aptitudes|conocimientos|habilidades tecnicas
    skills es conocimientos tecnicos|herramientas|tecnologias|conocimientos informaticos
    skills es competencias tecnicas|destrezas|informatica
    skills ja スキル|技術|技術スキル|テクニカルスキル|活かせる経験・知識・技術|保有スキル|得意分野|専門分野|スキルセット
    skills zh 技能|专业技能|技能清单|個人技能|专业技能与工具|技术栈|核心技能|技術能力|專業技能|掌握技能
    languages en languages|language skills|language proficiency|spoken languages|foreign languages
    languages de sprachen|sprachkenntnisse|fremdsprachen
    languages es competencias linguisticas
    skills fr competences numeriques
    languages fr langues|langues etrangeres|competences linguistiques
    languages es idiomas|lenguas|lenguajes
    languages ja 語学|言語|語学力|語学スキル
    languages zh 语言|语言能力|語言|語言能力|外语水平
    certificates en certifications|certificates|certification|licenses|licences
    certificates en licenses & certifications|certifications & licenses|professional certifications
    certificates en courses & certifications|licenses and certifications|courses and certifications
    certificates en certifications and licenses|licensure|accreditations|credentials
    certificates en tickets|cards|cards & tickets|cards and tickets|licences & tickets|licences and tickets
    certificates en tickets & licences|tickets and licences|certificates & licences|certificates and licences
    certificates en cards & certificates|licences & cards|licences and cards
    certificates en certificates & courses|training & certifications|trainings & certifications
    certificates de zertifikate|zertifizierungen|fortbildungen|weiterbildungen|weiterbildung|fortbildung
    certificates de lizenzen|zertifikate und weiterbildungen|weiterbildungen und zertifikate
    certificates fr certifications|certificats|formations complementaires|habilitations
    certificates es certificaciones|certificados|cursos|cursos y certificaciones
    certificates es formacion complementaria|licencias y certificaciones
    certificates ja 資格|免許・資格|資格・免許|保有資格|認定資格|免許
    certificates zh 证书|资格证书|證書|資格證書|认证|证书与资质|技能证书
    awards en awards|honors|honours|honors and awards|honors & awards|awards & honors|awards and honors
    awards en achievements|scholarships|recognition|awards & recognition|selected honors
    awards en awards & achievements|grants|fellowships|fellowships and awards|awards and scholarships
    awards en distinctions|honours and awards|prizes|accomplishments|honors & distinctions
    awards en achievements & awards|awards and achievements|key achievements|awards & scholarships
    awards en grants and awards
    awards de auszeichnungen|preise|stipendien|ehrungen|preise und auszeichnungen
    awards de auszeichnungen und stipendien|erfolge
    awards fr distinctions|prix|recompenses|bourses|prix et distinctions|prix et recompenses
    awards es premios|reconocimientos|becas|logros|premios y reconocimientos|distinciones|honores
    awards ja 受賞|受賞歴|表彰|賞罰|受賞・表彰
    awards zh 获奖|获奖经历|荣誉|荣誉奖项|獲獎|奖项|獎項|所获荣誉|荣誉与奖项
    publications en publications|selected publications|papers|articles|research publications
    publications en patents and publications|conference papers|journal articles
    publications en peer-reviewed publications|publications & patents|selected papers
    publications de veroffentlichungen|publikationen|schriften|publikationsliste
    publications fr publications|articles
    publications es publicaciones|articulos
    publications ja 論文|出版物|著書|研究業績|発表論文|業績|著作|主要論文
    publications zh 出版物|论文|發表論文|发表论文|学术成果|論文發表
    interests en interests|hobbies|hobbies & interests|interests & hobbies|personal interests
    interests en interests and hobbies|hobbies and interests|activities|activities and interests
    interests en passions
    interests de interessen|hobbys|hobbies|interessen und hobbys|freizeit|hobbys und interessen
    interests de personliche interessen
    interests fr centres d'interet|centres d’interet|loisirs|interets|centre d'interet|centre d’interet
    interests fr passions
    interests es intereses|aficiones|pasatiempos|hobbies|intereses personales
    interests ja 趣味|趣味・特技|興味|特技
    interests zh 兴趣|兴趣爱好|興趣|爱好|興趣愛好
    references en refs|references on request|refs on request
    references en references|referees|recommendations|testimonials
    references de referenzen
    references fr references|recommandations
    references es referencias
    references ja 推薦者|参考人
    references zh 推荐人|證明人|推薦人
    contact en contact|contact me|contact information|contact details|personal details
    contact en personal information|personal info|personal data|details|contacts|links|profiles|social
    contact en social profiles|online profiles|find me online|social media|connect|social networks
    contact en on the web|online presence|basics|basic information|social links|get in touch|info
    contact de kontakt|personliche daten|personliches|kontaktdaten|angaben zur person|zur person
    contact de personliche angaben
    contact fr contact|coordonnees|informations personnelles|etat civil|infos
    contact es contacto|datos personales|informacion personal|datos de contacto|informacion de contacto
    contact ja 連絡先|基本情報|個人情報|氏名|リンク
    contact zh 联系方式|聯絡方式|基本信息|个人信息|個人資料|個人信息|基本資料|联系我
    other en presentations|invited talks|talks|patents|courses|coursework|relevant coursework
    other en memberships|affiliations|professional affiliations|extracurricular activities|leadership
    other en leadership experience|additional information|teaching|research|research interests|service
    other en professional service|memberships and affiliations|conferences|speaking|extracurriculars
    other en leadership & activities|governance|professional memberships|professional development
    other en writing|media|press|exhibitions|other|miscellaneous|additional|any other experience
    other en press & media|declaration|samples|writing samples|speaking engagements|disposition
    other de vortrage|patente|mitgliedschaften|sonstiges|lehre|forschung|lehrtatigkeit|weiteres
    other de zusatzqualifikationen|wehrdienst|zivildienst
    other fr conferences|brevets|divers|informations complementaires|autres|enseignement|recherche
    other es conferencias|patentes|otros|otros datos|informacion adicional|otros datos de interes
    other es docencia|investigacion
    other ja その他|講演|特許|所属学会|学会発表|本人希望記入欄|備考|学会活動|口頭発表|所属学協会|競争的資金|社会貢献活動|担当経験のある科目|委員歴|メディア報道
    other zh 其他|其他信息|专利|演讲|社团活动|校园经历|校园活动
    """

  private static let found: [String: (SectionKind, [String])] = {
    var out: [String: (SectionKind, [String])] = [:]
    for row in table.split(separator: "\n") {
      let parts = row.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let kind = SectionKind(rawValue: String(parts[0])) else { continue }
      for heading in parts[2].split(separator: "|") {
        let key = UnicodeForms.folded(String(heading))
        out[key] = (out[key]?.0 ?? kind, (out[key]?.1 ?? []) + [String(parts[1])])
      }
    }
    return out
  }()

  /// Headings of the whole document, which begin no section.
  private static let titles: Set<String> = [
    "curriculum vitae", "cv", "resume", "lebenslauf", "curriculum", "履歴書", "职业简历", "簡歷", "简历", "职务经历书",
    "職務経歴書",
    "個人簡歷", "个人简历", "hoja de vida", "vita", "vitae",
  ].reduce(into: []) { $0.insert(UnicodeForms.folded($1)) }

  /// The section that a heading begins; nil where it is none that is known. `Work Experience:`, `1. Education`.
  static func section(_ text: some StringProtocol) -> SectionKind? { entry(text)?.0 }

  /// Stems that tell the section in a heading of other words: `My Skillset`, `Professional Experiences`.
  private static let stems: [(String, SectionKind)] = [
    ("volunteer", .volunteer), ("experience", .work), ("employment", .work), ("education", .education),
    ("skill", .skills), ("competenc", .skills), ("project", .projects), ("language", .languages),
    ("certific", .certificates), ("award", .awards), ("honor", .awards), ("publication", .publications),
    ("interest", .interests), ("hobb", .interests), ("reference", .references), ("summary", .summary),
    ("about", .summary), ("contact", .contact), ("erfahrung", .work), ("ausbildung", .education),
    ("kenntnisse", .skills), ("sprach", .languages), ("formation", .education), ("langues", .languages),
    ("idiomas", .languages), ("experiencia", .work),
  ]

  /// The section that a short heading of other words speaks of; nil where none.
  static func loosely(_ text: some StringProtocol) -> SectionKind? {
    let key = key(text)
    guard (1...4).contains(key.split(separator: " ").count), key.utf8.count <= 40 else { return nil }
    return stems.first { key.contains($0.0) }?.1
  }

  /// The languages whose word a heading is.
  static func languages(_ text: some StringProtocol) -> [String] { entry(text)?.1 ?? [] }

  static func isTitle(_ text: some StringProtocol) -> Bool {
    if titles.contains(key(text)) { return true }
    // `履 歴 書`, its signs set apart.
    guard let first = text.unicodeScalars.first, first.isIdeographic, text.utf8.count <= 60 else {
      return false
    }
    let bare = String(text.filter { !$0.isWhitespace })
    return bare.utf8.count < text.utf8.count
      && text.split(whereSeparator: \.isWhitespace).allSatisfy { $0.count == 1 }
      && titles.contains(key(bare))
  }

  private static func entry(_ text: some StringProtocol) -> (SectionKind, [String])? {
    guard text.utf8.count <= 80 else { return nil }
    let key = key(text)
    guard !key.isEmpty else { return nil }
    if let entry = found[key] { return entry }
    if isSpaced(key), let entry = spaced[key.filter { $0 != " " }] { return entry }
    // `Skills and Languages`, `Awards / Publications`, `学歴・職歴`: the first that is known.
    for mark in [" & ", " and ", " und ", " et ", " y ", " / ", "/", ", "] {
      guard let at = key.firstRange(of: mark) else { continue }
      let (first, second) = (String(key[..<at.lowerBound]), String(key[at.upperBound...]))
      if let a = found[first], found[second] != nil || second.split(separator: " ").count <= 2 { return a }
    }
    return nil
  }

  /// The same by their letters alone, for headings whose letters are set apart.
  private static let spaced: [String: (SectionKind, [String])] = {
    var out: [String: (SectionKind, [String])] = [:]
    for key in found.keys.sorted() where key.utf8.count >= 6 { out[key.filter { $0 != " " }] = found[key] }
    return out
  }()

  /// Whether a text may be one word that fell apart: pieces of few letters.
  private static func isSpaced(_ key: String) -> Bool {
    let words = key.split(separator: " ")
    return words.count > 1 && words.contains { $0.count <= 2 || ($0.count <= 6 && words.count == 2) }
  }

  private static func key(_ text: some StringProtocol) -> String {
    let closed = TextMending.closed(String(text)) ?? String(text)
    let folded = UnicodeForms.folded(closed).trimming { !$0.isLetter }
    return folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
