import type { HelpPage } from '../help-text.ts';
import { words } from './words.ts';

const { make } = words.web;
const { start, mine, bar, saving, edit, find, advice, look, take, send, disk, form, person } = make;

/** How to make a document in the browser. What stands on a button there stands here in the same words. */
export const making: HelpPage = {
  title: 'How to make a document',
  description: 'How to make a card, a leaflet or a form in your browser, see its papers and print them.',
  start: [
    'You make a document in your browser.',
    'You need no account and no other program.',
    'Nothing is sent. What you make stays on your device.',
  ],
  parts: [
    {
      heading: 'Make your first task card',
      lines: ['Choose a job that you know well.'],
      steps: [
        `Open “${make.name}”. Go to “${start.new}” and press “${words.kinds.task.one}”.`,
        'You get an example. Write your own title in the place of ours.',
        `Go to “${form.parts}”. Press the first step. It opens.`,
        'Write one thing to do. Use the words that you would say.',
        `Write “${form.field.done}”.`,
        `Go to “${form.field.picture}”. Type what it should show, and choose one.`,
        'Do the same with the next steps. Remove the ones that you do not need.',
        `Look at “${advice.heading}”, and put it right.`,
        `Go to “${look.heading}”, and look at each sheet.`,
        `Go to “${take.heading}”. Press “${take.print}”.`,
      ],
      afterwards: [
        'Print one sheet on plain paper first.',
        'Try it at work with the person who will use it. Change what does not work.',
      ],
      leadsToPrinting: true,
    },
    {
      heading: 'Other ways to start',
      lines: [
        `“${start.fromButton}”: you get a copy of one of our documents, and change it.`,
        `“${form.photosFirst}”: choose your photos in their order. Each one becomes a step.`,
        `“${form.paste}”: copy it from Word, a mail or a web page. You see what becomes of it first.`,
        `“${start.file}”: go on with a file that you saved.`,
        `“${disk.openFolder}”: a text with its photos, where your browser can. You can also drop a file on the page.`,
      ],
    },
    {
      heading: 'Write in the form',
      lines: [
        'Each part is one line. Press it, and it opens. The others fold.',
        `“${form.facts}”, “${form.needs}” and “${form.helpers}” come first. Fill in what your readers need.`,
        `“${form.topicsHeading}”, “${form.sources}” and “${form.seldom.rights}”: by them a document is found and trusted.`,
        `“${form.papers.heading}”: choose which papers are made besides, and which are left out.`,
        `“${form.add}” and “${form.addBefore}” put in a new part. “${form.remove}” takes one away.`,
        `“${form.up}” and “${form.down}” move a part. You can drag it by its six dots, too.`,
        `“${form.more}” has what you seldom need: “${form.duplicate}”, “${form.split}”, “${form.join}”, and more fields.`,
        `“${form.table.heading}”: fill in its cells, or press “${form.table.paste}”.`,
        `“${find.open}” looks in all fields, also in folded parts. ${find.keys}`,
        `“${form.text}”: the same document as text with its signs. “${form.form}” leads back.`,
      ],
    },
    {
      heading: 'What the advice says',
      lines: [
        `“${advice.heading}” reads what you write. Each remark stands beside its words, too.`,
        'You can always go on writing. Only a mistake at the top of the list stops the papers.',
        'Where there is an easier word, one press writes it for you.',
        `“${advice.more}” leads to the rule, with an example.`,
        'It also says how easy the whole document is: 100 is the easiest.',
      ],
    },
    {
      heading: 'Pictures and photos',
      lines: [
        'Choose a picture that shows this one step.',
        `“${form.photo}” takes a photo from your device. It is made smaller, and the place where it was taken is removed.`,
        `Write “${form.field.alt}”. ${form.altAbout}`,
        `“${form.marks.heading}” puts a ring, an arrow or a number on it.`,
        'Ask people before you show them in a photo.',
        `“${form.camera}” opens the camera of a phone.`,
        `“${form.marks.add.crop}” shows a part of the photo alone.`,
        `“${form.people.skin}” and “${form.people.hair}”: choose once for all drawings.`,
        `“${form.seldom.recording}”: choose a film in which somebody signs the step, or a recording. Write what is said, too.`,
      ],
    },
    {
      heading: 'See how it looks',
      lines: [
        `“${look.heading}” shows each sheet as it will print, while you write.`,
        `“${look.papers}” and “${look.page}” are two ways to look. You can also see one step at a time, or pictures for a phone.`,
        `“${look.narrow}” and “${look.wide}” change how wide the page is.`,
        'One line stays in view. It says if your work is saved, how easy it is to read, and how many remarks there are. Press the remarks to go to the next one.',
      ],
    },
    {
      heading: 'Take it with you',
      lines: [
        `“${take.pdf}” makes a paper to print, send or keep. “${take.print}” opens it at once.`,
        `“${take.phone}” has a picture for each step, to send or to keep on a phone.`,
        `“${take.zip}” has all papers and phone pictures, the text and its photos. “${take.text}” has the text alone.`,
        `“${disk.saveAs}” and “${disk.saveInFolder}” save straight to your disk, where your browser can. After that, Ctrl with S saves it there again.`,
        `“${send.heading}”: the file and a mail for whoever keeps the site are prepared. You send them yourself.`,
      ],
    },
    {
      heading: 'Make it fit one person',
      lines: [
        `Press “${person.button}”.`,
        'Choose for each step: as it is, in your own words, or known already.',
        'Steps that the person knows become one. So the help gets less over time.',
        person.stays,
        `“${person.photo}” shows this person their own cup or machine.`,
        `When the document changes, “${person.news}” says what is different. Your choices stay.`,
        'It can be saved to a file of your own, too, and opened again.',
      ],
    },
    {
      heading: 'Keep your work',
      lines: [
        `“${bar.saved}” stands there when it is safe. It takes less than a second.`,
        `“${edit.undo}” takes back what you did, as often as you like.`,
        `“${mine.earlier}” has the document as it was on the last days.`,
        `Press “${take.zip}” at the end of the day. A browser can lose what it keeps.`,
        `“${edit.redo}” does it again.`,
        `“${mine.heading}” has all that you made. There you find “${mine.rename}”, “${mine.duplicate}” and “${mine.delete}”. “${mine.takeBack}” brings back what you deleted.`,
        `“${mine.saveAll}” puts all of it in one file. “${start.file}” opens it again.`,
        `Did you change it in another tab? Choose “${saving.loadOther}” or “${saving.keepBoth}”.`,
        'Once it was opened, the page works without internet.',
      ],
    },
    {
      heading: 'Without a mouse',
      lines: [
        'Tab goes to the next button or field. Enter or space presses a button.',
        form.keys,
        `“${form.field.picture}”: ${form.pictureAbout}`,
        `“${form.marks.heading}”: ${form.marks.about}`,
      ],
    },
  ],
};
