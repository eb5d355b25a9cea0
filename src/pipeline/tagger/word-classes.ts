// Classes of words that cues and features may name: who, negation, duty, time, amount. They belong to no theme.

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** `@name` in a cue stands for one word of the class; a trailing `*` stands for any ending. */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  not: list(
    `not n't no never nobody none nothing neither nor without hardly barely rarely seldom cannot`,
  ),
  modal: list(`should must ought need needs have has shall supposed expected required`),
  would: list(`would could might may can`),
  me: list(`i me my we us our myself ourselves mine ours`),
  they: list(`they them their he she him her his themselves`),
  family: list(
    `parent parents mom moms mum mums mother mothers dad dads father fathers family families guardian guardians
     grandparent grandparents grandmother grandfather grandma grandpa caregiver caregivers carer carers home homes`,
  ),
  child: list(
    `child children kid kids son sons daughter daughters boy girl boys girls student students pupil pupils
     teen teens teenager youngster youngsters freshman kindergartner grader graders`,
  ),
  teacher: list(
    `teacher teachers educator educators instructor instructors professor professors prof lecturer lecturers
     tutor tutors coach coaches aide aides ta tas faculty para paras paraprofessional`,
  ),
  leader: list(
    `principal principals admin admins administration administrator administrators superintendent board boards
     district districts management manager managers boss bosses supervisor leadership head heads headteacher dean
     director directors office council department agency state government governors legislature legislators`,
  ),
  staff: list(
    `staff nurse nurses secretary counselor counselors counsellor custodian custodians librarian receptionist
     doctor doctors gp gps clerk driver cook employees employee colleagues colleague team coworkers workers`,
  ),
  time: list(
    `second seconds minute minutes min mins hour hours hr hrs day days night nights evening evenings weekend weekends
     week weeks month months morning mornings afternoon afternoons lunch midnight sunday sundays saturday saturdays
     semester term year years period periods pm am dawn`,
  ),
  amount: list(
    `# two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
     nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand dozen dozens half couple
     several many countless another extra double triple twice`,
  ),
  message: list(
    `email emails e-mail mail mails letter letters note notes call calls phone phones text texts newsletter newsletters
     message messages app portal flyer flyers memo memos voicemail meeting meetings notice notices website bulletin`,
  ),
  tell: list(
    `tell tells told telling inform informs informed informing notify notified explain explains explained say says said
     share shared shares mention mentioned announce announced warn warned`,
  ),
  task: list(
    `homework assignment assignments paperwork forms form essay essays readings reading quizzes quiz exam exams test
     tests testing report reports grading marking planning prep data duty duties coverage meetings training modules
     worksheet worksheets packet packets project projects papers deadline deadlines`,
  ),
  good: list(
    `good great kind helpful nice wonderful excellent caring friendly amazing lovely patient supportive best`,
  ),
  bad: list(`bad rude awful terrible horrible poor unfair worst unhelpful mean dismissive useless`),
};
