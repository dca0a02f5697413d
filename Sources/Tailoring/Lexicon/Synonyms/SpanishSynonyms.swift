/// As `EnglishSynonyms`, of Spanish.
enum SpanishSynonyms {
  static let text = """
    nativo lengua_materna
    vigente en_vigor
    nuevo recién_llegado
    reducir disminuir bajar rebajar recortar acortar
    bajar descender caer disminuir bajada descenso caída menos
    subir crecer aumentar subida aumento crecimiento más pasar
    aumentar incrementar ampliar elevar
    mejorar perfeccionar optimizar
    ahorrar economizar
    evitar prevenir impedir
    formar enseñar instruir capacitar formación enseñanza
    enseñar clase lección impartir
    impartir dar
    aprender estudiar
    acompañar apoyar
    redactar escribir
    anotar registrar documentar apuntar
    construir edificar levantar montar
    desarrollar crear programar construir
    diseñar concebir idear proyectar
    elaborar preparar redactar
    crear montar poner_en_marcha
    poner_en_marcha implantar introducir instalar puesta_en_marcha
    implantar introducir instaurar
    iniciar empezar comenzar lanzar abrir
    sustituir reemplazar cambiar
    modificar cambiar adaptar transformar
    trasladar mover migrar
    unificar reunir fusionar
    organizar preparar planificar
    planificar programar
    coordinar organizar
    comprobar revisar verificar inspeccionar controlar
    evaluar valorar
    medir calcular
    vigilar observar
    analizar examinar estudiar
    reparar arreglar
    mantener conservar
    cuidar atender cuidado atención
    atender cuidar
    ayudar asistir apoyar colaborar
    asesorar aconsejar orientar
    responder contestar
    tramitar 
    vender comercializar
    comprar adquirir
    entregar suministrar repartir
    terminar acabar finalizar
    realizar efectuar hacer ejecutar
    usar utilizar emplear aplicar
    obtener conseguir recibir
    tener poseer
    alcanzar lograr
    contratar incorporar
    empleado trabajador personal plantilla
    compañero colega
    alumno estudiante
    profesor docente
    cliente usuario
    niño chico
    coche vehículo
    camión
    vivienda casa hogar piso
    hospital clínica centro
    colegio escuela centro
    instituto centro
    departamento sección unidad
    empresa compañía firma
    equipo grupo
    cuadrante horario turno
    factura cuenta
    coste gasto costo
    ingresos ventas
    error fallo
    avería fallo
    solicitud petición
    reunión sesión
    curso formación taller
    charla presentación conferencia
    manual guía
    procedimiento proceso
    norma regla
    contrato acuerdo
    duración tiempo
    espera demora
    unos aproximadamente cerca alrededor casi
    rápido ágil
    cada todos
    varios diversos
    aparato máquina equipo
    herramienta instrumento
    pieza componente
    mercancía producto
    existencias inventario
    paquete
    entrega envío
    encuesta sondeo
    viaje trayecto
    comida plato
    medicamento fármaco
    enfermedad dolencia
    expediente archivo
    datos información
    programa aplicación
    participar colaborar tomar_parte formar_parte
    premio galardón
    habitante residente
    instalar montar colocar
    recoger reunir recopilar
    enviar mandar
    publicar editar
    mostrar presentar
    explicar describir
    traducir trasladar
    dirigir liderar encabezar al_frente
    gestionar administrar llevar
    llevar gestionar hacer
    supervisar vigilar
    fundar crear
    repartir distribuir
    negociar pactar
    estimar calcular
    previsión pronóstico
    artículo texto
    suma importe
    padre madre
    accidente siniestro
    desde después
    antes previamente anteriormente
    en_lugar en_vez frente antes
    con mediante por
    fabricar producir elaborar
    cocinar preparar
    limpiar lavar
    pintar
    renovar reformar modernizar
    clasificar ordenar
    informar avisar
    convencer persuadir
    fomentar promover
    recomendar proponer
    elegir seleccionar
    comparar contrastar
    conectar unir enlazar
    transportar llevar
    conducir manejar
    cargar llenar
    proteger asegurar
    detectar encontrar hallar
    acoger recibir
    servir atender
    mezclar
    grabar filmar
    corregir revisar
    tocar interpretar
    financiar costear
    presentar entregar
    defender representar
    cumplir respetar
    ayuntamiento municipio
    ciudad municipio
    carretera vía
    puente > obra
    tren ferrocarril
    barco nave
    vacaciones permiso
    sueldo salario
    ley legislación
    proporción porcentaje parte
    cierre cerrar
    paseo caminar
    aseo higiene
    merma pérdida
    ludoteca sala_de_juegos
    cubierto comensal
    """
}
