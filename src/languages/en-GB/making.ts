import type { HelpPage } from '../help-text.ts';
import { words } from './words.ts';

const { make } = words.web;
const { start, mine, saving, edit, advice, look, take, form, person } = make;

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
      ],
    },
    {
      heading: 'Make it fit one person',
      lines: [
        `Press “${person.button}”.`,
        'Choose for each step: as it is, in your own words, or known already.',
        'Steps that the person knows become one. So the help gets less over time.',
        person.stays,
      ],
    },
    {
      heading: 'Keep your work',
      lines: [
        `“${saving.saved}” stands there when it is safe. It takes less than a second.`,
        `“${edit.undo}” takes back what you did, as often as you like.`,
        `“${mine.earlier}” has the document as it was on the last days.`,
        `Press “${take.zip}” at the end of the day. A browser can lose what it keeps.`,
      ],
    },
    {
      heading: 'Without a mouse',
      lines: [
        'Tab goes to the next button or field. Enter or space presses a button.',
        form.keys,
        form.pictureAbout,
        form.marks.about,
      ],
    },
  ],
};
