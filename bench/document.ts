/**
 * The document that every PDF maker of the bench sets: an easy-read leaflet of three pages, with a title, two
 * headings, twelve rows of picture and words, one warning and one link.
 */
export interface BenchDocument {
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly BenchSection[];
  /** Stands after the first section. */
  readonly warning: { readonly label: string; readonly text: string };
  readonly link: { readonly lead: string; readonly text: string; readonly address: string };
}

export interface BenchSection {
  readonly heading: string;
  readonly rows: readonly BenchRow[];
}

export interface BenchRow {
  /** OpenMoji's code of the picture. */
  readonly picture: string;
  readonly alt: string;
  readonly text: string;
}

export const language = 'en-GB';
export const warningPicture = '26A0';
/** Side of a row's picture, in mm: what lets Clearstep fill three pages as the others do. */
export const pictureSize = 36;

const rows: readonly BenchRow[] = [
  row('1F4DE', 'A telephone', 'Ring the health centre. Ask for a visit with the doctor.'),
  row('1F4C5', 'A calendar page', 'Write down the day of your visit. Put it where you can see it.'),
  row(
    '1F4DD',
    'A sheet of paper and a pencil',
    'Make a list of your questions. You can ask someone to help you write it.',
  ),
  row('1F48A', 'A pill', 'Bring the medicines you take. Bring the boxes as well.'),
  row('1F465', 'Two people', 'You can bring a person you trust. They can be your friend or a family member.'),
  row('1F68C', 'A bus', 'Find out how you will get there. Leave home early.'),
  row('1F4B3', 'A plastic card', 'Show your health card at the desk. Say your name.'),
  row('23F0', 'An alarm clock', 'You may have to wait. Tell the desk if waiting is hard for you.'),
  row('1F468-200D-2695-FE0F', 'A doctor', 'The doctor will ask how you feel. Say where it hurts.'),
  row('1F5E3', 'A person speaking', 'Say if you do not understand. The doctor can explain it again.'),
  row('1F4C4', 'A page with text', 'Ask for the plan on paper. You can take it home.'),
  row('1F91D', 'Two hands shaking', 'You decide about your own body. You can say yes or no.'),
];

/** Every picture of the document, by OpenMoji's code. */
export const benchPictures: readonly string[] = [...rows.map(({ picture }) => picture), warningPicture];

/**
 * One of many documents that differ in their words and in the order of their pictures, so that no maker can answer
 * with a document it made before.
 */
export function benchDocument(variant: number): BenchDocument {
  const numbered = rows.map((_, at) => {
    const { picture, alt, text } = rows[(at + variant) % rows.length] ?? row('', '', '');
    return { picture, alt, text: `${text} This is step ${threeDigits(variant * rows.length + at)}.` };
  });
  const leaflet = threeDigits(variant);
  return {
    title: 'Going to see the doctor',
    introduction: `This leaflet is in easy read. It tells you what happens at the doctor. It is leaflet number ${leaflet}.`,
    sections: [
      { heading: 'Before your visit', rows: numbered.slice(0, 6) },
      { heading: 'At the visit', rows: numbered.slice(6) },
    ],
    warning: {
      label: 'Important',
      text: `If you cannot breathe, or you have strong pain in your chest, call 112 now. Leaflet ${leaflet}.`,
    },
    link: {
      lead: 'Do you want to know more?',
      text: 'Read more about easy read at example.org',
      address: 'https://example.org/easy-read',
    },
  };
}

function row(picture: string, alt: string, text: string): BenchRow {
  return { picture, alt, text };
}

/** Always as wide as any other, so that lines break alike. */
function threeDigits(number: number): number {
  return 100 + (number % 900);
}
