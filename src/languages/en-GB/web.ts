import { counted } from '../counted.ts';
import type { WebWords } from '../web-words.ts';
import { offline } from './offline.ts';
import { paperVersion } from './paper-version.ts';
import { decks } from './decks.ts';
import { firstPage } from './first-page.ts';
import { make } from './make.ts';
import { progress } from './progress.ts';
import { settings } from './settings.ts';
import { stepMode } from './step-mode.ts';
import { topics } from './topics.ts';

const pages = counted('en-GB', { one: '# page', other: '# pages' });
const pictures = counted('en-GB', { one: '# picture', other: '# pictures' });

export const web: WebWords = {
  skip: 'Go to the main part',
  home: 'Home',
  youAreHere: 'You are here',
  mainMenu: 'Main menu',
  help: 'Help',
  aboutSite: 'About',
  aboutPage: (site) => `About ${site}`,
  creditsPage: 'Credits and licences',
  accessibilityPage: 'Who can use this site',
  changesFeed: { title: 'What is new', about: 'Documents that are new, and what has changed in others.' },
  helpPage: 'Help for authors',
  inEnglish: (page) => `${page}, in English`,
  indexHeading: 'What do you want to do?',
  firstPage,
  makeYourOwn: {
    name: 'Make your own',
    about: 'Write a card or a leaflet here, and print it',
    help: 'Help for job coaches who write',
  },
  search: {
    label: (kind) => `Find ${kind.toLowerCase()} by a word`,
    found: '{count} of {total} are shown.',
    all: 'All {total} are shown.',
    none: 'Nothing has this word. Try another word.',
  },
  find: {
    name: 'Search',
    label: 'Find something by a word',
    about: 'Find a task, a leaflet, a guide, a form or a report by a word.',
    button: 'Find it',
    nothing: 'Nothing was found for “{asked}”.',
    tryThis: 'Try one short word. Or look at one of these:',
  },
  contents: 'On this page',
  papers: {
    heading: 'On paper',
    about: 'Choose one to print it or to keep it.',
    jump: 'Get it on paper',
    more: (count) => `Show ${count} more`,
    howToPrint: 'How to print, cut, fold and laminate',
    facts: (count, size) => `PDF, ${pages(count)}, ${size}`,
    pictures: (count, size) => `${pictures(count)}, ${size}`,
    phoneZip: { name: 'Phone pictures in one file', about: 'To send or to keep (ZIP file)' },
    epub: { name: 'E-book', about: 'To read or hear on a phone or e-reader (EPUB file)' },
    docx: { name: 'Word file', about: 'To change the words (DOCX file)' },
    htm: { name: 'One web page', about: 'To open from a USB stick, with no internet (HTML file)' },
    allZip: {
      name: 'Everything in one file',
      about: 'All papers and pictures, to keep or to send (ZIP file)',
    },
    paperSize: (width, height) => paperName(width, height),
  },
  size: (bytes) =>
    bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
  otherLanguages: 'Read this in another language',
  easyReadTwin: 'Read this in easy words',
  fullTwin: 'Read the full guide',
  stepMode,
  listen: {
    start: 'Listen',
    stop: 'Stop listening',
    noVoice: {
      heading: 'This device cannot read to you now',
      about: (language) => [
        `It has no ${language} voice of its own, or its voice does not work.`,
        'Ask somebody to read this with you.',
        'Somebody can add a voice for you. It is in the settings of the device, under “text to speech”.',
      ],
      close: 'Close',
    },
  },
  settings,
  phone: {
    about: 'Save these pictures on a phone. Swipe from one step to the next.',
    save: (number) => `Save picture ${number}`,
  },
  progress,
  paperVersion,
  offline,
  make,
  topics,
  decks,
  form: {
    about: ['You can fill this in here.', 'What you write stays on this page.', 'Nothing is sent.'],
    paper: 'Fill in the PDF instead',
    keep: {
      question: 'Is this your own phone or computer?',
      about: [
        'Then it can keep what you write for 30 days.',
        'It is kept in this browser only.',
        'Other people who use this browser can read it.',
      ],
      yes: 'Yes. Keep what I write',
      delete: 'Delete from this device',
      expired: 'What you wrote here is deleted. It is kept for 30 days only.',
    },
    gone: 'You wrote this before. The form has changed, and asks this no more:',
    clear: 'Clear this answer',
    wrongNumber: 'Write a number only, for example 4 or 2.5.',
    wrongMoney: 'Write pounds and pence only, for example 12 or 12.50.',
    load: 'Open the new form with my answers',
    end: 'When you have finished',
    save: 'Save as PDF',
    table: 'Save my answers as a table (CSV)',
    print: 'Print this page',
    empty: 'Empty this form',
    messages: {
      saving: 'Your PDF is being made.',
      saved: 'Your PDF is saved. Look in your downloads.',
      tableSaved: 'Your answers are saved as a table. Look in your downloads.',
      failed: 'The PDF could not be made. Print this page instead.',
      tooLong: 'Some answers are too long for the paper. Write less here, or print this page:',
      notShown: 'The PDF cannot show some letters of these answers. To have them on paper, print this page:',
      emptyQuestion: 'Delete all that you wrote?',
      emptied: 'The form is empty.',
      otherVersion: 'This form has changed since you opened this page. The PDF is the new form.',
      noPlace: 'These answers have no place in the new form. They are not in the PDF:',
      pageIsOlder: 'This page has changed since you opened it. Open the new form, then save it as PDF.',
      keptUntil:
        'What you write is kept on this device until {date}. After that it is deleted when you come back.',
      notKept: 'This browser does not keep anything. Save the form as PDF.',
      deleted: 'It is deleted from this device. It stays on this page until you close the page.',
      changedBefore: 'This question has changed. Please answer again. Before, you answered:',
      ticked: 'ticked',
      removeOld: 'Take the old answer away',
      notAdded: 'This cannot be added. Look at:',
    },
  },
  cost: { item: 'What', amount: 'How much', price: 'Price' },
  moved: { title: 'This has moved', about: 'You find it here now:' },
  notFound: {
    title: 'This page is not here',
    about: 'The address may be wrong, or the page may have moved.',
    help: 'You have done nothing wrong. Choose where to go:',
    first: 'Go to the first page',
  },
  creditsText: {
    about: 'Who made what you see here, and what you may do with it.',
    typeface: 'Letters',
    fontLicence: 'SIL Open Font License 1.1',
    content: 'Words',
    contentLicence: {
      credited: 'You may copy, change and share the words on this site, if you say where they are from:',
      licence: 'The licence says how you may copy, change and share the words on this site:',
      kept: 'All rights are kept. Ask us before you copy or change the words on this site.',
    },
    pictures: 'Pictures',
    photos: {
      name: 'Photos',
      about:
        'By the people who made each document, where it names nobody else. Ask them before you use a photo.',
    },
    website: (source) => `Where ${source} comes from`,
    licence: 'Licence:',
    list: (count, source) => `${count} pictures of ${source}`,
    documents: 'Pictures in each document',
    eachSays: 'The end of the page of each document says where its pictures come from.',
  },
  ruleList: {
    title: 'All rules of easy read',
    about: 'What the checker looks for, why, and where the rule comes from.',
    label: 'Find a rule by a word',
    source: 'Where it comes from:',
  },
  pictureList: {
    title: 'All pictures and their names',
    about: 'Type a name as picture="..." to use a picture. OpenMoji\'s own English names work, too.',
    label: 'Find a picture by a word',
    also: 'Also:',
  },
  messages: {
    heading: 'Please put this right',
    kept: 'The page below shows how the file was before.',
    found: 'Found',
    allowed: 'Allowed',
    fix: 'Fix',
    severities: { error: 'error', warning: 'warning', hint: 'hint', review: 'a person must look' },
    panelHeading: 'Messages about this page',
    nothing: 'Nothing to put right.',
    showHints: 'Show hints, too',
    showLine: 'Show line {line}',
    showDocument: 'Show the document',
  },
};

/** Sizes of ISO 216 and ASME Y14.1 by name, others in whole millimetres. */
function paperName(width: number, height: number): string {
  const [short, long] = [Math.min(width, height), Math.max(width, height)].map(Math.round);
  if (short === 210 && long === 297) return width > height ? 'A4 paper, sideways' : 'A4 paper';
  if (short === 216 && long === 279) return width > height ? 'Letter paper, sideways' : 'Letter paper';
  if (short === 148 && long === 210) return 'A5 paper';
  return `${Math.round(width)} by ${Math.round(height)} mm`;
}
