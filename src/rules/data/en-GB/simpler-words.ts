/**
 * Data: a hard word and what to write instead, best first, for working life in the United Kingdom.
 * Our own table. About a quarter of its rows are also word pairs of retext-simplify 8.0.0, which are
 * (c) 2016 Titus Wormer, used and edited under the MIT licence; its notice stands in CREDITS.md.
 * Verbs stand in their base form; the engine finds their other forms.
 */
import { readTable } from '../table.ts';

/**
 * Swaps that fit in every sentence: same meaning, same kind of word, no "a" that has to become "an".
 * Only the form written here is swapped by a program, so each form has its own row.
 */
export const safeSwaps = readTable(`
  approximately: about
  ascertain: find out
  ascertains: finds out
  ascertained: found out
  as a consequence of: because of
  as a result of: because of
  assist: help
  assists: helps
  assisted: helped
  assisting: helping
  at the present time: now
  at this point in time: now
  at this moment in time: now
  commence: start
  commences: starts
  commenced: started
  commencing: starting
  despite the fact that: although
  due to the fact that: because
  owing to the fact that: because
  in accordance with: following
  in advance of: before
  in conjunction with: with
  in excess of: more than
  in lieu of: instead of
  in order to: to
  in order that: so that
  in regard to: about
  in the event that: if
  in the near future: soon
  initiate: start
  initiates: starts
  initiated: started
  numerous: many
  obtain: get
  obtains: gets
  obtaining: getting
  on a daily basis: every day
  on a monthly basis: every month
  on a regular basis: regularly
  on a weekly basis: every week
  per annum: a year
  persons: people
  pertaining to: about
  prior to: before
  purchaser: buyer
  subsequent to: after
  subsequently: later
  thereafter: after that
  until such time as: until
  utilise: use
  utilises: uses
  utilised: used
  utilising: using
  utilize: use
  utilized: used
  utilizing: using
  whilst: while
  with effect from: from
  with reference to: about
  with regard to: about
  with regards to: about
`);

