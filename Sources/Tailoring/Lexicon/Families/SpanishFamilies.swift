/// Families of Spanish words of another stem, one a line; the first names the family.
enum SpanishFamilies {
  static let text = """
    analizar analizó analicé analizado análisis
    sustituir sustituía sustituyó sustituí sustituto sustituta sustitución
    manejar manejo maneja
    África africano africana africanos africanas
    Europa europeo europea europeos europeas
    ser sido fui fue era
    estar estado estuve estaba estuvimos
    haber habido he ha
    ir ido iba
    hacer hecho hice hizo hacía hacer hicimos
    tener tenido tuve tenía tengo tuvimos
    mantener mantenido mantuve mantenimiento mantengo mantuvimos
    obtener obtenido obtuve obtención obtuvimos
    poner puesto puse puesta pusimos
    proponer propuesto propuesta
    componer compuesto composición
    disponer dispuesto disposición
    venir venido vine vinimos
    dar dado di dio daba
    decir dicho dije
    ver visto vi vista veía
    prever previsto previsión
    saber sabido supe
    poder podido pude pudimos
    querer querido quise quisimos
    traer traído traje trajimos
    conducir conducido conduje conducción condujo condujeron condujimos
    producir producido produje producción produjimos
    reducir reducido reduje reducción redujo redujeron redujimos
    traducir traducido traduje traducción tradujo tradujeron tradujimos
    introducir introducido introduje introducción introdujimos
    construir construido construcción construí construyó
    instruir instruido instrucción
    escribir escrito escribí escritura
    describir descrito descripción
    inscribir inscrito inscripción
    abrir abierto apertura abrí
    cubrir cubierto cobertura
    resolver resuelto resolución resolví
    volver vuelto
    romper roto
    morir muerto
    leer leído lectura leí
    dirigir dirigido dirección dirigí dirijo
    corregir corregido corrección
    elegir elegido elección
    exigir exigido exigencia
    atender atendido atención atendí atendía atiendo
    entender entendido
    extender extendido extensión
    vender vendido venta ventas vendí
    comprar compra comprado
    cerrar cerrado cierre cierro cierres
    empezar empezado empiezo
    comenzar comenzado comienzo
    seguir seguido sigo seguimiento
    conseguir conseguido conseguimos consecución
    pedir pedido pido
    medir medido medición mido
    servir servido servicio sirvo
    repetir repetido repetición
    preferir preferido
    diseñar diseño diseñado diseñé diseñamos
    gestionar gestión gestionado gestioné
    formar formación formado formé
    analizar análisis analizado
    mejorar mejora mejorado
    aumentar aumento aumentado
    bajar bajada bajado bajó bajé
    subir subida subido subió
    caer caído cayó caída
    crecer crecimiento crecido
    desarrollar desarrollo desarrollado desarrollé
    apoyar apoyo apoyado
    ayudar ayuda ayudado
    usar uso usado
    emplear empleo empleado empleados
    trabajar trabajo trabajado
    cuidar cuidado cuidados cuidé cuidaba
    limpiar limpieza
    cocinar cocina
    enseñar enseñanza
    aprender aprendizaje
    evaluar evaluación
    probar prueba probado
    controlar control controlado
    coordinar coordinación coordinado
    instalar instalación instalado instalé
    revisar revisión revisado
    reparar reparación
    migrar migración migré migrados
    modelar modelado modelé modelo
    registrar registro registrado registraba
    llevar llevado llevaba llevo
    pasar pasado pasó pasaron paso
    planificar plan planificación
    organizar organización
    vivienda viviendas
    recibir recepción recibido recibía
    reescribir reescrito reescribí reescritura
    convertir conversión
    invertir inversión
    decidir decisión
    dividir división
    imprimir impreso impresión
    recoger recogida recogido
    proteger protección
    detectar detección
    intervenir intervención intervine intervinimos
    ascender ascenso
    descender descenso
    responder respuesta
    mostrar muestra
    encontrar encuentro
    soldar soldadura
    aprobar aprobación aprobado aprobados
    catalogar catalogación catalogado catalogué
    pintar pintura
    coser costura
    conocer conocimiento conocido
    nacer nacimiento
    tratar tratamiento trato
    año anual años anuales
    mes mensual meses mensuales
    semana semanal semanas
    día diario días diaria diariamente
    hora horas horario
    noche nocturno noches
    joven jóvenes
    """
}
