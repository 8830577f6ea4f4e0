/**
 * Data for rule W6: short forms that readers know better than the long ones, and short forms to write in full.
 * Our own list, for the United Kingdom.
 */
import { readPairs } from '../table.ts';

/** Known better than their long forms; as they are written. */
export const allowedAbbreviations: readonly string[] = `
  NHS PIN QR PDF UK BSL GP MP ID CV DVD CD TV PC USB IT SIM SMS DJ BBC ITV AA VIP USA EU ATM GPS X-ray T-shirt OK
  Wi-Fi PE WC A4 A5 A&E HIV MRI DNA FM AM PM KFC DIY BBQ UFO BMX LED SOS CCTV DVLA ITV1 ITV2 BBC1 BBC2 GCSE NVQ
  Ltd XS XL XXL COVID ACAS ADHD`
  .trim()
  .split(/\s+/);

/** Lower case -> in full. An empty text: leave it out. */
export const inFull = readPairs(`
  a.k.a.: also called
  aka: also called
  admin: office work
  agm: yearly meeting
  aob: other things to talk about
  approx: about
  approx.: about
  appt: appointment
  asap: as soon as you can
  asd: autism
  atw: Access to Work
  a.s.a.p.: as soon as you can
  a.s.a.p: as soon as you can
  aug: August
  b&b: bed and breakfast
  ca.: about
  cc: copy to
  ceo: head of the company
  cf.: see
  coshh: rules on dangerous chemicals
  cpd: training
  dbs: a check for crimes
  dec: December
  dept: department
  dept.: department
  dla: Disability Living Allowance
  dob: date of birth
  dpia: check on privacy
  dse: computer screens
  dwp: Department for Work and Pensions
  e.g.: for example
  e.g: for example
  eg: for example
  ehc: education, health and care
  esa: Employment and Support Allowance
  esol: English lessons
  eta: time of arrival
  etc: and so on
  etc.: and so on
  ext: extension
  ext.: extension
  feb: February
  fri: Friday
  f2f: face to face
  fao: for
  faq: questions and answers
  faqs: questions and answers
  foi: freedom of information
  fte: full-time job
  fyi: for you to know
  gdpr: the law on private information
  govt: government
  h&s: health and safety
  hmrc: the tax office
  hod: head of department
  hq: main office
  hr: the team that looks after staff
  hrs: hours
  hse: Health and Safety Executive
  i.e.: that is
  i.e: that is
  ie: that is
  ib: Incapacity Benefit
  inc.: with
  info: information
  jcp: Jobcentre Plus
  jsa: Jobseeker's Allowance
  kpi: aim
  kpis: aims
  l&d: training
  ld: learning disability
  loa: leave
  max.: at most
  min.: at least
  mins: minutes
  misc: other
  misc.: other
  mon: Monday
  mtg: meeting
  n.b.: note
  n/a: leave it empty
  nb: note
  nino: National Insurance number
  nlw: National Living Wage
  nmw: National Minimum Wage
  nos.: numbers
  ngo: charity
  nov: November
  nvqs: work certificates
  o/s: still to pay
  oct: October
  p.a.: a year
  p/t: part-time
  f/t: full-time
  p/w: a week
  pcm: a month
  ppe: safety clothes
  pto: turn the page
  q&a: questions and answers
  qty: how many
  re.: about
  riddor: rules on telling about accidents
  rsi: pain from doing the same thing often
  rsvp: please answer
  sen: special educational needs
  sept: September
  sla: agreement
  sme: small company
  smes: small companies
  smp: maternity pay
  ssp: Statutory Sick Pay
  sop: steps
  sops: steps
  spec: plan
  t&c: rules
  t&cs: rules
  tbsp: tablespoon
  tba: we will tell you later
  tbc: not certain yet
  tbd: not decided yet
  tel: telephone
  tel.: telephone
  thurs: Thursday
  tsp: teaspoon
  tues: Tuesday
  tupe: the rules when a company is sold
  uc: Universal Credit
  vs: against
  vs.: against
  w/c: week that starts on
  w/e: weekend
  wfh: work from home
  wip: not finished
  w/o: without
  wrt: about
`);
