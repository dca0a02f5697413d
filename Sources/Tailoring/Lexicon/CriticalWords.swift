internal import Base

/// Words that no thesaurus may bring into a sentence: rank, part, praise, qualification, how often and how much, deeds of
/// their own weight, and those that have an opposite beside them in every thesaurus. They need the fact's own word, or
/// one that is named with it by hand.
enum CriticalWords {
  private static let texts = [
    """
    lead head manage direct chair supervise run own organise plan design architect found establish invent pioneer negotiate approve authorise decide determine
    certify audit diagnose prescribe operate command govern control administer win earn deploy launch publish present teach lecture train instruct recruit hire
    promote advise consult master coordinate drive champion transform revolutionise guarantee ensure prove solve eliminate prevent save exceed surpass complete
    finish succeed achieve accomplish attain graduate qualify specialise research discover develop build construct create program engineer innovate
    buy sell import export learn study lend borrow send receive open close load unload install remove start stop begin end win lose give accept reject write read
    allow forbid include exclude enter leave push pull attack defend connect add
    best excellent outstanding successful success award winner prize top key major large big huge great high low main significant essential vital critical complex
    advanced expert professional senior qualified certified licensed accredited chartered fluent native bilingual proficient skilled experienced trained competent
    comprehensive thorough strategic complete perfect superior good better strong effective efficient independent autonomous responsible
    daily weekly often regular frequent always usual permanent temporary constant continuous long short early late first last former final new old
    many few several most entire each both whole general common public private national international global local regional foreign domestic
    degree diploma bachelor doctorate certificate licence qualification exam pass fail
    accounting night day internal external indoor outdoor male female adult child
    """,
    """
    leiten führen verantworten steuern organisieren planen entwerfen konzipieren gründen aufbauen erfinden verhandeln genehmigen entscheiden bestimmen zertifizieren
    prüfen auditieren diagnostizieren verordnen operieren verwalten gewinnen veröffentlichen präsentieren unterrichten lehren ausbilden schulen anwerben einstellen
    befördern beraten beherrschen koordinieren garantieren sicherstellen beweisen lösen beseitigen verhindern sparen übertreffen abschließen vollenden erreichen
    forschen entdecken entwickeln bauen konstruieren programmieren erschaffen
    kaufen verkaufen importieren exportieren einführen ausführen lernen studieren leihen senden empfangen öffnen schließen laden entladen einbauen ausbauen beginnen
    enden verlieren geben annehmen ablehnen schreiben lesen erlauben verbieten
    beste ausgezeichnet hervorragend erfolgreich Erfolg Auszeichnung Preis wichtig groß hoch niedrig bedeutend wesentlich komplex fortgeschritten professionell
    leitend qualifiziert zertifiziert staatlich anerkannt fließend muttersprachlich zweisprachig erfahren ausgebildet kompetent umfassend gründlich strategisch
    vollständig perfekt gut besser stark wirksam effizient selbständig eigenverantwortlich verantwortlich
    täglich wöchentlich oft regelmäßig häufig immer dauernd ständig lang kurz früh spät erste letzte ehemalig neu alt
    viele wenige mehrere ganz allgemein öffentlich privat national international weltweit lokal regional
    Abschluss Diplom Doktor Zertifikat Zeugnis Lizenz Prüfung bestehen
    Nacht Tag intern extern männlich weiblich
    """,
    """
    diriger gérer encadrer piloter superviser organiser planifier concevoir fonder établir inventer négocier approuver autoriser décider déterminer certifier auditer
    diagnostiquer prescrire opérer commander gouverner contrôler administrer gagner remporter publier présenter enseigner former instruire recruter embaucher
    promouvoir conseiller maîtriser coordonner animer garantir prouver résoudre éliminer empêcher économiser dépasser achever finir réussir accomplir atteindre
    rechercher découvrir développer construire créer programmer innover déployer lancer généraliser
    acheter vendre importer exporter apprendre étudier prêter emprunter envoyer recevoir ouvrir fermer charger décharger installer enlever commencer cesser perdre
    donner accepter refuser écrire lire permettre interdire
    meilleur excellent exceptionnel succès prix récompense lauréat important majeur grand haut bas principal essentiel critique complexe avancé expert professionnel
    qualifié certifié agréé diplômé courant natif bilingue expérimenté compétent complet approfondi stratégique parfait supérieur bon fort efficace autonome
    indépendant responsable
    quotidien hebdomadaire souvent régulier fréquent toujours permanent constant long court tôt tard premier dernier ancien nouveau
    plusieurs entier général commun public privé national international mondial local régional étranger
    diplôme licence doctorat certificat qualification examen
    nuit jour interne externe
    """,
    """
    dirigir gestionar liderar supervisar organizar planificar diseñar fundar establecer inventar negociar aprobar autorizar decidir determinar certificar auditar
    diagnosticar recetar operar mandar gobernar controlar administrar ganar publicar presentar enseñar formar instruir contratar promover asesorar dominar
    coordinar garantizar probar resolver eliminar impedir ahorrar superar acabar lograr conseguir alcanzar investigar descubrir desarrollar construir crear programar
    innovar desplegar lanzar implantar
    comprar vender importar exportar aprender estudiar prestar enviar recibir abrir cerrar cargar descargar instalar quitar empezar terminar perder dar aceptar
    rechazar escribir leer permitir prohibir
    mejor excelente excepcional éxito premio galardón importante mayor grande alto bajo principal esencial crítico complejo avanzado experto profesional cualificado
    titulado certificado oficial fluido nativo bilingüe experimentado competente completo profundo estratégico perfecto superior bueno fuerte eficaz autónomo
    independiente responsable
    diario semanal frecuente regular siempre permanente constante largo corto temprano tarde primero último antiguo nuevo
    varios entero general común público privado nacional internacional mundial local regional extranjero
    título diploma licenciatura doctorado certificado cualificación examen maestro
    noche día interno externo
    """,
  ]

  private static let english = roots(.en)
  private static let german = roots(.de)
  private static let french = roots(.fr)
  private static let spanish = roots(.es)

  private static func roots(_ tongue: Tongue) -> Set<String> {
    Set(
      texts[tongue.rawValue].split { $0 == " " || $0 == "\n" }.map {
        Roots.of(UnicodeForms.folded(String($0)), tongue)
      })
  }

  /// Whether a word of a sentence, of that root, must be proven by more than likeness of meaning. O(1).
  static func contains(_ word: Word, _ root: String, _ tongue: Tongue) -> Bool {
    let set =
      switch tongue {
      case .en: english
      case .de: german
      case .fr: french
      case .es: spanish
      }
    return set.contains(root) || Trend.isTrend(root, tongue) || Agency.step(word, tongue) != nil
      || Reach.of(word, tongue) != nil || Units.names[word.folded] != nil
      || sets.contains { $0.contains(word) }
  }

  private static let sets = [
    ClaimLexicon.scope, ClaimLexicon.quantity, ClaimLexicon.titles, ClaimLexicon.leaders, ClaimLexicon.hedges,
    ClaimLexicon.negators, ClaimLexicon.weekdays, ClaimLexicon.companions, ClaimLexicon.learning,
  ]
}
