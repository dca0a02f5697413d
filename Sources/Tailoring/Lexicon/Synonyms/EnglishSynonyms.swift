/// Words that say the same of somebody's work, a group a line; what stands before `>` says what stands after it, too, but not
/// the other way round. None raises rank, scope or certainty: `helped` is not with `led`, nor `some` with `all`.
enum EnglishSynonyms {
  static let text = """
    freelance self_employed
    jointly together
    final last
    win successful winning
    error mistake mis_pick
    basic > simple
    roll_out deliver
    stand_in cover_for deputise_for
    changeover move switch transition
    native mother_tongue
    reach achieve attain
    redesign rework
    forecast projected
    reduce cut lower decrease shorten trim diminish minimise bring_down save slash shrink curb
    fall drop decline decrease sink shrink down fewer less lower reduction go_down come_down slip dip
    rise grow increase climb up more growth go_up higher
    raise increase boost lift grow expand push_up
    improve better enhance upgrade
    save economise
    avoid prevent avert spare
    teach train instruct coach educate tutor give_course give_lesson give_class run_course hold_course
    course apprenticeship introduce training > learn train trade
    learn study pick_up
    mentor coach tutor guide
    mentor > support help
    induct onboard train introduce
    write author compose pen produce create
    document record log note register
    record keep log enter
    keep maintain upkeep
    customer client
    pupil student
    pupil > child
    build construct erect assemble make create
    develop build create engineer program code implement make
    design devise conceive draw_up create
    draw_up prepare write compile produce draft
    draft outline
    start launch begin open initiate introduce set_up commence
    set_up create start build open establish introduce put_in_place
    introduce implement roll_out bring_in launch adopt put_in_place
    replace swap substitute exchange supersede replacement
    change alter modify adapt adjust amend convert transform switch turn
    move migrate transfer shift relocate transition port change turn
    bring take
    merge combine unify consolidate join integrate unite bring_together
    split divide separate
    arrange organise plan prepare
    plan schedule arrange prepare organise
    coordinate organise align
    prepare ready get_ready
    check inspect review examine verify test
    inspection visit check audit
    review evaluate assess appraise check go_through
    assess evaluate appraise gauge judge rate
    test try trial check
    measure gauge determine
    monitor track watch observe follow
    analyse examine study evaluate
    investigate examine look_into study explore research
    fix repair mend remedy restore resolve correct
    resolve solve settle clear fix
    correct fix rectify amend
    maintain service look_after upkeep keep_up
    look_after care tend attend_to maintain mind care_for
    care nurse look_after tend care_for
    help assist support aid back
    support accompany back
    advise counsel guide consult give_advice
    answer reply respond deal_with
    sell market retail
    buy purchase procure acquire source
    order purchase
    deliver hand_over complete finish supply bring
    handover handing_over delivery hand_over
    complete finish conclude finalise end close done full
    close finish complete
    supply provide furnish equip deliver
    provide give offer supply deliver
    hold give deliver run
    handle process treat deal_with take 
    process handle treat
    run operate conduct hold carry_out
    operate run work use
    conduct perform carry_out execute do undertake run hold
    use apply employ utilise work_with
    own hold possess have
    owner responsible in_charge accountable
    win gain earn obtain receive secure attain get
    earn gain obtain get receive complete
    achieve reach attain accomplish hit
    pass clear
    recruit hire
    staff employee worker personnel workforce
    colleague coworker teammate workmate
    pupil student learner
    customer client patron
    guest visitor diner
    elder elderly
    child kid youngster
    car automobile
    lorry truck
    vehicle car
    home house dwelling flat
    flat apartment
    stair staircase stairway
    building structure premises
    plant factory works
    shop store
    doctor physician
    hospital > clinic institution
    infirmary hospital
    university > school institution
    college > school institution
    ward unit department
    department division section unit
    company firm business employer organisation
    team group crew squad
    shift > work
    rota roster schedule timetable duty
    bill invoice
    bill cost spend charge
    cost expense expenditure spend outlay
    revenue turnover sale income
    profit earnings
    error mistake fault
    defect fault flaw snag
    failure breakdown outage malfunction fault
    request enquiry inquiry
    call telephone phone
    meeting session conference
    course class training workshop lesson seminar
    talk presentation lecture
    guide handbook manual guideline
    procedure process routine protocol
    rule regulation
    contract agreement
    top highest maximum
    rating score grade mark
    score achieve reach get
    duration length time period
    wait delay waiting
    early ahead before
    deadline schedule programme date plan
    late behind
    right correct accurate exact
    entire whole
    about around approximately some roughly nearly circa near approx
    almost nearly
    big large sizeable
    quick fast rapid swift
    every each
    several multiple various different
    single one same
    abroad overseas
    machine equipment device apparatus
    tool instrument
    part component piece
    goods merchandise product
    stock inventory
    warehouse store depot
    parcel package
    delivery shipment consignment
    freight cargo load
    newsletter bulletin mailing
    audience reader readership subscriber
    survey questionnaire poll
    trip journey tour
    food meal dish
    drug medicine
    illness disease
    therapy treatment
    operation surgery
    file record
    chart record
    data information figure
    application app
    software program
    website site
    portal platform
    dashboard board report
    version release
    deploy release ship roll_out
    bug defect error fault
    automate mechanise
    mileage mile distance
    share split divide
    share proportion percentage portion
    attend sit_in be_present visit
    participate take_part join contribute be_part part
    licence permit certificate license
    certificate qualification
    certified licensed accredited
    award prize honour
    name award choose elect
    inhabitant resident
    occupied in_use inhabited
    install fit mount put_in
    wire cable
    trade craft
    collect gather
    compile gather collate collect
    send dispatch ship forward
    publish issue release
    present show display
    show demonstrate
    explain describe
    translate render
    speak talk
    lead head direct
    leader lead head
    supervise oversee
    manage run
    establish found set_up
    follow_up aftercare
    recommendation referral word_of_mouth
    employ hire
    serve supply
    assign allocate
    allocate distribute assign
    distribute hand_out spread
    schedule timetable
    negotiate bargain
    estimate forecast
    forecast predict prediction
    spreadsheet excel_sheet
    paper article publication
    article piece text
    magazine journal
    plot chart graph
    drawing sketch
    figure number
    amount sum
    sum total
    fee charge
    fine penalty
    price cost
    tenant renter
    landlord owner
    parent mother father
    neighbour resident
    volunteer > helper
    monthly month_end
    month_end month monthly
    nurse > staff colleague
    electrician > staff worker
    engineer > staff colleague
    teacher > staff colleague
    clerk > staff
    fortnight two_week
    overtime extra_hour
    rework repeat_work
    clash collision conflict
    accident mishap
    fault_free error_free
    free without no none
    guidance supervision
    introduce familiarise
    introductory introduce
    begin start onset
    after following since
    before ahead prior
    through via by with
    caused_by for from by
    by through via with
    instead rather
    within in inside
    per each every
    between from
    recovery restore restoration
    turnaround lead_time
    hand over
    compute computing
    calculate compute
    overdue late outstanding
    respect regard
    relocate move
    renew extend
    expand extend enlarge
    shorten abbreviate
    speed accelerate quicken
    speed_up accelerate
    relieve ease
    retain keep preserve
    keep maintain hold retain
    remove eliminate delete
    eliminate remove abolish
    clean cleanse
    tidy clean
    paint decorate
    wash clean
    cook prepare
    bake make produce
    grow cultivate raise
    plant grow
    border bed
    prune trim
    brick masonry
    excavate dig
    pour cast
    demolish tear_down
    refurbish renovate restore modernise
    renovate modernise
    modernise update upgrade renew
    update refresh renew
    archive store
    sort order classify
    label mark tag
    annotate label mark
    classify categorise sort
    interview question
    survey question
    consult ask
    inform tell notify brief
    brief inform
    report inform
    persuade convince
    motivate encourage
    encourage foster promote
    foster promote
    promote advertise market
    recommend suggest advise
    propose suggest
    decide determine choose
    select choose pick
    choose pick select
    match pair
    compare contrast
    connect link attach join
    link tie connect
    attach fasten
    adopt take_over use
    take_over inherit assume
    assume take_on
    take_on accept
    stay remain
    sleep rest
    accompany escort
    transport carry move
    carry transport
    drive steer
    load fill
    pack wrap
    unload empty
    lift raise
    protect secure safeguard
    secure safeguard
    rescue save
    feed nourish
    bathe wash
    dress clothe
    resuscitate revive
    vaccinate immunise
    diagnose identify
    identify find detect recognise
    find discover detect spot
    detect find identify
    debug troubleshoot
    troubleshoot fault_find
    host accommodate
    accommodate house
    cater feed
    welcome greet receive
    seat place
    mix blend
    film shoot record
    photograph shoot
    edit revise
    revise update edit
    proofread check
    print publish
    broadcast air
    perform play
    rehearse practise
    compose write
    sing perform
    paint draw
    invest put_in
    finance fund
    fund finance
    audit examine_books
    reconcile match
    file submit
    submit hand_in
    declare file
    invoice bill
    collect_debt recover
    insure cover
    claim demand
    sue litigate
    defend represent
    represent act_for
    plead argue
    enforce apply
    comply adhere
    certify attest
    inspectorate authority
    authority agency
    council municipality
    city town
    village town
    road street
    motorway highway
    bridge > structure
    tunnel > structure
    school > building
    railway rail
    harbour port
    airport airfield
    ship vessel boat
    plane aircraft
    rest break
    leave holiday
    salary wage pay
    pension retirement
    law legislation statute
    crime offence
    police constabulary
    fire blaze
    flood inundation
    storm gale
    """
}
