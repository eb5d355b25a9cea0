// Words around names: titles, kinship, verbs that people do. From them a sentence shows that a word is somebody.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const TITLES = set(
  'mr mrs ms miss mx mister missus missis dr doctor prof professor coach principal señor señora señorita sr sra srta rev reverend pastor rabbi imam fr padre deacon elder officer nurse headmaster headmistress counselor counsellor superintendent supt tía tio tío maestra maestro profesor profesora profe frau herr madame monsieur mme aunt auntie uncle grandma grandpa granny nana grandmother grandfather sergeant deputy detective teacher para dean vp director registrar provost constable sheriff ranger midwife matron instructor lecturer chaplain vicar sensei sheikh shaykh ustaz ustadh signora signor doña dona lic sis',
);
/** Offices whose holders are public: "Secretary Duncan", "Senator Murray". */
export const PUBLIC_OFFICES = set(
  'president secretary senator sen congressman congresswoman congressperson representative rep governor gov mayor justice pope king queen prince princess saint saints lord lady sir chancellor chairman chairwoman speaker ambassador general admiral captain',
);
export const KIN = set(
  'son sons daughter daughters kid kids child children boy boys girl girls baby toddler grandson grandsons granddaughter granddaughters grandchild grandchildren grandkids niece nieces nephew nephews brother brothers sister sisters husband wife spouse ex mom mother dad father stepson stepdaughter stepchild stepmom stepdad twin twins triplets cousin cousins friend friends bestie buddy neighbor neighbors neighbour neighbours student students pupil pupils classmate classmates teacher teachers aide tutor principal counselor coach guy kiddo munchkin stepfather stepmother stepbrother stepsister fiance volunteer coordinator receptionist driver guard assistant nurse specialist pathologist intern grad alumnus alumna schoolmate teammate seatmate playmate peer peers colleague coworker co-worker partner fiancé fiancée boyfriend girlfriend bf gf roommate oldest eldest youngest middle firstborn godson goddaughter foster ward therapist babysitter nanny boss para paraprofessional secretary librarian custodian janitor psychologist interpreter translator hijo hija hijos hijas niño niña nieto nieta sobrino sobrina hermano hermana esposo esposa maestra maestro amigo amiga sohn tochter fils fille autistic grader freshman sophomore junior senior mum mummy mommy mama papa daddy gran granny auntie aunt uncle nan hubby hubs sis bro bff infant newborn teen godfather godmother godparent stepkids stepsons stepdaughters kiddos flatmate flatmates housemate housemates workmate workmates bandmate batchmate deskmate labmate keyworker worker workers consultant surgeon physio solicitor steward convenor convener cleaner porter supervisor landlord landlady supervisor manager advisor adviser professor instructor lecturer mentor pediatrician paediatrician doctor midwife dentist caretaker carer childminder caregiver caseworker clerk paralegal lawyer attorney pastor trainer trainee apprentice bully grandmother grandfather grandma grandpa grandparent toddlers babies teens widow nephews lunchlady kindergartner kindergartener preschooler teenager',
);
export const POSSESSORS = set(
  "my our his her their your mi mis nuestro nuestra su sus mein meine mon ma a an the one this that and another 's old",
);
export const PERSON_VERBS = set(
  'said says told tells asked asks loves loved likes liked hates hated went goes goes came comes cried cries wants wanted needs needed reads read struggles struggled thinks thought feels felt knows knew gets got gave gives made makes taught teaches helped helps works worked wrote writes sits sat walks walked runs ran plays played talks talked speaks spoke called calls emailed emails texted texts answered replied replies responded brought brings took takes learned learns started starts stopped stopped turned turns moved moves lives lived died passed graduated graduates failed fails misses missed left leaves stays stayed became becomes won lost finished finishes enjoys enjoyed tries tried explained explains listens listened smiled smiles laughs laughed sent sends met meets noticed noticed understood understands believed believes deserves deserved rides rode eats ate sleeps slept draws drew sings sang hugged hugs bullied punched hit kicked bit screamed yelled yells refuses refused hid thrives thrived excels excelled suffers suffered attends attended enrolled transferred skips skipped drinks grew grows shares shared remembers remembered looks threw throws pushed pushes broke stole lied swore spit spits pulled grabbed fell slept choked slapped shoved chased vomited whispered waved joined quit joined waited waits',
);
export const BE_VERBS = set(
  "is was has had does did can could would isn't wasn't hasn't hadn't doesn't didn't can't couldn't wouldn't will won't",
);
export const BEFORE_PERSON = set(
  'with for to from by told tell tells ask asked asks called call met meet see saw know knew help helped helps love loved thank thanks gave give gives let lets made make makes watch watched and about near beside between hi hello hey dear de con para à mit taught teach teaches named hugged miss missed when if because while that where did does has is was why how says said once after before since until though although',
);
/** After "Prof." and "miss." these start the next sentence. */
export const AFTER_SENTENCE = set(
  "i you he she it we they you'll he's she's it's there's there that that's this these those what who when where why how never always if but and so or the a an my our your his her their not no yes very great lectures lecture tests homework class is was are were will would can could should do does did has have had overall",
);
/** What is said of a pupil: "Jordan is in my homeroom", "Hope was absent". */
export const PUPIL_WORDS = set(
  'homeroom grade grader absent nonverbal autistic dyslexic suspended expelled bullied failing shy adopted deaf blind hungry homeless seven eight nine ten eleven twelve tardy gifted hurt crying struggling twins siblings brothers sisters hyper sick autism adhd iep kindergarten freshman sophomore',
);
export const NAMING = set('named called nicknamed name names');
/** What is a person's own, one at a time: a word before it that is on no list is somebody ("Zephyrine's backpack"). */
export const OWNED = set(
  'teacher mom mum mommy mummy mother mama dad daddy father papa parents grandparents grandmother grandma grandfather grandpa nana aunt uncle auntie sister brother siblings sis twin cousin wife husband son daughter aide para tutor therapist caseworker counselor counsellor babysitter nanny nurse doctor iep backpack desk locker cubby lunchbox homework handwriting report diagnosis birthday bedroom glasses inhaler wheelchair seizures meltdown meltdowns tantrums anxiety autism adhd dyslexia asthma allergy allergies stutter accommodations grades gpa attendance transcript classroom class behavior behaviour tears confidence backpack shoes coat diaper bottle cot nap naptime crib guardian guardians friend friends bus email reply',
);
export const CLOSINGS =
  /(?:^|[\n.!?,;–—-])\s*(?:(?:many |with |warm |kind |best |yours |very )*(?:wishes|best wishes|peace|hugs|faithfully|your friend|in solidarity|thanks|thank you|thx|regards|sincerely|respectfully|cheers|best|love|yours|truly|warmly|gratefully|blessings|saludos|atentamente|gracias|cordialement|xoxo|signed|submitted by|posted by|written by|from|—|–)(?: (?:again|so much|very much|truly|yours|always|submitted|in advance|for (?:your time|reading|listening|asking|everything|all you do)|you))*)\s*[,.!:–—-]*\s*$/iu;