/** What is simpler, with a person to choose and to fit the sentence. */
export const otherSwaps = readTable(`
  a large number of: many
  a majority of: most
  a minority of: a few
  a number of: some | many
  abide by: keep to | follow
  absence: time off | not being there
  absent: not at work | away
  abundance: plenty
  accelerate: speed up
  acceptable: good enough | all right
  access: use | get into | see
  accessible: easy to use | easy to get into
  accommodate: make room for | help
  accommodation: a place to live
  accompany: go with | come with
  accomplish: do | finish
  accordingly: so
  accountable: responsible | in charge
  accrue: add up | build up
  accurate: right | correct
  achieve: reach | do
  acknowledge: say that you have got | agree
  acquire: get
  adequate: enough | good enough
  adequately: well enough
  adhere to: keep to | follow
  adjacent: next to
  adjust: change
  adjustment: change
  administer: give | run
  administration: office work
  advantageous: helpful
  adversely: badly
  advocate: person who speaks up for you
  affix: stick | fix
  aforementioned: this
  allegation: what somebody says happened
  alleviate: make easier | make less
  allocate: give | share out
  allowance: money that you get
  alternative: other | choice
  alternatively: or
  ambition: what you want to do
  amend: change
  amendment: change
  anticipate: expect
  apparatus: machine | tools
  apparent: clear
  applicable: right for you | that apply
  applicant: person who asks for the job
  application form: form to ask for a job
  appraisal: talk about how your work is going
  apprehensive: worried
  appropriate: right | that fits
  appropriately: in the right way
  approval: a yes
  approve: agree to | say yes to
  arbitration: help to end an argument
  as per: as in | by
  at short notice: soon | with little time to plan
  aspect: part
  assess: check | look at
  assessment: check | look at what you need
  assistance: help
  assume: think
  attain: reach | get
  attempt: try
  attend: go to | come to
  attendance: being there | coming to work
  attributable to: because of
  authorise: let | say yes to
  authority: power | right
  barrier: what makes it hard
  behaviour that challenges: what people do when they are upset
  beneficial: good | helpful
  bereavement: when somebody close to you dies
  bring forward: make earlier
  calculate: work out
  candidate: person who asks for the job
  capability: what you can do
  capacity to: ability to
  categorise: sort
  category: kind | group
  caution: care
  cautious: careful
  cease: stop
  cessation: end
  challenging: hard
  characteristic: what somebody is like
  circumstances: what is happening | life
  clarification: help to understand
  clarify: make clear
  client: person that we help | customer
  coerce: force
  collaborate: work together
  collaboration: working together
  colleague with responsibility for: person in charge of
  collectively: together
  combined: joint
  commission: ask for | pay for
  commitment: promise
  communicate: talk | tell | share
  communication: talking, writing and signs
  comparable: like
  compensate: pay back | make up for
  compensation: money because something went wrong
  competence: skill
  competency: skill
  competent: able
  compile: make | put together
  complainant: person who complains
  completion: end
  complex: hard | not easy
  comply: do what the rule says
  comply with: follow
  component: part
  comprehend: understand
  comprehensive: full
  comprise: be made of | have
  compulsory: must
  conceal: hide
  concerning: about
  conclude: end | decide
  conclusion: end
  concur: agree
  conduct: do | behaviour
  confidential: private
  confidentiality: keeping things private
  confirm: say that it is right
  consent: a yes | say yes
  consequence: what happens next
  consequently: so
  consider: think about
  considerable: big | a lot of
  considerably: much
  consideration: thought
  consistent: the same each time
  consistently: always in the same way
  consolidate: bring together
  constitute: be | make up
  consult: ask | talk to
  consultation: asking people what they think
  consume: eat | drink | use
  contaminate: make dirty
  contaminated: dirty | not safe
  contravene: break
  contribute: give | help
  contribution: part | what you give
  convene: meet
  convenient: easy | that suits you
  cooperate: work together
  coordinate: plan | bring together
  correspond: match | write
  correspondence: letters and emails
  crop up: happen | come up
  currently: now
  data: facts | numbers
  decease: die
  deceased: dead
  decrease: make less | go down
  deduct: take away
  deduction: money taken out of your pay
  deem: think
  defer: put off
  deficiency: lack
  deficit: lack
  definition: meaning
  delegate: give to somebody else
  demonstrably: clearly
  demonstrate: show
  depart: leave
  dependant: person you look after
  designate: choose
  designated: chosen
  desire: want
  despatch: send
  deteriorate: get worse
  determine: decide | find out
  detrimental: bad | harmful
  deviate: go away from
  diagnose: find out what illness it is
  diagnosis: the name of a health problem
  dietary requirements: food that you can or cannot eat
  diminish: make less | get less
  disciplinary: about breaking rules
  disciplinary action: steps when somebody breaks the rules
  disclose: tell
  disclosure: telling somebody
  discontinue: stop
  discrepancy: difference
  discretion: choice
  discrimination: being treated worse than others
  dismissal: losing your job
  dispatch: send
  dispose of: throw away
  disseminate: share | give out
  diversity: all kinds of people
  documentation: papers
  duration: time
  economical: cheap
  effective: that works well
  effectively: well
  efficient: quick and good
  efficiently: quickly and well
  electronic: on a computer
  elevate: lift
  elevated: high | raised
  eligibility: who can get it
  eligible: able to get
  eliminate: get rid of | remove
  emphasise: make clear
  employment: work | job
  enable: help | let
  enclosed: with this letter
  encounter: meet
  encourage: help | tell
  endeavour: try
  endeavour to: try to
  engage: take part | talk
  engagement: taking part
  enhance: make better
  enquire: ask
  enquiry: question
  ensure: make sure
  entitled to: have a right to
  entitlement: right
  environment: place
  equitable: fair
  equivalent: equal | the same as
  erroneous: wrong
  essential: that you must have | very important
  establish: set up | find out
  evacuate: leave the building
  evacuation: leaving the building
  evaluate: look at how well it went | check
  evaluation: check
  evidence: proof | what shows it
  evident: clear
  examine: look at
  exceed: go over | be more than
  exceptional: very good | very rare
  excessive: too much
  exclude: leave out
  exclusively: only
  execute: do
  exempt: free
  exhibit: show
  existing: that is there now
  expectation: what we hope for
  expedite: hurry
  expenditure: money spent
  expertise: skill
  expire: end
  expiry date: last day it is good
  explicit: clear
  extend: make longer
  extensive: big
  extinguish: put out
  facilitate: help | make easier
  facilities: rooms and things to use
  facility: place | building
  familiarise yourself with: get to know
  feasible: that can be done
  finalise: finish
  flexible: easy to change
  formulate: plan
  forthcoming: next
  forthwith: now
  fracture: break
  frequently: often
  fulfil: do | meet
  function: work | job
  fundamental: most important
  furnish: give
  furthermore: also
  gratuity: tip
  grievance: complaint
  guidance: advice
  hazard: danger
  hazardous: dangerous
  henceforth: from now on
  hygiene: keeping clean
  identical: the same
  identify: find | name
  immediate: at once
  immediately: at once | now
  impact: effect | change
  impair: harm
  impairment: disability
  implement: start | do
  implementation: start
  implication: what it means
  imply: mean
  in relation to: about | compared with
  in respect of: for | about
  inability: not being able
  inadequate: not good enough
  inadvertently: by mistake
  inappropriate: wrong
  inception: start
  inclusion: taking part
  incorporate: put in
  incorrect: wrong
  increase: make more | go up
  incur: have to pay
  independent: on your own
  independently: on your own
  indicate: show
  indication: sign
  individual: person
  individuals: people
  induction: first days in a new job
  ineligible: not able to get
  inform: tell
  inhibit: stop
  initial: first
  initially: at first
  initiative: plan
  innovative: new
  inquire: ask
  inspect: check
  inspection: check
  institute: start
  insufficient: not enough
  intention: plan
  interaction: talking
  interim: for now
  intervene: step in
  intervention: help
  invalid: out of date
  investigate: find out about
  investigation: finding out what happened
  irrespective of: whatever
  jeopardise: put in danger
  justify: give a good reason for
  liability: being responsible
  liable: responsible by law
  liaise: talk
  liaise with: talk to
  locate: find
  location: place
  magnitude: size
  maintain: keep
  maintenance: care | repair
  majority: most
  mandatory: that you must do
  materials: things
  maximise: make as big as you can
  maximum: most | no more than
  mechanism: way
  mediate: help people to agree
  mediation: help to end an argument
  methodology: way
  minimal: very small
  minimise: make as small as you can
  minimum: least | no less than
  minor: small
  mitigate: make less bad
  mobility: moving around
  modification: change
  modify: change
  monitor: check | watch
  moreover: also
  motivate: make somebody want to
  multiple: many
  mutual: shared
  necessitate: need
  negligible: very small
  negotiate: talk until you agree
  nevertheless: but
  nominate: choose | name
  notification: letter or message
  notify: tell
  notwithstanding: despite
  numerical: in numbers
  objective: aim
  obligation: what you must do
  obligatory: that you must do
  observation: what was seen
  observe: see | watch
  obstruct: block
  obstruction: thing in the way
  occasionally: sometimes
  occupation: job
  occur: happen
  occurrence: what happened
  ongoing: still going on
  operate: use | run
  operational: working
  operative: worker
  opportunity: chance
  optimum: best
  option: choice
  originate: start
  outcome: result
  outline: tell the main points of
  outstanding: very good | not paid yet
  overview: main points
  parameters: limits
  partially: partly
  participant: person taking part
  participate: take part
  participation: taking part
  particulars: details
  penalise: punish
  perform: do
  performance: how well you do
  periodically: from time to time
  permissible: allowed
  permit: let
  permitted: allowed
  personnel: staff | workers
  perspective: view
  portion: part
  possess: have
  potential: possible
  potentially: maybe
  practicable: possible
  precaution: care
  preclude: stop
  predominantly: mostly
  preliminary: first
  premises: building
  preparation: getting ready
  prescribed: set
  preserve: keep
  prevent: stop
  previous: last | earlier
  previously: before
  principal: main
  principle: rule
  prioritise: do first
  priority: most important thing
  pro rata: by the hours that you work
  procedure: how to do it | steps
  proceed: go | go on
  procure: buy | get
  proficiency: skill
  progression: moving on
  prohibit: ban
  prohibited: not allowed
  prolonged: long
  prompt: quick | reminder
  promptly: quickly | on time
  proportion: part
  proposal: plan
  propose: suggest
  provide: give
  provided that: if
  provider: organisation that helps
  provision: help | service
  purchase: buy
  pursuant to: under
  pursue: follow
  qualification: certificate
  rationale: reason
  reasonable: fair
  rebate: money back
  recipient: person who gets it
  reconsider: think again about
  recruit: find new workers
  recruitment: finding new workers
  rectify: put right
  recuperate: get better
  reduce: make less
  reduction: cut
  redundancy: losing your job because the work has ended
  redundant: out of work because the work has ended
  refer to: look at
  refrain from: do not
  regarding: about
  register: sign up
  regulation: rule
  rehabilitation: getting better after an illness
  reimburse: pay back
  reiterate: say again
  relevant: right | about this
  relocate: move
  remainder: rest
  remuneration: pay
  render: make
  request: ask for
  require: need
  required: needed
  requirement: need | rule
  reside: live
  residence: home
  resource: thing that helps
  respond: answer
  response: answer
  responsibility: job | duty
  restrict: limit
  restriction: limit
  resume: start again
  retain: keep
  retrieve: get back
  revise: change
  role: job
  satisfactory: good enough
  schedule: plan
  scrutinise: look closely at
  secure: safe | lock
  select: choose
  selection: choice
  severe: very bad
  shortfall: gap
  significant: big | important
  significantly: a lot
  simultaneously: at the same time
  solely: only
  solicit: ask for
  specific: exact
  specifically: just
  specified: named
  specify: say exactly
  stakeholder: person or group that cares about it
  statutory: by law
  stipulate: say
  strategic: planned
  strategy: plan
  subject to change: that can change
  submit: send | give in
  subsequent: next | later
  subsidise: help to pay for
  substantial: big
  substantially: much
  substitute: swap
  sufficient: enough
  sufficiently: enough
  supervise: watch over
  supplement: add to
  supplementary: extra
  surplus: what is left over
  sustain: keep going
  sustainable: that lasts
  sustained: that lasts
  terminate: end
  termination: end
  therefore: so
  timely: in good time
  timescale: time
  transfer: move
  transition: move | change
  transmit: send
  transparent: clear
  ultimately: in the end
  unavailable: not there
  undergo: have
  undertake: do
  undertaking: job
  uniformly: in the same way
  upon: on
  utilisation: use
  vacancy: job that is free
  vacate: leave
  valid: in date | good
  validate: check
  variation: change
  various: different
  verbal: spoken
  verbally: by talking
  verify: check
  versus: against
  via: by | through
  viable: that can work
  vicinity: area near
  viewpoint: view
  vocational: about work
  voluntary: that you can choose
  vulnerable: at risk
  warrant: need
  wellbeing: health and happiness
  whereas: but
  with respect to: about
  withdraw: take out | stop
  withhold: keep back
  workforce: workers
`);
