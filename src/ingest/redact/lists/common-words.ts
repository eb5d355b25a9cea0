// Words that stand in lower case in the coded training texts: a capital makes no name of them. Generated from
// content/model/training.
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
a abandoned ability able abolished about above abroad absence absences absent absolutely absorb
absorbed abstain academics academy accent accents accept access accessing accident accommodation
accord according accordion account accountability accountable accounts accuse accused acetate
aches achieved acknowledge acoustics acres acronym acronyms across acrostic act acting action
active activities activity actor acts actual actually ad add added adders adding address addressed
addresses adds adequate adhered adhesive adjectives adjourn admin administrative administrator
administrators admire admit admitting adolescents adopt adopted adoption adore adress ads adult
adults advance advanced adverbial advert advertised advertising advice advised adviser advisor
advisory aesthetics affect affected affects afraid after afternoon afternoons afterward afterwards
again against age aged agencies agency agenda ages aggression aggressors ago agree agreed agreeing
agreement agreements agrees agriculture ahead aid aide aider aides aids aim aims air airline
airport aisles alarm alderman alfalfa algebra algorithm align alike alive all allegedly allergens
allergies allergy allocated allocation allocations allotted allow allowable allowed almost alone
along alot aloud alphabet alphabetical already also altered alternate although altogether alumni
always am amateur amazed ambassador ambulance amendment among amount amygdala an anaesthetist
analogy anchoring ancient and angel angels angle angry animal animation ankle annex anniversary
announced announcement announcements announcing annoyed annual anonymous another answer answerable
answered answering answers anxious any anybody anyhow anymore anyone anything anyway anywhere
apart apartment apiece apologetic apologised apologises apology apostrophe app apparently appeal
appealed appeals appear appeared appears appendix applause apple apples applesauce applet
applicable applicants application applications applied applies apply appointed appointment
appointments appraisal appreciate appreciated appreciation apprentice apprentices apprenticeship
approaching appropriate approval approve approved approver approves approx approximately apps apt
aquarium aquifer architects architecture are area arent argue argued argument arithmetic arm arms
around arranged arrangement arranges arrive arrived arrives arrow arrows art article artificial
arts as asbestos ashamed ashore ask asked asking asks asleep asphalt assemblies assembly
assessment assessments assessor assign assigned assigning assignment assignments assigns assist
assistant assistants association assume assumed assumes assuming assured asthma astro astronomy
aswell at ate athletic athletics atlas attach attached attachments attacks attempted attend
attendance attended attendence attending attention attests attic attitude attorney attractive
attractiveness audience audio audit audited auditions auditor auditors audits august aunt aunts
author authority autism autistic autodialer automatic autumn available avatars average averages
award aware awareness away awful axis b babies baby babysitters back backbone backdrop background
backing backpack backpacks backs backward backwards bad badge badges badly bag bags bait bake
baked baker bakery balance balanced balancing ball ballgame balloon balloons ballot ballroom balls
ban banana band banging bank banned banner banners banquet bar barbecue barber barbershop
bareheaded bargain barked barks barn barns barricade bars base baseball basement basically basis
basket basketball bass bated bath bathrobe bathroom baths bathtub battery bays bc be beach beagle
bean beanbags beans bear beard beaten beats beautifully beauty beaver became because become
becomes becuase bed bedpans bedroom bedrooms beds bedtime bedtimes bee beech beekeeper been beep
beeper beeping beer bees beet beetroot before beforehand began begin beginners beginning begins
begun behalf behavior behaviour behind beige being belief believe believed believes believing bell
bells belly belong belongs below belt belts bench benches benchmarks benefit benefits beside best
bet better betting between beyond biblioteca bibs bid big bigger bike bikes bilingual bill
billboard billing bills bin binder binders bins bio biology birch bird birds birth birthday
birthdays biscuit biscuits bit bite bites biting bits bitten black bladder blades blame blamed
blaming blank blast blazer blazers bleachers bleed bleeding bleeds blended bless blew blind blink
blinked blinker block blocking blog bloke blonde bloodbath bloodborne blows blue blues bluetooth
blunt blurs board boards boat boats bobble bobcat bodies body boiler boilers bold bolder bolt
bombed bond bones bonfire bonus book booked bookkeeper bookkeeping booklet booklets books
bookshelf boosters boot booth boots border boring born borrow borrowed boss bosses bot both bother
bothered bothers bottle bottles bottom bought bouncer boundaries bowling bowls box boxes boxplot
boy boys brace brain brains brake branch branches brass brave bread break breakfast breaking
breaks breath breathe breech breed bribe brick bricks bridge bridges brief briefed briefing
briefings brilliant bring bringing brings broad broader broadly brochure broke broken brother
brothers brought brown browser browsers bruise brushes brushing brutal btw bubble bucket buckets
buddy budget bug buggy build building buildings builds built bulk bullet bulletin bullying bump
bumping bumps bungee bunk bunting burden burger buried burn burned burning burnout bursar burst
bury bus buses business busy but butcher butterfly button buttons buy buying buys buzzer buzzes by
bye bylaws c cab cabin cabinet cable cables cafeteria cake calculater calculations calculator
calculators calculus calendar calender call called caller calling calls calm calming calorie
calving came camel camera cameras camp campaign camps campus can cancel cancelled cancelling
cancels candidate cannot canoe cant canteen canteens canton cap capacity capita capital capitals
capped caps capstone capsule captain captions car card cardboard cardigan cardiology cards care
cared career careful carefully carer carers cares caretaker caring carnival carol carp carpenter
carpet carpooled carport carried carries carrot carry carrying cars cart cartoon carts cartwheels
carved carving cascade case caseload caseloads cases caseworker cash casserole cast castle casts
cat catalog catalogue catch category caterer caterers caterpillar cats caught caulk cause caution
cautious cc ceiling cell cello cellos cement cemetery census cent center centimetres central
centre centres cents century ceramics cereal certificate certificates certified certify chain
chained chair chaired chairman chairs chalk chalkboard challenging chamber champion champions
chance chances change changed changes changing channel channels chanting chaos chaperone chaplain
chapter chapters character characters charge charities chart charter charters charts chase chased
chases chasing chat chatted chatting cheap cheaper cheapest cheat cheated cheaters cheating cheats
check checkbox checked checking checklist checkout checkpoint checks cheek cheer cheered cheerful
cheers cheese chef chem chemicals chemist chemistry chemo cheque chess chest chew chickens chief
child childcare childminding children childrens chili chill chilli chin chip chips chocolate
choice choices choir choking choose choosing chose chosen chromebooks chromosome chronic church
churches churchyard cinema cinnamon circle circles circuits circular circumstance circumstances
citation cited cites citing citizen city civics civil claim claims clamming clap clapped
clarification clarinet clarity class classes classmates classroom classrooms clatter clause clawed
clay clean cleaner cleaners cleaning cleans clear cleared clearest clearly clerical clerk clerks
clever click clicked clicker clicks client clients climate climbing clinic clinics clip clipboard
clipboards cloakroom clock clocks clockwork close closed closeing closes closet closing closure
cloth clothes clothespins cloud clover clown club clubs cm coach coached coaches coaching coal
coast coastal coat coats cockroaches code codes coding coffee cohesion cohort cohorts coin
coincidence coins cokernel cold colicky collaboration collaborative collateral colleague collect
collected collecting collection collects college colleges collinearity colon colonel color
coloring colors colour coloured colouring column columns combination combined come comes comfort
comfortable coming comma commas comment commenting comments commerce commission commissioner
commissioners commit commits committee common commune communicate communicated communicating
communication communications communicator communicators communist communities community compact
companies company compare compared compares comparison compartments complain complainants
complained complaining complains complaint complaints complement complete completely completes
complex compliance compliant complicated compliment compliments complying composers composite
compost compound comprehension comprehensive compressions compulsory computed computer concern
concerning concerns concert concerts concession conclude conclusions concrete concurrent condition
conditions conducted conductor cone cones conference conferences confess confidence confidential
confidentiality confirmation confirmed confiscate conflicts confuses connect connection connects
consecutive consent consequences consider consistency consistent consists consolidated constant
consult consultant consultants consultation consultative consulted consumes contact contacts
container contains content contest continue continued contraband contract contracted contractor
contracts control controlled controls convenience conversation convince convinced convincing cook
cooked cookery cookie cooking cooks coordinate coordination coordinator cope copied copier copies
coping copper copy copying cords corner correct corrected correction corrections correctly
corrects corresponding corridor cos cosmetology cost costed costs costume cot cotton couch coughs
could couldnt couldve council councillor councillors counsel counseling counselled counselling
counsellor counsellors counselor count countdown counted counter countermand countersign
countersigned counties counting countries country countryside counts county couple coupon coupons
course courses coursework court courthouse courts cousin cousins cover coverage covered covering
covers cows cr crab crack cracked crackers cracks crane crashes crate crayon crayons cream
creamery credit credits creek crept crew crews cricket cried cries crime criminal crises crisis
crisps critical crocodile crooked crooks cross crossed crossest crossing crossness crown crumble
crust crusts crutches cry crying cubby culprit culturally culture culvert cumin cup cupboard
cupcakes cups curb cure curious current curriculum cursive curtain curtains curve cushion custard
custodial custodian custody customer customers cut cute cutoff cuts cutting cycle cycles d dad
daddy dads daffodils daft daily dairy damp dance danced dancing dare dark darker dash dashboard
data date dated dates daughter daughters day daycare daycares daylight days dead deadline
deadlines deaf deal deals dealt dean deans dear death debate debating debrief debt debugging
decades decency decent decide decided decides deciding decimal decimals decision decisions deck
declare decline decoration dedicated deemed deep defence defend defenders defer defiant define
definitely definition definitions degree degrees delay delete deleted delicious delight delighted
delineated deliver delivered deliveries delivery demand dementia demo demographer demonstrate
demonstration demonstrator den denial denominator dense dent dental dentist department departments
depend depending depends depot deputies deputy describe described description descriptors deserve
deserves design designated designed designer designs desk desks desktop dessert detail details
detecting detective detectors detention detentions determination determine determined determines
develop developed developer developing development device devolution diabetic diabetics diagnose
diagnosis dial dialect dialogue dialysis diapers diaries diary dice dictation did didnt die died
dies diesel difference different difficult difficulty diffrent dig digging digital dignity dinner
dinners dinosaur diorama dioramas diphthongs diploma direct direction directions directive
director directorate dirt dirty disabilities disability disabled disagree disagreed disappointment
discharge disciplinary discipline disclose disclosures discontinued discount discovered discus
discuss discussed discussion disease disengaged disgrace dishes dishwasher disks dismal dismiss
dismissal dismissals dismissed disobey disorders dispatch dispatcher display displays dispute
disputes disrespect disseminate dissent distracted distribute district districts ditch dive divide
divided division divisive divorce divorced do doable doc dock docket doctor doctoral doctorate
doctors document documentary documented documents does doesnt dog dogs doilies doing dollar
dollars domains dome donate donations done donkeys donor dont donuts door doorbells doorknobs
doors doorway doses dosnt dot dots dotted double doubled doubles doubt down downhill downloadable
downstairs downtown downward draft drafted drafting drag dragon drains drama dramatics drank draw
drawer drawers drawing drawings drawn draws dread dreading dreams dress dressed dressings
dressmaking drew dried drill drills drink drinking drinks drip dripping drive driven driver
drivers drives driving drizzle drones drop dropped dropping drops drove drowning drug drugs drunk
drunks dry dryer drywall duck ducks due dug dull dumb dummy dumpster dumpsters dunn during dustpan
duties duty duvets dwelling dying dyslexia e each eachother ear earlier earlies earliest early
earn earphones earring ears earth earthquake easels easier easily east easy eat eaten eaters
eating eats economists ed edge edits educated education educator educators eels effective effects
efficiencies efficiency egg eggs eight eighteen eighth eighty either elbow eldest elect elected
election elections electives electric electrical electrician electricians electricity electrics
electron electrons element elevator elevators eleven eleventh eligibility else elses elsewhere em
email emailed emailing emails embarrassed embedded emergencies emergency emerging emotional
emotions employ employed employee employees employer employers employment empowered emptied empty
enclosed encourage encrypted encryption end ended ends enemy energy enforce engaged engagement
engine engineer engineering engineers engines english enjoy enjoyed enlarged enormous enough
enrichment enrol enroll enrolled enrollment enrollments enrolment enrolments ensure ensures enter
entered enters entertaining entire entirely entitled entrance entrants entries entry envelope
envelopes environment epilepsy equal equals equations equipment equity errands error errors escort
escorted especially essay essays establish established estate estates estimated euro euros
evaluate evaluated evaluation evaluations evaluator even evening evenings evens event events ever
every everybody everyone everything evidence evning ex exact exactly exaggerating exam examine
examined example examples exams exceeds excellence excellent except exception exchange exchequer
excited exciting exclude exclusion exclusions excuse excuses exec exemption exempts exercise
exercises exhaust exhaustion exist existed existing exists exit exits expand expect expectations
expected expecting expects expelled expense experiance experience expert expertise experts expire
explain explained explaining explanation explanations explore exported expulsion extension
extensions extra eye eyebrow eyes eyewash f face facebook faces facilitator facilities facing fact
factor facts factual faculty fail failed failing fails failure fainted fair fairly fairness faith
fake fall fallen falling falls false families family fan fancy fans fantastic far fare farm farmer
fascist fashioned fast faster fastest fat father fathers fault faults favored favorite favorites
favour favourite fax faxes fear feared feature feb february febuary fed federal fee feed feedback
feeding feedings feel feeling feelings feels fees feet fell fellow felt fence fenced fences
fencing fern ferret ferry ferrying festival fetch fetched feuding fever few fewer ffs fib fidelity
field fifteen fifth fifties fifty fight fights figure figures file filed files filing fill
fillable filled filling fillings fills film filmed filters final finally finals finance financial
find finding finds fine fined fines fingerless fingerprint fingerprints fingers fining finish
finished finishes fire fires firing firm firms first fiscal fish fishing fishtail fist fit fits
fitted five fives fix fixed fixes fixing fixture flag flagged flagpole flags flame flapjack
flashcard flashcards flask flat flatmate flats flattering fleet flew flexible flinches flip
flipchart flipped floater flood floodlights floor flooring floors flopped floppy flour flow flower
flowers flu fluency flute flyer focus focused foils fold folded folder folders folding folks
follow followed following follows fond font fonts food foot football footnote for force forced
forces forecast foreign foreman foresee forest forever forge forger forget forgive forgiven forgot
forgotten fork forklift forklifts forks form formal format formations former forms formula
formulas forth forthcoming fortnight forty forum forward foster fought found founded fountain four
fourteen fourth fowl fox fraction fractions fragile frame framed frames framework frameworks
francs frankly fraud fraying free freedom freehand freeze freezer freezing frequencies frequency
frequent fresh freshman fri friday fridge friend friendly friends friendship fright frightened
frightening frightens frock frog frogs from front fronted frowny froze frozen fruit fry fryer fuel
full fuller fully fun function functioned fund fundamental funded funding fundraiser fundraisers
fundraising funds funeral funerals funnels funny furnace furnished furniture further furthest fuse
fussy future gadget gallery gallop game games gap garage garbage garden gas gasket gate gather
gauge gave gazebo gazette gears geckos geese gender genders general generally generation generator
generous genius gentleman gentlemen gently genuine genuinely geographers geography geometry german
germane get gets getting ghost gift gin girl girlfriend girls give given gives giving glad gladly
glamorous glass glasses glitter globe glossary glove gloves glue go goal goalkeeper goals goat
goats gobsmacked goes goggles going gold golden goldfish golf gone gonna good goodbye goodwill
google gophers gorgeous goslings got gotten governance government governments governor governors
gown grade gradebook graded grader graders grades grading graduate graduated graduates grain
grammar gran grand grandaughter grandbabies granddaughter grandfather grandkid grandkids grandma
grandmother grandpa grandparents grandson granite granny granola grant granted grants graph
graphic graphs grass grateful gratitude gravel grayed great greatly green greenhouse greens grew
grey grid grievances grieving grifters grinning grip gripping grocery groomer groove ground group
grouped groups grow growing grown grows growth grumbled guard guardian guardians guards guess
guessed guessing guest guesthouse guests guidance guide guides guild guilty guinea guitar gum
gummy gun gut gutter guy guys gym gymnasium h ha habitat had hair haircut hairnets half halfway
hall hallway halves ham hammer hammock hamper hamster hand handbag handball handbook handed
handing handle handled handles handling handout hands handshake handsome handwriting hang hanging
hangs hankies hanky happen happened happening happens happily happy harbour hard harder hardest
hardly hardware harmless harmonies harpist harvest has hasnt hat hatch hatchery hatching hate
hated hater hates hats haul hauled have havent having hay hazard he head headache headcount header
headers heading headline headmaster headphones headquarters heads headscarf headset headsets
headteacher health healthy heap hear heard hearing hearings hears heart hearts heat heater heaters
heating heavy hectic hedge height held helicopter hello help helpdesk helped helper helping helps
hens her here heritage heroically heron herons herring hers herself hes hey hi hidden hide hides
hiding high higher highlight highlighted highlighter highlighters highway hilarious hill hills him
himself hinge hint hints hip hire hired hires hiring his histogram historian history hit hitting
hives hobby hobs hockey hold holding holds hole holes holiday holidays holler hollering home
homecoming homeless homepage homeroom homes homeschool homework hon honest honestly honesty
honeymoon honks honor honors hood hook hooks hoots hoovers hope hoped hoping hops hornbeam
horrible horror horse horses horticulture hose hospital hospitality host hostage hostile hostility
hot hotel hotline hotspot houmous hour hourly hours house housed household households houses
housing hover how however hr hrs hub huddle hug hugged human hummus humour hums hundred hung
hungry hunting hurrying hurt hurting hurts husband hut hydration hygiene hygienist hymnals
hypocrisy i ice icon id idea ideally ideas identify idiots idle idling iep if ignored ill illness
illustrated im image imagine imaging immersion immigration impact impartial impatient important
impossible impressed impression improve improved improvement in inadequate inaudible inbox inch
inches incident incidents incl include included includes including inclusion income increase
increasingly increment indentation independence independent index indexed indicators individual
individually indoors inducted induction industry ineffective infant infantry infants inflation
inform informal information informations informative informed inhaler inhalers initial initialled
initials initiative injury ink input inquiry insects inset inside insides inspect inspection
inspections inspector inspectorate inspectors inspects installed instead instructed instruction
instructional instructions instructor instructors insufficient insulin insult insurance intake
integrals integration integrity intend intensive interchangeably intercom intercultural interest
interested interesting internal international internet interns interpersonal interpret interpreter
interpreters interpreting interrupt interval intervals intervene intervened intervening
intervention interview interviews into introduce introduced introducing introductions intruding
invented invest invested investigate investigator investment invite invited inviting invoice
involved involvement iron ironed irons is island isnt isolation issue issued issues it item items
its itself ive jabs jacket jam janitor janitors jar jars jazz jeans jelly job jobs join joined
jointly joke jokes joking journey joy joys jsut jubilee judge judged judgement judges judging
judgment july jump jumper june jungle junior juniors jurisdictions jury just justice kebab keep
keeper keeps kept kernel kettle kettles key keyboard keyboards keys keystrokes kick kicked kickoff
kid kidding kids kill killed kills kiln kilometres kilos kimchi kind kindergarden kindergarten
kindergartner kindergartners kindly kindness kinds king kinship kiss kissed kit kitchen kits km
knee knees knew knives knock knocked knocking know knowing knowledge known knows knox kosher lab
label labelled labelling labels labor labs lace laces lack lacked lacks lad ladder ladders ladies
ladle lads lady ladybirds lags laid lake lakes lambing laminate laminated laminator lamp lamps
land landed landing landline landlord landlords lands landscape lane lanes language languages
lanyard lanyards lap lapsed laptop laptops larger lasagne last lasted late later lathes laugh
laughed laughing laughs launch launched laundered laundrette laundromat laundry law lawn laws
lawyer lawyers layoffs lays lazy lead leader leaders leadership leading leads leaflet league leak
leaks lean leaned leaner leaning learn learned learner learning learns learnt lease leases leasing
least leave leaves leaving lecture lectured lecturer lecturers lectures led left leftovers leg
legacies legal legally legislature lemon lemons lend lending length lenses lent lentil lerned less
lesson lessons let lets letter letterhead letters letting lettings leukaemia level levels levy
liaise liaison liar liars librarian librarians libraries library lice licence licences license
licensed licenses licensing licensure lichen lid lids lie lied lies life lifeguard lift lifted
lifter lifting lifts light lighter lighthouse lighting lights like liked likely likes liking
lilies limestone limit limited limits linden line linear lined linen lines linguistic link linter
lip list listed listen listened listening lists literacy literally little littles live lived
livelier lively lives living lizard load loaf loaned lobby local lock lockdown locked locker
lockers locking locks lodged log logbook logged logging logic login logins logistic logistics logo
logos logs loitering lol lollipop long longer longest longship loo look looked looking lookout
looks loop loops loose loosen lops lorries lorry lose loses losing lost lot lots lottery loud
louder loudest loudspeaker lounge love loved lovely loves low lower lowest lows loyalty luck lucky
lump lunch lunchbox lunches lunchtime lunchtimes lurking lying m machine machines machinist mad
madam made maestra magic magnet magnets magpies mail mailbox mailed mails main mainly maintained
maintenance make maker makes makeups making malice man manage manageable managed management
manager managers manages managing manda mandate mandates mandatory manger mango mannequin manner
manners manual manufactured manufactures many map maple marbles marching margin margins maritime
mark marked marker marketing marking marks marriage married marries marshal marvel marvellous
marvelous mascot massive master mat match matched matching material materials math mathematic
maths matrix matter mattered matters mattress may maybe mayo mayor me mean meaner meaning means
meant meantime meanwhile measles measurable measure measured measurement measures measuring meat
mechanic medals media median medians mediation medical medication medicine meditations medium meds
meet meeting meetings meets megaphone melt melts member members memberships memo memorize memory
memos men menace mend mended menotring ment mental mentee mention mentioned mentor mentoring
mentors menu merely merged merger merits mess message messages met metal meter method methods
metres mic mice microphone mid midday middle middleman midnight midterm midwife might mike mile
mileage miles milk milking mill million millions min mind minded mindful minding minds mindset
mine minibus minimal minimum mining minister ministry mins mint minus minute minuted minutes
mirror mirrors misplace misplaced misprint misread miss missed misses missing misspelled mistake
mistaken mistakes misunderstood mites mitten mittens mix mixed mixer mixes mm moan mobile mocks
mode model moderator modest module modules molar molecules mom moment moms mon monastery money
monitor monitoring monotone month monthly months mood moods moon moose mop mops more morning
mornings mosque most mostly mother mothers motion motions motor mouldy mountain mountains mouse
moustache mouth mouths move moved movement moves movie moving mow mows mr msgs much mucking mud
muffin muffins mug mugs mulch mule multiple multiplication multiply mum mums mural murder muscle
museum mushroom mushrooms music musical musicians must mustache mute muted mutual my myself myths
n nail nails name named names nan nana nap napkin napkins napped nappies nappy naps narrates
narrating narrative nastily nasty nation national nativity naturally naughty navigation navy near
nearer nearest nearly neat neatness neck need needed needing needle needs negative negligent
negligible negotiations neighbor neighboring neighbors neighbour neighbouring neighbours neither
nephew nerve nervous nervously nest net netball nets network neurologist never new newborn
newborns newcomer newcomers newer newest newly news newsletter newsletters newspaper newspapers
newsroom next nice nicely niece night nightlife nightly nights nil nine nineteen nineteenth
nineties ninety ninth nit nite nits no nobody nobodys nod nodded nodding noise noncompliant none
nonsense nonverbal noodles noon nor normal normally north nose nosebleed nosebleeds noses not
notarised notarized notary note notebook notebooks noted notes nothing notice noticed notices
notification notifications notified notify noun novel novels november novices now nowhere nuclear
nuisance numb number numbered numbering numbers nuns nurs nurse nursery nurses nursing nutrition o
oat oath obey object objected objection objections objects oblige observation observations observe
observed observer observers obsessed obvious obviously occupational ocean october odd of off offer
offered office officer offices official officials offline offshore offsites often oh oil ok okay
old older oldest olds ombudsman on once one ones onions online only onto open opened opening
openings opens opera operation operational opinion opinions opportunities opportunity oppose
opposed opposite opt opted optician option optional options or oral orals orange oranges orchard
orchestra order ordered orderer ordering orders ordinary org organ organic organisation organise
organised organize organized oriented original orthodontist other others otherwise otter otters
ought our ours ourselves out outbreak outcomes outdated outdoor outings outlived outranks outside
oven over overalls overdue overlap override overrule oversight overstated overstretched overtime
overview overweight overworked owe owl own owned owner owners ownership owns p pace pacing pack
package packed packet packets packing packs pad paddle padel pads paediatric page pager pages paid
pain paint painted painter painting pair paired pairs pal palette pallet pallets palm pan pancake
pancakes panel panels panic paper paperbacks papers paperwork para paraeducator paragraph
paralegal parallel parcel parcels parent parental parenting parents parish park parked parking
parkour parliament parole parrot parsnip part participation particular particularly parties
partner partners partnership parts party pass passage passed passenger passengers passes passing
passion password passwords past pasta paste pasting pastor pastries patching path pathos pathways
patient patients patted pattern pause pauses pave pavement paving pawn pawnshop pay paycheck
paying payment payroll pays payslips peace peaks peanut pears peas pee peed peeled peeling peer
peg pegs pellets pen penalties penalty pence pencil pencils pending pendulum penguins pennies pens
pension pensioners people pepper per percent percentile perch perfect perfectly perhaps period
periods permanent permission permitted perseverance person personal personalised personalized
personally personaly personnel persons perspective pesto pet petitioner petrol petty pews
pharmacist pharmacy phase phenomenon phone phoned phones phonics phoning photo photocopied
photocopier photocopies photocopy photograph photographer photographs photos photosynthesis
phrases physics physio piano pick picked picking pickleball picks pickup pickups picky picnic
picture pictures pie piece pieces pigeonhole pigs pile piling pill pillow pilot piloted pin pinch
pinched ping pinging pings pink pinned pins pipe pipes pirate pitch pitcher pivot pizza place
placement placements places plagiarism plague plain plainly plaits plan plane planet planned
planner planning plans plant planted planter plants plaque plaster plasters plastic plate plates
platform play played playground playgroup playing plays playtime pleasant please pleased pleasure
pledges plenty plot plots ploughs plowing pls plug plumber plumbing plumes plums plural plus pm
pocket pockets podcast podium poem poems point pointed pointing points poison pole police
policemen policies policing policy polite politely politics poll polled pollination polo
polynomials pond ponytail pool pools poor pop popcorn popular population porch porches porridge
portable portables portal portals porter portfolio portfolios portugal position positions positive
possible post postage postcard postcode posted poster posters posting postman posts pot potatoe
potatoes potholes potluck pottery potty pouch pouches poultry pound pounds poured pours powder
power powers ppl practical practically practice practiced practise practised practising
practitioners praise pram prams prayer praying pre preamble predict predictive preface prefect
prefer pregnancy pregnant premium prep preparation prepare preps preschool presence present
presentation presentational presentations presenter presenters presently presents press pressed
pressure pretend pretending pretends prettier pretty prevail preventing prevention previous price
prices priest primary principal principally principals principle principles print printed printer
printers printing printout printouts prints prior priorities prioritise prison privacy private
prize prizes proactive problem problems procedure procedures process proctor proctoring
procurement produce produced product prof profession professional professionals professor
proficiency proficient profile program programme programs progress progressing progressive project
projector projectors projects prom promise promised promises promising promotion prompt
pronunciation proof proofs prop propane proper properly property proposal proposals propose
proposed propped prosecution prosecutor prospectus protect protected protection protections
protects protein protocol proud prove proved proven proverb provide provided provider providers
provides providing province proving provost psychologist psychologists pub pubic public publish
published publisher publishers pudding puddle puddles pull pulled pulling pulls pulse pulses pump
pumpkin pumpkins punctuality punish punishes punishing punishment pupil pupils puppet purely
purple purpose purse push pushchair pushed pushes pushing put puts putting puzzles pyramid
pyramids q qualified quality quantity quarrel quarry quarter quarterly quarters quaterly queries
question questioning questionnaire questions queue queued quibble quick quid quiet quietly quit
quite quitting quiz quizzes quotas quote quotes quoting rabbit raccoons race racing rack racks
radiator radiators radio raffle rail railroad rain rainbow raincoat rained raise raised raisin
raising ramp ran ranch rang range rank ranked ranking rare rate rated rates rather rating ratings
ratio ratios raw re reach reachable reached reaches reaching react reacted reaction read reader
readers readiness reading readings reads ready real realistic realize really realtor rearrange
reason reasonably reasons rebuilt rec recall receipt receive received reception receptionist
recess recipe recipes recipients recognize recommend recommendation recommendations recommended
recommends record recorded recorder recorders recording recordings records recovery recruiters
rectangle rectangles recycling red redesign redesigned redid redirecting redline redrawn reduce
reduced redundancies redundant reentry reevaluation ref reference referral referrals referred
refers reflecting reflection reflective reflects reform reformation reforms refugees refund refuse
refused regard regarding regardless region regional regions register registered registrar
registration registry regression regret regrets regular regularly regulars regulation regulations
regulator rehearsal related relations relationship relationships relatives relaxed relaxing relay
release relevant reliable relief relieved religious remark remarkable remarks remedy remember
remembered reminder reminders reminds remote removal removed renew renewed rent rental rents
reopen reorg reorganisation rep repaint repainted repair repaired repairing repeal repeat repeated
repeats replace replaced replaces replacing replied replies reply replying report reported
reporting reports represent representative reps request requested requests require required
requirement requires research reserved reset resets residential residents resign resigned
resilience resilient resistant resolution resolve resource respect respected respectful
respectfully respiratory response responsibilities responsibility responsible responsive rest
restaurant resting restrained restraint restroom restructure result results retakes reteach
retention retire retired retiring retook retreat retriever return returning returns revenue
reverse reversing review reviewed reviewer reviewing reviews revise revised revision revisions
revisited reward rewrite rewritten rewrote ribs rice rid ridden ride rider riders rides rigged
right rightly rights rigs ring ringing rings rink rinse rise risers rises risk risks rites river
rivers road roadmap roads robbery robes robin roblox robocall robot robotics robots rock role
roles roll rolled roller rolling rollout rolls roman roof roofer roofing roofs room roommate rooms
root rope ropes roses roster rosters rot rota rotating rough roughly roulette round roundabouts
rounding rounds route router routes routine routines routing roving row rowing rubbed rubber
rubric rubs rude rug rugby ruin ruined rule ruled rulemaking ruler rules ruling rumor rumors run
rung running runs rural rushing rust sacked sad safe safeguarding safety said sake salad salads
salary sale salmon salon saloon salt salvage same samosas sample sampling sanctuary sandpit
sandwich sandwiches sash sat satellite satisfied saturday saturdays save saved saves saving
savings saw sawdust say saying says scale scaling scalpel scan scandal scar scared scarf scary
scene sceptical schedule scheduling scheme school schools schwa science scissors scolded scoop
scooted scooter scope score scoreboards scores scoring scrap scraping scrapped scratched
scratching scream screamed screaming screen screener screening screens screenshot screenshotted
screwdriver screws script scripts scroll scrolled scrubbed scrubs scrum se sea seal sealed seals
seam search searched season seat seating seats sec second secondary secondhand seconds secret
secretaries secretary section sections sector securing security see seed seeing seemed seems seen
sees segregated seizure seizures seldom selected selection sell selling sells semester seminar
semis semolina senate send sending sends seniors sense sensible sensibly sensory sent sentence
sentences separate separately sept september sequence sequenced series serious seriously servant
serve served server servers service services serving session sessions set sets setting settle
settled settles seven sevens seventeen seventh seventy several sewage sewer sewing sex sh shade
shaded shades shading shadow shadowing shake shaking shall sham shame shanties share shared shares
sharing shark sharks sharp sharpener shattered shave she shed sheds sheep sheet sheets shelf shell
shells shelter shelves shepherd shes shift shifted shifts ship shipped shirking shirt shirts shoe
shoebox shoes shook shop shopping short shortage shortening shorter shorts shot shots should
shoulder shoulders shout shouted shouting shouts shovel shoving show showed shower showers showing
shown shows shrug shuld shushed shut shuts shy shyness sick side sides sidewalk sideways siding
sifts sighed sight sign signage signal signalled signature signatures signed signer signing signs
silence silences silent silhouettes sill sills silly simple simplicity simply simulation since
sing singing single sings singular sink sir siren sister sisters sit site sites sits sitter
sitting sittings situation six sixteen sixth sixties sixty size sizes skate skeleton skeptic skews
skiing skill skilled skills skim skin skinny skip skipped skipping skips skirts skylight slab
slack slacking slate sled sleep sleeping sleeps sleet sleeve sleeves slept slid slide slides
slideshow slideshows slight slinky slip slipped slippers slips slope sloppy slot slots slow slower
slowly small smaller smart smell smelled smelling smells smelter smile smiled smiles smiley
smiling smoke snack snacks snail snails snake snakes snaps sneakers sneezing sniffed snitch snoop
snow snowed snowing snowplow snows so soap soccer social socialist society sock socket sockets
socks sofa soft softer software soil soiled solar sold soldering sole solely solicitor solution
solutions solve solved some somebody someone something sometimes somewhere somone somthing son
song songs sons soon sooner sophomore sore sorry sort sorted sorting soul souls sound sounded
sounding sounds soup soups source sources south space spacer spacers spaces spaghetti spaniel
spanner spanners spare sparse speak speaker speakers speaking speaks special specialist
specialists species specifies speech speeches speed speeds spell spelled spelling spellings spells
spend spending spends spent spied spikes spin spine spinners spins spirit splint splints split
spoke spoken sponge spoon spoonful sport sports spot spotted spread spreadsheet spreadsheets
spring sprint sprung squad square squares squash squeaks squeezing stack stacked stadium staff
staffing staffroom staffs stage stair staircase stairs stairwell stakeholder stakeholders stall
stammer stamp stamped stamps stand standard standardise standardized standards standing stands
staple stapled stapler staples star stare stars start started starting starts starving state
statehouse statement statements states stating station stationery stations statistics stats
statute stay stayed staying stays steady steal steam steep steeper steering stent step stepdad
stepdaughter stepfather stepmum steps stepson stick sticker stickers sticks sticky still
stillbirth stinks stipend stipends stock stole stomach stone stood stop stoplight stopped stopping
stops stopwatch storage store stored stories storm story stove straight straighten strand strange
stranger strangers strap strapped straps strategy straw stream streamed street streets strength
strengthen strengths strep stress stressful stretch strict strictly strike strikes string strip
stripped stroke strong stronger structure structured struggling stuck student students studied
studies study studying stuff stuffed stumbled stump stupid stutters sub subbed subbing subject
subjects subjunctive submission submit submitted subparagraphs subs subsidy substitute substitutes
subtitles subtraction success successors such suckers sudan suddenly sue sufficient sugar sugars
sugary suggest suggestion suggests suicide suit suits sum summary summer summers sums sun sunday
sundays sunflower sunny sunrise sunshine super superb superheroes superintendent superintendents
supermarket supervise supervised supervises supervising supervision supervisor supervisors supper
suppers supplement supplier suppliers supplies supply support supported supporting supportive
supports suppose supposed suprised sure surely surgeon surgery surname surprise surprised
surprises survey surveying surveys survive survivor suspect suspects suspend suspended suspension
suspensions suspicious swallow swap swapped swear swearing swears sweatshirt sweatshirts sweet
swim swimming swing swinging swings swiping swirl switch switched switches switching swords swore
swung sylables syllable syllables syllabus syllabuses symbol sympathetic sync syrup system systems
t tab tabard table tabled tables tablet tablets tabs taco tacos tactful tadpoles tag tagged take
taken takeover takes taking talent talk talked talkie talking talks tall taller tally tamales
tampon tank tanker tannery tannoy tap tape taped tapioca tapping taps taqueria tardies tardy
target targets tarp task tasks taste tasting tater taught tax taxed taxes taxi taxpayers tba tbh
tea teach teached teacher teachers teaches teaching team teams teamwork teapot tears tech
technical technician technology teenage teenager teenagers teeth tehy telefon telephone tell
telling tells telly temp temper temperature template templates temporary temps ten tenancy
tendered tent tenth tents term termly terms terrible terrific terrified test tested testimony
testing tests text textbook textbooks texted texts texture than thank thanked thankful thanking
thanks that thats the theater their theirs them themes themselves then theory therapist therapists
therapy there therefore theres thermodynamics thermometer thermostat these thesis they theyre
thick thicker thieves thing things think thinking thinks third thirsty thirteen thirty this tho
those though thought thoughts thousand thread threatened three threshold threw thrilled throat
through throughout throw throwing thrown throws thru thrust thumb thumbnail thumbs thursday
thursdays thx tick ticked ticket tickets ticks tides tie tied tier tigers til tiles till tilt time
timed timekeeper timelines timely timer times timesheet timetable timetabler tin tinfoil tiny tip
tips tire tired tissues title titled titles tmrw to toast today toddler toddlers toes together
toilet toileting toilets told tomatoes tombola tomorrow ton tone toner tongs tons too took tool
toolkit tooth top topic topics tops tore torn tornadoes tortillas tortoise torture total totally
totals tote tots touch touched touchline tour toward towards towel tower town towns toys
tracheostomy track tracked trackers tracking tracks tractor trade trades traffic trailer train
trained trainee trainer training trainings trains tram trampoline transcript transcripts transfer
transferred transistor transition transitions translate translated translates translation
translator transparency transparent transport trauma travel travelling travels tray trays
treasurer treat treated treating treats tree trees trespass triaging trial trials triangle
triangles tribal tribes trick tricks tried triggered trimesters trimmer trip triple triplets
triplicate tripod trips trivial trolley trolleys trombone trombones trophy trouble troublemaker
trousers truancy truant truck trucks true truly trumpet trunk trust trusted trustee trustees
trusts truth truthfully try trying tub tubas tube tubes tubs tuck tues tuesdays tummy tuna tune
turf turkey turn turnaround turned turning turnover turns tutor tutorials tutoring tutors tweet
twelve twentieth twenty twice twin twinning twins two twos type typed types typing typo tyre u
ugly umbrella unable unacknowledged unblocks uncle unclear uncomfortable under underlined
underneath understand understanding understands understood undo undoes undone unelect unfair
unfilled unfinished unfreeze unhappy uniform uniforms uninterested union unit units unity
universities university unless unlimited unlock unlocked unlocks unopened unpacked unpaid
unplanned unrealistic unreasonable unsealed unspoken unstressed until untill unveiling unwell
unworkable up uphill upload upon upper ups upset upside upstairs upstream upturned upwind ur urge
urgent us use used useful user users uses using usted usual usually v vacancies vacancy vacant
vacation vaccinate vaccination vaccinations vaccine vacuums valid valley valuable value valued
values van vanish vape variable variance variation vegan vegetarian vehicle vending vendor vendors
ventilator verb verbal verbs verdict verge verification verified verify version versions very
vessel vest vests vet veto via vice vid video videos view views vignette vile village villain
vinyl violin violins visa vision visit visiting visitor visitors visits visuals viva vocabulary
vocational voice voicemail voicemails voices void vol volcano volcanos volleyball volume
voluntarily voluntary volunteer volunteers vomit vomiting vote voted votes voting vouchers vowels
vows vs w wage wages waist wait waited waiting waitressing waits waiver wake wakes waking walk
walked walker walkie walking walks wall wallet wallpaper walls wanders wanna want wanted wanting
wants war ward wardens warehouse warm warmer warning warns wary was wash washed washer washers
washes washing wasnt wasp wasps waste watch watched watches watching water wave waved waves waving
wax way wayfinding ways we weak weaken wear wearing wears weather weathers web webinar website wed
wedding weddings wednesday wee week weekday weekend weekends weekly weeknight weeks weeps weigh
weight weighted weightlifting weights weir weird welcome welcomed welder welding welds well
wellbeing wellies wellington wellingtons welly wen went wept were werent west wet wetlands wets
whale what whatever whats whatsapp whatsoever wheel wheelchair wheeled wheels when whenever where
whether which whichever while whine whispered whispering whistle whistleblowers whistles white
whiteboard who whoever whole whom whos whose why wife wifi wiggles wild wildly will wills win wind
window windows windowsill wing wings wink winner winter winters wipe wiper wipes wire wiring
wisdom wish wished with withdraw withdrawing within without witness wobble wobbly wolves woman
women won wonder wondered wonderful wondering wonders wonky wont wooden wool word wording words
work workbook worked worker workers working workload works worksheet worksheets workshop workshops
world worms worn worried worry worrying worse worst worth would wouldnt wouldve wrapping wreath
wrecking wrestle wrist wrists write writes writing written wrong wrote wth x xmas xx xylophone y
yacht yall yard yawning yay year yearbook yearly years yelled yelling yellow yes yesterday yet
yield yoga yoghurt yogurt you young younger youngest your youre yours yourself yourselves youth yr
yrs zero zip zips zone zoo zoom
`
    .trim()
    .split(/\s+/u),
);
