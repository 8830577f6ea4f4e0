import { abbreviation } from './abbreviation.ts';
import { altWording } from './alt-wording.ts';
import { beforeStepOne } from './before-step-one.ts';
import { changedSinceCheck } from './changed-since-check.ts';
import { childishWord } from './childish-word.ts';
import { choiceInStep } from './choice-in-step.ts';
import { commas } from './commas.ts';
import { contraction } from './contraction.ts';
import { dateForm } from './date-form.ts';
import { directAddress } from './direct-address.ts';
import { doneSaysNothing } from './done-says-nothing.ts';
import { easyReadLabel } from './easy-read-label.ts';
import { everyoneIsDifferent } from './everyone-is-different.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { hardNumber } from './hard-number.ts';
import { hardPunctuation } from './hard-punctuation.ts';
import { hardWord } from './hard-word.ts';
import { headingOrder } from './heading-order.ts';
import { healthOnCard } from './health-on-card.ts';
import { idiom } from './idiom.ts';
import { ifClause } from './if-clause.ts';
import { languageNotKnown } from './language-not-known.ts';
import { lawNamed } from './law-named.ts';
import { lineBreaks } from './line-breaks.ts';
import { longStart } from './long-start.ts';
import { mixedPictureStyles } from './mixed-picture-styles.ts';
import { namedPerson } from './named-person.ts';
import { negatives } from './negatives.ts';
import { nounForVerb } from './noun-for-verb.ts';
import { numberInWords } from './number-in-words.ts';
import { oneAction } from './one-action.ts';
import { oneCharacter } from './one-character.ts';
import { oneIdea } from './one-idea.ts';
import { oneWordForOneThing } from './one-word-for-one-thing.ts';
import { orderOfEvents } from './order-of-events.ts';
import { pageCount } from './page-count.ts';
import { pageNumbers } from './page-numbers.ts';
import { paragraphLength } from './paragraph-length.ts';
import { passive } from './passive.ts';
import { photoConsent } from './photo-consent.ts';
import { pictureCredits } from './picture-credits.ts';
import { pictureMissing } from './picture-missing.ts';
import { pictureOfSmallWord } from './picture-of-small-word.ts';
import { pityAndHeroes } from './pity-and-heroes.ts';
import { pronoun } from './pronoun.ts';
import { respectfulWords } from './respectful-words.ts';
import { reviewDate } from './review-date.ts';
import { romanNumeral } from './roman-numeral.ts';
import { rowOfThings } from './row-of-things.ts';
import { samePicture } from './same-picture.ts';
import { sectionLength } from './section-length.ts';
import { seeElsewhere } from './see-elsewhere.ts';
import { seenAtWork } from './seen-at-work.ts';
import { sentenceLength } from './sentence-length.ts';
import { shortWordsOnCards } from './short-words-on-cards.ts';
import { simplerWord } from './simpler-word.ts';
import { simpleTense } from './simple-tense.ts';
import { specialSign } from './special-sign.ts';
import { stepStart } from './step-start.ts';
import { stepWithEnd } from './step-with-end.ts';
import { stepsInPart } from './steps-in-part.ts';
import { stopAndAsk } from './stop-and-ask.ts';
import { stopWithoutAction } from './stop-without-action.ts';
import { summaryOnTop } from './summary-on-top.ts';
import { symbolsInARow } from './symbols-in-a-row.ts';
import { textInPicture } from './text-in-picture.ts';
import { timeForm } from './time-form.ts';
import { titleAndSummary } from './title-and-summary.ts';
import { twinForReaders } from './twin-for-readers.ts';
import { unitAlone } from './unit-alone.ts';
import { versionAndDate } from './version-and-date.ts';
import { warningFirst } from './warning-first.ts';
import { weakVerb } from './weak-verb.ts';
import { whoCanHelp } from './who-can-help.ts';
import { wordExplained } from './word-explained.ts';
import { wordsWithEverySign } from './words-with-every-sign.ts';
import { wordyPhrase } from './wordy-phrase.ts';
import { unknownException } from './unknown-exception.ts';
import type { Rule } from './rule.ts';

/** Every easy-read rule, by what it is about. A test fails when a file of this folder is missing here. */
export const ruleGroups: readonly { readonly name: string; readonly rules: readonly Rule[] }[] = [
  {
    name: 'Sentences',
    rules: [
      sentenceLength,
      oneIdea,
      passive,
      longStart,
      weakVerb,
      simpleTense,
      commas,
      ifClause,
      orderOfEvents,
      negatives,
      wordyPhrase,
      hardPunctuation,
      contraction,
      lineBreaks,
    ],
  },
  {
    name: 'Words',
    rules: [
      hardWord,
      wordExplained,
      oneWordForOneThing,
      simplerWord,
      childishWord,
      idiom,
      abbreviation,
      directAddress,
      pronoun,
      nounForVerb,
      numberInWords,
      romanNumeral,
      hardNumber,
      dateForm,
      timeForm,
      unitAlone,
      specialSign,
    ],
  },
  {
    name: 'Structure',
    rules: [
      titleAndSummary,
      sectionLength,
      headingOrder,
      paragraphLength,
      rowOfThings,
      summaryOnTop,
      seeElsewhere,
      pageNumbers,
      whoCanHelp,
      pageCount,
      versionAndDate,
    ],
  },
  {
    name: 'Pictures',
    rules: [
      pictureMissing,
      pictureOfSmallWord,
      symbolsInARow,
      samePicture,
      mixedPictureStyles,
      oneCharacter,
      textInPicture,
      wordsWithEverySign,
      altWording,
      pictureCredits,
      photoConsent,
    ],
  },
  {
    name: 'Tasks',
    rules: [
      seenAtWork,
      doneSaysNothing,
      oneAction,
      stepStart,
      stepWithEnd,
      stepsInPart,
      beforeStepOne,
      warningFirst,
      stopWithoutAction,
      stopAndAsk,
      shortWordsOnCards,
      choiceInStep,
      reviewDate,
    ],
  },
  {
    name: 'People and law',
    rules: [
      twinForReaders,
      respectfulWords,
      pityAndHeroes,
      everyoneIsDifferent,
      lawNamed,
      figureWithoutSource,
      namedPerson,
      healthOnCard,
      easyReadLabel,
      changedSinceCheck,
      languageNotKnown,
      unknownException,
    ],
  },
];

export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);
