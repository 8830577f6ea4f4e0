/**
 * Data: phrases with words to spare and what is enough. Our own table; some rows as in retext-simplify (MIT, see
 * simpler-words.ts). No answer after the colon: leave the phrase out.
 */
import { readTable } from '../table.ts';

/** Swaps that fit in every sentence. */
export const safeWordy = readTable(`
  all of the: all the
  because of the fact that: because
  by virtue of: by
  close proximity to: near to
  during the course of: during
  each and every: each
  first and foremost: first
  for a period of: for
  for a period of time: for a time
  for the duration of: during
  for the purpose of: for
  for the purposes of: for
  free gift: gift
  future plans: plans
  if and when: when
  in a timely manner: on time
  in close proximity to: near
  in light of the fact that: because
  in the absence of: without
  in the majority of cases: mostly
  in the vicinity of: near
  in view of the fact that: because
  is able to: can
  are able to: can
  is unable to: cannot
  are unable to: cannot
  off of: off
  on account of: because of
  on the grounds that: because
  past history: history
  period of time: time
  refer back: refer
  regardless of the fact that: although
  repeat again: repeat
  return back: return
  until such a time as: until
  with the exception of: except for
`);

/** What is enough, with a person to fit the sentence. */
export const otherWordy = readTable(`
  a great deal of: much | a lot of
  a high proportion of: most | many
  a range of: many | different
  a variety of: many | different
  are required to: must
  are responsible for: must do | look after
  absolutely essential: very important
  advance planning: planning
  as and when: when
  as appropriate: if it fits
  as far as possible: if you can
  as necessary: when you need to
  as required: when you need to
  as soon as practicable: as soon as you can
  at a later date: later
  at all times: always
  at an early stage: early
  at regular intervals: often
  at the earliest opportunity: as soon as you can
  at your earliest convenience: as soon as you can
  be advised that:
  by means of: with | by
  by way of: by
  carry out a check of: check
  carry out a review of: look at
  carry out an inspection of: check
  come to an agreement: agree
  do not hesitate to: please
  end result: result
  final outcome: result
  give an indication of: show
  give consideration to: think about
  has the ability to: can
  have the ability to: can
  in a manner that: so that
  in addition: also
  in addition to: besides | and
  in all likelihood: probably
  in an effort to: to
  in any event:
  in certain circumstances: sometimes
  in connection with: about
  in due course: later
  in many cases: often
  in particular:
  in some cases: sometimes
  in such a way that: so that
  in terms of: for | about
  in the course of: during
  in the event of: if there is
  in the first instance: first
  in the process of:
  in this regard:
  is in possession of: has
  is required to: must
  is responsible for: does | looks after
  it is essential that: you must
  it is important that: you must
  it is important to note that:
  it is recommended that: you can
  it is your responsibility to: you must
  it should be noted that:
  make a complaint: complain
  make a decision: decide
  make an application: apply
  make an attempt: try
  make arrangements: plan
  make contact with: call | write to
  make use of: use
  needless to say:
  no later than: by
  not later than: by
  on behalf of: for
  on no account: do not
  on occasion: sometimes
  on the basis of: because of | from
  on the basis that: because
  on the part of: by
  per se:
  personal opinion: opinion
  please be advised that:
  please do not hesitate to: please
  please find enclosed: here is
  please note that:
  provide assistance to: help
  provide guidance on: tell you about
  provide information about: tell you about
  provide support to: help
  reach a decision: decide
  related to: about | in the same family as
  should you require: if you need
  should you wish: if you want
  so as to: to
  such as those:
  take into account: think about
  take into consideration: think about
  take part in a discussion: talk
  take steps to:
  that being said: but
  the fact that:
  the majority of: most
  the manner in which: how
  the process of:
  the reason why is that: because
  the use of:
  the way in which: how
  there is a need for: we need
  there is a requirement for: we need
  time period: time
  to a large extent: mostly
  to the best of our ability: as well as we can
  under no circumstances: never | do not
  where appropriate: if it fits
  where necessary: if you need to
  where possible: if you can
  wherever possible: if you can
  whether or not: whether
  will be required to: must
  with a view to: to
  with immediate effect: now
  with the aim of: to
  you are requested to: please
`);