export const PARTICLES = set(
  'van von der den de del della di da dos das du la le los las el al bin ibn ben abu y e st ter ten zu af ap',
);
export const SUFFIXES = set('jr sr ii iii iv phd md esq edd');

/** Concepts that are names too: "Hope is not a plan", "Grace has its limits". */
export const CONCEPTS = set(
  'hope grace faith joy charity mercy patience justice liberty honor harmony serenity destiny trinity heaven love honesty prudence temperance melody summer autumn winter spring dawn eve genesis royal promise unity chance journey story legacy reign star sky storm rain ocean forest meadow river lake brook art music crystal pearl ruby jade amber coral diamond rose lily daisy ivy violet iris hazel olive holly ginger sage basil rosemary pepper honey candy candy sunny stormy misty earnest early noble precious angel angels prince princess king queen duke earl baron major general judge page case penny bill mark will may grant chase rich frank pat sue drew ray jay gene dale glen cliff clay stone reed rod chip buck bud guy dick van bear fox wolf hunter fisher archer taylor mason carter cooper porter parker turner miller baker walker sawyer tanner marshall christian jordan israel america china kenya asia africa india virginia carolina georgia dakota texas austin dallas houston denver boston phoenix charlotte savannah florence paris london madison lincoln jackson washington jefferson',
);

/** "GRACIAS, MERCI!": what is called out in other languages and is a first name somewhere. */
export const COURTESIES =
  /^(?:merci|gracias|danke|grazie|obrigad[oa]|bitte|prego|ciao|salut|bonjour|bonsoir|hola|adi[oó]s|oui|non|nein|sim|favor|amen|sala+m|shalom|namaste|aloha|mahalo|arigato|spasibo|salamat|basta|bravo|viva|vamos|oye|andale|ojala|dios|madre|padre|nada|nunca|siempre|todos|familia)$/u;
