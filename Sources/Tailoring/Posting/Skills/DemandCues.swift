/// Words by which a posting wishes, demands, or says that something is not needed, in English, German, French and Spanish.
enum DemandCues {
  /// Words of wish.
  static let wish = PhraseSet(
    """
    preferred|preferably|desirable|desired|nice to have|nice if|a plus|is a plus|plus point|strong plus|real plus|big plus|definite plus|bonus|advantage|an advantage|advantageous|ideally|beneficial|
    an asset|welcome|neither is essential|none is essential|none of this is essential|none of these is essential|none of these are essential|neither is required|may also have|might also have|you may have|you might have|would be great|would be good|would be nice|would be lovely|would be ideal|would be useful|would be helpful|good to have|great to have|lovely to have|would be handy|is handy|handy|helpful|useful|optional|
    would help|would be a help|it helps|even better|pleased to see|happy to see|like to see|love to see|not essential|not a must|not expected|no must|we'd like|we would like you to|we'd love|we would love it|
    a benefit|valued|appreciated|favourable|favorable|favoured|favored|interested to hear|all the better|so much the better|if possible|if you also|extra points|brownie points|particularly like to meet|like to meet|preference will be given|preference given|stand you in good stead|good stead|would do no harm|does no harm|schadet nicht|schadet auch nicht|schaden nicht|schaden auch nicht|vendría bien|vendría muy bien|vendrían bien|puntúa|puntúan|set you apart|sets you apart|looked on kindly|be a delight|be thrilled|smile|not a deal breaker|not a dealbreaker|a treat|the cherry on|sweetener|
    Gold wert|besonders freuen|wünschenswert|wünschenswerte|vorzugsweise|nach Möglichkeit|möglichst|im besten Fall|von Vorteil|Vorteil|idealerweise|gern gesehen|gerne gesehen|Pluspunkt|Pluspunkte|vorteilhaft|gern|gerne|optimalerweise|bestenfalls|im Idealfall|nicht zwingend|nicht Bedingung|
    wären schön|wären toll|wären super|wären gut|wären ideal|am besten|im Vorteil|wäre schön|wäre toll|wäre super|wäre gut|wäre prima|wäre ein Plus|wären ein|schön wäre|schön wären|toll wäre|kein Muss|ein Plus|erwünscht|willkommen|hilfreich|freuen uns über|freut uns|umso besser|nicht Voraussetzung|
    keine Voraussetzung|keine Bedingung|bevorzugt|nützlich|
    souhaités|souhaitées|souhaitables|appréciable|souhaité|souhaitée|souhaitable|un plus|serait un plus|est un plus|un vrai plus|un atout|des atouts|apprécié|appréciée|appréciés|appréciées|idéalement|de préférence|serait bien|serait apprécié|tant mieux|
    bienvenu|bienvenue|bienvenus|bienvenues|préféré|préférence|si possible|pas obligatoire|sans être obligatoire|pas indispensable|valorisé|valorisée|avantage|constitue un avantage|éventuellement|serait idéal|
    muy valorable|muy valorado|muy valorada|tanto mejor|deseable|deseables|valoramos|valoran|se valora|se valoran|se valorará|se valorarán|valoraremos|valorable|valorables|un plus|preferible|preferiblemente|preferentemente|mejor si|idealmente|a ser posible|se tendrá en cuenta|se apreciará|sería ideal|
    será un plus|sería un plus|suma puntos|sumará|es un punto|punto a favor|ventaja|no imprescindible|no es imprescindible|nos gustaría|bienvenido|bienvenida|se agradece|agradeceremos
    """)
  /// Words of wish in headings alone.
  static let nice = PhraseSet("nice|bonus|extra|plus|wish list|wishlist|gern|schön|wäre")
  /// Words of wish that stand before what is wished for.
  static let opensWish = PhraseSet(
    """
    ideally|preferably|even better|vorzugsweise|nach Möglichkeit|möglichst|im besten Fall|am besten|idealerweise|optimalerweise|bestenfalls|im Idealfall|gern|gerne|bevorzugt|idéalement|de préférence|si possible|éventuellement|preferiblemente|preferentemente|
    idealmente|a ser posible|mejor si|nice to have|nice if|all the better|we'd like|we'd love|we would love it
    """)
  /// Words of wish that hold for the whole sentence wherever they stand.
  static let holdsForAll = PhraseSet(
    "would help|it helps|if you also|se valorará|se valorarán|valoraremos|deseable|nos gustaría|freut uns|schön wäre|schön wären|serait bien|seraient appréciés|se apreciará|se tendrá en cuenta|would be lovely|would be nice"
  )
  /// Words that say that something is not needed, or comes from the employer.
  static let notNeeded = PhraseSet(
    """
    not needed|not required|no need|not necessary|don't need|do not need|needn't|need not|aren't needed|isn't needed|isn't required|is not expected|aren't expecting|not looking for|not asking for|not after|
    you can learn here|which you can learn|can learn on the job|will be taught|be taught|be trained in|train you|will train|we'll train|we train|full training|training is provided|training provided|training will be|training is given|will teach|we teach|we'll teach|teach you|we pay|
    we'll pay|pay for|paid for by|will fund|we fund|we'll fund|at our expense|we provide|we will provide|we can arrange|we arrange|learn on the job|show you how|show you the|will show|do not ask|don't ask|not ask for|we don't care|doesn't matter|does not matter|nobody here|not have to|don't have to|
    do not have to|won't be asked|will not be asked|asked about none|if you don't have|
    nicht erforderlich|nicht nötig|nicht notwendig|nicht verlangt|nicht gefordert|nicht gefragt|nicht gebraucht|brauchst du nicht|brauchen Sie nicht|musst du nicht|müssen Sie nicht|keine Vorkenntnisse|nicht vorausgesetzt|
    bringen wir Ihnen bei|bringen wir dir bei|bringen wir bei|arbeiten wir Sie ein|arbeiten wir dich ein|schulen wir|wir schulen|lernst du bei uns|lernen Sie bei uns|zeigen wir|zeigt Ihnen|zeigt dir|erklären wir|erklärt Ihnen|erklärt dir|bringt dir|bringt Ihnen|auf unsere Kosten|übernehmen wir|zahlen wir|
    erwarten wir nicht|wir erwarten auch keine|wir erwarten keine|verlangen wir nicht|bekommt eine Einführung|Einführung|einarbeiten|bilden wir|ist kein|sind keine|wird nicht|werden nicht|brauchst du kein|brauchen Sie kein|kein nötig|du kein|Sie kein|
    isn't necessary|is not necessary|not a requirement|no será necesario|no necesario|no necesaria|pas nécessaire|pas demandé|pas demandée|pas exigé|pas exigée|pas requis|pas besoin|n'est pas demandé|n'est pas nécessaire|n'est pas exigé|nous formons|vous serez formé|vous serez formée|serez formés|formation assurée|
    formation interne|formation est assurée|assurons la formation|formation prise en charge|est prise en charge|nous vous formons|vous formerons|nous ne demandons pas|nous n'exigeons|ne demandons|n'aurez pas|à notre charge|inutile de|peu importe|
    no se exigen|no se piden|no se requieren|no son necesarios|no son necesarias|no hacen falta|nous n'attendons pas|n'attendons pas|werden nicht verlangt|nicht nötig sind|nicht nötig ist|can be learnt here|can be learned here|you'll be trained|you will be trained|will be trained|wird Ihnen beigebracht|wird dir beigebracht|
    no se exige|no se requiere|no se pide|no es necesario|no es necesaria|no hace falta|no necesitas|no pedimos|te formamos|formamos|formaremos|te enseñamos|te enseñaremos|formación a cargo|a cargo de la empresa|lo hará con nosotros|
    no exigimos|tampoco exigimos|tampoco pedimos|tampoco hace falta|no tienes que|correrá a cargo
    """)
  /// Words that make of "not needed" only a weaker demand.
  static let weakens = PhraseSet(
    "but not required|not required but|aber kein|kein Muss|kein Ausschlusskriterium|not essential|sans être|mais pas|pero no|aunque no|would be|an advantage|von Vorteil|ideally|wünschenswert|un plus|deseable"
  )
  /// What marks a sentence in running text as one that asks something of its reader.
  static let ask = PhraseSet(
    """
    also need|also have|must know|should know|must understand|should understand|must be able|should be able|should have|should be experienced|can already|who already|is expected|are expected|is needed|are needed|is necessary|are necessary|
    goes without saying|go without saying|hold no fear|holds no fear|be confident|be competent|be familiar|must also|should also|must show|must demonstrate|practised in|
    at home with|at home in|no stranger to|your way around|your way round|second nature|up to date with|versed in|adept at|competence in|competent with|grounding in|practice in|a must|setze ich voraus|grasp of|understanding of|command of|awareness of|experience with|experience in|experience of|experience using|years of experience|years experience|years' experience|year's experience|experience is|experience as|knowledge of|working knowledge|understanding of|proficiency|
    proficient|proficient in|familiarity with|familiar with|you have|you've|you bring|you know|you understand|you hold|you can|you are able|you should|you must|you need|you'll need|you will need|you will have|you'll have|
    you will bring|you will hold|you'll bring|you will be able|you will know|ability to|able to|skilled in|qualified|competent in|confident in|confident with|comfortable with|who hold|who has|who have|who can|who knows|who is|
    must have|must be|must hold|is essential|are essential|is required|are required|required to have|we require|we expect|we ask|has prepared|has worked|has run|have used|background in|track record|fluent|holds a|in mind has|
    Erfahrung|Erfahrungen|Berufserfahrung|Kenntnisse|Kenntnissen|Sie verfügen|du verfügst|verfügen über|Sie haben|du hast|haben Sie|hast du|Sie bringen|du bringst|bringen Sie|bringst du|beherrschen|beherrschst|Sie kennen|du kennst|
    kennen sich|kennst dich|kennt sich|vertraut|Sie können|du kannst|solltest|sollten Sie|setzen wir voraus|voraussetzen|Voraussetzung|wir erwarten|erwarten wir|erforderlich|du brauchst|Sie brauchen|umgehen können|Sie sind|du bist|
    müssen sitzen|muss sitzen|werden vorausgesetzt|wird vorausgesetzt|vorausgesetzt werden|sind gefragt|ist gefragt|gefragt sind|gefragt ist|werden erwartet|wird erwartet|erwartet werden|erwartet wird|verlangt werden|werden verlangt|versteht sich von selbst|verstehen sich von selbst|selbstverständlich|keine Mühe|sicher mit|sollte|muss können|müssen können|ein Begriff|kein Fremdwort|leicht von der Hand|geübt in|routiniert|arbeiten seit|gearbeitet|Umgang mit|Sie sprechen|sicher in|
    expérience|expériences|connaissance|connaissances|maîtrise|maîtrisez|vous avez|vous disposez|titulaire|vous connaissez|vous justifiez|vous possédez|vous savez|vous êtes|il faut|il vous faut|faut savoir|est exigé|est exigée|
    est requis|est requise|est indispensable|sont indispensables|obligatoire|nous attendons|nous demandons|la pratique de|pratique d|il me faut|il nous faut|quelqu'un qui|qui sache|qui connaisse|qui maîtrise|qui ait|il connaît|il sait|il manie|il maîtrise|elle connaît|elle sait|elle maîtrise|elle manie|il possède|il dispose|elle dispose|va de soi|vont de soi|sont demandées|sont demandés|est demandée|est demandé|sont attendues|sont attendus|est attendue|est attendu|sont exigées|doit connaître|doit savoir|doit maîtriser|doivent connaître|devez connaître|devez savoir|devez maîtriser|est nécessaire|sont nécessaires|sont requises|sont exigés|est impérative|pas de secret|plus de secret|vous est familier|vous sont familiers|tu parles|vous parlez|tu sais|tu connais|tu maîtrises|tu as|tu es|à l'aise|vous utilisez|vous pratiquez|vous lisez|
    experiencia|conocimientos|conocimiento|dominio|manejo|imprescindible|requiere|requieren|hay que|debes|deberás|necesitas|tienes|cuentas con|aportas|conoces|dominas|manejas|sabes|pedimos|se exige|se precisa|es necesario|
    hayas|que haya|nivel avanzado|nivel alto|nivel medio|nociones|fluido|formación en|formación específica|requisito|que sepa|que conozca|que domine|que maneje|que tenga|que sepas|que conozcas|que domines|que manejes|que tengas|seguro en|segura en|seguro con|segura con|se exigirá|se exigen|se piden|se pide|se pedirá|se requerirá|deberá|debe|acreditar|conoce|domina|maneja|sabe|es necesario conocer|es necesaria|son necesarios|familiarizado|familiarizada|debe tener|debe conocer|saber|tener experiencia|es obligatorio|necesario tener|titulado|requisito
    """)
  /// The terms of work, which no demand is about.
  static let terms = PhraseSet(
    """
    days a week|day a week|days per week|hours a week|hours per week|from home|work from|anywhere in|holiday|salary|per annum|per hour|office|payroll date|weekends|shifts|team is|benefits|nothing|apply|cv|send|
    Tage die Woche|Tage pro Woche|Stunden|Gehalt|Urlaub|Homeoffice|nichts|bewerben|Bewerbung|Lebenslauf|télétravail|salaire|heures|congés|rien|candidature|jours par semaine|horas semanales|salario|vacaciones|teletrabajo|nada|
    candidatura|días a la semana
    """)
  /// What the reader will do in the post, and no demand.
  static let duty = PhraseSet(
    """
    you will|you'll|you would|as part of|Sie werden|du wirst|Ihre Aufgabe|deine Aufgabe|vous serez|vous aurez|vous devrez|tu seras|serás|tendrás|harás|te encargarás|te ocuparás|se ocupe|llevarás|tu misión|votre mission
    """)
  /// The employer speaks of themselves.
  static let theirs = PhraseSet(
    """
    we are|we're|we use|we work|we run|we have|we make|we offer|we provide|our team|our clients|our customers|our company|in return|wir sind|wir bieten|wir haben|unser Team|unsere Kunden|unsere App|wir bauen|wir entwickeln|
    Unsere|Unser|Our|Notre|Nos|Nuestro|Nuestra|nous sommes|nous offrons|nous avons|notre équipe|somos|ofrecemos|tenemos|hacemos|nuestro equipo|nuestros clientes
    """)
  /// What makes a sentence about the post or the employer one about the reader all the same.
  static let needs = PhraseSet(
    """
    also need|we need|you will need|you'll need|you will have|you'll have|you will bring|you'll bring|you will hold|you will be able|you will know|experience of|experience with|experience in|knowledge of|required|essential|must|
    Kenntnisse|Erfahrung|mitbringen|verfügen|expérience|connaissance|maîtrise|exigé|experiencia|conocimientos|imprescindible
    """)
  static let seeks = PhraseSet(
    """
    ich suche|ich setze|setze ich|we're after|we are after|we want|je cherche|busco|we are looking|we're looking|looking for|we need|we require|we expect|we ask|hear from|we have in mind|wir suchen|wir erwarten|wir setzen voraus|setzen wir|nous recherchons|nous attendons|nous demandons|nous cherchons|
    buscamos|pedimos|necesitamos|requerimos
    """)
  /// Words for the reader.
  static let reader = PhraseSet(
    "you|your|dir|dich|dein|Sie|Ihnen|Ihr|vous|votre|vos|tus|ti|usted|wer|candidate|candidat|candidato|applicant|Bewerber"
  )
}
