/** Data: past participles of English verbs that do not end in -ed. They also stand behind under-, over-, re-, mis-, un- and out-. */
export const irregularParticiples: ReadonlySet<string> = new Set(
  `arisen awoken beaten begun bent bet bitten bled blown borne bought bound bred broken brought built burnt burst
  bust cast caught chosen clung cost cut dealt done drawn driven drunk dug eaten fallen fed felt flung forbidden
  forecast foreseen forgiven forgotten fought found frozen given ground grown heard held hidden hit hung hurt kept
  knit known laid learnt led left lent let lit lost made meant met mistaken mown paid proven put quit read ridden
  risen run rung said sawn seen sent set sewn shaken shed shot shown shrunk shut slain slid slung sold sought sown
  spat sped spelt spent spilt split spoilt spoken spread spun stolen stricken struck strung stuck stood stung sung sunk
  swept swollen sworn swum swung taken taught thought thrown told torn trodden understood upheld upset withdrawn
  withheld withstood won worn wound woven written wrung`.split(/\s+/),
);

/**
 * Data: participles that, after "be", mostly say how something is, not what somebody does to it. "The shop is closed"
 * is no passive for a reader. With "by" after it ("is closed by the manager") it is one all the same.
 */
export const states: ReadonlySet<string> = new Set(
  `accustomed acquainted advanced afraid aged alarmed amazed amused annoyed ashamed astonished attached based blocked bored
  born broken burnt chipped closed committed complicated concerned confused connected contented convinced covered cracked creased crossed
  crowded crumpled damaged dated dedicated delayed delighted depressed detailed determined devoted disabled disappointed
  disgusted distressed divorced done dressed embarrassed engaged enrolled entitled equipped impaired excited exhausted experienced faded fallen
  fascinated finished focused fixed flooded frayed frightened frozen frustrated furnished gifted gone hidden honoured hurt impressed
  inclined injured interested interrelated intrigued involved isolated jammed known left lit limited located locked lost loved
  married meant mistaken mixed motivated naked obliged occupied opposed organised overdrawn overjoyed oversubscribed overwhelmed parked pleased
  poised populated prepared prolonged puzzled qualified registered relaxed relieved retired ripped rounded ruined rusted sad satisfied scared seated set shocked
  shut situated skilled soaked sold spilled spilt split spoilt stained stressed stuck stunned supposed surprised swollen
  talented tangled terrified thrilled tired torn touched trained troubled trapped unchanged undecided undone unemployed
  unexpected unfinished uninterested united unknown unlimited unrelated untouched unused unwanted upset varied worn worried
  wounded wrinkled`.split(/\s+/),
);

/**
 * Data: participles that say what has come out when nothing follows and the time is now: "The rice is cooked." In "The
 * rice is cooked for an hour" and in "The rice was cooked" somebody does it.
 */
export const results: ReadonlySet<string> = new Set(
  `bent booked buttoned charged chopped cooked defrosted dimmed drained dried fastened filled folded heated ironed
  labelled laid loaded logged lowered melted packed paid painted peeled plugged polished raised saved screwed sealed sliced
  stacked switched tied tucked turned unlocked unplugged washed wiped wrapped zipped`.split(/\s+/),
);

/** Data: those of `states` that are also deeds: "must be worn" and "has been lost" are passives, "is lost" is none. */
export const deeds: ReadonlySet<string> = new Set(
  `attached blocked broken closed connected covered damaged delayed done fixed hidden hurt injured known left limited located locked lost mixed parked
  plugged set shut sold split stained torn touched trained unplugged used worn`.split(/\s+/),
);

/** Data: those of `states` that tell what happened when the time is past: "was left", "were blocked". */
export const events: ReadonlySet<string> = new Set('blocked damaged injured left set sold split'.split(' '));

/** Data: words that end in -ed and are no participles. */
export const otherWordsInEd: ReadonlySet<string> = new Set(
  `bed beloved biped bobsled creed crooked deed embed exceed flatbed hundred hatred indeed infrared instead jagged kindred
  moped newlywed proceed quadruped rugged sacred seabed seed shed sled succeed wed weed wicked`.split(/\s+/),
);
