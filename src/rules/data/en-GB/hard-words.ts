/**
 * Data: words that stay hard although they are short, are made of two easy words, or stem from an easy one. Our own
 * list, from the language of offices, contracts and training in the United Kingdom. Every key of `simplerWords` that
 * is one word is hard as well; here stand the rest. Base forms, lower case.
 */
const words = `
  abate abet abide abridge absenteeism academic accede access accord accountability accredit accreditation accrual
  accuse acumen adept adhere adhesive advancement adverse affiliate affordable agenda aggregate aggression akin
  albeit align allege allergen allot ambient ambiguous amenable amenity ample anecdotal annex annually append
  appendix applicability appoint appraise apprentice apt arbitrary arrangement arrears articulate ascribe aspiration
  aspire asset assign assignment assure attribute audit authentic authorised avert backlog baseline behest benchmark
  benchmarking benign bespoke bias breach breakdown brevity briefing broker bulletin bureau bylaw capacity capita
  caseload caveat cede chairperson charter circular cite claimant clause clerical coherence coherent cohort
  collaborative collate commend commerce commercial commissioner compact compel competitive compliance compliant
  comply compound comprise concede concept concern concession concise concur condone confer confidentiality confine
  conflict conform conformity consign consist constant constrain constraint construe consultant consultative contend
  contextual contingency contingent contractor contractual contravention convene convert convey core correlate
  counsel counteract counterpart criteria criterion crucial cumulative curriculum curtail customise cyclical damages
  deadlock dearth debrief decline decree dedicated deduce deem default defendant defer deferral deficient defray
  defunct delegate demographic denote deploy deployment deprivation deprive derive designate detain deter detriment
  devise devolve differentiate dignity dilemma diligence diligent directive disabling disadvantage disburse discern
  discharge discretionary disparity dispense dispersal disposal dispute disregard disrupt distinct diverse dividend
  domain domestic dual durable duress dwindle dynamic economic economy effectiveness elicit embed emerge emergence
  emergent emolument employability employer-led empower enact endorse endow enforce enquiry enrich enrolment entail
  enterprise entity entrant entrust envisage equate equip equity ergonomic erode ethic ethical ethnic ethos
  evidenced evoke evolve exacerbate excerpt exempt exert exhaustive exigent expand expansion expertly explicit
  exploit exploitation expose exposure extent facet faction factor feasibility financial fiscal fluctuate forego
  foregoing foreseeable forfeit formal format formula forum foster foundation framework frontline functional gainful
  gauge generate generic govern governance grant gross guidance guideline hamper hereby herein hierarchy highlight
  hinder hindrance holistic hypothesis identification ideology illicit immense imminent immune impact impart
  impartial impede imperative implementation implicit impose incentive incidence incidental incite incline inclusive
  incomplete incremental incur indefinite indemnity index indicator individual induce inequality infer influence
  inform informal infrastructure infringe inherent inhibit initiative innate innovation input insight inspector
  inspectorate instance instigate institution instruct intact intake integral integrate integration integrity
  intellectual intense intensive intent inter-agency interact interface internal interpersonal interpretation
  interval intervention intimidate intricate invoke irrelevant irritant isolate isolation jargon jeopardy
  jurisdiction keynote landscape lapse latent latitude latter leadership legislation legislative leverage levy
  liaison literacy literate litigation logistics lone-working long-term lucrative mainstream malfunction malicious
  mandate manifest manual-handling margin marginal maternity matrix merge merit milestone misconduct misuse mobility
  mode moderate modest module momentum monitoring morale motion motivation motive multi-agency mutually national
  nationally necessity negligence negligent networking neutral niche nominal nominee norm notable notion notional
  null numeracy numerate nurture objective oblige obscure observer obsolete occupational offence onset onus
  operational operative optimal optimise option oral organisational outcome outgoing output outreach outset
  outsource outweigh overarching overlook override oversee oversight overt overview ownership paramount partake
  participatory particularly partnership paternity pathway payee peer penalty perceive perception periodic
  peripheral perpetual persist persistent personalised pertain pertinent phase phased pilot pivotal placement
  plaintiff plausible pledge policy portfolio pose posit postpone pragmatic precede precedent precise predict
  preference prejudice premature premise premium prerequisite prescribe presumption prevail prevalent prior
  privilege pro-active proactive proceedings proceeds procurement professional professionalism proficient profile
  profound progressive prominent prone proportional prosecute prosecution prospect prospective prospectus provision
  proviso proximity prudent publication punitive pursuant qualified qualify qualitative quality-assurance
  quantitative quota rapport ratify ratio rational readily realm reassess recede recession recipient reciprocal
  recommendation reconcile rectify recur redeploy redeployment redress reference referral refine reflect reform
  refute regeneration regime regulate regulatory reinforce reinstate reintegration relapse relatively relevance
  reluctant remedial remedy remit remunerate render renewal repercussion replenish replicate reportable represent
  representation representative reprimand requisite rescind reserve residual residue resilience resilient resolution
  resolve respective respectively respite respondent restraint restructure retail retention retrain retrospective
  revenue revert revoke rigorous rigour robust roll-out safeguard safeguarding scenario scheme scope scrutiny sector
  sectors segment segregate segregated self-advocacy self-assessment self-esteem seminar sensory sequence sever
  short-term shortcoming sickness-absence socio-economic solution source spectrum stakeholder stance status stigma
  stimulate stimulus stipend strand streamline stringent structure subcontract subcontractor subjective subordinate
  subsidy substance succession succinct summarise supersede supervision suppress surmise susceptible suspend
  suspension sustainability sustained syllabus symposium synergy tackle tangible target targeted tariff technical
  tenancy tenure theoretical thereof thorough threshold throughput toxin trait transaction transcript transmission
  transmit treaty trend tribunal trigger tuition turnover ultimate unanimous underachieve underemployment underlying
  undermine underpin underrepresented undertaken unforeseen unlawful unrealistic unsupported upbringing upfront
  uphold upskill uptake utility utmost validity variable vary vast vendor ventilation venue viability vicarious
  vigilant void waive waiver welfare well-being whereby wherein whistleblowing workaround workflow workforce
  workload yield`;

export const hardWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
