import { unified } from 'unified';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextSimplify from 'retext-simplify';
import { VFile } from 'vfile';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import writeGood from 'write-good';
import type { LabelKind } from './read-sentences.ts';
import type { JudgedSentence } from './score-found.ts';

type PeerRemark = JudgedSentence['remarks'][number];

/** Another program that looks at wording, with the classes that it has something to say about. */
export interface Peer {
  readonly name: string;
  readonly kinds: readonly LabelKind[];
  readonly remarksOn: (sentence: string) => readonly PeerRemark[];
}

const writeGoodPeer: Peer = {
  name: 'write-good',
  kinds: ['passive', 'idiom', 'spare words'],
  remarksOn: (sentence) => [
    ...askWriteGood(sentence, { passive: true }, 'passive'),
    ...askWriteGood(sentence, { cliches: true }, 'idiom'),
    ...askWriteGood(
      sentence,
      { tooWordy: true, weasel: true, thereIs: true, so: true, adverb: true },
      'spare words',
    ),
  ],
};

function askWriteGood(sentence: string, on: Record<string, boolean>, kind: LabelKind): PeerRemark[] {
  const off = { passive: false, illusion: false, so: false, thereIs: false, weasel: false, adverb: false };
  const all = { ...off, tooWordy: false, cliches: false, eprime: false, ...on };
  return writeGood(sentence, all).map(({ index, offset }) => ({ kind, start: index, end: index + offset }));
}

/** Its pairs are hard words and wordy phrases in one list. */
const simplifyPeer: Peer = {
  name: 'retext-simplify',
  kinds: ['hard word', 'spare words'],
  remarksOn: (sentence) => {
    const found = messagesOf(unified().use(retextEnglish).use(retextSimplify), sentence);
    return found.map((place): PeerRemark => ({
      ...place,
      kind: /\s/.test(sentence.slice(place.start, place.end)) ? 'spare words' : 'hard word',
    }));
  },
};

/** It has no class of the labels; it is here for what it says about good text. */
const equalityPeer: Peer = {
  name: 'retext-equality',
  kinds: [],
  remarksOn: (sentence) =>
    messagesOf(unified().use(retextEnglish).use(retextEquality), sentence).map((place) => ({
      ...place,
      kind: 'hurtful words',
    })),
};

function messagesOf(
  processor: { parse: (file: VFile) => unknown; runSync: (tree: never, file: VFile) => unknown },
  sentence: string,
): { start: number; end: number }[] {
  const file = new VFile(sentence);
  processor.runSync(processor.parse(file) as never, file);
  return file.messages.flatMap(({ place }) => {
    const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : [];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

const nlp = winkNLP(model);

/** It marks parts of speech; a passive is a form of be or get, adverbs, and a verb that is no -ing form. */
const winkPeer: Peer = {
  name: 'wink-nlp',
  kinds: ['passive'],
  remarksOn: (sentence) => {
    const tokens = nlp.readDoc(sentence).tokens();
    const words = tokens.out();
    const { its } = nlp;
    // oxlint-disable-next-line typescript/unbound-method -- the library wants its own function
    const parts = tokens.out(its.pos) as unknown as string[];
    let from = 0;
    const places = words.map((word) => {
      const start = sentence.indexOf(word, from);
      from = start + word.length;
      return { start, end: from };
    });
    return words.flatMap((word, index): PeerRemark[] => {
      if (!/^(?:am|is|are|was|were|be|been|being|gets?|got|getting)$/i.test(word)) return [];
      let at = index + 1;
      while (
        parts[at] === 'ADV' ||
        parts[at] === 'PART' ||
        (parts[at] === 'AUX' && (words[at] ?? '').startsWith('be'))
      )
        at += 1;
      const isVerb = parts[at] === 'VERB' && !(words[at] ?? '').endsWith('ing');
      const [first, last] = [places[index], places[at]];
      return isVerb && first && last ? [{ kind: 'passive', start: first.start, end: last.end }] : [];
    });
  },
};

export const peers: readonly Peer[] = [writeGoodPeer, simplifyPeer, equalityPeer, winkPeer];
