internal import Base

/// "Projects of £5m+ (education, health or similar)": works of a value, answered by statements of works that were led or built and
/// were worth as much in the same currency.
extension Matcher {
  /// The answer to a requirement that asks for works of a least value and names no skill; nil for any other.
  func valued(_ requirement: Requirement) -> Part? {
    guard requirement.years == nil, requirement.terms.isEmpty,
      requirement.skills.allSatisfy({ Self.works.contains(anyIn: Words.of($0.words)) })
    else { return nil }
    let words = requirement.words
    guard Self.works.contains(anyIn: words), !Self.spared.contains(anyIn: words),
      !Self.not.contains(anyIn: words),
      let asked = AskedAmounts.leastValue(in: requirement.text, words)
    else { return nil }
    let rest = words.filter { word in
      let isAmount = word.raw.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
      return FunctionWords.isContent(word) && !isAmount && !Self.works.contains(anyIn: [word])
        && !Self.plain.contains(anyIn: [word])
    }
    let likeness = index.meanings.shares(of: rest)
    var found: [(fact: Fact, likeness: Double)] = []
    for (number, entry) in index.entries.enumerated() {
      let fact = store.facts[entry.fact]
      guard Self.isTold(fact.kind) else { continue }
      let own = Words.of(fact.text)
      guard AskedAmounts.names(value: asked, in: fact.text, own), Self.done.contains(anyIn: own),
        !Self.spared.contains(anyIn: own), !Self.not.contains(anyIn: own)
      else { continue }
      found.append((fact, likeness[number]))
    }
    guard !found.isEmpty else { return nil }
    let ranked = found.enumerated().sorted {
      ($1.element.likeness, $0.offset) < ($0.element.likeness, $1.offset)
    }
    let isLike = rest.isEmpty || ranked[0].element.likeness >= Self.alike
    return Part(
      verdict: isLike ? .shown : .partly,
      evidence: ranked.prefix(3).map { matched($0.element.fact, .wording, 0.7) })
  }

  private static let not = PhraseSet("no|not|never|without|kein|keine|nicht|ohne|pas|aucun|sans|ningún|sin")
  /// What is done with a work.
  private static let done = PhraseSet(
    """
    delivered|delivering|delivery|built|building|led|leading|ran|run|managed|managing|completed|constructed|refurbished|refurbishment|handed over|handover|site manager|project manager|oversaw|directed|new-build|
    geleitet|leitete|Leitung|gebaut|errichtet|übergeben|fertiggestellt|abgewickelt|Bauleitung|Projektleitung|Neubau|Ersatzneubau|Sanierung|saniert|Umbau|umgebaut|
    livré|livrée|livraison|conduit|conduite|construit|dirigé|piloté|réalisé|réhabilitation|rénovation|réception|entregado|entregada|entrega|dirigido|dirigí|construido|construí|ejecutado|obra nueva|rehabilitación
    """)

  /// How much of the rest a statement has to mean to be of that kind.
  private static let alike = 0.4

  private static func isTold(_ kind: Fact.Kind) -> Bool {
    [.highlight, .position, .project].contains(kind)
  }

  private static let works = PhraseSet(
    """
    project|projects|scheme|schemes|contract|contracts|build|builds|construction|programme|programmes|Projekt|Projekte|Projekten|Bauvorhaben|Bauprojekt|Bauprojekte|Bauprojekten|Auftrag|Aufträge|Maßnahmen|
    projet|projets|chantier|chantiers|opération|opérations|marché|marchés|proyecto|proyectos|obra|obras|contrato|contratos
    """)
  /// What says of no work what it is.
  private static let plain = PhraseSet(
    """
    proven|track|record|up|over|above|min|least|ab|bis|über|mindestens|dès|supérieur|desde|experience|experienced|demonstrable|delivering|delivered|managing|leading|running|value|valued|worth|size|excess|similar|million|Erfahrung|Erfahrungen|nachgewiesene|Leitung|Abwicklung|Volumen|Wert|
    Höhe|Mio|Million|Millionen|ähnliche|expérience|conduite|gestion|montant|valeur|similaire|millions|experiencia|gestión|importe|valor|similar|millones
    """)
  /// A sum that was spared, taken in a year or asked for is no value of a work.
  private static let spared = PhraseSet(
    """
    bid|bids|lost|claims|claim|invoices|invoice|funding|insurance|pension|loan|loans|debt|turnover|revenue|revenues|Umsatz|chiffre d'affaires|facturación|saved|saving|savings|cut|reduced|reducing|lowered|cost reduction|below|raised|raising|donations|grants|eingespart|gespart|gesenkt|senkte|reduziert|Einsparung|Einsparungen|économisé|économies|réduit|baissé|
    ahorrado|ahorro|ahorré|reducido|reduje|reducción
    """)
}
