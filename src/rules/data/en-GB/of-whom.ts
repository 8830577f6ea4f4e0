import { thirdPerson } from '../../english/verb-forms.ts';

/**
 * An answer to “your”, said of whom the author wrote about: for “on his behalf” not “for you” but “for him”, for “at our
 * earliest convenience” not “as soon as you can” but “as soon as we can”. All but names in lower case.
 */
export function ofWhom(answer: string, written: string): string {
  const { subject, object, own } = personOf(written);
  if (own === 'your') return answer;
  const words = answer.split(' ');
  const said = words.map((word, index) => {
    const before = words[index - 1] ?? '';
    if (word === 'your') return own;
    if (word === 'you') return isSubject(before) ? subject : object;
    return before === 'you' && isSubject(words[index - 2] ?? '') ? verbOf(subject, word) : word;
  });
  return said.join(' ');
}

interface Person {
  readonly subject: string;
  readonly object: string;
  readonly own: string;
}

function personOf(written: string): Person {
  const [subject, object] = pronouns.get(written) ?? [];
  if (subject !== undefined && object !== undefined) return { subject, object, own: written };
  const name = written.replace(/['’]s$/, '');
  return { subject: name, object: name, own: written };
}

/** “As soon as you can”, “you see”; not “tell you about”. */
function isSubject(before: string): boolean {
  return before === '' || beforeSubject.has(before);
}

/** “You are”: “I am”, “he is”. “You can” and “you promised” stay. */
function verbOf(subject: string, verb: string): string {
  if (verb === 'are') return subject === 'I' ? 'am' : many.has(subject) ? 'are' : 'is';
  if (many.has(subject) || staying.test(verb)) return verb;
  return thirdPerson(verb);
}

const pronouns: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['my', ['I', 'me']],
  ['your', ['you', 'you']],
  ['our', ['we', 'us']],
  ['his', ['he', 'him']],
  ['her', ['she', 'her']],
  ['its', ['it', 'it']],
  ['their', ['they', 'them']],
]);
const beforeSubject = new Set(
  'as if what that when where because how why than until before after'.split(' '),
);
const many = new Set(['I', 'we', 'they', 'you']);
const staying = /^(?:can|cannot|must|will|may|might|should|would|could|did|had|was|were|said|\w+ed)$/;
