/// Families of English words of another stem, one a line; the first names the family.
enum EnglishFamilies {
  static let text = """
    diagnose diagnosed diagnosis diagnoses
    begin began begun
    bring brought
    build built
    buy bought
    catch caught
    choose chose chosen choice
    come came
    deal dealt
    do did done does
    draw drew drawn
    drive drove driven
    eat ate eaten
    feed fed
    fall fell fallen
    sit sat
    put
    read
    hit
    cut
    feel felt
    fight fought
    find found finding
    fly flew flown flight
    forget forgot forgotten
    get got gotten
    give gave given
    go went gone
    grow grew grown growth
    hang hung
    have had has
    hear heard
    hold held
    keep kept
    know knew known knowledge
    lay laid
    lead led
    learn learnt learned
    leave left
    lend lent
    lose lost loss losses
    make made
    mean meant
    meet met
    oversee oversaw overseen oversight
    overcome overcame
    pay paid payment
    prove proven proof
    ride rode ridden
    rise rose risen
    run ran
    say said
    see saw seen
    seek sought
    sell sold sale sales
    send sent
    serve service services
    shoot shot
    show shown
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    speak spoke spoken speech
    spend spent
    stand stood
    swim swam
    take took taken
    teach taught
    tell told
    think thought
    throw threw thrown
    undertake undertook undertaken
    understand understood
    wear wore worn
    win won
    write wrote written
    rewrite rewrote rewritten
    rebuild rebuilt
    reduce reduction reductions
    produce production
    introduce introduction introductory
    conduct conductive
    deliver delivery deliveries
    recover recovery
    discover discovery
    maintain maintenance
    sustain sustenance
    analyse analyze analysis analyses analytical
    decide decision
    extend extension
    expand expansion
    provide provision
    divide division
    revise revision
    describe description
    prescribe prescription
    respond response
    succeed success
    receive receipt
    explain explanation
    apply application
    imply implication
    multiply multiplication
    supply supplies supplied
    qualify qualification qualified
    compare comparison
    renew renewal
    approve approval
    propose proposal
    remove removal
    arrive arrival
    survive survival
    advise advice advisory
    practise practice
    license licence licenced
    behave behaviour
    fail failure
    press pressure
    mix mixture
    close closure
    expose exposure
    proceed procedure
    enter entry
    repeat repetition
    compete competition
    acquire acquisition
    retain retention
    convert conversion
    refer referral
    admit admission
    permit permission
    transmit transmission
    submit submission
    evolve evolution
    solve solution
    resolve resolution
    long length lengthen lengthened
    wide width widen widened
    strong strength strengthen strengthened
    high height highest
    deep depth deepen
    weigh weight
    day daily
    safe safety safely
    certify certificate certificates certified
    collaborate collaboration
    participate participation
    inform information
    true truth
    child children
    man men
    woman women
    person people persons
    half halves
    shelf shelves
    knife knives
    leaf leaves
    tooth teeth
    foot feet
    mouse mice
    criterion criteria
    datum data
    medium media
    centre center
    theatre theater
    metre meter
    fibre fiber
    programme program programmed programming programs
    grey gray
    catalogue catalog
    dialogue dialog
    cheque check
    tyre tire
    ageing aging
    enrol enroll enrolment
    fulfil fulfill fulfilment
    skilful skillful
    mould mold
    plough plow
    aluminium aluminum
    kerb curb
    sceptic skeptic
    anaesthetic anesthetic anaesthesia anesthesia
    paediatric pediatric paediatrics pediatrics
    orthopaedic orthopedic
    haematology hematology
    gynaecology gynecology
    oesophagus esophagus
    oncall oncall
    bake baked bakery
    fish fishing fishery
    machine machinery
    sew sewn
    sow sown
    forecast forecasting
    staff staffing
    store storage
    nurse nursing nursed
    crown crowns
    deputy deputise deputised
    liaise liaison
    budget budgeting
    rate rating
    """
}
