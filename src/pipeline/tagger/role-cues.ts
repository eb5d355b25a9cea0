// How people show who they are: patterns in the cue language, each with the role it shows and whether the writer
// says it of themselves. What a text is about never shows a role.
import type { Role } from '../../domain/role.ts';

export interface RoleCue {
  readonly role: Role;
  readonly match: string;
  /** The writer says it of themselves ("as a parent"): may be published as theirs. */
  readonly stated: boolean;
  readonly weight: number;
}

const PARENT =
  'parent|mom|mum|mother|dad|father|guardian|grandparent|grandmother|grandfather|grandma|grandpa|foster parent|stepmom|stepdad|stepmother|stepfather|foster mom|foster mother|mama';
const TEACHER =
  'teacher|educator|instructor|professor|lecturer|tutor|substitute|sub|substitute teacher|kindergarten teacher|music teacher|art teacher|math teacher|science teacher|english teacher|history teacher|special education teacher|sped teacher|classroom teacher|elementary teacher|middle school teacher|high school teacher|student teacher|preschool teacher|adjunct|faculty member|teaching assistant';
const STUDENT =
  'student|pupil|freshman|sophomore|junior|senior|undergrad|undergraduate|grad student|graduate student|learner|ta student';
const STAFF =
  'aide|para|paraeducator|paraprofessional|school nurse|school counselor|school counsellor|counselor|counsellor|principal|assistant principal|vice principal|librarian|custodian|bus driver|school secretary|secretary|school psychologist|superintendent|administrator|school administrator|lunch lady|cook|caretaker|janitor|school social worker|registrar|coach|instructional coach|speech therapist|occupational therapist|teaching aide|deputy head|head teacher|headteacher|nursery worker|site manager|receptionist|crossing guard';
const EMPLOYEE =
  'employee|nurse|social worker|caseworker|engineer|developer|manager|clerk|worker|inspector|civil servant|programmer|supervisor';
const OTHER =
  'patient|carer|taxpayer|resident|citizen|voter|neighbor|neighbour|lawyer|attorney|advocate|doctor|pediatrician|researcher|consultant|volunteer|retired|retiree|board member|mayor|school board member|business owner|employer|pastor|veteran|survivor|grandchild';
const ADJECTIVES =
  '(a|an|the|former|retired|single|new|long-time|longtime|veteran|fellow|proud|concerned|working|full-time|part-time|first-year|second-year|third-year|fourth-year|#th|high|school|college|public|elementary|middle|special|education|first|year|grade|current)';

/** Of the nouns of one word. */
function plurals(nouns: string): string {
  return nouns
    .split('|')
    .filter((noun) => !noun.includes(' '))
    .map((noun) => `${noun}s`)
    .join('|');
}

function says(role: Role, nouns: string): readonly RoleCue[] {
  return [
    {
      role,
      match: `as ${ADJECTIVES} ${ADJECTIVES}? ${ADJECTIVES}? (${nouns})`,
      stated: true,
      weight: 3,
    },
    {
      role,
      match: `(i|we) ('m|am|'re|are|was|were) (also|just|only|both|still|now|myself)? ${ADJECTIVES}? ${ADJECTIVES}? ${ADJECTIVES}? (${nouns})`,
      stated: true,
      weight: 3,
    },
    {
      role,
      match: `(i|i've|i 've) (work|worked|have worked|volunteer|serve|have been|been|'ve been) (as|for|is)? ${ADJECTIVES}? ${ADJECTIVES}? ${ADJECTIVES}? (${nouns})`,
      stated: true,
      weight: 2.5,
    },
    {
      role,
      match: `(speaking|writing|commenting|here) as ${ADJECTIVES}? ${ADJECTIVES}? (${nouns})`,
      stated: true,
      weight: 3,
    },
    {
      role,
      match: `as (the)? (${plurals(nouns)}) (of|, we|we|, i|, our|our)`,
      stated: true,
      weight: 2.5,
    },
    { role, match: `(${nouns}) here`, stated: true, weight: 2.5 },
    {
      role,
      match: `(${nouns}) (of|for|,) (#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|many) (year|years|yrs|kids|children|boys|girls|sons|daughters)`,
      stated: true,
      weight: 2,
    },
    {
      role,
      match: `my (job|work|life) as (a|an) ${ADJECTIVES}? (${nouns})`,
      stated: true,
      weight: 2.5,
    },
    {
      role,
      match: `(we|us|our|my fellow) (${plurals(nouns)})`,
      stated: role !== 'other',
      weight: 2,
    },
  ];
}

