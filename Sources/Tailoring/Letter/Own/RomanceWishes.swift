extension OwnWordRules {
  static let french = OwnWordRules(
    language: .fr, pronouns: words("je j"), objects: words("me m moi"),
    owners: words("mon ma mes mien mienne"),
    persons: words("nous notre nos"),
    verbs: words(
      """
      souhaite souhaiterais voudrais aimerais veux peux pourrais serais suis desire espere accepterais accepte demenagerais demenagerai
      commencerais commencerai aime habite vis crois postule cherche recherche partage admire apprecie rejoindrais pourrai serai
      prefere tiens attends viendrais propose reste
      """),
    needs: [
      "partage": words("vos votre cette"), "tiens": words("a disposition"),
      "propose": words("salaire remuneration"), "reste": words("disposition disponible"),
      "recherche": words("un une le la"),
    ],
    being: words("suis serais serai"), liking: words("aime prefere"), able: words("peux pourrais pourrai"),
    states: words(
      """
      disponible prete pret libre flexible interesse interessee ouverte ouvert mobile heureuse heureux ravie ravi curieuse curieux
      disposee dispose convaincue convaincu attire attiree seduit seduite sensible impatiente impatient reconnaissante motivee motive
      favorable
      """),
    offers: words("commencer debuter demenager venir rejoindre travailler prendre etre deplacer installer"),
    signs: words(
      "immediatement des rapidement prochainement tout nuit nuits week-end week apres sous chez vous preavis delai temps soir a disponible"
    ),
    affects: words(
      """
      attire attirent interesse interessent plait plairait plaisent motive seduit touche tient tiennent convient conviendrait permettrait
      permet rapprocherait rapprocher rapproche importe parle enthousiasme fascine passionne donne ferait rejouis rejouirais installer important
      tiens disposition deplacer correspond proche
      """),
    owned: words(
      """
      pretention pretentions salaire preavis famille souhait disponibilite conjoint conjointe compagnon compagne enfants region
      candidature mari femme parents avenir envie demenagement remuneration attente attentes coeur esperance
      """),
    adverbs: words(
      "ne n me m y en vous le la les l aussi tres volontiers donc vraiment pas particulierement simplement bien surtout et tout"
    ),
    comparing: words("comme tant"), afterComparing: words("convenu vous prevu"),
    working: words("travailler travail poste exercer commencer"), articles: words("un une le la les l que"),
    and: words("et ou mais"),
    joiners: words("parce car qui que qu ou dont lorsque quand si puisque puisqu afin pour"),
    infinitiveOpeners: [], openers: words("disponible"), with: ["avec"],
    afterWith: words("vous votre vos des les plaisir"),
    denied: words(
      """
      ai as avons eu avoir ayant etais etait etaient etant fus fut dirige encadre travaille enseigne parle soude gere pilote anime
      actuellement deja toujours depuis encore quotidien quotidiennement ans annees jamais autrefois jadis ancien ancienne anciennement
      chef cheffe directeur directrice expert experte permis meilleur meilleure conduit construit obtenu tenu mis pris ecrit fait
      appris suivi reussi continuer rester poursuivre reprendre titulaire titre detenteur natif native langue habitue forme formee
      """),
    allowed: words(
      """
      un une enfant enfants avant pendant maintenant important importante passionnant interessant restaurant tant autant durant suivant
      instant cependant devant montant independant croissant serait plairait permettrait conviendrait interesserait souhait parfait fais frais
      interet marche annee journee idee arrivee entree duree vallee musee lycee soiree matinee pensee interesse interessee motive motivee
      passionne attire attiree propose proposee situe situee cote ete annoncee disposee dispose desire mais vrai delai francais anglais palais relais
      disposition convaincue plait reconnaissant
      """))

  static let spanish = OwnWordRules(
    language: .es, objects: words("me mi"), owners: words("mis mio mia"),
    persons: words("nosotros nosotras nuestro nuestra nuestros nuestras yo"),
    verbs: words(
      """
      quiero quisiera querria deseo busco puedo podria espero propongo gustaria encantaria estoy estaria vivo prefiero admiro comparto creo valoro aprecio
      acepto aceptaria interesa atrae gusta encanta ilusiona estare podre empezaria solicito presento aspiro debo
      """),
    needs: [
      "propongo": words("salario sueldo"), "comparto": words("su sus"), "presento": words("candidatura"),
      "solicito": words("puesto"), "aspiro": words("salario sueldo puesto"), "debo": words("preaviso"),
      "acepto": words("salario sueldo condiciones"), "creo": words("en que"),
    ],
    being: words("estoy estaria estare"), liking: words("gusta encanta"), able: words("puedo podria podre"),
    states: words(
      """
      disponible dispuesta dispuesto libre interesada interesado abierta abierto encantada encantado lista listo convencida convencido
      ilusionada ilusionado deseando agradecida
      """),
    offers: words(
      "empezar comenzar incorporarme mudarme trasladarme venir desplazarme trabajar viajar estar"),
    signs: words(
      "inmediatamente inmediato ya pronto cuanto tras despues antes desde noches fines jornada ustedes a turnos preaviso disponible"
    ),
    affects: words(
      """
      gustaria encantaria interesa interesan atrae atraen gusta gustan encanta ilusiona importa permite permitiria acerca conviene motiva
      mudarme incorporarme trasladarme parece resulta salario preaviso familia disponibilidad expectativa pretension incorporacion deseo
      pareja futuro candidatura marido mujer pueblo corazon sueldo
      """),
    owned: words(
      "expectativas pretensiones padres hijos hijas expectativa condiciones razones"),
    adverbs: words("me no tambien muy con gusto mucho por eso realmente les le se y"),
    comparing: words("como cual"), afterComparing: words("ustedes minimo maximo"),
    working: words("trabajar incorporarme empezar puesto trabajo"), articles: words("un una el la su"),
    and: words("y e o pero"),
    joiners: words("porque que donde cuando si aunque pues quien cuyo cuya para"),
    infinitiveOpeners: [], openers: words("disponible disponibilidad inconveniente inconvenientes reparo"),
    with: ["con"],
    afterWith: words("ustedes su sus los las personas gusto mucho ninos"),
    denied: words(
      """
      he ha habia han hemos haber habiendo soy eres tengo tenia tuve fui era eran fue estuve estaba dirijo lidero gestiono hago conozco
      domino hablo manejo poseo cuento llevo enseno coordino superviso cuido actualmente siempre todavia anos hace diario diariamente
      habitualmente antiguo antigua exjefe jefe jefa director directora experto experta mejor carne permiso hice puse obtuve nativo nativa lengua
      seguir continuar volver anterior actual hoy doy
      """),
    allowed: words(
      """
      un una mercado cuida cuidan estado vida medida salida cuidado cuidados pedido partido llegada entrada jornada lado sentido interesado interesada deseado deseada
      encantado encantada dispuesto dispuesta convencido convencida ilusionado ilusionada bienvenida comida cuando mundo aqui alli asi ahi cafe que tambien
      energia compania dia via tecnologia ingenieria filosofia cercania alegria mayoria garantia guia geografia bahia panaderia libreria
      pero como tanto solo pronto luego cuanto mucho todo este esto otro nuevo proximo primero largo grande pequeno bueno minimo maximo bruto neto
      marzo enero febrero mayo junio julio agosto inmediato completo publico humano euro segun abierto listo vamos ultimo medio equipo proyecto puesto hospital pueblo
      bajo antes trabajo salario sueldo plazo preaviso deseo deseando marido motivo camino cambio ritmo entorno avanzada pasada
      """))
}
