import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/write/apply-edit.ts';
import { openText } from '../../src/write/open.ts';
import { pasteEdits, piecesOf } from '../../src/write/paste.ts';
import { type Pasted, pastedLines } from '../../src/write/pasted-lines.ts';
import { oneStep, readFile, task } from '../model/read-file.ts';

/** What Word puts on the clipboard beside its styles: each line a paragraph, its mark in a part of its own. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style></head>
<body lang=EN-GB><!--StartFragment-->
<p class=MsoTitle>Open the shop<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>the keys<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><!--[endif]-->the <b>alarm</b> code<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp; </span></span>Open
the door.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>a.<span>&nbsp;&nbsp; </span></span>The top lock first.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Type the <b style='mso-bidi-font-weight:normal'>code</b>.<o:p></o:p></p>
<!--EndFragment--></body></html>`;

const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr"><span style="font-weight:400">Mop the floor</span></h2><ol style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Fill the </span><span style="font-weight:700">bucket</span><span style="font-weight:400">.</span></p></li><ul><li dir="ltr" aria-level="2"><p><span>Half full.</span></p></li></ul><li dir="ltr"><p><span>Mop the floor.</span></p></li></ol></b><br class="Apple-interchange-newline">`;

const outlook = `<div class="elementToProof" style="font-family: Aptos;">Hi Sam,</div><div><br></div><ol start="1" data-editing-info="{}"><li style="list-style-type: &quot;1. &quot;;"><div role="presentation" class="elementToProof">Wash your hands.</div><div>Use soap.</div></li><li><div>Put on <a href="https://example.org/gloves">gloves</a>.</div></li></ol><ul><li><span>gloves</span></li></ul>`;

const gmail = `<div dir="ltr">1. Press <b>start</b>.<br>2. Wait.<br></div><div>- a cup</div><script>alert(1)</script>`;

const mail = `Hi Sam,

> You need:
> •\ta cup
> •\ta spoon
> 1)\tPut the cup under the machine, but not the tall one, because it
>    does not fit.
> 2)\tPress the button.
`;

describe('what is pasted', () => {
  it('from Word has its lists, its title and its bold words, without the marks', () => {
    expect(shown({ text: '', html: word })).toEqual([
      'heading 1: Open the shop',
      'bullet 1: the keys',
      'bullet 1: the **alarm** code',
      'number 1: Open the door.',
      'number 2: The top lock first.',
      'number 1: Type the **code**.',
    ]);
  });

  it('from Google Docs is not all bold, and a list within a list stays within', () => {
    expect(shown({ text: '', html: docs })).toEqual([
      'heading 2: Mop the floor',
      'number 1: Fill the **bucket**.',
      'bullet 2: Half full.',
      'number 1: Mop the floor.',
    ]);
  });

  it('from Outlook keeps two paragraphs of one line together, and links', () => {
    expect(shown({ text: '', html: outlook })).toEqual([
      'words 1: Hi Sam,',
      'number 1: Wash your hands.',
      'more 1: Use soap.',
      'number 1: Put on [gloves](https://example.org/gloves).',
      'bullet 1: gloves',
    ]);
  });

  it('from a web mail with typed numbers is a list, too, and no script is read', () => {
    expect(shown({ text: '', html: gmail })).toEqual([
      'number 1: Press **start**.',
      'number 1: Wait.',
      'bullet 1: a cup',
    ]);
  });

  it('from a mail as plain text loses the marks of the reply, and lines that the mail has broken are whole', () => {
    expect(shown({ text: mail })).toEqual([
      'words 1: Hi Sam,',
      'words 1: You need:',
      'bullet 1: a cup',
      'bullet 1: a spoon',
      'number 1: Put the cup under the machine, but not the tall one, because it does not fit.',
      'number 1: Press the button.',
    ]);
  });

  it('becomes steps, what is needed and words', () => {
    const pieces = piecesOf(pastedLines({ text: mail }), 'task');
    expect(pieces.map(({ as }) => as)).toEqual(['words', 'words', 'need', 'need', 'step', 'step']);
    expect(
      piecesOf(pastedLines({ text: '', html: word }), 'task').map(({ as, body }) => [as, body.length]),
    ).toEqual([
      ['heading', 1],
      ['need', 1],
      ['need', 1],
      ['step', 2],
      ['step', 1],
    ]);
  });

  it('as three plain lines and more is three steps', () => {
    const lines = pastedLines({ text: 'Open the door\nSwitch on the light\nPut on the kettle' });
    expect(piecesOf(lines, 'task').map(({ as }) => as)).toEqual(['step', 'step', 'step']);
    expect(piecesOf(lines, 'leaflet').map(({ as }) => as)).toEqual(['words', 'words', 'words']);
  });

  it('is put behind what is there, and can be read', () => {
    let open = openText(task(oneStep));
    for (const edit of open ? pasteEdits(piecesOf(pastedLines({ text: mail }), 'task'), open) : []) {
      const edited = open && applyEdit(open, edit);
      if (!edited?.ok) throw new Error(edited?.because);
      ({ open } = edited);
    }
    const { draft } = readFile(open?.text ?? '');
    expect(draft?.need.map(({ item }) => item)).toEqual(['cup', 'a cup', 'a spoon']);
    expect(draft?.blocks.map(({ type }) => type)).toEqual(['step', 'paragraph', 'paragraph', 'step', 'step']);
    expect(open?.text).toContain('<Step done="">\n  Press the button.\n</Step>');
  });
});

function shown(pasted: Pasted): string[] {
  return pastedLines(pasted).map(({ sort, level, words }) => {
    const text = words.map((run) =>
      run.bold ? `**${run.text}**` : run.href === undefined ? run.text : `[${run.text}](${run.href})`,
    );
    return `${sort} ${level}: ${text.join('').replaceAll('\n', ' ')}`;
  });
}