export const ROLE_CUES: readonly RoleCue[] = [
  ...says('parent', PARENT),
  ...says('teacher', TEACHER),
  ...says('student', STUDENT),
  ...says('school-staff', STAFF),
  ...says('employee', EMPLOYEE),
  ...says('other', OTHER),
  {
    role: 'parent',
    match:
      '(my|our) (other|oldest|eldest|youngest|younger|older|own|little|two|three|four|autistic|first|second|third|# year old|#)? (-)? (child|children|kid|kids|son|sons|daughter|daughters|boys|girls|kiddo|kiddos|toddler|grandson|granddaughter|grandchildren|grandson|stepson|stepdaughter|teen|teenager|first grader|second grader|third grader|fourth grader|fifth grader|kindergartner|kindergartener|middle schooler|high schooler|preschooler|graders|twins)',
    stated: false,
    weight: 3,
  },
  { role: 'parent', match: "my (child|son|daughter|kid) 's", stated: false, weight: 3 },
  {
    role: 'parent',
    match:
      '(our|my) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|#th|#) grader',
    stated: false,
    weight: 3,
  },
  {
    role: 'parent',
    match:
      '(i|we) (have|had) (a|an|two|three|four|#|both|my|kids|children) … (child|children|kid|kids|son|sons|daughter|daughters|boys|girls|grader|graders|at the school|in your school|in school|in the school|toddler)',
    stated: true,
    weight: 2,
  },
  { role: 'parent', match: 'my (husband|wife) and i', stated: false, weight: 1 },
  {
    role: 'parent',
    match: '(i|we) (drop|dropped|pick|picked) (him|her|them|my) (off|up)',
    stated: false,
    weight: 1.5,
  },
  {
    role: 'teacher',
    match: 'i (teach|taught|have taught|do teach|am teaching|co-teach|used to teach)',
    stated: true,
    weight: 3,
  },
  { role: 'teacher', match: "i ('ve|have) (been)? (taught|teaching)", stated: true, weight: 3 },
  { role: 'teacher', match: 'i (also|still|only|currently) teach', stated: true, weight: 3 },
  {
    role: 'teacher',
    match:
      '(my|our) (students|pupils|classroom|classes|students work|sixth graders|fifth graders|fourth graders|third graders|second graders|first graders|kindergartners|freshmen|homeroom|grade team|teaching|lesson|lessons|gradebook|class of #|period class|prep|planning period|prep period|lesson plans|grading|eighth graders|seventh graders)',
    stated: false,
    weight: 2,
  },
  {
    role: 'teacher',
    match: '(in|with|for) my (class|classroom|classes|teaching|lessons)',
    stated: false,
    weight: 1.2,
  },
  { role: 'teacher', match: '(we|us) (teachers|educators)', stated: true, weight: 3 },
  {
    role: 'teacher',
    match: 'i (grade|mark|assign|gave my students|lesson plan|plan lessons|planned my|assigned)',
    stated: false,
    weight: 1.5,
  },
  {
    role: 'teacher',
    match: '# years (of|in) (teaching|the classroom|education)',
    stated: false,
    weight: 1.5,
  },
  { role: 'teacher', match: '(teaching|taught) for # years', stated: false, weight: 2 },
  {
    role: 'student',
    match:
      '(my|our) (professor|professors|prof|profs|lecturer|lecturers|tutor|ta|tas|instructor|instructors|teacher|teachers|classmates|advisor|adviser|supervisor|course|courses|major|dorm|roommate|exam|exams|midterm|degree|grade|gpa|essay|essays|homework|assignment|assignments|thesis|coursework|parents|mom|mum|dad|mother|father|roommates|math teacher)',
    stated: false,
    weight: 1,
  },
  {
    role: 'student',
    match:
      '(the|this|our|a) (professor|professors|prof|profs|lecturer|lecturers|ta|tas|instructor|instructors)',
    stated: false,
    weight: 0.7,
  },
  { role: 'student', match: '(professor|prof|dr|mr|mrs|ms|miss)', stated: false, weight: 0.3 },
  {
    role: 'student',
    match:
      '(i) (took|take|am taking|was taking|have taken|had|loved|enjoyed|liked|learned|learnt) (this|his|her|the|him|two|three|my|a lot) (class|course|module|courses|classes|for|in|from|instructor|professor|lectures)?',
    stated: false,
    weight: 1,
  },
  {
    role: 'student',
    match:
      '(this|the|her|his|their|these) (class|course|module|lectures|lecture|lab|labs|exams|midterms|midterm|final|homework|assignments|quizzes|professor|instructor|syllabus|textbook|discussion section|workload)',
    stated: false,
    weight: 0.7,
  },
  {
    role: 'student',
    match: '(easy|tough|hard|fair|harsh) (grader|class|course|a|professor|exams|tests|marker)',
    stated: false,
    weight: 1,
  },
  {
    role: 'student',
    match:
      "(i) ('m|am) (in|a) (year #|# th grade|grade #|sixth grade|seventh grade|eighth grade|ninth grade|tenth grade|eleventh grade|twelfth grade|#th grade|my last year|my final year|my first year|my second year|my third year|year)",
    stated: true,
    weight: 3,
  },
  {
    role: 'student',
    match:
      "i ('m|am) (#|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) (years old|and|!@time)?",
    stated: false,
    weight: 1,
  },
  { role: 'student', match: '(we|us) students', stated: true, weight: 3 },
  {
    role: 'student',
    match: 'in (my|our) (class|grade|year|school|lesson|lessons)',
    stated: false,
    weight: 0.5,
  },
  {
    role: 'student',
    match: '(take|took|taking|recommend|avoid) (this|her|his|the) (class|course|professor)',
    stated: false,
    weight: 1.2,
  },
  {
    role: 'student',
    match: 'i (passed|failed|got a|got an|studied|dropped|submitted|handed in|graduated|enrolled)',
    stated: false,
    weight: 1,
  },
  {
    role: 'school-staff',
    match:
      'i (drive|clean|run|answer|keep|work in|work at|work on) (a|the|#|your|this|our) (school|bus|office|front desk|cafeteria|kitchen|library|playground|lunchroom|front office|desk|phones|building|lunch)',
    stated: true,
    weight: 2.5,
  },
  {
    role: 'school-staff',
    match:
      '(my|our) (caseload|bus|route|library|building|school|campus|teachers|staff|kitchen|front office|faculty)',
    stated: false,
    weight: 0.7,
  },
  {
    role: 'school-staff',
    match: 'i (supervise|evaluate|hire|lead a school|lead this school)',
    stated: false,
    weight: 1,
  },
  {
    role: 'employee',
    match:
      '(my|our) (boss|manager|employer|supervisor|coworkers|co-workers|colleagues|line manager|team lead|shift|shifts|rota|unit|ward|clients|customers|department)',
    stated: false,
    weight: 1,
  },
  {
    role: 'employee',
    match:
      'i (work|worked) (for|at|in) (a|an|the|this|your) (company|agency|hospital|state|department|county|office|firm|warehouse|organization|corporation|council|ministry)',
    stated: true,
    weight: 2,
  },
  {
    role: 'other',
    match:
      '(the|my|our) (nurse|nurses|doctor|doctors|ward|surgeon|gp|ambulance|hospital|paramedic*|appointment|midwife|operation|treatment|consultant|receptionist|illness|medication|surgery)',
    stated: false,
    weight: 1,
  },
  {
    role: 'other',
    match:
      '(i|my mother|my mum|my wife|my husband) (was|were) (admitted|discharged|seen by|treated|in hospital|taken to)',
    stated: false,
    weight: 1.5,
  },
  {
    role: 'other',
    match:
      'our (organization|organisation|association|members|foundation|union|coalition|company|business|network|church)',
    stated: false,
    weight: 2,
  },
  { role: 'other', match: 'on behalf of', stated: false, weight: 1.5 },
  {
    role: 'other',
    match: '(we|the undersigned) (represent|submit|write on behalf|urge the department)',
    stated: false,
    weight: 1,
  },
  {
    role: 'parent',
    match:
      '(my|our) (grandson|granddaughter|grandaughter|grandbabies|grandkids|grandchild|little one|little ones|little girl|little boy|baby|foster son|foster daughter|foster child|girl|boy|sons|daughters|oldest|youngest|eldest|middle one|twins)',
    stated: false,
    weight: 2.5,
  },
  {
    role: 'parent',
    match: 'my (ex|husband|wife|partner) (and|works|work|picks|drops|had|has|is)',
    stated: false,
    weight: 1,
  },
  { role: 'parent', match: '(we|i) (foster|fostered|adopted|homeschool)', stated: true, weight: 2 },
  {
    role: 'parent',
    match: '(mine|ours) (is|are|was|were|has|have|had|came|come|comes|goes|go|just)',
    stated: false,
    weight: 1,
  },
  {
    role: 'parent',
    match:
      '(her|his|their|the) (teacher|teachers|school|aide|counselor|principal|bus) … (rang|called|told|sent|said|asked|wrote|never|emailed) … (me|us)',
    stated: false,
    weight: 1,
  },
  {
    role: 'employee',
    match:
      'my (team leader|team lead|line manager|director|crew|depot|store|shop|desk|office|company|firm|union|contract)',
    stated: false,
    weight: 1,
  },
  {
    role: 'teacher',
    match:
      '(parents|a parent|a mother|a father|a mom|a dad|families|one father|one mother|the mother|the father) … (me|my)',
    stated: false,
    weight: 0.7,
  },
  { role: 'teacher', match: 'half of mine', stated: false, weight: 1 },
];
