import type { MakeRefusedWords } from '../make-refused-words.ts';

export const makeRefused: MakeRefusedWords = {
  gone: 'Nid yw’r rhan hon yno mwyach.',
  'neighbour-gone': 'Nid yw’r rhan wrth ei hochr yno mwyach.',
  'no-words-left': 'Nid oes geiriau ar ôl. Ysgrifennwch rai, neu tynnwch y rhan.',
  'words-for-both': 'Mae angen geiriau ar y ddau gam. Dewiswch le rhwng dwy frawddeg.',
  'nothing-to-put-in': 'Nid oes dim i’w roi i mewn.',
  'no-text-here': 'Nid oes testun i’w ysgrifennu yma.',
  'no-attribute-here': 'Ni ellir gosod “{name}” yma.',
  'only-steps': 'Dim ond camau y gellir eu rhannu a’u huno.',
  'only-questions': 'Dim ond cwestiwn sydd ag atebion.',
  'first-one': 'Hwn yw’r cyntaf yn barod.',
  'last-one': 'Hwn yw’r olaf yn barod.',
  'leads-here': 'Mae’r ateb “{name}” yn arwain yma. Dewiswch yn gyntaf i ble y bydd yn arwain yn lle hynny.',
  'added-up': 'Mae’r cyfanswm “{name}” yn adio’r maes hwn. Tynnwch ef o’r cyfanswm yn gyntaf.',
  'warning-last':
    'Mae rhybudd yn sefyll cyn y cam y mae’n ei ddiogelu. Yna byddai’n sefyll ar ôl y cam olaf.',
  'two-answers': 'Mae gan gwestiwn ddau ateb neu fwy. Newidiwch hwn, neu tynnwch y cwestiwn.',
  'answers-differ': 'Mae atebion cwestiwn yn wahanol i’w gilydd. Ychwanegwch ateb arall.',
  'no-next-step': 'Nid oes cam ar ôl hwn.',
  'next-is-no-step': 'Mae rhywbeth arall rhwng y cam hwn a’r nesaf. Symudwch hwnnw yn gyntaf.',
  facts:
    'Mae’r ffeithiau ar y brig wedi’u hysgrifennu mewn ffordd y gall person yn unig ei newid. Newidiwch nhw yn y testun.',
  'would-break': 'Ni ellir ysgrifennu’r newid hwn heb dorri rhywbeth gerllaw. Gwnewch ef yn y testun.',
};
