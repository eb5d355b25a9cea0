// Words that say nothing of what a text is about.

export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again all also am an and any are as at be because been before being below between both but by can ' +
    'ca could did do does doing done down during each either else even ever every for from further get gets getting go goes ' +
    "going got had has have having he her here hers herself him himself his how i if in into is it its itself 'd 'll 'm 're " +
    "'s 've just like lot made make makes many me more most much my myself no nor not n't of off on once one only or other " +
    'our ours ourselves out over own really same she should so some something such than that the their theirs them ' +
    'themselves then there these they thing things this those through to too under until up us very was we were what when ' +
    'where which while who whom why will with wo would you your yours yourself yourselves may might must shall let said say ' +
    'says way well'
  ).split(' '),
);
