// Words of the language: a capital makes no name of one. Generated from what stands in lower case in content/model/training
// and from the words that WordNet 3.1 found in running text, without those that are names.
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
a abandon abandoned abandonment abasement abashed abbot abbreviated abdomen abdominal abed aberrant
aberration abet abhor abhorrent abide abiding ability abject abjection ablated ablation ablaze able
ably abnormal abnormality abnormally aboard abode abolish abolished abolition abolitionist
abominable aborigine abortion abound abounding about above aboveground abreaction abridge
abridgment abroad abrogate abrupt abruptly abruptness abscess abscissa absence absences absent
absenteeism absently absentminded absentmindedly absolute absolutely absorb absorbed absorbency
absorption absorptive abstain abstention abstract abstraction abstractionism abstractive
abstruseness absurd absurdity abundance abundant abuse abused abyss academic academically
academicianship academics academy accede accelerate accelerated acceleration accelerator accent
accenting accents accentuate accept acceptable acceptance accepted accepting access accessing
accessory accident accidentally acclaim acclimatize accommodate accommodation accompanied
accompaniment accompany accomplice accomplish accomplished accomplishment accord accordance
according accordingly accordion accost account accountability accountable accountant accounting
accounts accouterment accredit accreditation accretion accrue accrued acculturate acculturation
accumulate accumulation accuracy accurate accurately accusation accusative accuse accused accusing
accusingly accustom acetate acetone acetonemia ache aches achieve achieved achievement aching acid
acidity acknowledge acolyte acoustical acoustically acoustics acquaint acquaintance acquainted
acquiesce acquiescence acquire acquired acquisition acquit acre acreage acres acrobatic acrobatics
acronym acronyms across acrostic act acting actinometer action activate activated active actively
activism activities activity actor actress acts actual actuality actually actuate acute acutely ad
adamant adamantly adapt adaptable adaptation adapted add added adders addicted adding addition
additionally additive addlebrained address addressed addresses adds adenoma adept adequacy adequate
adequately adhere adhered adherence adherent adhesive adieu adios adjacent adjectival adjective
adjectives adjoin adjourn adjournment adjudication adjunct adjust adjusted adjustment admin
administer administration administrative administrator administrators admirable admirably
admiration admire admirer admissible admission admit admittedly admitting admix admonish admonition
ado adolescence adolescent adolescents adopt adopted adoption adore adorn adrenal adress adroitly
adroitness ads adsorb adult adulterer adulthood adults advance advanced advantage advantageous
advent adventure adventurer adventurous adverb adverbial adversary adverse adversity advert
advertise advertised advertisement advertising advice advisability advisable advise advised
advisedly adviser advisor advisory advocacy advocate aegis aeon aerated aeration aerator aerobic
aerodynamic aerosol aerosolize aerosolized aesthetic aesthetics afar affably affair affairs affect
affected affectingly affection affectionate affectionately affects afferent affidavit affiliated
affiliation affinity affirm affirmation affix affixed afflicted affluence afford affront afghan
afire aflame aflare afloat afoot aforesaid afraid aft after aftereffect afternoon afternoons
afterward afterwards again against agape agate age aged agencies agency agenda agent ages
agglomerate agglomeration agglutination agglutinin aggravate aggravatingly aggregate aggregation
aggression aggressive aggressiveness aggressor aggressors aghast agile agilely agitate agitated
agitation ago agony agree agreeably agreed agreeing agreement agreements agrees agricultural
agriculture ague ahead ahorseback aid aide aider aides aids ailing ailment aim aimless aimlessly
aimlessness aims air airborne aircraft airflow airframe airily airless airline airplane airport
airs airspeed airway airy aisle aisles akin alabaster alarm alarmed alarmingly album albumin
alcohol alderman alert alerting alertly alertness alfalfa alfresco algae algebra algebraically
algorithm alibi alien alienate alienated alienation alight align alignment alike aliquot alive
alkali alkaline alkylbenzenesulfonate all allegation allege alleged allegedly allegiance allegory
allergens allergies allergy alleviate alley alleyway allied alligator alligatored allocable
allocate allocated allocation allocations allot allotment allotted allow allowable allowance
allowed allusion almost aloes alone aloneness along aloof aloofness alot aloud alphabet
alphabetical alphabetize already also alter alteration altercation altered alternate alternately
alternative alternatively although altitude altogether altruism aluminum alumni alundum alveolar
alveolus always am amass amateur amateurishness amaze amazed amazement amazing ambassador ambiance
ambiguity ambiguous ambition ambitious amble ambulance ambuscade ambush amenable amend amended
amendment amiable amicable aminomethane amiss ammo ammoniac ammunition among amorist amorous
amorphous amount amp amphibology ample amplification amplifier amplify amplitude amply amputate
amulet amuse amused amusement amygdala an anachronism anachronistically anaconda anaerobic
anaesthesia anaesthetist analeptic analogous analogously analogue analogy analyse analysis analyst
analytic analytical analytically analyticity analyze analyzer anaplasmosis anarchist anarchy
anastomosis anastomotic anatomic anatomical anatomically anatomy ancestor ancestral ancestry anchor
anchoring ancient anciently and andrena anecdote anemia anemic anew angel angels anger angle
angrily angry angst anguish anguished angular anhydrous animal animate animated animation animize
animosity anion anionic ankle annex annihilate annihilating annihilation anniversary announce
announced announcement announcements announcing annoy annoyance annoyed annoying annual annually
anode anomalous anomic anomie anonymity anonymous anorexia another answer answerable answered
answering answers ant antagonise antagonist antagonistic antagonize anteater antebellum antecedent
antelope antenna anterior anthill anthropologist anthropology anthropomorphic anti antibiotic
antibody antic anticipate anticipated anticipation anticoagulation antigen antipathy antique
antiquity antiredeposition antiseptic antiserum antithesis antithetical antithyroid antitrust anvil
anxiety anxious anxiously any anybody anyhow anymore anyone anything anyway anywhere aorta apache
apart apartment ape aperture apex apiece aplomb apocalyptic apocryphal apogee apologetic
apologetically apologia apologised apologises apologist apologize apology apostolic apostrophe
apothecary app appalling apparatus apparent apparently apparition appeal appealed appealing appeals
appear appearance appeared appears appease append appendix appetite applaud applause apple
applejack apples applesauce applet applicability applicable applicant applicants application
applications applicator applied applies apply appoint appointed appointee appointment appointments
apportion appraisal appraise appraiser appreciable appreciably appreciate appreciated appreciation
appreciative apprehend apprehension apprentice apprentices apprenticeship approach approachable
approaching appropriate appropriately appropriation approval approve approved approver approves
approvingly approx approximate approximately approximation apps apron apt aptitude aquarium aqueous
aquifer arable arbitrarily arbitrary arbitrate arboreal arc arch archaeologist archaize archangel
archbishop arched archeological arching architect architects architectural architecture archives
arctic ardent ardor arduous are area areaway arent argon argot argue argued argument argumentative
arianist aridity arise aristocracy aristocratic arithmetic arm armadillo armament armchair armed
armful armoire armor armored armpit arms army aroma around arousal arouse aroused arraign arrange
arranged arrangement arranges array arrest arrival arrive arrived arrives arrogance arrogant
arrogantly arrogate arrow arrows arsenic art arterial arteriolar arteriole arteriolosclerosis
artery artfully arthritis article articulate articulation artifact artifice artificial artificially
artillery artilleryman artisan artist artistic artistically artistry arts arty as asbestos ascend
ascendancy ascending ascertain ascertainable ascribe ashamed ashen ashore aside ask asked asking
asks asleep aspect asphalt aspirant aspiration aspire aspirin ass assail assassin assault assay
assemblage assemble assemblies assembly assent assert assertion assertive assertiveness assess
assessment assessments assessor asset assiduity assign assigned assignee assigning assignment
assignments assigns assimilate assist assistance assistant assistants associate association
assorted assortment assume assumed assumes assuming assumption assurance assure assured assuredly
asterisk asteroidal asthma astonish astonished astonishing astonishingly astonishment astound
astounding astral astray astride astringent astro astronomical astronomy astrophysics astute aswell
asymmetric asymmetrically asymmetry asymptotic asymptotically asynchrony at ate atheist atheistic
atheromatous athlete athletic athleticism athletics atlas atm atmosphere atmospheric atom atomic
atonally atone atop atrociously atrophic atrophied atrophy attach attached attachment attachments
attack attacker attacks attain attained attainment attempt attempted attend attendance attendant
attended attendence attending attention attentive attentively attest attests attic attire attired
attitude attorney attract attraction attractive attractiveness attributable attribute attune
atypical audacious audacity audible audience audio audit audited audition auditions auditor
auditorium auditors audits augment augur august aunt aunts aurally auspiciously austere austerity
authentic authenticate authenticity author authoritarian authoritative authoritatively authorities
authority authorization authorize authorized authorship autism autistic auto autodialer
autofluorescence autoloader automate automatic automatically automation automobile automotive
autonomic autonomy autopsy autumn auxiliary avail availability available avarice avatars avenge
avenue average averages aversion avert aviary aviation avocado avoid avoidance avowed await awaited
awake awaken awakened awakening award awarding aware awareness away awe awed awestruck awful
awfully awfulness awhile awkward awkwardly awry axe axial axially axiom axiomatic axis azimuth b
babble babe babelike babies baby babysitters bachelor back backbend backbone backdrop backer
background backing backlog backpack backpacks backs backstage backstitch backward backwards
backwoods backyard bacon bacteria bacterial bad badge badger badges badly badness baffle baffled
baffling bag baggage baggy bagpipe bags bait bake baked baker bakery balance balanced balancing
bald balding bale baleful balk balkiness balking ball ballad ballast ballerina ballet balletomane
ballgame balloon balloons ballot ballpark ballplayer ballroom balls ballyhoo balsam balustrade ban
banana band bandage bandaged bandit bandoleer bandstand bandwidth bandy banging banish banister
banjo bank banker bankrupt bankruptcy banned banner bannerlike banners banquet banshee banter
baptize bar barbarian barbaric barbecue barbed barbell barber barbershop barbital barbiturate bare
barefoot bareheaded barely bargain bargaining barge barium bark barked barkeep barks barley barn
barnburner barnful barns barnyard baronial barony baroque baroreceptor barrack barrage barrel
barricade barrier bars bartender base baseball based baseline basement bash bashful basic basically
basileus basin basis bask basket basketball basophilic bass bassinet bastard baste bastion bat
batch bated bath bathe bather bathing bathos bathrobe bathroom baths bathtub baton battalion batter
battered battery batting battle battlefield battlefront battleful battleground batwing bawdy
bawdyhouse bawl bay bayonet bays bazaar bc be beach beachhead beacon bead beaded beadle beadsman
beady beagle beak beam beaming bean beanbags beans bear beard bearded beardown bearer bearing beast
beat beaten beating beatnik beats beautiful beautifully beautify beauty beaver became because
beckon become becomes becuase bed bedamn bedding bedfast bedground bedpans bedpost bedraggled
bedroom bedrooms beds bedside bedstead bedtime bedtimes bee beebread beech beef beefy beehive
beekeeper been beep beeper beeping beer bees beet beetle beetroot befall befit befog before
beforehand befriend befuddle befuddled beg began beget beggar beggary begin beginner beginners
beginning begins beguile beguiling begun behalf behave behavior behavioral behaviour behead behind
behold behoove beige being belabor belated belch belching belfry belie belief believable believably
believe believed believer believes believing bell bellhop belligerent belligerently bellow bells
belly belong belongs beloved below belowground belt belts bemoan bench benches benchmarks bend
bended beneath benediction beneficial beneficiary benefit benefits bent bequest berate bereavement
berth beryllium beseech beset beside besides besiege besieger besmirch bespeak bespectacled best
bestial bestow bestowal bestubbled bet beta bethink betray betrayal betrothed better betterment
betting between bevel beverage bevy bewail beware bewhiskered bewilder bewildered bewilderedly
bewilderingly bewilderment bewitch bewitched beyond bias bible biblical bibliographical
bibliography biblioteca bibs biceps bicker bickering bicycle bid bidder bidding bide big bigger
bike bikes bilateral bile bilharziasis bilingual bilk bill billboard billing billion billow bills
bimolecular bin bind binder binders binding binoculars binomial bins bio bioassay biochemical
biographical biography biological biologist biology biomedical biomedicine biophysicist biopsy
bipartisan birch bird birdbath birdhouse birds birefringence birth birthday birthdays birthplace
birthright biscuit biscuits bishopry bit bite biter bites biting bits bitten bitter bitterly
bitterness bitters bittersweet bivouac bizarre blab black blackberry blackboard blacken blackened
blackening blackmailer blackness blackout blacksmith bladder bladed blades blame blamed blaming
blanched bland blandly blandness blank blanket blare blaring blaspheme blasphemous blasphemy blast
blasting blatancy blatant blazer blazers blazing bleach bleached bleachers bleak bleakly bleary
bleat bleb bleed bleeding bleeds blemish blend blended blending bless blessed blew blight blighted
blind blinded blindfolded blindly blindness blink blinked blinker blissful blissfully blister
blistering blithe blithely blizzard bloat blob bloc block blockade blockading blocking blog bloke
blond blonde blood bloodbath bloodborne bloodhound bloodless bloodshed bloodstained bloodstream
bloodsucking bloodthirsty bloody bloom blooming blot blotch blow blower blowfish blowing blown
blows blubber bludgeon blue bluefish blues bluestocking bluetooth bluff bluish blunder blunt blur
blurred blurs blurt blush blushing bluster blustery board boarding boardinghouse boards boast
boastful boastfully boat boater boating boatload boats boatswain bobble bobbysoxer bobcat bodice
bodies bodily body bodybuilder bodybuilding bodyguard bog bogey boggle bogus bogy boil boiler
boilers boiling boisterous bold bolder boldly boldness bolo bolster bolt bomb bombast bombed bomber
bombing bombproof bond bondsman bone bonemeal bones bonfire bonus bony boo booby book bookcase
booked booking bookkeeper bookkeeping booklet booklets books bookshelf boom boomerang boon boost
boosters boot booted booth bootlegger bootlegging boots booty booze borate border borderline bore
bored boredom boring born borough borrow borrowed borrower borrowing bosom boss bosses bot both
bother bothered bothers bottle bottleneck bottles bottom bottomland bottomless botulinal boucle
bouffant bough bought boulder boulevard bounce bouncer bouncing bound boundaries boundary bounded
boundless bounds bouquet bourbon bourgeoisie bout bovine bow bower bowl bowlder bowling bowls
bowstring box boxcar boxed boxer boxes boxplot boy boycott boyhood boyish boys brace braced bracing
brag braggadocio braid brain brains brainy brake brakes bramble branch branched branches branded
brandish brash brass brassy bravado brave bravely bravery brazen brazenly brazenness brazil breach
bread breadth break breakable breakaway breakdown breakfast breaking breaks breakthrough breakup
breakwater breast breastwork breath breathe breathing breathless breathlessly breech breeches breed
breeding breeze brevity bribe briber brick bricklayer bricklaying bricks bride bridegroom bridge
bridgehead bridges bridle brief briefcase briefed briefing briefings briefly brier brig brigade
brigadier bright brighten brightly brightness brilliance brilliancy brilliant brilliantly brim
brindle bring bringing brings brisk briskly bristle brittle broad broadcast broadcasting broaden
broadening broader broadly broadside brocaded brochure broil broiler broke broken broker brokerage
bronc bronchial bronchiolar bronchiole bronchiolitis bronchus bronze bronzed brood brooding broom
brothel brother brotherhood brotherly brothers brought brow browbeat brown brownish browser
browsers brucellosis bruise bruit brush brushed brushes brushing brushy brutal brutality brute btw
bubble buckboard bucket buckets buckle buckskin bucolic buddy budge budget budgetary buff buffalo
buffer buffet buffoon bug buggy bugle bugler build builder building buildings builds buildup built
bulb bulge bulging bulk bulky bull bullet bullethead bulletin bullnecked bullshit bully bullyboy
bullying bum bumblebee bump bumping bumps bunch bundle bungee bunk bunker bunkmate bunt bunter
bunting buoyant burden burdened bureau bureaucracy bureaucratic burgeon burger burglar burglary
burial buried burly burn burned burner burning burnout burnt burr burrow bursar bursitis burst bury
bus busboy buses bushel bushwhack bushwhacker bushwhacking bushy busily business businesslike
businessman businessmen bust bustle bustling busy but butcher butter butterfat butterfly buttocks
button buttoned buttons buttressed buy buyer buying buys buzz buzzer buzzes buzzing by bye bygone
bylaws bypass c cab cabana cabbage cabin cabinet cable cables cache cackle cackly cadaver
cadaverous cadenza cadre cafe cafeteria cage cagey cake calamity calcification calcify calcium
calculate calculater calculating calculatingly calculation calculations calculator calculators
calculus calendar calender calf caliber calibrate calibration calibre caliph call called caller
calling callous calloused callously callousness calls calm calming calmly calmness calorie
calorimeter calorimetric calumniate calumny calving camaraderie came camel camera cameras
camouflage camp campaign camper campfire camping campmate camps campus can cancel cancellation
cancelled cancelling cancels cancer candid candidacy candidate candidly candle candlewick candour
cane caning cannot canoe canonist canonize canonized cant canteen canteens canter cantering
cantilever cantle canton canvas canvass canyonside cap capability capable capacitance capacitor
capacity cape caper capillary capita capital capitalism capitalist capitalistic capitalize capitals
capitulate capped caps capstan capstone capsule captain captions captivate captivating captive
captivity captor capture car carabao caravan carbine carbonate carcass card cardboard cardigan
cardinal cardiology cardiomegaly cardiovascular cardroom cards care cared careen career careerism
carefree careful carefully careless carelessly carelessness carer carers cares caress caretaker
careworn cargo caricature caring carload carnal carnival carol carp carpenter carpentry carpet
carpeted carping carpooled carport carriage carried carrier carries carrot carry carrying cars cart
cartilage carton cartoon cartoonist cartridge carts cartwheel cartwheels carve carved carven
carving cascade case casebook caseload caseloads cases caseworker cash cashmere casino casserole
cassocked cast castanets castigate castigation castle casts casual casually cat catalog catalogue
catapult catapultian catastrophe catastrophic catastrophically catatonic catcall catch catcher
catching catechize catecholamine categorize categorized category cater caterer caterers caterpillar
catharsis cathedral catheter cathode catholic catkin cats cattle cattleman caucus caught caulk
causal causally causative cause caution cautious cautiously cavalcade cavalry cavalryman cave
caveat caveman cavern cavity cavort caw cc cease ceaseless ceiling celebrant celebrate celebration
celebrity celerity celestial cell cellar cello cellos cellulose cement cemetery censorship censure
census cent centenary centennial center centered centerfield centering centimeter centimetres
central centralization centralize centralized centrally centre centres centrifugation centrifuge
cents century ceramic ceramics cereal cerebellum cerebral cerebrate ceremonially ceremony certain
certainly certainty certificate certificates certification certified certify certiorari certitude
chafe chaff chagrin chain chained chair chaired chairman chairs chaise chalk chalkboard challenge
challenging chamber chambered chambermaid champ champagne champion champions championship chance
chancel chances chandelier chandelle change changed changes changing channel channels chant chanted
chanting chantlike chaos chaotic chap chapel chaperone chaplain chapter chapters character
characteristic characteristically characterization characterize characters charcoal charge charged
charger chariot charitable charities charlatan charm charming charnel chart charter charters charts
chase chased chases chasing chastisement chat chatted chatter chattering chatting cheap cheaper
cheapest cheat cheated cheaters cheating cheats check checkbook checkbox checked checking checklist
checkout checkpoint checks checkup cheek cheekbone cheer cheered cheerful cheerfully cheerfulness
cheering cheers cheery cheese cheesecloth chef chela chem chemical chemically chemicals chemist
chemistry chemo cheque cherished chess chest chestnut chew chic chick chicken chickens chide chief
chiefly chieftain chignon child childcare childhood childish childishly childishness childlike
childminding children childrens chili chill chilli chilling chilly chimney chin chinked chinless
chip chipper chips chiropractor chirp chisel chiseled chivalrous chivalry chivy chloride chlorine
chlorothiazide chlorpromazine chock chockful chocolate choice choices choir choirboy choke choked
choking cholelithiasis cholesterol chomp choose choosing choosy chop chopper chord chore
choreograph choreographic choreography chorine chortle chorus chose chosen christening chromatogram
chromatographic chromatography chrome chromebooks chromium chromosome chronic chronicle
chronologically chrysanthemum chuckle chuff chug chump chunk chunky church churches churchgoer
churchgoing churchman churchyard churn churning chute cicada cigar cigarette ciliate cilium cinch
cinema cinematic cinnamon cipher circle circles circuit circuitry circuits circular circulate
circulation circumference circumscribe circumspect circumstance circumstances circus citation cite
cited cites citing citizen citrate citron citrus city civic civics civil civilian civilization
civilized clad claim claimant claims clairvoyance clam clamber clamming clammy clamor clamoring
clamorous clamp clamshell clan clandestine clang clanging clangor clangoring clank clanking
clannish clannishness clap clapped clapping claret clarification clarify clarinet clarity clash
clasp class classes classic classical classically classicist classics classification classificatory
classified classifier classify classless classmate classmates classroom classrooms clatter clause
claustrophobia claw clawed clay clean cleaner cleaners cleaning cleanly cleans cleanse cleansing
clear clearance cleared clearest clearheaded clearing clearly clearness cleat cleave cleft clench
clergy clergyman cleric clerical clerk clerking clerks clever cleverly cleverness cliche click
clicked clicker clicks client clientele clients climate climax climb climbing clinch clinched cling
clinic clinical clinically clinics clink clip clipboard clipboards clique cloak cloakroom clobber
clock clocking clocks clockwise clockwork clod clodhopper clog clogged clogging clomp clonic close
closed closeing closely closer closes closet closeup closing closure clot cloth clothe clothed
clothes clothesbrush clotheshorse clothesline clothespins clothing clotted cloud cloudburst clouded
cloudy clover clown clowning club clubfoot clubhouse clubs cluck clue clump clumsily clumsy cluster
clutch clutches cluttered cm coach coached coaches coaching coagulate coal coalesce coalescence
coalition coarse coarsely coarsened coast coastal coat coated coating coats coattail coax coaxial
coaxing cobbler cocaine coccidioidomycosis coccidiosis cock cockatoo cockeyed cockpit cockroach
cockroaches cocky coconut cocoon coddle code codes codification codify coding coefficient coerce
coexist coexistence coexistent coffee coffeehouse coffeepot coffin cognate cognizance cohere
coherent cohesion cohesive cohesiveness cohort cohorts coil coin coincide coincidence coins
cokernel cold coldly coldness colicky collaborate collaboration collaborative collaborator collage
collapse collapsible collar collate collateral colleague collect collected collecting collection
collective collectively collector collects college colleges collegian collegiate collinearity
collision colloidal colloquial collusion colon colonel colonial colonize colony color coloratura
colored colorful coloring colors colossal colour coloured colouring columbine column columned
columnist columnlike columns coma comb combat combatant combinable combination combine combined
combo combustion come comeback comedian comedy comer comes comet cometary comfort comfortable
comfortably comforted comforting comforts comic comically coming comma command commandeer commander
commanding commandment commando commas commemorate commence commend commendable commensurate
comment commentary commentator commenting comments commerce commercial commercialism
commercialization commercially commie commiserate commiseration commissary commission commissioner
commissioners commit commitment commits committed committee committeeman commodity common commoner
commonly commonplace commonsense commonwealth commotion communal commune communicate communicated
communicating communication communicational communications communicative communicator communicators
communion communique communism communist communistic communities community communize commutation
commutator commute commuter commuting compact companies companion companionship company comparable
comparative comparatively compare compared compares comparison compartment compartments compass
compassion compassionately compatible compatriot compel compensate compensation compete competence
competent competently competition competitive competitively competitor compile compiling complain
complainants complained complaining complains complaint complaints complaisance complement complete
completed completely completeness completes completion complex complexion complexity compliance
compliant complicate complicated complication complicity compliment complimentary compliments
comply complying component comportment compose composed composer composers composing composite
composition compost composure compound compounding comprehend comprehension comprehensive
comprehensively compress compressed compressions comprise compromise compromising compulsion
compulsive compulsively compulsivity compulsory compunction computation compute computed computer
comrade con concave conceal concealed concede conceit conceivable conceivably conceive concentrate
concentrated concentration concept conception conceptual conceptuality conceptualization
conceptually concern concerned concerning concerns concert concerted concertina concerto concerts
concession concessionaire concierge conciliate conciliatory concise conciseness conclave conclude
concluding conclusion conclusions conclusive conclusively concoct concord concordant concrete
concretely concretistic concur concurrence concurrent concussion condemn condemnation condemnatory
condensation condense condenser condescending condescension condition conditional conditioner
conditioning conditions condone conduct conducted conduction conductivity conductor cone cones
confederacy confederate confer conference conferences confess confession confessor confidant
confidante confide confidence confident confidential confidentiality confidentially confidently
confiding configuration confine confinement confines confining confirm confirmation confirmed
confiscate conflict conflicting conflicts confluent conform conformity confound confrere confront
confrontation confuse confused confuses confusing confusion congeal congenital congested congestion
congestive congo congratulate congratulation congratulations congratulatory congregate congregation
congregational congress congressional congressman conjecture conjoin conjoined conjugal conjugate
conjugated conjunction connect connected connection connective connects connoisseur connotation
connote conquer conqueror conquest conscience conscientious conscious consciously consciousness
conscript conscription consecutive consensus consent consequence consequences consequent
consequently conservation conservatism conservative conservatively consider considerable
considerably considerate considerately consideration consign consist consistence consistency
consistent consistently consists consolation console consolidate consolidated consolidation
consoling consonant consonantal consort conspicuous conspicuously conspiracy conspirator conspire
constable constancy constant constantly constatation constellation consternation constituent
constitute constitution constraining constrict constricted constriction construct construction
constructive constructively construe consult consultant consultants consultation consultative
consulted consume consumer consumes consummate consummated consumption consumptive contact contacts
contain container contains contaminate contamination contemplate contemplation contemplative
contemporaries contemporary contempt contemptible contemptuous contemptuously contend content
contented contentedly contention contest contestant context contiguous continence continent
continental contingency contingent continual continually continuance continuation continue
continued continuing continuity continuous continuously continuum contortion contour contraband
contrabass contraception contraceptive contract contracted contraction contractor contracts
contractual contradict contradiction contradictorily contradictory contradistinction contralto
contraption contrary contrast contrasting contribute contributing contribution contributor
contributory contrition contrivance contrive contrived control controlled controller controls
controversial controversy contusion convection convene convenience convenient conveniently convent
convention conventional conventionalize conventionally converge conversation conversational
converse conversely conversion convert convertible convex convexity convey conveyor convict
conviction convince convinced convincing convincingly convivial convoy convulse convulsive
convulsively cooccurring cook cooked cookery cookfire cookie cooking cooks cool coolant cooler
cooling coolly coolness coon coop cooperate cooperation cooperative coordinate coordinated
coordination coordinator cop cope copied copier copies coping copper copy copying coquette cordial
cords corduroy corduroys core cork corkscrew corn corner cornfield cornmeal coroner corporal
corporate corporation corporeal corporeality corps corpse corpulence correct corrected correction
corrections correctly correctness corrects correlate correlated correlation correspond
correspondence correspondent corresponding correspondingly corridor corroborate corrode corrosive
corrugated corrupt corruption corsage cortex cortical cortically corticofugal corticosteroid
corticotropin cos cosecant cosigner cosily cosmetology cosmic cosmos cosponsor cost costed costly
costs costume cot cottage cotton cottonmouth couch cough coughs could couldnt couldve council
councillor councillors counsel counseling counselled counselling counsellor counsellors counselor
count countdown counted countenance counter counteract counterattack counterbalance counterbalanced
counterchallenge countermand counteroffensive counterpart counterpoint counterproposal countershot
countersign countersigned counties counting countless countries country countryman countryside
counts county coup couple coupling coupon coupons courage courageous courier course courses
coursework court courteous courtesy courthouse courtier courts courtyard cousin cousins cove cover
coverage covered covering coverlet covers covertly covet covetousness cow coward cowardice cowardly
cowboy cower cowhand cowhide cowled cowling cowpuncher cows coyness coyote cozy cps cr crab crack
cracked cracker crackers cracking crackle crackpot cracks cradle craft crafter craftsman
craftsmanship crafty crag craggy cram cramp crane cranky crash crashes crassness crate crave craved
craven crawl crayon crayons craze crazed crazily crazy creak creaking cream creamery creamy crease
create creation creative creatively creativeness creativity creator creature creche credible credit
creditable credits credo creedal creek creep creeper cremate crept crescendo crest crested crevice
crew crews crib cricket cried cries crime criminal criminality cringe cripple crippled crippling
crises crisis crisp crispness crisps crisscross crisscrossed criterion critic critical critically
criticise criticism criticize croak croaking crochet crocked crocketed crocodile crofter crone
crony crook crooked crooks croon crop cross crossed crossest crossing crossness crossroad
crossroads crotchety crouch crow crowbait crowd crowded crown crowned crowning crucial crucifix
crucifixion crucify crude crudely crudity cruel cruelly cruelty cruise crumble crummy crumple
crumpled crunch crupper crusade crush crushed crusher crushing crust crusted crusts crutch crutches
cry crying cryostat cryptic crystallite crystallize crystallography cubby cube cubism cubist cud
cuddle cuff cufflink culminate culmination culprit cult cultist cultivate cultivation cultural
culturally culture cultured culvert cumbersome cumin cumulative cumulus cup cupboard cupcakes cups
cur curb curbside cure curio curiosity curious curiously curl curly currant currency current
currently curricular curriculum curse cursed cursive cursory curtail curtain curtained curtains
curtly curtness curvaceously curve curved curving cushion cushioning cusp cuss custard custodial
custodian custody custom customarily customary customer customers cut cute cutlass cutoff cuts
cutting cycle cycles cyclist cylinder cylindrical cynic cynical cyst cytoplasm d dab dabble dabbled
dad dadaism daddy dads daffodil daffodils daft dagger daily daintily dainty daiquiri dairy dairyman
dais damage damaging dame damn damnation damned damp dampen dance danced dancer dancing dandelion
dandily danger dangerous dangerously dangle danish dank dapper dappled dare daring dark darken
darkening darker darkly darkness darling darn darned dart dash dashboard dashing data date dated
dates datum daughter daughters daunt dauntless dawning day daybed daybreak daycare daycares
daydream daylight days daytime dazed dazzle dazzling dead deaden deadened deadhead deadline
deadlines deadlock deadly deaf deafening deal dealer dealing dealings deals dealt dean deans dear
dearly death deathbed deathlike deathly debacle debate debating debauch debilitate debilitating
debility debrief debris debt debugging debunking debut decade decadent decades decay deceased
decedent deceit deceive decelerate deceleration decency decent decently decentralize deceptive
deceptively decertify decide decided decidedly decides deciding decimal decimals decimeter decision
decisions decisive decisively deck declaim declamation declaration declarative declare declared
decline declivity decompose decomposition decor decorate decoration decorative decorativeness
decorator decorum decrease decreasing decree decrement decry dedicate dedicated dedication
dedifferentiated deduce deduct deductible deduction deductive deed deem deemed deep deepen
deepening deeply deer default defeat defecate defect defection defective defence defend defendant
defender defenders defense defensible defensive defer deference defiance defiant deficiency
deficient deficit definable define defined defining definite definitely definition definitions
definitive deflated deflection deformation deformational deformed defraud defray defrost defy degas
degeneration deglycerolize degradation degrade degree degrees deign deity dejected dejection delay
delegate delegation delete deleted deliberate deliberately deliberation delicacy delicate
delicately delicious deliciously delight delighted delightful delightfully delimit delineated
delineation deliriously delirium deliver deliverance delivered deliveries delivery deltoid delude
deluge delve demagogue demand demander demanding demandingly demarcate demarcation demean demeanor
dementia demimonde demineralization demo democracy democrat democratic democratize demographer
demolish demolition demon demonstrable demonstrably demonstrate demonstrated demonstration
demonstrative demonstrator demoralization demote demur demure demythologization demythologize
demythologized den denial denomination denominational denominationally denominator denote
denouement denounce dense denseness densitometry density dent dental dentist denture denunciation
deny depart department departmental departments departure depend dependable dependence dependency
dependent depending depends depersonalize depict depletion deplorable deplorably deplore deploy
deportee depose deposit depositor depot deprave depravity deprecating deprecatory depreciation
depredation depress depressed depression deprive depth deputies deputy deranged dereliction deride
derision derisive derivation derivative derive derived dervish descend descendant descendants
descendent descending descent describe described description descriptive descriptors desecrate
desecration desert desertion deserve deserves deserving design designate designated designation
designed designer designs desirable desired desk desks desktop desolate desolation desorption
despair despairing despairingly despatch desperate desperately desperation despise despised despoil
despoiler despondency despondent despotism dessert destination destine destroy destroyed destroyer
destruction destructive desultory desynchronizing detach detachable detached detachment detail
detailed details detain detect detectable detected detecting detection detective detector detectors
detention detentions deter detergency detergent deteriorate deterioration determinable determinant
determinate determination determine determined determinedly determines determining deterrent detest
detonate detract detractor detribalize devastate devastating develop developed developer developing
development developmental deviant deviate deviation device devil devilish devilment devious devise
devisee devolution devote devoted devotee devotion devotional devour devout dew dexamethasone
dexterous dexterously dextrous diabetes diabetic diabetics diachronic diagnose diagnosing diagnosis
diagnostic diagnostician diagonal diagonalizable diagram dial dialect dialectic dialectically
dialogue dialysis dialyze diam diameter diametrically diaper diapers diaphragm diaphyseal diaries
diarrhea diarrhoea diary diatom diatomic dice dichondra dictate dictated dictation dictatorship
dictionary dictum did didnt die died dies diesel diet dietary diethylstilbestrol differ difference
different differentiable differential differentiate differentiated differentiation differently
difficult difficulty diffident diffidently diffraction diffrent diffuse diffused diffusely
diffusing diffusion dig digest digestible digestive digging digital digitalization dignified
dignify dignitary dignity digress dilapidated dilate dilemma diligence diligent dilute dilution dim
dime dimension dimensional dimensioning dimer dimethylglyoxime diminish diminished diminishing
diminution diminutive dimly din dine dingy dinner dinners dinnertime dinosaur diorama dioramas dip
diphthongs diploma diplomacy diplomat diplomatic dipole dipper direct directed directing direction
directional directionality directions directive directivity directly director directorate directory
dirge dirt dirty disabilities disability disable disabled disabling disabuse disadvantage disagree
disagreed disagreement disallow disappear disappearance disappoint disappointed disappointing
disappointment disapprobation disapproval disapprove disarm disarmament disarray disassemble
disassembly disaster disastrous disband disbelief disbelieve disburse disc discard discarded
discern discernable discernible discerning discharge disciple disciplinary discipline disciplined
disclose disclosure disclosures discomfited discomfort disconcerted disconcerting disconcertingly
disconnect discontent discontented discontinuance discontinue discontinued discontinuity
discorporate discount discourage discouraged discouraging discourse discourteous discover
discovered discovery discredit discreetly discrepancy discrete discretion discretionary
discriminate discriminating discrimination discus discuss discussed discussion disdain disdainful
disease diseased disembodied disenfranchise disenfranchisement disengage disengaged disengagement
disentangle disfigured disgrace disguise disguised disgust disgusted disgusting dish dishearten
disheartened disheartening dishes disheveled dishonest dishonor dishonour dishwasher dishwater
disillusioning disillusionment disintegrate disintegration disintegrative disinter disinterest
disinterested disjointed disk disks dislike dislocation dislodge disloyalty dismal dismally dismay
dismayed dismaying dismember dismiss dismissal dismissals dismissed dismount disobedience
disobedient disobey disorder disordered disorderly disorders disorganized disown disparagement
disparate dispassionate dispassionately dispatch dispatcher dispel dispensary dispensation dispense
dispenser dispersal disperse dispersed dispersion displace displacement display displays displeased
displeasure disposal dispose disposition dispossessed dispossession disproportionate disprove
disputable dispute disputes disqualified disqualify disregard disregardless disrepair disrepute
disrespect disrobe disrupt disruption disruptive dissatisfaction dissatisfied dissect dissection
dissemble disseminate dissemination dissension dissent dissenter disservice dissimilar dissipate
dissociation dissolution dissolve dissolved dissuade distal distally distance distant distaste
distastefully distension distill distillation distinct distinction distinctive distinctively
distinctly distinctness distinguish distinguishable distinguished distort distortable distortion
distract distracted distractedly distraction distraught distress distressed distressing distribute
distribution distributive distributor district districts distrust disturb disturbance disturbed
disturbing disturbingly ditch ditty divan dive diverge divergence divergent diverse diversification
diversified diversion diversity divert divertimento divest divestiture divide divided dividend
divinely diving divinity division divisive divorce divorced divulge dizzily dizzy do doable doc
docile dock docket doctor doctoral doctorate doctors doctrinaire doctrinal doctrinally doctrine
document documentary documented documents dodge dodging does doesnt dog dogged doggedly doggerel
dogging doghouse doglike dogma dogmatic dogmatically dogs dogwood doilies doing doleful doll dollar
dollars domain domains dome domestic dominance dominant dominate dominated dominating domination
domineer domineering dominion donate donation donations done donkeys donor dont donuts doom doomed
door doorbell doorbells doorhandle doorknob doorknobs doorman doors doorway dooryard dope doped
dormant dormitory dosage dose dosed doses dosnt dot dots dotted double doubled doubleheader doubles
doubly doubt doubtful doubtless dough dourly dove dovetail doweling down downcast downfall
downgrade downhill downloadable downpour downright downstairs downstream downtown downward downwind
dowry doze dozen dozens drab draft drafted drafting drafty drag dragging dragon drain drainage
drains drama dramatic dramatically dramatics dramatist dramatize drank drape draped draper drapery
drastic drastically draught draughty draw drawer drawers drawing drawings drawl drawn draws dread
dreadful dreadfully dreading dreamed dreamer dreamfully dreamlike dreams dreamy drearily dreary
dregs drenched dress dressed dresser dressings dressmaking dressy drew dribble dried drift drill
drilled drills drink drinker drinking drinks drip dripping drive driven driver drivers drives
driveway driving drizzle drizzling drone drones droop drop droplet dropout dropped dropping
droppings drops dross drought drove drover drown drowning drowse drowsily drowsiness drowsy drug
drugged drugging drugless drugs drugstore drum drumhead drumlin drummer drunk drunkard drunken
drunkenly drunkenness drunks dry dryer drygoods dryly dryness drywall dual dub dubious duck ducking
ducks duct due duel duelist duffer dug dugout dull dullard dulled dully dumb dumbbell dumfounded
dummy dump dumpster dumpsters dun dune dung dungeon dunk dunn dupe duplicable duplicate duplication
durability durable duration during dusk dusky dust dustbin dustpan dustpanful duties duty duvets
dwarf dwell dweller dwelling dwindle dwindling dye dyeing dying dynamic dynamics dynamite dysentery
dyslexia e each eachother eager eagerly eagerness eagle ear eared earlier earlies earliest early
earn earned earnestly earnestness earnings earphone earphones earring ears earsplitting earth
earthbound earthlike earthman earthquake earthshaking earthy ease easel easels easier easily east
eastern eastward easy eat eatable eaten eaters eating eats ebb ebbing ebullient eccentric
eccentricity ecclesiastical ecclesiasticism eclectic eclipse ecliptic economic economical
economically economics economist economists economize economy ecstasy ecstatic ed edema edematous
edentulous edge edged edgewise edgy edifice edify edifying edit edition editor editorial
editorially edits educate educated education educational educator educators eels efface effect
effective effectively effectiveness effects effectually effectuate efficacious efficacy
efficiencies efficiency efficient efficiently effloresce effluent effort effortless effortlessly
egalitarianism egg egghead eggplant eggs ego egotism egotist eight eighteen eighteenth eighth
eighty either ejaculate ejaculation eject ejection elaborate elaborately elaboration elapse elapsed
elastic elasticity elate elation elbow elderly eldest elect elected election elections electives
elector electoral electric electrical electrically electrician electricians electricity electrics
electrifying electrocardiograph electrode electrolysis electromagnet electromagnetic
electromyography electron electronic electronics electrons electrophoresis electrophorus
electroshock electrostatic electrotherapist elegance elegant element elemental elementary elephant
elevate elevated elevation elevator elevators eleven eleventh elfin elicit eligibility eligible
eliminate elimination elite ell ellipsoid elm elongate elongated eloquent else elses elsewhere
eluate elucidate elude elusive elute elution em emaciated email emailed emailing emails emanate
emanation emancipate emancipated emasculate embankment embargo embark embarrass embarrassed
embarrassing embarrassment embassy embed embedded embellish embezzle embitter emblem emblematic
embodiment embody embolden emboldened emboss embrace embracing embroider embroil emerge emergence
emergencies emergency emerging emeritus emigrate emigration eminence eminently emission emit
emotion emotional emotionalism emotionality emotionally emotions emphasis emphasize emphatic
emphatically emphysema emphysematous empire empirical empirically empiricism employ employed
employee employees employer employers employment empower empowered emptied emptiness empty emulate
enable enabling enact enactment enamel encamp encampment encase enchained enchant enchanted
enchantment encipher enclave enclose enclosed enclosure encompass encounter encourage encouragement
encouragingly encroach encroachment encrust encrypted encryption encumbrance encyclopedia end
endanger endear endearing endeavor ended ending endless endlessly endorse endothelial endow endowed
endowment endpoint ends endurance endure enduring enduringly enemy energetic energetically energize
energy enervate enervating enervation enforce enforceable enforced enforcement engage engaged
engagement engagingly engender engine engineer engineering engineers engines english engrave
engraved engraver engross engrossed engrossing engulf enhance enigma enigmatic enjoin enjoy
enjoyable enjoyed enjoyment enlarge enlarged enlargement enlightened enlightenment enlist enliven
enmesh enormity enormous enormously enough enquire enrage enraged enrich enrichment enrol enroll
enrolled enrollee enrollment enrollments enrolment enrolments ensconce ensemble enshrine ensue
ensuing ensure ensures entail entangled entanglement enter entered enterotoxemia enterprise
enterprising enters entertain entertainer entertaining entertainment enthalpy enthrall enthrone
enthusiasm enthusiast enthusiastic enthusiastically entice entire entirely entirety entitle
entitled entity entomb entrance entranceway entrant entrants entrench entrepreneur entries entrust
entry enumerate enunciate envelop envelope envelopes enveloping enviably envious environment
environmental environs envisage envision envy enzymatic enzyme eosinophilic epaulet ephemeral epic
epicenter epicure epidemic epidermis epigram epilepsy epileptic epiphany epiphyseal epiphysis
episode epistemology epistolatory epitaph epithet epitome epitomize epoch epoxy equal equality
equally equals equanimity equate equation equations equator equilibrate equilibrium equip equipment
equipotent equipped equipping equitable equity equivalence equivalent equivocal eradicate erase
erect ergotropic erode eroded erosion erotic err errand errands erratic erratically erroneous error
errors ersatz erudite erupt eruption erythroid escalation escapade escape escaped escheat eschew
escort escorted escritoire esoteric especially espionage espouse essay essays essential essentially
establish established establishment estate estates esteem esthetic estimate estimated estranged
estrangement estranging estuary etcetera etch eternal eternally ethanol ethereal ethic ethical
ethics ethnic ethos etiquette etymological eugenic eulogize euphoria euphoric euro euros eutectic
evacuate evacuation evade evaluate evaluated evaluation evaluations evaluative evaluator
evangelical evangelist evaporate evaporation evasive even evening evenings evens evensong event
events eventual eventually eventuate ever everlasting everlastingly every everybody everyday
everyone everything everywhere evidence evident evidential evidently evil evildoer evning evocation
evoke evolution evolutionary evolve ex exacerbate exacerbation exact exactly exaggerate exaggerated
exaggerating exaggeration exalt exalted exam examination examine examined example examples exams
exasperate exasperated exasperating exasperation excavation exceed exceedingly exceeds excel
excellence excellent excellently excelsior except exception exceptional exceptionally excess
excessive exchange exchequer excise excitability excitatory excite excited excitedly excitement
exciting exclaim exclaiming exclamation exclude exclusion exclusions exclusive exclusively
exclusiveness excommunicate excoriate excretion excruciating excursion excursus excuse excuses exec
execute execution executioner executive executor exemplar exemplify exempt exemption exempts
exercise exercises exercising exert exertion exhale exhaust exhausted exhausting exhaustion
exhaustive exhaustively exhibit exhibition exhilarating exhortation exhumation exigency exile exist
existed existence existent existential existentialist existing exists exit exits exodus exonerate
exorcise exotic expand expanded expanse expansion expansively expansiveness expect expectable
expectancy expectant expectantly expectation expectations expected expecting expects expedient
expedite expedition expel expelled expend expendable expenditure expense expensive experiance
experience experienced experiential experiment experimental experimentalism experimentally
experimentation experimenter expert expertise experts expiate expiration expire explain explained
explaining explanation explanations explanatory expletive explicit explicitly explode exploit
exploitation exploration exploratory explore explorer explosion explosive explosively export
exported exporter expose exposed exposition expository exposure expound express expressed
expressible expression expressionistic expressionless expressive expressively expressiveness
expressly expulsion expunge expurgation exquisite extant extend extended extension extensions
extensive extensively extent extenuate exterior exterminate extern external extinguish extinguished
extirpate extra extract extralegal extramarital extraneous extraneousness extraordinarily
extraordinary extrapolate extrapolation extraterrestrial extravagant extravagantly extravaganza
extreme extremely extremity extremum extricate extrude exuberant exude exultant exultantly
exultation eye eyeball eyebrow eyed eyelid eyelike eyepiece eyes eyeshadow eyesight eyestrain
eyewash f fabled fabric fabulous facade face facebook faced faces facet facetious facetiously
facilitate facilitator facilitatory facilities facility facing facsimile fact faction factor
factory facts factual faculty fade faded fadeout fail failed failing fails failure faint fainted
faintly fair fairly fairness fairway fairy fairyland fairytale faith faithful faithfully fake faker
falcon fall fallen falling falloff fallout fallow falls false falsify falsity faltering fame famed
familiar familiarity familiarly families family famous fan fanatic fanaticism fanciful fancy
fanfare fans fantasist fantastic fantasy fantods far faraway farce fare farewell farm farmer
farmhouse farming farmland farther farthest fasciculation fascinate fascinated fascinating
fascinatingly fascination fascism fascist fashion fashionable fashioned fast fastball fasten
fastened faster fastest fastidious fat fatal fatally fate fateful father fathers fathom fatigue
fatigued fatten fattening fatty faucet fault faults fauteuil favor favorable favorably favored
favorite favorites favour favourite fax faxes faze fear feared fearful fearfully fearless
feasibility feasible feast feat feather feathered feature featured featureless feb february febuary
fecund fecundity fed federal federalize fedora fee feeble feebleness feed feedback feeder feeding
feedings feedlot feel feeler feeling feelings feels fees feet feign feint felicitate feline fell
fella fellow fellowship felon felt female feminine femininity fence fenced fences fencing fender
ferment fermentation fern ferocious ferociously ferocity ferret ferromagnetic ferry ferrying
fertile fertilize fertilizer fervent fervently fervor festival festive festivity fetch fetched
fetching fete fetid feudal feuding fever feverish feverishly few fewer ffs fiat fib fiber
fiberglass fibrin fibrocalcific fibrosis fiction fictional fictive fiddle fidelity fidget field
fielder fieldhand fielding fieldstone fiend fiendish fierce fiercely fierceness fiery fifteen
fifteenth fifth fifties fiftieth fifty fig fight fighter fighting fights figurative figuratively
figure figures figurine figuring file filed files filing fill fillable filled filling fillings
fillip fills filly film filmed filming filter filters filthy final finale finally finals finance
financial financially financing find finding finds fine fined finely fineness fines finger fingered
fingering fingerless fingernail fingerprint fingerprinting fingerprints fingers fingertip finicky
fining finish finished finishes finishing finite fire firearm firecracker firelight fireman
fireplace firepower fires fireside firewall firewood firework firing firm firmly firmness firms
first firsthand fiscal fish fisherman fishing fishmonger fishtail fishwife fist fistfight fit
fitness fits fitted fitting five fives fix fixed fixer fixes fixing fixture fizzle flag flagged
flagpole flags flail flair flake flamboyantly flame flank flannel flap flapjack flapper flare flash
flashback flashcard flashcards flashing flashlight flashy flask flat flatly flatmate flatness flats
flatten flattened flatter flattering flattery flatus flaunt flautist flavor flaw flawless flea
fleck flecked fledgling flee fleet fleeting flesh fleshy flew flex flexibility flexible flick
flicker flight flimsy flinch flinches fling flip flipchart flipped flirt flit float floater
floating floc flocculate flocculation flock flog flood flooded floodhead floodlights floor
floorboard flooring floors flop flopped floppy floral florid florist flounce flounder flour
flourish flout flow flower flowerbed flowering flowers flowing flu flub fluency fluff fluffy fluid
fluoresce fluorescein fluorescence fluorescent fluoride fluorine fluoroboride flurry flush flushed
fluster flute flutter flux fly flyer flying flyway foam foamy focal focally focus focused focusing
foe fog foible foil foils fold folded folder folders folding foliage folk folklore folks follicular
follow followed follower following follows folly fond fondly fondness font fonts food foodstuff
fool foolhardy fooling foolish foolishness foolproof foot footage football footbridge footing
footloose footnote footpath footprint footstep foppish for foraging forbid forbidden force forced
forceful forceless forces forearm foreboding forecast forecasting foreclose forefather forefinger
forego foregoing foreground forehead foreign foreigner foreknow foreknowledge foreman foremost
forensic forerunner foresee foreseeable foreshorten foresight forest forestall forever forfeit
forge forger forget forgetful forgetfulness forgive forgiven forgo forgot forgotten fork forked
forklift forklifts forks form formal formalism formalized formally format formation formations
formative former formerly formidable forms formula formulas formulate formulation forsake forswear
fort forth forthcoming forthright forthwith forties fortification fortified fortify fortitude
fortnight fortress fortunate fortunately fortune forty forum forward forwarding foster fostering
fought foul fouled found foundation founded founder founding foundry fountain fountainhead four
fourfold foursome fourteen fourteenth fourth fowl fox foyer fracas fraction fractional fractionate
fractionation fractions fracture fragile fragment fragmentary fragmentation fragrance fragrant
frail frambesia frame framed frames framework frameworks framing franchise francs frangipani
frankly frantic frantically fraternisation fraternity fraternize fraud frayed fraying freak freckle
free freedom freehand freely freeway freewheeler freewheeling freeze freezer freezing freight
freighter frenzied frenziedly frenzy frequencies frequency frequent frequently fresh freshly
freshman freshness fret fri friable friction friday fridge friend friendliness friendly friends
friendship frieze fright frighten frightened frightening frightens frightful frigid fringe fringed
frivolous frizzle frock frog frogmarch frogs frolic from front frontage frontal fronted frontier
frost frostbite frostbitten froth frown frowningly frowny frowzled froze frozen fruit fruitful
fruitfulness fruitless frustrate frustrated frustrating frustration fry fryer fuel fueled fugal
fugitive fulfil fulfill fulfillment full fullback fuller fullness fully fulminate fumble fumbling
fume fumes fun function functional functioned functioning fund fundamental fundamentalist
fundamentally fundamentals funded funding fundraiser fundraisers fundraising funds funeral funerals
fungal funnel funnels funny fur furious furiously furl furlong furlough furnace furnish furnished
furniture furor furrow furry further furthermore furthest furtive furtively fury fuse fusiform
fusion fuss fussily fussy futile futility future fuzz fuzzed fuzzy gabardine gabble gable gadfly
gadget gadgetry gag gagwriter gaiety gaily gain gainful gait galaxy gallant gallantry gallbladder
gallery galling gallon gallop gallows gallus galvanic galvanism gamble gambler gambling game
gamecock games gamin gamma gamut gang gangster gap gape gaping garage garb garbage garbed garbled
garden gardener gardening garment gas gaseous gash gasket gasoline gasp gassing gastrocnemius
gastrointestinal gate gatepost gateway gather gathering gauche gaudy gauge gaunt gauntleted gauss
gave gavotte gawk gayly gaze gazebo gazette gear gears gearset geckos gee geese gegenschein gelding
gem gender genders general generalist generalization generalize generalized generally generate
generation generator generosity generous generously genetic geneticist genial genius genre gentian
gentle gentleman gentlemanly gentlemen gently genuine genuinely genus geochemistry geographer
geographers geographic geographical geographically geography geological geologist geology geometric
geometrical geometry germ german germane germanium germinal germinate gerundial gesticulate
gesticulating gesture get gets getting geyser ghastly ghetto ghost ghostlike ghostly ghoul giant
gibbet gibelike giddiness gift gig gigantic giggle gild gilded gilt gin gingerly gingham ginkgo
ginmill gird girl girlfriend girlish girlishly girls give giveaway given givenness giver gives
giving glacier glad gladiator gladly glamor glamorous glance gland glanders glare glaring glass
glasses glassless glassy glaucoma glaze glazed gleam gleaming glean glee gleeful glibly glibness
glide glimmer glimpse glint glinting glisten glistening glitter glittering gloat global globe
globulin glom glomerular gloom gloomily gloomy glorified glorify glorious gloriously glossary
glottochronological glottochronology glove gloved gloves glow glower glowering glowing glue glued
glum glut glutton glycerine glycerol glycerolize gnash gnaw gnome go goad goal goalkeeper goals
goat goats gobble gobsmacked god goddam goddamn goddamned goddess godforsaken godless godlike goes
goggles going goitre goitrogen gold golden goldfish goldsmith golf golfer golfing gone goner gonna
good goodbye goodness goodwill goof google goose gophers gore gorgeous gory goslings gospel
gospeler gossamer gossip got gotten gouge gourd gourmet gout govern governance governed governess
governing government governments governor governors gown gowned grab graceful gracefully gracious
graciously grade gradebook graded grader graders grades gradient grading gradual gradually graduate
graduated graduates graduation grain graining gram grammar grammarian grammatic grammatical
grammatically gran granary grand grandaughter grandbabies grandchild granddaughter grandeur
grandfather grandiose grandkid grandkids grandly grandma grandmother grandpa grandparent
grandparents grandson granite granny granola grant granted grants granular granule granulocytic
grape grapevine graph graphic graphical graphically graphite graphs grapple grappling grasp
grasping grass grassfire grasshopper grassroots grate grateful gratification gratified gratify
gratifyingly grating gratitude gratuitous gratuitously grave gravel gravely gravestone graveyard
gravid gravitational gravity graybeard grayed graze grease greasy great greatcoat greater greatest
greatly greatness greed greedily greedy green greenhouse greenly greenness greenroom greens greet
greeting gregarious grenade grew grey grid grief grievance grievances grieve grieving grievous
grifters grill grille grim grimace grimly grimy grin grind grinding grinning grip gripe gripping
gristmill gritty grizzled groan grocer grocery groggy groin groom groomed groomer groove grooved
grope grossly grotesque grotesquely ground grounder groundless grounds groundwork group grouped
grouping groups grove grovel grow grower growing growl growling grown grownup grows growth grub
grudge grudgingly gruesome gruff grumble grumbled grumbling grunt guarantee guard guardian
guardians guards gubernatorial guerrilla guess guessed guessing guest guesthouse guests guidance
guide guidepost guides guild guilt guiltily guilty guinea guitar gulf gull gullible gully gulp
gulping gum gummy gun gunfire gunman gunplay gunpowder gunshot gunslinger guru gush gust gusto gut
guts gutter guttural guy guys guzzle gym gymnasium gymnast gymnastic gymnastics gynecologist gyrate
gyration h ha haberdashery habit habitable habitat habitual habitually hacker hackneyed hackwork
had haggard haggardly haggle haiku hail hair haircut hairdo hairless hairnets hairy half halfback
halftime halfway hall hallelujah hallmark hallowed hallucination hallway halogen halt halter
haltingly halves ham hamlet hammer hamming hammock hamper hamster hand handbag handball handbook
handclasp handed handful handicap handicapped handing handiwork handkerchief handle handlebar
handled handles handless handling handmade handout hands handshake handshaking handsome handspike
handstand handwoven handwriting handwritten handy handyman hang hanging hangout hangover hangs
hanker hankies hanky haphazardly hapless happen happened happening happens happily happiness happy
harangue harassed harbor harbour hard hardbake harden hardened harder hardest hardly hardship
hardtack hardware hardworking hare harem harm harmless harmlessly harmonic harmonies harmonious
harness harp harpist harrow harsh harshen harshly harshness harvest has hasnt hasp haste hasten
hastily hasty hat hatch hatchery hatching hatchway hate hated hateful hatefully hater hates hatless
hatred hats haughtily haughty haul hauled haunch haunt haunted haunting have havent haversack
having havoc hawk hawker hay hayfield haystack hazard haze hazy he head headache headcount headed
header headers headgear heading headland headless headlight headline headlinese headlong headmaster
headphones headquarters heads headscarf headset headsets headsman headstand headstrong headteacher
heal healer healing health healthful healthily healthy heap hear heard hearer hearing hearings
hears heart heartbeat heartening hearth heartily hearts hearty heat heated heater heaters heating
heave heavens heaver heavily heaviness heaving heavy hebephrenic hectic hedge hedonism heed
heedless heel heft hefty height heighten heights heir held helicopter helium hell hellion hello
help helpdesk helped helper helpful helpfully helping helpless helplessly helplessness helps hem
hemisphere hemoglobin hemolytic hemorrhage hemorrhoid hemosiderin hen hence henceforth henpecked
hens hepatitis her herald heraldic herculean herd here hereabouts hereafter hereby heredity herein
hereinafter heretic heretofore heritage hermeneutics hermetic hero heroic heroically heroics
heroine heroism heron herons herpetologist herring herringbone hers herself hes hesitancy
hesitantly hesitate hesitating hesitation heterogeneous heterozygous hex hexameter hey heyday hi
hibachi hibernate hidden hide hideaway hideous hideously hideout hides hiding hierarchy high higher
highlight highlighted highlighter highlighters highly highness highroad highschool highway
highwayman hijack hijacker hike hilar hilarious hilariously hilarity hill hillbilly hillock hills
hillside hilt hilum him himself hinder hinge hint hints hip hipline hire hired hires hiring his
hiss hissing histogram histology historian historical historically history histrionics hit hitch
hither hitherto hitless hitter hitting hive hives hoarse hoarsely hobble hobby hobs hock hockey
hodgepodge hoe hog hoist hold holder holding holds holdup hole holes holiday holidays holler
hollering hollow hollowness hollyhock holocaust holster holystone home homebound homecoming
homefolk homegrown homeland homeless homely homemade homepage homeroom homes homeschool homesteader
hometown homeward homework homicidal homicide homogenate homogeneity homogeneous homogeneously
homogenize homosexual homozygous hon honest honestly honesty honeybee honeymoon honeysuckle honks
honkytonk honor honorable honorably honored honors honour hood hoof hook hooked hooks hookup
hookworm hoop hoot hoots hoovers hop hope hoped hopeful hopefully hopeless hopelessly hoping hopper
hops hopscotch horde horizon horizontal hormone hornbeam hornpipe horoscope horrible horribly
horrid horrified horrifying horrifyingly horror horse horseback horselaugh horseman horsemanship
horses horticulture hose hospitable hospital hospitality host hostage hostelry hostess hostile
hostility hot hotel hotelman hotline hotness hotshot hotspot houmous hound hour hourly hours house
housebreaker housebreaking housed household householder households housekeeping houses housewife
housework housing hover how however howl howling hr hrs hub hubbub hubris huckster huddle huddled
hue hug huge hugged hugging hulk hum human humane humanely humanism humanist humanistic
humanitarian humanity humanize humble humbly humidity humiliate humiliating humiliation humility
humming hummus humor humorist humorous humour hums hunch hundred hung hunger hungry hunted hunting
hurdle hurl hurler hurricane hurried hurriedly hurry hurrying hurt hurting hurtle hurts husband
husbandry hush husky hustle hut hutment hyacinth hyaline hyalinization hydration hydride
hydrocarbon hydrochloride hydrogen hydrophilic hydrophobic hydrous hydroxide hydroxymethyl hygiene
hygienist hymn hymnals hyperbolic hyperbolically hypercellularity hyperemia hyperemic hyperfine
hyperplasia hypertrophied hypertrophy hypervelocity hypnotize hypoactive hypoadrenocorticism
hypocellularity hypocrisy hypocrite hypophyseal hypophysectomised hypothalamic hypothalamically
hypothalamus hypothesis hypothesize hypothetical hypothyroidism hysteria hysterical hysterically i
ice icebox icicle icon icy id idea ideal idealist idealization idealized ideally ideas identical
identifiable identification identified identify identity ideologist ideology idiom idiomatic
idiosyncrasy idiosyncratic idiot idiotic idiotically idiots idle idleness idler idling idly idol
idolize idolized idyllic iep if ignite ignoramus ignorance ignorant ignore ignored ileum ilk ill
illegal illegitimacy illegitimate illicit illiterate illness illuminate illuminating illumination
illumine illusion illusionary illusory illustrate illustrated illustration illustrative illustrator
illustrious im image imagery imaginary imagination imaginative imaginatively imagine imaging
imbalance imbecile imbed imbibe imitate imitation imitative immaculate immaterial immature
immediacy immediate immediately immense immensely immensity immerse immersion immigrant immigration
imminence imminent immobility immoral immortal immortality immunity immunoelectrophoresis imp
impact impacted impair impaired impairment impale impart impartial impassable impasse impassioned
impatience impatient impatiently impeccable impeccably impede impel impelled impending imperative
imperceptibly imperfect imperfectly imperial imperialism imperil impersonal impersonate impervious
impetuous impetus impinge impinging impious implacable implant implement implementation implicated
implication implicit implike implore imply import importance important importantly importation
importunity impose imposing imposition impossible impotence impotency impotent impractical
imprecate imprecation imprecise impregnable impress impressed impression impressionist impressive
imprimatur imprint imprison imprisonment improbable impromptu improperly impropriety improve
improved improvement improvise improvised impudent impudently impulse impunity impurity impute in
inability inaccuracy inaccurate inaction inactive inadequacy inadequate inadequately inadvertence
inadvertently inadvisable inanimate inappropriate inaudible inaugural inaugurate inauguration
inboard inbox incalculable incandescent incantation incapable incapacitate incarnate incarnation
incense incensed incentive inception incertain inch inches incidence incident incidental
incidentally incidents incipience incipiency incise incisive incite incitement incl inclination
incline inclined inclose include included includes including inclusion inclusive incoherent income
incoming incompatibility incompatible incompetence incompetent incomplete incompletely
incomprehensible inconceivable inconsequential inconsiderable inconsistent inconvenience
inconvenient inconveniently incorporate incorporation incorrect incorruptibility increase increased
increasing increasingly incredible incredibly increment incubate incubation incubus inculcate
inculcation incur incurable incurably incursion indebted indecent indecision indeed indefatigable
indefensible indefinable indefinite indefinitely indefinity indelible indelicate indentation
independence independent independently indescribable indeterminate index indexed indexing indicate
indication indicator indicators indict indictment indifference indifferent indifferently
indigestion indignant indignantly indignation indignity indirect indirection indirectly
indiscriminate indiscriminately indispensable indistinct indistinguishable individual individualism
individualist individualistic individuality individualized individually indoctrinate indolence
indolent indoor indoors indorse indubitable induce induced inducement induct inducted induction
indulge indulgent industrial industrialism industrialization industrious industriously industry
ineffable ineffective ineffectively ineligible inept ineptly inequality inert inertia inescapable
inescapably inevitability inevitable inevitably inexcusable inexhaustible inexorable inexorably
inexpensive inexperience inexperienced inexplicable inexpressible inextricable infallible infamous
infancy infant infantile infantry infantryman infants infatuation infect infection infectious
infective infer inference inferential inferior inferiority infernal infertile infest infidelity
infield infielder infiltrate infiltration infinite infinitely infinitive infirmary infirmity
inflame inflamed inflammatory inflate inflated inflation inflect inflection inflexible inflict
infliction inflow influence influent influential influx inform informal informally informant
information informations informative informed infrared infrequent infuriate infuriating ingest
inglorious ingratitude ingredient ingroup inhabit inhabitant inhabited inhalation inhaler inhalers
inherent inherit inheritance inhibit inhibited inhibition inhibitory inhospitable inhuman inhumane
initial initialled initially initials initiate initiation initiative inject injection injure
injured injury injustice ink inkling inlay inlet inmate inn inner inning innocence innocent
innovate innovation innumerable inoculation inoperable inorganic input inquest inquire inquiring
inquiry inquisitive inquisitor inroad insane insanely insanity inscribe inscribed inscription
inscrutability inscrutable insect insects insensitive inseparable insert inset inside insides
insidiously insight insignificance insignificant insignificantly insinuation insist insistence
insistent insofar insolence insolent insolently insoluble insouciance inspect inspection
inspections inspector inspectorate inspectors inspects inspiration inspirational inspire inspired
inspiring instability instal install installation installed installment instance instancy instant
instantaneous instantly instead instigate instillation instinct instinctively institute institution
institutional institutionalize institutionalized instruct instructed instruction instructional
instructions instructive instructor instructors instrument instrumental instrumentalist
instrumentality instrumentation insubordination insubstantial insufficient insufficiently
insularity insulate insulation insulin insult insuperable insurance insure insured insurmountable
insurrection intact intake intangible integer integral integrals integrate integrated integrating
integration integrity intellect intellectual intellectually intelligence intelligent intelligible
intend intended intense intensely intensification intensify intensifying intensity intensive
intensively intent intention intentional intentionally intently intentness inter interact
interaction intercede intercept interceptor interchange interchangeably intercom interconnect
interconnectedness intercontinental intercourse intercultural interdepartmental interdependence
interdependent interest interested interesting interestingly interface interfaith interfere
interference interfering interferometer interim interior interject interlace interlayer
interlobular interlock interlocking interlude intermarriage intermediary intermediate intermeshed
interminable intermission intermittent intermolecular internal internalize internally international
internationally interne internet interns interpenetrate interpersonal interplay interpose
interposition interpret interpretable interpretation interpretative interpreter interpreters
interpreting interrelated interrelation interrelationship interrogation interrogative interrupt
interruption intersect intersecting intersection interspecies interstate interstellar interstitial
intertwine interval intervals intervene intervened intervening intervention interview interviewer
interviews interweave interwoven intima intimacy intimal intimate intimately intimidate
intimidation into intolerable intolerance intonation intone intractable intradepartmental
intramuscularly intransigence intrapulmonary intrenchment intricate intrigue intrinsic
intrinsically introduce introduced introducing introduction introductions introductory introject
introjected introspective intrude intruder intruding intrusion intrusive intrust intuition
inundation inure invade invader invalid invalidate invaluable invariable invariably invariant
invasion inveigh invent invented invention inventive inventor inventory inverse inversely inversion
invert inverted invest invested investigate investigating investigation investigative investigator
investment investor invincible inviolate invisible invitation invite invited inviting invocation
invoice invoke involuntary involve involved involvement invulnerability invulnerable inward
inwardly iodide iodinate iodinated iodinating iodination iodine iodocompound iodoprotein
iodothyronine iodotyrosine ionic ionized irksome iron ironed ironic ironical ironlike irons
ironshod ironworker irony irrational irrationally irreconcilable irreducible irregular irregularity
irregularly irrelevant irremediable irreparable irreproducibility irresistible irresolute
irresolution irrespective irresponsibility irresponsible irreverence irreversible irrevocable
irrigate irrigation irritability irritable irritably irritate irritating irritation irruption is
island isle ism isnt isocyanate isolate isolated isolation isolationist isomer isopleth isothermal
isotonic isotopic isotropic issuance issue issued issues it italic italicize itch item itemize
items its itself ive jab jabber jabbing jabs jackass jackdaw jacket jaded jagged jail jam jammed
jangle jangling janissary janitor janitors japan jar jargon jarring jars jaunty java jaw jazz jazzy
jealous jealousy jeans jeep jeer jejunum jelly jeopardize jeopardy jerk jerking jest jetting
jeweled jeweler jibe jig jilt jimdandy jimhickey jingle jingling jive job jobs jockey jocose
jocular jog joggle join joined joint jointly joke joker jokes joking jolly jolt jolted jonquil joss
jostle jot journal journalese journalism journalist journey journeying joust jovial jowl joy joyous
joys jsut jubilant jubilantly jubilee judge judged judgement judges judging judgment judicial
judiciary jug juice juicy juju jukebox july jumble jumbled jump jumper jumpy junction juncture june
jungle junior juniors junk junkyard jurisdiction jurisdictions jurisprudence jurisprudentially
jurist juror jury just justice justifiably justification justify justly justness jutting juvenile
juxtapose juxtaposition kamikaze kebab keen keenly keenness keep keeper keeping keeps keepsake kept
kerchief kernel kerosene kerygma ketch ketosis kettle kettles key keyboard keyboards keyhole
keynote keys keystrokes khaki kick kicked kickoff kid kidding kidnap kidnapper kidney kids kill
killable killed killer killing kills kiln kilometer kilometres kilos kimchi kind kinda kindergarden
kindergarten kindergartner kindergartners kindled kindly kindness kindred kinds kinesthetic
kinesthetically kinetic king kingdom kinship kiss kissed kissing kit kitchen kitchenette kits
kitten kittenish km knack knapsack knead knee kneecap kneel knees knew knife knifelike knightly
knit knives knob knock knocked knocking knot knotted knotty know knowing knowledge knowledgeable
known knows knox knuckle knuckleball kosher lab label labeled labelled labelling labels labor
laboratory laborer laborsaving labour labs labyrinth lace laced lacerate laces lack lacked lackey
lacking lacks lactating lad ladder ladders laden ladened ladies ladle lads lady ladybirds ladylike
lag lager laggard lagoon lags laid lair laity lake lakes lambing lamblike lament lamentation
laminate laminated laminator lamp lamplight lampoon lamps land landed landing landler landline
landlocked landlord landlords landmark landmass landowner landrover lands landscape landscaped
landscaping landslide lane lanes language languages languid languish languor lanky lantern lanyard
lanyards lap lapel lappet lapse lapsed laptop laptops large largely larger larkspur larva larval
lasagne lash lasher lashing last lasted lasting lastly lat latch late lately latent later latest
lather lathes latitude latter laudanum laugh laughed laughing laughingly laughs laughter launch
launched launcher launching laundered laundering laundrette laundromat laundry laurels lavatory
lavish lavishly law lawless lawman lawn laws lawyer lawyers laxness lay layer layette laying layman
layoff layoffs layout lays laze lazily lazy lead leaded leaden leader leaders leadership leading
leads leaf leafhopper leaflet league leak leakage leaks lean leaned leaner leaning leap leapfrog
leaping learn learned learner learning learns learnt lease leases leash leasing least leather
leathered leave leavened leavening leaves leaving lecher lecture lectured lecturer lecturers
lectures lecturing led ledge leech leer leering left leftfield leftovers lefty leg legacies legal
legally legatee legation legendary legged leggy legibility legion legislate legislation legislative
legislator legislature legitimacy legitimate legitimately legitimize legume leisure leisurely
leitmotiv lemma lemon lemonade lemons lend lending length lengthen lengthening lengthily lengthwise
lengthy lens lenses lent lentil leprosy lerned lesion less lessen lessened lessening lesser lesson
lessons let letdown lethal lethality lethargy lets letter letterhead lettering letterman letters
letting lettings leukaemia level levelheaded levels lever levis levy lewd lexical lexicon
lexicostatistic lexicostatistics liability liable liaise liaison liar liars liberal liberalism
liberalize liberally liberate liberated liberation libertine librarian librarians libraries library
libretto lice licence licences license licensed licenses licensing licensure lichen lick licked
licking lid lids lie lied lies lieutenant life lifeguard lifeless lifelike lifelong lifetime lift
lifted lifter lifting lifts ligament light lighted lighten lighter lighthearted lighthouse lighting
lightly lightning lights lightweight lignite like liked likelihood likely likeness likes likewise
liking lilac lilies lilt limb limbo limestone limit limitation limited limiting limitless limits
limp linden line lineage linear linearly linebacker lined lineman linen liner lines lineup linger
lingeringly lingual lingually linguist linguistic linguistically linguistics link links linoleum
lint linter lion lionize lip lipped lipstick liquid liquidate liquidation liquor list listed listen
listened listener listening listless listlessly lists lit liter literacy literal literalism
literally literalness literary literate literature lithe litigant litigation litter littered little
littles livable live lived livelier livelihood liveliness lively liver lives livestock livid living
lizard load loaded loading loaf loan loaned loathe loathsome lob lobby lobe loblolly lobscouse
lobscuse lobular lobularity lobule local locale locality localization locally locate located
location lock lockdown locked locker lockers locking locks lockup locust lodge lodged lodging
lodgings loft lofty log logarithm logbook logged logger logging logic logical logically login
logins logistic logistics logo logos logs loins loiter loitering lol lollipop lone loneliness
lonely long longer longest longevity longhand longing longitude longship longshoreman longshot
longstanding loo look looked looking lookout looks lookup loom loon loop loophole loops loose
loosely loosen loot looted lope lops lopsidedly lord lordly lordship lore lorries lorry lose loser
loses losing loss losses lost lot lotion lots lottery loud louder loudest loudly loudspeaker lounge
louse lousiness lousy love loved loveliness lovely lover loves loving lovingly low lower lowered
lowering loweringly lowest lowland lowly lows loyalist loyalty lucid lucidity lucifer luck luckily
lucky ludicrous lug luger luggage lugubrious lukewarm lull lullaby lumbar lumber luminary
luminescence luminescent luminosity luminous lummox lump lumpish lunar lunatic lunation lunch
lunchbox luncheon lunches lunchroom lunchtime lunchtimes lunge lunkhead lurch lure lurid lurk
lurking luscious lush lust luster lustily lustre lusty luxurious luxuriously luxury lying
lymphocyte lyophilize lyrical lyricist m macabre machine machinelike machinery machines machinist
mackinaw macromolecular macrophage macroscopically mad madam maddened maddening made madly madman
madness maestra magazine maggot magic magical magician magistrate magnet magnetic magnetically
magnetism magnetize magnets magnification magnificence magnificent magnificently magnified magnify
magnitude magpie magpies maid maiden mail mailbox mailed mailman mails maimed main mainland mainly
maintain maintained maintenance majestic majestically majority majors make maker makeready makes
makeshift makeup makeups making maladroit malady malaise malaria malediction maleness malevolency
malfeasant malformed malice malign malignancy malinger malingering malposed maltreat mama mamma
mammal mammalian mammoth man manage manageable managed management manager managers manages managing
manda mandamus mandate mandates mandatory mane maneuver maneuverability manfulness manger mangled
mango manhattan manhood mania maniac maniacal manic maniclike manifest manifestation manifestly
manifold manipulate manipulation manned mannequin manner manners manometer manor manpower manse
manservant mantel mantic mantle mantrap manual manufacture manufactured manufacturer manufactures
manufacturing manumission manure manuscript many manzanita map maple marathon marble marbleized
marbleizing marbles march marching mare margin marginal marginality marginally margins marinate
marine marital maritime mark marked markedly marker market marketable marketing marketplace marking
marks marksman marksmanship marmalade maroon marquee marriage married marries marrow marrowbone
marry marshal martial martyr marvel marvellous marvelous marvelously mascara mascot masculine
masculinity mash mask masking masonry masquerade mass massacre massage masses masseur massive mast
masted master masterly mastermind masterpiece mastery mat match matched matching mate material
materialism materialize materially materials maternal math mathematic mathematical mathematically
mathematics maths mating matriarch matriculate matrimony matrix matron matsyendra matted matter
mattered matters matting mattress maturation mature maturity mausoleum mauve maximal maximize
maximum may maybe mayflower mayo mayor maze me meager meal mean meander meandering meaner meaning
meaningful meaningfulness meaningless meanness means meant meantime meanwhile measles measurable
measure measured measurement measures measuring meat meaty mechanic mechanical mechanically
mechanics mechanism mechanistic mechanized medal medals meddle meddling media median medians
mediate mediation medical medically medication medicine medieval mediocrity meditate meditation
meditations meditative medium medley meds meek meekly meet meeting meetings meets megakaryocytic
megalomania megalopolis megaphone megaton melancholy melee melioration mellowingly melodic
melodious melodrama melodramatic melon melt melting melts member members membership memberships
membrane memo memoir memorabilia memorable memorandum memorial memorization memorize memory memos
men menace menacing menarche mend mendacious mended menial menotring ment mental mentality mentally
mentee mention mentioned mentor mentoring mentors menu meq mercenary mercer merchandise
merchandising merchant merciful merciless mercurial mercury mere merely merge merged merger merging
merit meritorious merits mermaid merrily merriment merrymaking mesenteric mesh mesmerize mess
message messages messenger messy met metabolic metabolize metal metallic metamorphose metaphor
metaphysical meteor meteorite meteoritic meteorological meter method methodical methodically
methods meticulously metres metro metropolis metropolitan mew mic mice micelle microbial microcosm
micrometeorite micrometeoritic micron microorganism microphone microphoning microscope microscopic
microscopically microscopy microsecond microsomal microwave mid midair midday middle middleman
midnight midsection midshipman midst midsummer midterm midwatch midway midwestern midwife mien
might mighty migrate migration mike mild mildly mile mileage miles milestone milieu militant
militarily military militate militia milk milking mill millenarianism millennium milliampere
millidegree milligram milliliter millimeter million millions millivoltmeter millpond millwheel
mimesis mimetic mimicry min mince mincing mind minded mindful minding mindless minds mindset mine
miner mineral mineralogy mingle mingling miniature minibus minimal minimize minimized minimum
mining minister ministerial ministration ministry minor minority mins minstrel mint minuet minus
minute minuted minutes minutia miraculous miraculously mire mirror mirrors misanthrope misbehavior
misbranded miscalculate miscalculation miscarry miscegenation miscellaneous mischief mischievous
misconception misconstruction misconstrue misdeed misdemeanor miserable miserably misery misfire
misfortune misgauge misgiving misguided misinterpret misinterpretation misjudge mislay mislead
misleading mismanage mismanagement misname misnomer misogynist misperceive misplace misplaced
misprint misquote misread misrelated misrepresent misrepresentation miss missed misses missile
missing mission missionary missive misspelled mist mistake mistaken mistakenly mistakes mistaking
mistress mistrust misunderstand misunderstanding misunderstood misuse misused mite miter mites
mitigate mitigation mitral mitten mittens mix mixed mixer mixes mixing mixture mm moan mob mobcap
mobile mobility mobilization mobilize moblike mock mocker mockery mocking mocks modal mode model
modeled moderate moderately moderation moderator modern modernism modernity modernization modernize
modest modestly modesty modification modified modifier modify modulation module modules moire moist
moisten moisture molal molar mold molding molecular molecule molecules molest mollify molten mom
moment momentarily momentary momentous momentum mommy moms mon monarch monastery monastic monaural
money moneymaker moneymaking monitor monitoring monk monkey monkish monochrome monocle monograph
monologist monologue monomer mononuclear monophonic monopolization monopolize monopoly monosyllable
monotone monotonous monotony monsoon monster monstrosity monstrous month monthly months monument
monumental moo mood moods moon moonlight moonlit moose mop mops moral morale moralist moralistic
morality morally morals more moreover mores morgue morning mornings morocco morose morosely
morphemic morphologic morphology morphophonemic morphophonemics morrow morsel mortal mortality
mortally mortar mortgage mortician mortification mosaic mosque mosquito most mostly motel moth
mother motherland mothers motif motion motional motionless motions motivate motivated motivating
motivation motive motor motorcar mottle mottled motto mould mouldy mound mount mountain mountainous
mountains mountainside mounted mourn mourner mournful mournfully mouse moustache mousy mouth
mouthful mouthpiece mouths move moved movement mover moves movie moviegoer moving movingly mow mows
mph mr msgs much muck mucking mucosa mucus mud muddied muddle muddleheaded muddy mudguard muff
muffin muffins muffle muffled muffler mug mugs mulch mule mull multidimensional multilateral
multiple multiplication multiplicity multiplied multiply multitude multitudinous mum mumble mums
mundane municipal munition mural murder murdered murderer murky murmur murmuring muscle muscleman
muscular musculature muse museum mushroom mushrooms music musical musically musician musicians
musicianship musing musket musketry must mustache mustached muster mutant mutational mute muted
mutely mutilate mutilation mutineer mutiny mutter muttering mutton mutual mutuality muzzle my
myelofibrosis myeloid myocardial myocardium myofibril myofibrilla myriad myself mysterious mystery
mystic mystical mystify mystique myth mythic mythological mythology myths n nab nadir nag nagging
nail nails naive naked nakedly nakedness name named nameless namely names namesake nan nana nap
napkin napkins napped nappies nappy naprapath naps narcotize narrate narrates narrating narrative
narrow narrowed narrowing narrowly narrowness nasal nasale nastily nasty natal nation national
nationalism nationalistic nationality nationalize nationally native nativity natural naturalism
naturalize naturalized naturally naturalness nature naturopath naught naughty nausea nauseated
nautical naval navel navigate navigation navigator navy nay nazi neanderthal near nearby nearer
nearest nearly nearness nearsighted neat neatly neatness nebulous necessarily necessary necessitate
necessity neck necklace necktie necropsy necrosis necrotic nectar nectary need needed needing
needle needless needlessly needs negative neglect neglected negligence negligent negligible
negotiate negotiation negotiations negro neighbor neighborhood neighboring neighborliness neighbors
neighbour neighbourhood neighbouring neighbours neither nemesis neocortex neocortical neoliberal
neoromanticism nephew nerve nerveless nerves nervous nervously nervousness nest nestle nestling net
netball netlike nets nettlesome network neurological neurologist neuromuscular neuronal
neuropsychiatric neurosis neurotic neuter neutral neutralism neutralist neutrality neutralization
neutralize neutralized neutrophil never nevertheless new newborn newborns newcomer newcomers newer
newest newly news newsboy newsletter newsletters newsman newspaper newspaperman newspapers newsroom
next nibbed nice nicely nicety niche nickel nickname nicotine niece night nightclub nightdress
nighted nightfall nightingale nightlife nightly nightmare nightmarish nights nightshirt nighttime
nihilism nihilistic nil nilpotent nimble nimbly nine nineteen nineteenth nineties ninety ninth nip
nit nite nitrate nitrogen nits no nobility nobody nobodys nociceptive nocturnal nod nodded nodding
nodular nodule noise noisemaker noisily noisy nomia nominal nominally nominate nomination
nonassertive nonchalant nonchurchgoing noncom noncommissioned noncompetitive noncompliant
nonconformist nondescript nondriver none nonenzymatic nonequivalence nonequivalent nonetheless
nonexistent nonfiction nonfunctional noninterference nonionic nonlinguistic nonmetallic
nonobservant nonoccurrence nonparticulate nonpolitical nonproductive nonresident nonsense
nonspecific nonspecifically nonverbal nonvolatile noodles noon nor noradrenaline norethandrolone
norm normal normally north northeast northerly northern northland northward northwest nose
nosebleed nosebleeds nosed noses nostalgia not notable notably notarised notarize notarized notary
notation notch note notebook notebooks noted notes nothing notice noticeable noticeably noticed
notices notification notifications notified notify notion notorious notoriously notwithstanding
noun nourish nourished nourishment novel novelist novels novelty november novices novitiate now
nowhere nowise nozzle nuance nubbin nubile nuclear nucleate nucleolus nucleus nude nudge nuisance
null numb number numbered numbering numbers numbing numbness numerical numerous numinous nun nuns
nurs nurse nursery nurses nursing nurture nut nuthouse nutrient nutrition nutritional nutritive
nuzzle nymph nymphomaniac o oak oaken oat oath oatmeal obdurate obedience obedient obediently
obelisk obey object objected objectification objection objectionable objections objective
objectivity objects obligated obligation obligational oblige obliged obligingly oblique obliterate
obliteration oblivion oblivious obnoxious obscene obscenity obscure obscurely obscurity obsequious
observable observance observant observation observational observations observe observed observer
observers obsess obsessed obsidian obsolescent obstacle obstinately obstruct obstruction obtain
obtainable obtrusiveness obverse obvious obviously occasion occasional occasionally occasions
occidental occipital occlude occluded occlusion occlusive occupancy occupant occupation
occupational occupied occupy occur occurrence ocean ocelot ocher octahedron octave october ocular
odd oddly odds odious odor odyssey of off offbeat offence offend offender offense offensive offer
offered offering office officer offices official officially officials officiate offline offsaddle
offset offshore offsites offspring offstage often oftentimes ogle ogress oh ohmic oil oilcloth
oiled oilfield oily ok okay old older oldest olds oldster oleander oleophilic oleophobic ology
ombudsman omen ominous ominously omission omit omniscient on once oncoming one oneness ones onetime
onions online onlooker only onrush onset onshore onslaught onto opalescent opaque open opened
opener opening openings openly openmouthed opens openwork opera operagoer operate operatic
operating operation operational operationally operations operative operator operetta opinion
opinionated opinions opium opponent opportunism opportunistic opportunities opportunity oppose
opposed opposing opposite opposition oppress oppression opt opted optical optically optician
optimal optimism optimistic optimum option optional options opulent opus or oral orally orals
orange oranges oration orator oratorical oratorio orb orbit orbital orchard orchestra orchestral
orchestration orchid ordain ordeal order ordered orderer ordering orderliness orderly orders
ordinance ordinarily ordinary ordinate ore org organ organic organically organification
organisation organise organised organism organization organizational organize organized organizer
orgy orient oriental orientation oriented orifice origin original originality originally originate
ornament ornately ornery orphan orthicon orthodontist orthodox orthodoxy orthographic orthography
orthopedic orthophosphate oscillation oscillator osseous ossification ossify ostensibly
ostentatious osteoporosis ostracize other others otherwise otter otters ought ounce our ours
ourselves oust out outbreak outburst outcast outclass outclassed outcome outcomes outcry outdated
outdistance outdo outdoor outdoors outdraw outer outface outfield outfielder outfight outfit
outflow outgeneral outgoing outgrow outing outings outlaw outlay outlet outline outlined outlive
outlived outlook outlying outmaneuver outmode outmoded outnumber outplay outpost output outrage
outraged outrageous outranks outreach outright outrun outset outside outsider outskirt outskirts
outsmart outspoken outstanding outstandingly outstrip outward outwardly outweigh oval oven over
overachievement overachiever overactive overall overalls overbearing overboard overburden overcast
overcoat overcome overconfident overcurious overdone overdrive overdue overeat overeating
overemphasize overestimate overestimation overexpose overfeed overfill overflow overgrown overhand
overhang overhaul overhead overhear overheat overheated overindulge overlap overlay overload
overloaded overlook overlooked overnight overnighter overpayment overpower overpriced overproduce
overprotection overprotective overreach override overriding overrule overrun overseas overshadow
overshoe overshoot oversight oversimplification oversized overstated overstep overstrain
overstretched overt overtake overthrow overtime overtly overtone overture overturn overturned
overvaliant overview overweight overwhelm overwhelming overwhelmingly overwork overworked owe owing
owl own owned owner owners ownership owns oxcart oxen oxford oxidation oxidise oxidised oxygen
oxytetracycline oyabun oyster ozone p pace pachinko pacific pacification pacify pacing pack package
packaging packed packet packets packing packinghouse packs pact pad padded paddle padel padlock
pads paean paediatric paganism page pageant pager pages paging paid pail pain painful painfully
painless pains paint painted painter painting pair paired pairs pal palace pale paleocortex
paleocortical palette pall pallet pallets pallid pallor palm palpable palpably pamphlet pan pancake
pancakes pander pane panel paneling panels panic panicked panoramic pant pantheon panther panting
pantomime pantry papal paper paperback paperbacks papers paperwork papery papillary par para
parable parachute parade paradigm paradise paradox paradoxical paradoxically paraeducator paragon
paragraph parakeet paralegal parallel parallelism paralyze paramagnet paramagnetic parameter
parametric paramount paranoiac paranoid paraphernalia paraphrase parasite parasympathetic parcel
parcels parch parched parchment pardner pardon pardonable pare parenchyma parent parental
parenthesis parenthood parenting parents parimutuel parish parishioner parisology park parked
parking parkour parlance parlay parliament parliamentary parlor parochial parody parole paroxysm
parrot parrotlike parry parsnip parson parsonage part partake parted partial partially participant
participate participation particle particular particularistic particularly particulate parties
parting partition partly partner partners partnership parts party pass passage passageway passed
passenger passengers passerby passes passing passion passionate passionately passive passively
passivity password passwords past pasta paste pasted pastel pastelike pastime pasting pastor
pastoral pastries pasture pasty patch patched patching patchwork patent paternalistic paternally
path pathetic pathless pathogenesis pathogenic pathologic pathological pathologist pathology pathos
pathway pathways patient patiently patients patina patriarchal patriot patriotic patriotism
patristic patrol patroller patrolman patron patronage patronize patronizing patronne patted patter
pattern paucity pause pauses pave paved pavement paving paw pawn pawnshop pay payable paycheck
payday paying payment payroll pays payslips pea peace peaceable peaceful peacefully peacock peak
peaked peaks peaky peal pealing peanut pear pearly pears peas peasant pebble peck pecs pectoral
pectoralis peculiar peculiarity peculiarly pedagogical pedantic peddle peddler pedestal pedigree
pee peed peel peeled peeling peep peer peevish peg pegboard pegs pellets pelt pelting pelvic pelvis
pemmican pen penalize penalties penalty penance pence pencil penciled pencils pending pendulum
penetrate penetrating penetration penguins peninsula pennant pennies pens pension pensioner
pensioners pensive pentagon penthouse peony people peopled pepper peptidase per perambulating
perceive perceived percent percentage percentile perceptible perception perceptive perceptual perch
perchance perchlorate percolator percussion percussive peremptory perennial perennially perfect
perfectibility perfection perfectionism perfectionist perfectly perforation perform performance
performer perfume perfumed perfunctorily perfunctory perfusion perhaps peril perilous perilously
period periodic periodical periodically periodicity periods peripheral peripherally periphery
perish periwinkle perky permanence permanent permanently permeate permission permit permitted
peroxide perpetrate perpetration perpetual perpetuate perpetuation perplexed perplexing persecute
persecution perseverance persevere persist persistence persistency persistent persistently person
persona personage personal personalised personality personalize personalized personally personaly
personification personify personnel persons perspective perspiration persuade persuasive pert
pertain pertinence pertinent perturb perturbation perusal peruse pervade pervaporation perverse
perversely pessimism pessimist pessimistic pester pestered pestering pestilential pesto pet petal
petite petition petitioner petrify petrol petticoated petting petty petulance petulantly pew pews
phagocyte phalanx phantasy phantom pharmaceutical pharmacist pharmacological pharmacy phase
pheasant phenomenon phenothiazine philanthropic philanthropist philharmonic philippic philological
philosopher philosophic philosophical philosophically philosophize philosophizing philosophy phloem
phone phoned phoneme phonemic phonemics phones phonetic phonetics phonic phonics phoning phonograph
phonologic phonology phony phosgene phosphate phosphorescent phosphorus photo photocopied
photocopier photocopies photocopy photograph photographer photographic photographically photographs
photography photomontage photon photos photosynthesis phrase phraseology phrases phrasing phylum
physical physically physicalness physician physicist physicochemical physics physio physiognomy
physiological physiology physique pianism pianist pianistic piano pick picked picket picking pickle
pickleball picks pickup pickups picky picnic pictorial pictorially picture pictured pictures
picturesque picturing pidgin pie piece pieces piedmont pier piety piezoelectric piezoelectricity
pig pigeon pigeonhole pigheaded pigment pigs pigskin pike pile pilfer pilgrim pilgrimage piling
pill pillar pillory pillow pilot piloted pimp pimple pin pinafore pinball pinch pinched pine
pinecone ping pinging pings pink pinnacle pinned pinning pinpoint pins pioneer pipe pipes pique
pirate piratical pirogue piss pistol pistoleer pit pitch pitched pitcher pitchfork pitching piteous
piteously pitfall pith pithy pitiable pitiful pitiless pitilessly pituitary pity pityingly pivot
pixie pizza place placement placements places placid placidly plagiarism plague plain
plainclothesman plainly plaintively plaits plan planar plane planet planetary planetoid planned
planner planning plans plant plantation planted planter planting plants plaque plasma plaster
plastered plasterer plasters plastic plastically plasticity plat plate plates platform platinum
platitudinous platonic platoon plausible play playable playacting playback played player playful
playground playgroup playing playmate plays playtime playwright plead pleasant pleasantly please
pleased pleasing pleasure pleat pledge pledges plenitude plentiful plenty pleura pleural pliant
plight plod plodding plot plots ploughs plow plowing plowshare pls pluck plug plum plumb plumber
plumbing plumes plummet plump plumping plumpness plums plunder plunge plunk plunker plural
pluralistic plus plush ply pm pneumonia poach pocket pocketful pockets podcast podium poem poems
poet poetic poetry poignancy poignant point pointed pointing points poise poised poison poke polar
polarity polarization polarize pole polemical police policeman policemen policies policing policy
polio polish polished polite politely politeness politic political politically politician politics
polka poll polled pollen pollination polls polluted pollution polo polybutene polycrystalline
polyelectrolyte polyethylene polymerization polymyositis polynomial polynomials polyphosphate
polytonal pomaded pommel pompous pompously pompousness poncho pond ponder ponderous pony ponytail
pooch pool pools poor poorly pop popcorn poplin popping populace popular popularism popularity
popularly populate populated population populous porch porches porcupine pore pork porkchop
porosity porous porridge port portable portables portal portals portend portentous porter
porterhouse portfolio portfolios portion portrait portray portrayal portugal portwatcher pose
poseur position positions positive positively positivism positivist posse posseman possess
possessed possession possessive possibility possible possibly possum post postage postcard postcode
posted poster posterior posters posthumous posting postman postmark postpone posts postscript
postulate posture postwar pot potassium potato potatoe potatoes potency potent potential
potentiality potentially potentiometer pothole potholes potluck potpourri potshot pottery potty
pouch pouches poultry pounce pound pounding pounds poured pours poverty powder powdered powdery
power powerful powerfully powerfulness powerless powers powwow ppl practicable practical
practically practice practiced practise practised practising practitioner practitioners pragmatic
prairie praise pram prams prance prank prattle pray prayer praying pre preach preacher preaching
preamble prearrange precarious precast precaution precede precedence precedent preceding
prechlorination precinct precipice precipitate precipitin precise precisely precision preclude
precocious preconceived preconception precondition precooked precooled predecessor predetermined
predicament predicator predict predictable prediction predictive predigested predilection
predisposed prednisone predominance predominantly predominate predomination preeminent preempt
preexistence preexistent preface prefect prefer preferable preferably preference preferential
preferentially preferment preferred prefix pregnancy pregnant prehistoric preisolate prejudice
prejudiced prejudicial preliminary preliterate prelude premiere premise premises premium premix
premonition premonitory preoccupation preoccupied preoccupy prep prepackaged preparation
preparative preparatory prepare prepared preposition prepositional preposterous preps prepubescent
prepupal prerequisite presage preschool prescribe prescribed prescription preseason presence
present presentable presentation presentational presentations presenter presenters presently
presentment presentness presents preservation preserve preserved preside presidency president
presidential press pressed pressing pressure prestige presto presumably presume presumption
presuppose presupposition pretence pretend pretended pretending pretends pretense pretension
pretext prettier prettiness pretty prevail prevalence prevent preventing prevention preventive
previous previously prevision prewar price priceless prices pricing prick prickly pride priest
primacy primarily primary primate prime primed primer primeval priming primitive primly primping
principal principally principals principle principles print printable printed printer printers
printing printout printouts prints prior priorities prioritise priority prise prison prisoner
privacy private privately privilege privileged privy prize prizefight prizes prizewinning pro
proactive probability probable probably probe problem problems procedural procedure procedures
proceed proceeding proceedings proceeds process processed processing processor proclaim proclaimed
proclamation procrastinate procrastination procreation procreative proctor proctoring procure
procurement procurer prod prodigious produce produced producer product production productive
productivity prof profane profanely profanity profess professedly profession professional
professionally professionals professor professorship proffer proficiency proficient profile profit
profitability profitable profitably profits profound profoundly profundity profuse profusely
profusion program programme programming programs progress progressing progression progressive
progressively progressivism prohibit prohibition project projected projectile projection projector
projectors projects proletariat proliferation prolific prolong prolongation prolonged prom
prominence prominent prominently promise promised promises promising promote promoter promotion
promotional prompt promptly promulgate promulgator prone pronoun pronounce pronounced pronouncement
pronunciation proof proofs prop propaganda propagandist propagandistic propagation propane propel
propeller proper properly property prophecy prophesy prophet prophetic prophetically propitious
proponent proportion proportional proportionality proportionally proportionate proportionately
proposal proposals propose proposed proposition propped proprietor proprietorship propriety
propylthiouracil proscribe prose prosecute prosecution prosecutor prosodic prosody prospect
prospective prospectus prosper prosperity prosperous prostitute prostitution prostrate protagonist
protease protect protected protecting protection protections protective protectively protectorate
protects protege protein proteolysis proteolytic protest protestant protestation proto protocol
protogeometric proton protoplasm prototype prototypical protozoan protrude protuberance proud
proudly prove proved proven provenance proverb proverbial provide provided providence providential
provider providers provides providing province provincial provincialism proving provision
provisional provisions proviso provocation provocative provoke provost prowess prowl prowler
proximal proximate proximity prurient pry pseudo pseudophloem psi psyche psychiatric psychiatrist
psychical psychically psychological psychologically psychologist psychologists psychology
psychopath psychopathic psychopharmacological psychophysiology psychopomp psychotherapeutic
psychotherapy psychotic pterygium pub pubescent pubic public publication publicist publicity
publicize publicized publicly publish published publisher publishers publishing pucker puckish
pudding puddle puddles puff puke pull pulled pulley pulling pulls pulmonary pulp pulpit pulsate
pulsation pulse pulseless pulses pulverize pulverized pummel pump pumpkin pumpkins punch puncher
punctuality punctuate puncture punctured pundit pungently punish punishable punishes punishing
punishment punitive punk punster punt puny pup pupate pupil pupils puppet puppy puppyish purchase
pure purely purgatory purge purging purification purify purity purl purloin purple purport
purportedly purpose purposeful purposely purse pursuant pursue pursued pursuer pursuing pursuit
purveyor push pushchair pushed pushes pushing pushup pussy put putout puts putt putting puzzle
puzzled puzzlement puzzles puzzling pyknotic pyramid pyramids pyrometer q quack quackery quadriceps
quadruple quadrupling quail quaint quake quaker qualification qualified qualify qualitative
qualitatively quality qualm quantitative quantitatively quantity quarrel quarrelsome quarry quart
quarter quarterback quarterly quarters quartz quash quasi quaterly quatrain quaver quavering
quaveringly queer quell quench queries querulous querulously query quest question questionable
questioner questioning questioningly questionnaire questions queue queued quibble quick quicken
quickening quicker quickie quickly quickness quicksilver quickstep quid quiescent quiet quietly
quietness quill quilt quilted quintet quip quirk quirt quit quite quitting quiver quixotic quiz
quizzes quota quotas quotation quote quotes quoting rabbi rabbit rabble raccoons race racial racing
racist rack racket racketeer racks racy radar radial radiance radiant radiate radiation radiator
radiators radical radicalism radically radio radioactive radiochlorine radish radius raffle raft
rafter raftered rag ragamuffin rage ragged raid rail railhead railing railroad railway rain rainbow
raincoat rained rainfall raise raised raisin raising rajah rake rakishly rally rallying ram ramble
ramification ramp rampant rampart ramrod ran ranch rancher rancor random randomization randomly
rang range ranging rangy rank ranked ranking ransack rap rape raped rapid rapidity rapidly rapist
rapport rapture rare rarely rarified rascal rasp rasping rat ratable rate rated rates rather
rathole ratify rating ratings ratio ration rational rationale rationalism rationalization
rationalize rationally rationed rationing ratios rattle rattler rattlesnake rattling raucous
raucously ravage raw rawhide razor rbi re reach reachable reached reaches reaching react reactant
reacted reaction reactionary reactivate reactivity read readable readapt reader readers readily
readiness reading readings readjust readjustment reads ready reaffirm reagent real realign realism
realist realistic realistically reality realization realize really realm realtor reap reappear
reappearance rear rearguard rearing rearrange rearward reason reasonable reasonably reasoning
reasons reassail reassemble reassert reassign reassurance reassure reassured reassuring
reassuringly reawaken rebellion rebellious rebelliously reborn rebound rebuff rebuild rebuilding
rebuilt rebuke rebut rec recalculate recall recapitulate recapture recede receipt receipts receive
received receiver recent recently receptacle reception receptionist receptive recess recession
recipe recipes recipient recipients reciprocal recital recite reckless recklessly recklessness
reckon reckoning reclaim reclaimed reclassification reclassify reclining recluse recognition
recognizable recognize recognized recoil recollect recollection recommend recommendation
recommendations recommended recommends reconcile reconciling recondition reconnoiter reconsider
reconsideration reconstruct reconstructed reconstruction reconvene reconvert recopy record recorded
recorder recorders recording recordings records recount recoup recourse recover recoverable
recovery recreate recreation recreational recrimination recruit recruiters recruitment rectangle
rectangles rectangular rectifier rectitude recuperation recur recurrence recurrent recycling red
redcoat redden redecorate rededicate redeem redefine redefinition redemption redeposition redesign
redesigned redevelopment redheaded redheader redid redirect redirecting rediscover rediscovery
redistribute redline redly redouble redoubled redoubtable redrawn redress reduce reduced reducing
reduction redundancies redundancy redundant reecho reef reek reeking reel reelect reelection
reenact reenforce reenforcement reentry reestablish reevaluate reevaluation reexamine ref refashion
refectory refer referee reference referendum referral referrals referred refers refill refinance
refine refined refinement reflect reflectance reflecting reflection reflective reflectively
reflector reflects reflex reflexly refocusing reform reformation reformed reforms refrain refreshed
refreshing refrigerated refrigeration refrigerator refuel refueling refugee refugees refund
refurbish refusal refuse refused refute regain regal regale regard regardant regarding regardless
regenerating regime regiment regimental regimentation region regional regionally regions register
registered registrant registrar registration registry regression regret regretfully regrets regroup
regular regularity regularly regulars regulate regulated regulation regulations regulator
regulatory rehabilitate rehabilitation reharmonization rehash rehearing rehearsal rehearse
reimburse reimbursement rein reinforce reinforcement reinstall reinstate reinterpret reissue
reiterate reject rejection rejoice rejoicing rejoin relace relate related relatedness relation
relations relationship relationships relative relatively relatives relativistic relax relaxed
relaxing relay relearn release relegate relent relentless relentlessly relentlessness relevance
relevancy relevant reliability reliable reliably reliance relic relief relieve relieved religion
religionist religious religiously religiousness relinquish relish relive reliving reload reluctant
reluctantly rely relyric remain remainder remaining remains remake remand remark remarkable
remarkably remarks remarry remedial remedy remember remembered remembrance remind reminder
reminders reminds reminisce remission remit remnant remodel remonstrance remonstrate remorse
remorseful remorseless remote remount removal remove removed remuda remuneration remunerative
rename rend render rendering rendezvous rending rendition renew renewal renewed renewing renovation
rent rental rents renunciation reopen reorder reorg reorganisation reorganize reorientation rep
repaint repainted repair repaired repairing repairman repay repayable repayment repeal repeat
repeated repeatedly repeats repel repent repentance repentant repertory repetition repetitive
rephrase replace replaced replacement replaces replacing replant replenish replenishment
replication replied replies reply replying report reported reportedly reporter reporting reports
repose repository reprehensible represent representation representational representative repress
repressed repression repressive reprieve reprimand reprint reprisal reproach reprobate reproduce
reproducibility reproducible reproducibly reproduction reproof reprovingly reps reptile republic
republican repudiate repugnance repulse repulsion repulsive reputable reputation repute request
requested requests require required requirement requires requisition reread rerun reschedule
rescind rescue reseal research researcher resemblance resemble resent resentful resentfully
resentment reserpine reservation reserve reserved reserves reservoir reset resets resettle reshape
reside residence resident residential residents residual residue resift resign resignation resigned
resignedly resilience resilient resiny resist resistance resistant resistive resistor resmudge
resolute resolutely resolution resolve resolved resonance resonant resorcinol resort resound
resounding resource resourcefulness respect respectable respected respectful respectfully
respective respectively respects respiration respiratory respite resplendent respond response
responsibilities responsibility responsible responsibly responsive responsiveness rest restate
restatement restaurant resting restive restively restless restlessly restlessness restock
restoration restore restrain restrained restraint restrict restricted restricting restriction
restrictive restroom restructure result resultant results resume resumption resurrect resuspend
resuspension retail retailer retailing retain retained retakes retaliate retaliation retard
retardation retarded retch reteach retention retentive retentiveness rethink reticulate retie
retina retinal retire retired retirement retiring retook retort retrace retract retraining
retranslate retreat retreated retribution retrieve retriever retrogressive retrospect retrospective
retrovision return returning returns reunion reunite reuse rev revamp reveal revealing revel
revelation reveller revelry revenge revenue reverberate reverberation revere revered reverence
reverend reverie reversal reverse reversibility reversible reversing revert revery revetment review
reviewed reviewer reviewing reviews revile revise revised revision revisions revisited revitalize
revival revive revolt revolution revolutionary revolutionize revolve revolver revulsion reward
rewarding rewrite rewritten rewrote rhetorician rheumatism rhino rhinoceros rhinotracheitis rhubarb
rhyme rhythm rhythmic rhythmical rhythmically rib ribbon riboflavin ribs rice richly richness
rickety ricochet rid ridden riddle riddled ride rider riders rides ridicule ridiculous ridiculously
riffle rifle rifleman rift rig rigged rigger right righteous righteousness rightfield rightful
rightfully rightly rightness rights rigid rigidly rigor rigorous rigorously rigs rim rimless ring
ringing rings rink rinse riot riotous rip ripe ripen ripening ripping ripple rise risers rises
rising risk risks risky rite rites ritual ritualize rival rive river riverbank rivers rivet rivulet
road roadblock roadmap roads roadside roadway roam roar roarer roaring roast roasted robber robbery
robe robes robin roblox robocall robot robotics robots robust robustness rock rocket rocklike rodeo
rogue roiling role roleplay roleplaying roles roll rolled roller rollickingly rolling rollout rolls
roman romance romantic romanticism romanticize romp roof roofer roofing roofs rooftop rooftree
rookie room roomful roommate rooms roost rooster root rooting rope ropes rosary rosebud roses
rosette roster rosters rostrum rot rota rotary rotate rotated rotating rotation rotor rotten
rotundity rough roughen roughhewn roughly roughneck roughness roulette round roundabout roundabouts
rounded roundhouse rounding roundly rounds roundup rouse rousing rout route router routes routine
routinely routines routing rove roving row rowing rpm rub rubbed rubber rubberlike rubbery rubbish
rubble rubric rubs ruck rudder rudderless ruddy rude rudely rudeness rudimentary ruefully ruffian
ruffle ruffled rug rugby rugged ruin ruined ruinous rule ruled rulemaking ruler rules ruling rumble
rumen rummage rumor rumors rump rumpus run runaway rundown rung runner running runoff runs rupture
rural rushing russet rust rusted rustic rustle rustler rustling rut rutabaga ruthless ruthlessness
rutted sabotage sacked sacrament sacred sacrifice sacrilege sad sadden saddle saddlebag sadism
sadistic sadly sadness safe safebreaker safeguard safeguarding safely safety sag saga sagacious
sagebrush sagging said sail sailing sake salable salacious salad salads salamander salary sale
salesgirl saleslady salesman salesmanship salient saline saliva salivary salivate sallow salmon
salon saloon salt saltwater salty salubrious salutary salute salvage salvation salve salvo same
sameness samosas sample sampler sampling sanctified sanction sanctity sanctuary sand sandal
sandalwood sandpaper sandpit sandwich sandwiches sane sanguineous sanitation sanity sap sapling
sarcasm sarcastic sarcolemmal sardine sardonic sash sashay sassing sat satanic satellite satiate
satiety satin satire satiric satirical satirically satirist satisfaction satisfactorily
satisfactory satisfied satisfy saturate saturated saturation saturday saturdays sauce sausage saute
savage savagely savageness save saved saver saves saving savings savior savor savory savvy saw
sawdust sawhorse say saying says scab scaffold scale scaled scaling scalloped scalp scalpel scamper
scan scandal scandalize scant scanty scapular scar scarce scarcely scarcity scare scarecrowish
scared scarf scarify scarred scary scathing scathingly scatter scattered scavenger scenario scene
scenery scenic scent scented sceptical scepticism schedule scheduled scheduling schematic scheme
scherzo schism schizophrenic scholar scholarly scholarship scholastic scholastically school
schoolboy schooldays schoolgirl schoolgirlish schoolhouse schooling schoolmarm schoolmaster
schoolmate schoolmistress schoolroom schools schwa sciatica science scientific scientifically
scientist scimitar scissors sclerotic scoff scoffing scold scolded scoop scoot scooted scooter
scope scorch scorched scorching score scoreboard scoreboards scoreless scores scoring scorn
scornful scornfully scoundrel scour scoured scourge scouring scours scouting scowl scraggly
scramble scrambled scrap scrape scrapheap scraping scrapped scratch scratched scratchiness
scratching scratchy scrawl scrawny scream screamed screaming screech screeching screechy screen
screener screening screenplay screens screenshot screenshotted screwdriver screws scribble scribe
scrimmage script scripts scriptural scripture scroll scrolled scrounge scrub scrubbed scrubbing
scrubs scrum scrupulously scrutinize scrutiny scud scuff scuffle sculptor sculptural sculpture
sculptured scurry scurrying scuttle se sea seacoast seafarer seagull seahorse seal sealed sealing
seals seam seaman seaquake sear search searched searching searchlight season seasonal seat seated
seating seats seawater seaweed sec secede secessionist seclude secluded second secondarily
secondary secondhand secondly seconds secrecy secret secretaries secretary secrete secretion
secretly sect section sectioned sections sector secularism secularist secularize secure securely
securing security sedan sedate sedentary sediment sedimentation seduction seductive sedulously see
seed seedbed seedling seedpod seeing seek seeker seem seemed seeming seemingly seems seen seep
seepage seeping seer sees seething segment segmental segregate segregated segregationist seismic
seismograph seize seizure seizures seldom select selected selection selective selectman self
selfish selfishness sell selling sells semantic semantically semblance semester semiempirical
semiliterate seminar seminarian seminary semiprecious semipublic semis semiskilled semitrance
semolina senate senator senatorial send sending sends senile senior seniority seniors sensation
sensational sense senseless sensibility sensible sensibly sensing sensitive sensitivity sensitize
sensor sensory sensual sensuality sensuous sent sentence sentences sentient sentiment sentimental
sentimentalist sentimentality sentimentalize sentinel sentry separable separate separated
separately separation sepia sept septation september septic septum sequence sequenced sequential
sequestration serenade serenely sergeant serial serialism series serious seriously seriousness
sermon serological serpent serratus serum servant serve served server servers service serviceable
services serviette serving session sessions set setback sets setting settle settled settlement
settler settles setup seven sevens seventeen seventeenth seventh seventy several severalty severe
severely severing severity sew sewage sewer sewing sex sextet sexual sexually sexy sforzando sh
shabby shack shackle shackled shade shaded shades shading shadow shadowed shadowing shadowy shaft
shaggy shake shaken shaking shaky shall shallow shallowness sham shamble shame shamefacedly
shameful shamrock shanties shantung shanty shape shaped shapeless shapely shaping shard share
shared sharer shares sharing shark sharks sharp sharpen sharpener sharply sharpness shatter
shattered shattering shave shaved shaven shaving shawl she sheaf shear sheath shed sheds sheep
sheeplike sheepman sheepskin sheer sheet sheets shelf shell shells shelter shelve shelves
shenanigan shepherd sheriff shes shibboleth shield shielded shielding shift shifted shifting shifts
shim shimmy shin shinbone shine shining shiny ship shipbuilding shipment shipped shipping shipshape
shipwreck shipyard shirk shirking shirt shirtfront shirts shirtsleeve shirtsleeves shit shiver
shivering shivery shock shocked shocking shockingly shod shoe shoebox shoeful shoelace shoes
shoestring shook shoot shooter shooting shop shopkeeper shopper shopping shore short shortage
shortcut shorten shortened shortening shorter shortly shortness shorts shortsighted shortstop shot
shotgun shots should shoulder shouldered shoulders shout shouted shouting shouts shove shovel
shoving show showcase showdown showed shower showerhead showers showing shown showpiece showroom
shows showy shrapnel shred shrewd shrewdly shrewish shriek shrieked shrieking shrill shrilly shrine
shrink shriveled shroud shrub shrubbery shrug shucks shudder shuddering shuffle shuffling shuld
shun shunt shushed shut shutdown shuts shutter shuttle shy shyly shyness siamese sic sick sicken
sickish sickly sickness sickroom side sideboard sidelong sides sidestep sidewalk sideways
sidewinder sidewise siding sidle siege sieve sift sifts sigh sighed sight sightseeing sign signage
signal signaling signalled signature signatures signed signer significance significant
significantly signify signing signore signpost signs silence silenced silences silent silently
silhouette silhouettes silicate silicone silk silkworm sill sills silly silo silvery similar
similarity similarly simile similitude simmer simple simplex simplicity simplify simplistic simply
simulate simulated simulation simultaneous simultaneously since sincerely sincerity sinewy sinful
sinfulness sing singe singer singing single singly sings singsong singular singularity singularly
sinister sink sinking sinner sinning sintered sinuous sinusoid sinusoidal sip sipper sir siren
sirloin sis sister sisters sit site sites sits sitter sitting sittings situate situated situation
six sixteen sixteenth sixth sixties sixty sizable size sized sizes sizzle sizzling skate skedaddle
skeet skeletal skeleton skeptic skeptical skepticism sketch skews skid skiff skiing skill skilled
skillful skillfully skills skim skimming skin skinny skip skipped skipping skips skirmish
skirmisher skirt skirts skit skulk skulking skull skullcap skunk skylark skylight skyscraper slab
slack slacken slacking slacks slain slant slanted slanting slantingly slantwise slap slapstick
slash slashed slashing slat slate slaughter slave slaver slavery sled sleep sleeper sleepily
sleeping sleeps sleepwalker sleepy sleet sleeve sleeves slender slept slice slick slicker slid
slide slides slideshow slideshows sliding slight slightly slim slime sling slinging slingshot slink
slinky slip slippage slipped slipper slippered slippers slippery slipping slips slit slivery slob
sloe slogan sloganeering sloop slop slope sloping sloppy slot slots slovenliness slovenly slow
slower slowing slowly slowness sludge slug slugger sluggish sluggishly sluice sluicing slum slumber
slump slurp slurred sly smack small smaller smallish smallness smallpox smart smash smell smelled
smelling smells smelter smile smiled smiles smiley smiling smilingly smirk smite smitten smoke
smokehouse smoking smolder smolderingly smooth smoothly smoothness smother smothered smothering
smug smuggle smuggler snack snacks snag snail snails snake snakes snap snapdragon snappy snaps
snapshot snare snarl snatch sneak sneaker sneakers sneer sneezing snicker sniff sniffed snigger
snip sniper snitch sniveling snobbish snoop snore snoring snort snout snow snowball snowed snowfall
snowing snowplow snows snub snuffbox snuffer snug snuggle snuggled snugly so soak soaking soap
soapsuds soar soaring sob sober sobering soberly sobriety soccer sociability sociably social
socialism socialist socialistic sociality socialize socialized socially societal society
socioeconomic sociological sociologist sock socket sockets socks sod sodden soddy sodium sofa soft
soften softened softening softer softly softness software soil soiled sojourn solace solar sold
solder soldering soldier soldiering soldiery sole soled solely solemn solemnity solemnly solicit
solicitor solicitude solid solidarity solidity solidly solipsism solitary solitude solo soloist
soluble solution solutions solve solved solvent somatic somber some somebody someday somehow
someone someplace somersault somersaulting something sometime sometimes somewhat somewhere
somnolent somone somthing son sonar song songs songwriter sonnet sonogram sonority sonorous sons
soon sooner soothe soothingly soothsayer sooty sophisticate sophisticated sophistication sophomore
soprano sorb sorbed sordid sore sorely sorority sorption sorrel sorrow sorrowful sorry sort sorted
sorting soughingly sought soul soulfully souls sound sounded sounding soundproof sounds soundtrack
soup soups sour source sources sourdough sourly souse soutane south southbound southeast
southeastern southern southernism southpaw southward southwest souvenir sovereign sovereignty
soviet sowbelly space spaced spacer spacers spaces spacing spacious spaciousness spade spaghetti
span spang spaniel spanner spanners spare spark sparkling sparrow sparse sparsely spasm spasmodic
spatial spatiality spatially spatter speak speakeasy speaker speakers speaking speaks spear
spearhead special specialist specialists specialization specialize specialized specially specialty
species specific specifically specification specificity specified specifies specify specimen speck
speckled spectacle spectacles spectacular spectacularly spectator specter spectral spectrometer
spectrophotometer spectroscopy spectrum specular speculate speculation speculative speculatively
speech speeches speechlessness speed speedily speeds speedy spell spellbinding spellbound spelled
spelling spellings spells spend spending spends spent sphere spherical spherule spic spice spider
spidery spied spike spikes spill spin spine spineless spinnability spinners spins spiral spire
spirit spirited spirits spiritual spiritually spit spite spiteful splash splashed splatter
splattered spleen splendid splendidly splendor splenomegaly splice splicing splint splinters
splintery splints split splitting splutter spoil spoiled spoke spoken spokesman sponge spongy
sponsor sponsorship spontaneity spontaneous spontaneously spoon spoonful sporadic spore sport
sporting sports sportsman sportswoman spot spotless spotlight spotted spouse spout sprain sprawl
sprawling spray spraying spread spreadsheet spreadsheets spree sprightly spring springboard
springtime sprinkle sprinkling sprint sprinter sprout sprue sprung spume spur spurn sputnik sputter
sputtering spy squabble squad squadron squall squalling square squared squarely squares squash
squashed squat squatting squawk squeak squeaks squeaky squeal squeeze squeezing squelch squint
squire squirm squirrel squirt stab stability stabilization stabilize stabilized stabilizing stable
staccato stack stacked stadium staff staffing staffroom staffs stage stager stagger staggering
staggeringly staginess stagnant stagnation stain stained staining stair staircase stairs stairway
stairwell stake stakeholder stakeholders stale stalk stalked stall stamen staminate stammer stamp
stamped stampede stamps stance stand standard standardise standardize standardized standards
standby standing standpoint stands standstill staple stapled stapler staples star starboard stardom
stare starlet starlight stars start started starter starting startle startled startling starts
startup starvation starve starved starving state statehouse stately statement statements states
statesman statesmanlike statesmanship static stating station stationery stations statistic
statistical statistically statistician statistics stats statuary statue statuette stature status
statute statutory staunch stay stayed staying stays stead steadfastly steadied steadily steady
steak steakhouse steal stealing stealth stealthily stealthy steam steamboat steamed steaming
steamship steed steel steep steeper steeple steeply steer steering stellar stem stemmed stenography
stent stentorian step stepchild stepdad stepdaughter stepfather stepmother stepmum steppe
steprelationship steps stepson stepwise stereo stereophonic stereotype stereotyped sterilize
sternal sternly sternum steroid stethoscope steward stewing stick sticker stickers sticking
stickpin sticks sticky stiff stiffen stiffening stiffly stiffness stifle still stillbirth stillness
stilt stilted stimulant stimulate stimulating stimulation stimulus sting stink stinking stinks
stipend stipends stipulate stir stirring stirrup stitch stock stockade stockbroker stockholder
stocking stoic stoical stoicism stoke stole stolid stolidly stomach stomp stone stonily stood stool
stoop stooped stop stoplight stopped stopping stops stopwatch storage store stored storefront
storehouse storekeeper storeroom storied stories storm story storyline storyteller stout stoutly
stove stow straddle strafe straggle straggler straggling straight straightaway straighten
straightforward strain strained straining strait straitlaced strand stranded strange strangeness
stranger strangers strangle strangled strangulation strap strapped straps stratagem strategic
strategist strategy stratification stratified stratify stratum straw strawberry stray streak
streaked stream streamed streaming streamlined streamliner street streetcar streetlight streets
strength strengthen strengths strenuous strenuously strep stress stressed stressful stretch
stretched stretching strew striation stricken strict strictly stride strife strike strikes striking
strikingly string stringy strip stripe striped stripped strive striving stroke stroll strong
stronger strongly strop structural structurally structure structured struggle struggling strum
strung strut strychnine stub stubborn stubbornly stubbornness stucco stuck stud studded student
students studied studies studio studious studiously study studying stuff stuffed stuffy stumble
stumbled stump stumping stun stung stunned stunning stunt stupefying stupendous stupid stupidity
stupidly stupor sturdy stutter stutters style stylemark stylist stylistic stylization stylized
suave sub subbed subbing subcommittee subconscious subconsciously subcontinent subcontract
subdivision subdue subdued subfigure subgroup subhuman subject subjective subjectivist subjects
subjugate subjugation subjunctive sublime subliterary submarine submerge submission submissive
submit submitted submucosa subordinate subparagraphs subpart subpoena subs subscribe subscription
subsection subsequent subsequently subservient subside subsidize subsidized subsidy subsist
subsistence subsoil subspace subspecies substance substantial substantially substantiate
substantive substation substitute substitutes substitution substrate subsurface subsystem subtend
subterfuge subtitle subtitles subtle subtlety subtly subtract subtraction suburb suburban
suburbanite suburbanized subvert subway succeed succeeding success successful successfully
succession successive successively successor successors succinctly succor succumb such suck sucker
suckers suction sudan sudden suddenly suddenness suds sue suffer sufferer suffering suffice
sufficient sufficiently suffix suffocate suffocating suffocation suffrage suffuse sugar sugars
sugary suggest suggestion suggestive suggests suicide suit suitability suitable suitably suitcase
suite suited suitor suits sulfur sulkily sulky sullen sullenly sulphur sultry sum summarize summary
summate summation summer summers summon sumptuous sums sun sunbaked sunburnt sunday sundays sunder
sundial sundown sundry sunflower sunken sunlight sunny sunray sunrise sunshade sunshine sunstruck
suntanned super superb superbly supercilious superficial superficiality superficially superheroes
superhighway superimpose superintend superintendent superintendents superior superiority
superlative supermarket supernatant supernatural supernaturalism supersede supersonic superstition
superstitious supervise supervised supervises supervising supervision supervisor supervisors supine
supper suppers supplant supplement supplemental supplementary suppleness supplicate supplier
suppliers supplies supply support supported supporter supporting supportive supports suppose
supposed supposedly suppress supra supremacy supreme supremely suprised sure surely surety surf
surface surfactant surfeit surge surgeon surgery surging surly surmise surmount surmounted surname
surpass surplus surprise surprised surprises surprising surprisingly surrender surreptitiously
surround surrounded surrounding surroundings surveillance survey surveying surveyor surveys
survival survive surviving survivor susceptibility susceptible sushi suspect suspects suspend
suspended suspense suspension suspensions suspicion suspicious suspiciously sustain sustenance swab
swad swagger swaggering swallow swami swamp swan swap swapped sward swarm swarthy swash
swashbuckler swatch swathe swathing sway swaybacked swear swearing swears sweat sweatband sweater
sweatshirt sweatshirts swede sweep sweeping sweet sweetheart sweetly sweetness swell swelled
swelling sweltering swerve swiftly swig swim swimming swimsuit swindle swing swinging swings swingy
swipe swiping swirl swish switch switchboard switched switches switching swivel swoon swoop sword
swords swore sworn swung sylables syllabicity syllable syllables syllabus syllabuses symbol
symbolic symbolically symbolism symbolist symbolize symmetric symmetrical symmetrically symmetry
sympathetic sympathetically sympathize sympathy symphonic symposium symptom symptomatic synagogue
sync synchronism synchronize synchronous synchrony syndicate syndrome synergism synergistic synonym
synonymous syntactic syntactically syntax synthesis synthesise synthesize synthetic syringa syrup
syrupy system systematic systematically systematization systematize systems t tab tabard table
tableau tabled tables tablet tabletop tablets taboo tabs tabulate tabulation tack tackle taco tacos
tact tactful tactic tactically tactics tactile tactual tactually tadpole tadpoles taffy tag tagged
tail tailback tailgate tailor tailored taint take taken takeoff takeover takes taking takings tale
talent talismanic talk talkative talked talkie talking talks talky tall taller tallow tally tamales
tame tamper tampering tampon tangent tangential tangible tangibly tangle tangled tango tank tanker
tanned tannery tannoy tantalize tantalizing tantalizingly tantrum tap tape taped taper tapestry
tapioca tapping taps taqueria tardies tardy target targets tariff tarnish tarp tarpaulin tarry tart
tartly task tasks taste tasteful tasting tat tater tattered taught taunt taunting taut tavern
tawdry tax taxable taxed taxes taxi taxidriver taxing taxpayer taxpayers taxpaying tba tbh tea
teacart teach teached teacher teachers teaches teaching teakettle teakwood team teammate teams
teamster teamwork teapot tear tearfully tears tease teasing teaspoonful teat tech technical
technically technician technique technological technologically technology tedious tee teem teen
teenage teenager teenagers teens teensy teeter teeth teetotaler tehy telefon telegram telegraph
telegrapher telegraphic telegraphy telepathy telephone telescope televise television tell telling
tells telltale telly temerity temp temper temperament temperature tempest template templates tempo
temporal temporarily temporary temps tempt temptation ten tenable tenaciously tenacity tenancy
tenant tend tendency tender tendered tenderly tenderness tending tendon tenebrous tenement tenet
tenfold tennis tenor tense tensely tension tensional tensionless tent tentacle tentative
tentatively tenth tenting tents tenuously tenure tepid term terminal terminate termination
terminology termly terms terrace terrain terrestrial terrible terribly terrier terrific terrified
terrify terrifying territorial territory terror terrorist terrorize terrycloth terse tersely test
testament tested testicle testify testily testimonial testimony testing tests tether text textbook
textbooks texted textile texts texture textured than thank thanked thankful thankfulness thanking
thanks thanksgiving that thatch thats thaw thawing the theater theatre theatregoer theatrical
theatrically their theirs theistic them thematic theme themes themselves then thence thenceforth
theologian theological theology theorem theoretical theoretically theorist theorize theory
therapeutic therapist therapists therapy there thereafter thereby therefor therefore therefrom
therein thereof thereon theres thereto theretofore therewith thermal thermally thermistor
thermocouple thermodynamic thermodynamically thermodynamics thermogravimetric thermometer
thermometric thermometry thermopile thermostat thermostatics these thesis they theyre thiamin thick
thicken thickened thickening thicker thicket thickly thickness thickspread thief thieves thieving
thigh thighbone thill thin thing things think thinker thinking thinks thinly thinness thiocyanate
thiouracil third thirst thirsty thirteen thirteenth thirties thirtieth thirty this thither tho
thong thoriated thorn thorough thoroughfare thoroughgoing thoroughly thoroughness those though
thought thoughtful thoughtfully thoughtless thoughts thousand thrash thread threadbare threat
threaten threatened threatening three thresh threshing threshold threw thrice thrifty thrill
thrilled thriller thrillful thrilling thrive thriving throat throb throbbing throe thrombosed
thrombosis thrombus throne throng thronged throttle through throughout throw throwing thrown throws
thru thrust thruway thud thudding thuggee thumb thumbnail thumbs thump thumping thunder thundering
thunderous thursday thursdays thus thwack thwart thx thyroglobulin thyroid thyroidal thyronine
thyrotoxic thyrotrophin thyroxine tick ticked ticket tickets ticks tidbit tide tides tidewater
tidings tie tied tier tiger tigers tight tighten tightening tightly til tile tiled tiles till
tilled tilt tilted tilth timbered timbre time timed timekeeper timelines timeliness timely
timepiece timer times timesheet timetable timetabler timeworn timid timidity timidly timing tin
tinfoil tingle tingling tinker tinkle tint tiny tip tipped tips tipsy tiptoe tire tired tiredly
tireless tiresome tiring tissue tissues tit titanic titer titillating title titled titles titration
titter tittering tmrw to toad toast tobacco today toddler toddlers toddy toe toes toffee together
toil toilet toileting toilets toiling token tokenish told tolerance tolerant tolerate toll tollgate
tollhouse tomato tomatoes tomb tombola tomorrow ton tonal tone toned toner tongs tongue tongued
tonight tons too took tool toolkit tooth toothbrush toothpaste top topic topical topics topnotch
topographical topography topped topple tops topsoil torch tore torment tormented tormentor torn
tornado tornadoes torpid torpor torrent torso tortillas tortoise tortuous torture tortured
torturing toss total totalistic totalitarian totality totally totals tote totemic toter tots totter
tottering touch touchdown touched touching touchline touchstone tough toughness tour tourist
tournament tousled tow toward towards towboat towel toweling tower town towns townsman toxic toxin
toys traceable trachea tracheostomy tracing track tracked trackers tracking tracks tract tractor
trade trademark trader trades tradesman trading tradition traditional traditionalism traditionalist
traditionally traffic tragedian tragedy tragic tragically tragicomic trail trailer train trained
trainee traineeship trainer training trainings trainman trains trait traitor traitorous tram tramp
trample trampling trampoline trance tranquil tranquility tranquilizer tranquilly transact
transaction transcend transcendental transcribe transcript transcription transcripts transcultural
transducer transfer transferred transfix transform transformation transformed transformer
transfusion transgress transgression transience transistor transit transition transitional
transitions translate translated translates translation translator translucence translucent
transmissible transmission transmit transmitting transmutation transmute transparency transparent
transpirate transpiration transpiring transplant transplantable transport transportation transpose
transversally transverse transversely transvestitism trap trapped trapper trapping trauma travel
traveled traveler traveller travelling travelogue travels traverse tray trays treacherous treachery
tread treadmill treason treasured treasurer treasury treat treated treating treatment treats treaty
treble tree trees treetop tremble trembling tremendous tremendously tremor trench trend trepidation
trespass trestle triaging trial trials triamcinolone triangle triangles triangular tribal tribes
tribunal tribute trichrome trick trickle tricks tricolor tried trigger triggered trigonal trill
trim trimesters trimmer trimming trinket trio trip triphammer triple triplets triplicate tripod
trips trite triumph triumphant triumphantly trivial triviality troika troll trolley trolleys
trombone trombones troop trooper troops trophotropic trophy tropical trot trouble troubled
troublemaker troubleshooter troublesome trough troupe trousers truancy truant truck trucking trucks
truculence truculent trudge true truly trumpet trumpeter trundle trunk trust trusted trustee
trustees trustfully trusts trustworthy truth truthful truthfully truthfulness try trying tsunami
tub tubas tube tuberculosis tubes tubing tubs tubular tubule tuck tues tuesdays tuft tug tuition
tularemia tulip tumble tumbler tumbling tummy tumor tumour tumult tumultuous tuna tune tuneful
tunelessly tungsten tuning tunnel turban turbinate turbine turbulence turbulent turf turkey turmoil
turn turnaround turned turning turnover turnpike turns turntable tutor tutorial tutorials tutoring
tutors tuxedoed tweed tweedy tweet tweeze twelfth twelve twenties twentieth twenty twice twiddle
twig twilight twin twine twinge twinkle twinkling twinning twins twirl twirler twirlingly twist
twisted twisting twitch two twofold twos twoscore type typed types typewriter typewriting typhoid
typhus typical typically typify typing typo typographic typography tyranny tyrant tyre tyrosine u
ubiquitous ugliness ugly ulcer ulcerated ulceration ultimate ultimately ultimatum ultra
ultracentrifugation ultracentrifuge ultramodern ultrasonic ultrasonically ultraviolet umbrella
unabated unable unacceptable unaccompanied unaccountable unachievable unacknowledged unadjusted
unaffected unafraid unalterable unambiguity unambiguous unambiguously unanimous unanimously
unanswered unarmed unashamedly unasked unassisted unasterisked unattached unattractive unauthentic
unauthorized unavailable unavailing unavoidable unavoidably unaware unawareness unawares unbalance
unbelievable unblinkingly unblocks unborn unbounded unbreakable unbroken unbuttoned uncanny
uncaused unceasingly uncertain uncertainly uncertainty uncertified unchangeable unchanged uncharged
uncheckable unclaimed unclasp uncle unclean unclear unclouded uncombable uncomfortable
uncomfortably uncommon uncompromising unconcern unconcerned unconcernedly unconditional
unconditionally unconfessed unconquerable unconquered unconscious unconsciously unconstitutional
uncontrollable uncontrollably unconventional unconvincing uncooperative uncork uncousinly uncover
uncritical uncurl undamaged undaunted undeclared undeniable undepicted under underachievement
underachiever underbrush undercover undercurrent underdeveloped undereducated underestimate
underfoot undergraduate underground underhanded underlie underline underlined underling underlying
undermine underneath underpin underprivileged underrate underscore undersea undersecretary
undershirt underside understand understandable understanding understandingly understands understate
understatement understood undertake undertaker undertaking underwater underway underwear underworld
underwrite undesirable undeveloped undifferentiated undigested undiluted undiminished undisguised
undisputed undo undoes undoing undone undoubtedly undress undrinkable undue undulate unduly unearth
uneasily uneasiness uneasy uneconomical unelect unemployed unemployment unending unenthusiastic
unequally unequivocally unerring unerringly uneven unevenly unexpected unexpectedly unexplainable
unexplained unexplored unfair unfaithful unfaltering unfalteringly unfamiliar unfasten unfastened
unfavorable unfertile unfettered unfilled unfinished unfit unfitting unfixed unfold unfolding
unforeseen unforgettable unfortunate unfortunately unfreeze unfrosted unfrozen ungainly ungodly
ungrateful unhappiness unhappy unhealthy unheated unheeded unheeding unhesitatingly unhitch unholy
unhurried unhurriedly unhurt unification unified uniform uniformed uniformity uniformly uniforms
unify unilateral unimaginable unimaginative unimpaired unimpassioned unimpeachable unimpeachably
unimportant unimposing unimpressed unimpressive unimproved uninitiate uninitiated uninjectable
unintelligent unintended unintentionally uninterested uninterrupted uninterruptedly uninvited
uninvolved union uniquely uniqueness unit unite united units unity univalent universal
universalistic universality universalize universally universe universities university unjust unkind
unknown unlace unlash unlawful unleash unless unlike unlikely unlimited unlined unliterary unload
unloaded unloading unlock unlocked unlocks unlovely unluckily unlucky unmalicious unmanageably
unmarried unmask unmated unmeritorious unmistakable unmistakably unmolested unmoved unnatural
unnecessarily unnecessary unneeded unnoticed unnumbered unobtainable unobtrusively unoccupied
unofficial unopened unopposed unorthodox unpack unpacked unpaid unpaintable unpaired unparalleled
unpatriotic unpaved unperformed unpicturesque unplanned unpleasant unpleasantly unplowed unplumbed
unpopular unprecedented unpredictability unpredictable unpredictably unpremeditated unprepared
unpretentious unproblematic unprocurable unpromising unprotected unpublished unpunished unqualified
unqualifiedly unquestionably unquestioningly unravel unready unreal unrealism unrealistic
unrealistically unreality unreason unreasonable unreasoning unrecognizable unrecognized
unreconstructed unredeemed unreflective unregretting unrelated unreleased unreliable unremarkable
unrequited unreservedly unresponsive unrest unrestricted unruly unsaid unsatisfactory unsaturated
unscathed unscientific unscramble unscrew unscrupulous unsealed unseeing unseen unselfconscious
unselfconsciousness unselfish unselfishness unservile unsettled unshakable unsharpened unshaved
unshaven unsheathe unshielded unsigned unsloped unsmiling unsmilingly unsold unsolder unsolved
unspeakable unspoken unstable unstained unsteadily unstilted unstressed unstructured unstrung
unsuccessful unsuitable unsuitably unsuited unsung unsympathetic unteach untellable untenable
untested unthaw unthematic unthinking untie until untill untold untouched untoward untraditional
untrammeled untried untrue untruth unused unusual unusually unutterably unvarying unveil unveiling
unventilated unwanted unwarranted unwavering unwed unwelcome unwell unwilling unwillingness unwind
unwire unwise unwisely unwitting unwittingly unwomanly unworkable unworthy unwrinkled unwritten up
upbeat upcoming update upgrade upheaval uphill uphold upholster upkeep upland uplift uplifted
uplifting upload upon upper uppercut uppermost upraise upraised upright uprising uproar uproot ups
upset upshot upside upstairs upstate upstream uptake uptown upturned upward upwards upwind ur
urbanize urbanized urchin urge urgency urgent urgently urging urinary urine urn us usable usage use
useable used useful usefulness useless uselessly uselessness user users uses usher using usted
usual usually usurp utensil utilitarian utility utilization utilize utmost utopia utopian utter
utterance utterly v vacancies vacancy vacant vacantly vacate vacation vacationing vaccinate
vaccinating vaccination vaccinations vaccine vacuolated vacuolization vacuum vacuums vagabond vague
vaguely vagueness vain valet valiant valid validate validation validity valley valor valuable
valuation value valued valueless values valve van vandal vandalism vanguard vanish vanished
vanquish vape vapor vaporization vaquero variability variable variance variant variation varied
variegated variety various variously vary varying vascular vase vast vastly vaudeville vault vector
vegan vegetable vegetarian vegetation vehemence vehement vehicle veil veiled vein veined vellum
velocity velour velours velvety vending vendor vendors venerable venerate vengeance vent ventilate
ventilation ventilator venture veracity veranda verandah verb verbal verbena verbs verdict verge
veridical verification verified verify verisimilitude veritable vermilion vermouth vernal
versatility verse version versions vertebral vertebrate vertex vertical vertigo verve very
vesicular vessel vest vestibule vestige vests vet veteran veterinary veto vex vexation via
viability viable viand vibrancy vibrant vibrate vibration vibrionic vicar vicarious vice vicinity
vicious victim victimize victorian victoriously vid video videos vie view viewer viewers viewpoint
views vigilance vigilantism vignette vigor vigorous vigorously vile village villager villain
villainous vindicate vindication vindictive vine vinegar vineyard vintage vinyl violate violation
violence violent violently violin violinist violins virgin virginity virile virtual virtually
virtue virtuoso virulence virulent virus visa visage visceral viscoelastic viscometer viscosity
viselike visibility visible visibly vision visit visiting visitor visitors visits visored vista
visual visualization visualize visually visuals vital vitality vitally vitals vitamin viva
vivacious vivid vividly vividness vivify vocabulary vocal vocalic vocalist vocalize vocation
vocational vocationally vociferous vociferously vogue voice voiced voicemail voicemails voices void
vol volatile volcano volcanos volition volley volleyball voltage voltaic voltmeter volume
volumetric volumetrically voluminous voluntarily voluntary volunteer volunteers voluptuous vomit
vomiting voodoo vote voted voter votes voting votive vouch vouchers vouchsafe vow vowel vowels vows
voyage voyager vs vulgar vulnerability vulnerable vulpine vulture w wacky wad wads wafer waffle
waft wag wage wager wages waggle wagon wail wailful wailing wainscoted waist wait waited waiter
waiting waitress waitressing waits waive waiver wake wakeful wakefulness wakes waking walk walked
walker walkie walking walkout walkover walks wall wallet wallflower wallop walloping wallow
wallpaper walls walnut walrus wand wander wanderer wandering wanders wangle waning wanna want
wanted wanting wants war warble ward wardens wardrobe wardroom warehouse warehousing warfare
warhorse warily warlike warm warmed warmer warming warmly warmongering warmth warn warning warns
warp warped warrant warrior wart wary was wash washbasin washbowl washed washer washers washes
washing washup wasnt wasp wasps waste wastebasket wasted wasteful wasteland wastewater watch
watched watcher watches watchfully watching watchmaker watchman water watercolor watercolorist
waterfall waterfront watermark waterproof waterproofing watershed waterway watery watt wattle wave
waved wavelength waver waves waving wavy wax waxed waxen waxing waxlike way wayfinding waylay ways
wayside wayward we weak weaken weakened weakening weakly weakness wealth wealthy wean weaning
weapon wear wearer wearied wearily weariness wearing wearisome wears weary wearying weather
weathers weatherstrip weave web webinar website wed wedding weddings wedge wednesday wee weed weeds
week weekday weekend weekends weekly weeknight weeks weep weeping weeps weigh weight weighted
weighting weightlessness weightlifting weights weir weird weirdly welcome welcomed welcoming weld
welder welding welds welfare well wellbeing wellies wellington wellingtons welly welter wen wend
went wept were werent west westerly western westerner westward westwards wet wetlands wetness wets
wetting whack whale wharf what whatever whats whatsapp whatsoever wheat wheedle wheel wheelchair
wheeled wheels wheeze wheezing when whence whenever where whereabouts whet whether which whichever
whiff while whim whimper whine whinny whip whipping whir whirl whirring whisk whiskered whiskers
whiskey whisky whisper whispered whispering whistle whistleblowers whistles whistling whit white
whiteboard whiteface whiten whiteness whitewashed whiz who whodunit whoever whole wholesaler
wholesome wholly whom whoop whore whorl whos whose why wicked wickedly wickedness wicker wide
widely widen widespread widow widowed widower widowhood width wield wife wifely wifi wig wiggle
wiggles wigmaker wild wildcat wildcatter wildlife wildly wildness wile wilfully will willful
willing willingness willpower wills wilt wily win wince wind windbag windblown windbreak winding
windmill window windowpane windows windowsill windshield wine wineglass wing wingback wingman wings
wink winless winner winning winnow winter winters wintertime wintry wipe wiper wipes wire wired
wiring wiry wisdom wisecrack wisely wisenheimer wish wished wishing wisp wit witch with withal
withdraw withdrawal withdrawing withe wither withered withering withhold withholding within without
withstand witness wittingly witty wizard wobble wobbling wobbly woe woeful woefully wolflike wolves
woman womb women won wonder wondered wonderful wonderfully wonderfulness wondering wonders
wonderworking wondrous wondrously wonky wont woo woodcarver wooded wooden woodenly woodgrain
woodgraining woodpecker woodshed woodwork wool woolen woolgather woolly word wording wordlessly
words work workable workbench workboard workbook worked worker workers working workings workload
workman workmanlike workout works worksheet worksheets workshop workshops worktable workweek world
worldly worldwide worm worms worn worried worriedly worriment worry worrying worse worsen worship
worshipper worst worsted worth worthless worthlessness worthwhile worthy would wouldnt wouldve
wound wounded woven wrack wraithlike wrangle wrap wrapped wrapper wrapping wrath wrathful
wrathfully wreak wreath wreathe wreck wreckage wrecking wrench wrenching wrestle wrestler wrestling
wretch wretched wretchedness wriggle wring wrinkle wrist wrists writ write writer writes writhe
writhed writhing writing written wrong wrongdoing wrongly wrote wry wryly wth x xenon xmas xx xylem
xylophone y yacht yall yank yap yard yardage yardstick yawn yawning yaws yay year yearbook yearly
yearn yearning yearningly years yell yelled yelling yellow yelp yelping yen yes yesterday
yesteryear yet yield yielding yoga yoghurt yogurt yoke yokel yonder you young younger youngest
youngish youngster your youre yours yourself yourselves youth youthful yr yrs yucca zeal zenith
zero zest zigzag zinc zip zips zloty zodiacal zombie zone zoning zoo zoom
`
    .trim()
    .split(/\s+/u),
);
