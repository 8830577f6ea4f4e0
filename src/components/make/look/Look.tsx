import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { EditorSection } from '../EditorSection.tsx';
import type { PageOfMake } from '../page-of-make.ts';
import type { Seen } from '../seen.ts';
import type { Workshop } from '../workshop.ts';
import { LookChoice } from './LookChoice.tsx';
import { PageLook } from './PageLook.tsx';
import { PhoneLook } from './PhoneLook.tsx';
import { Sheets } from './Sheets.tsx';

/** What shows a document while somebody writes it. */
export interface LookProps {
  readonly page: PageOfMake;
  readonly seen: Seen;
  readonly workshop: Workshop;
}

type LookName = keyof PageOfMake['looks'];

/** The part of the page that shows how a document looks: on paper, as a page, one step at a time, and as pictures for a phone. */
export function Look(props: LookProps): VNode {
  const { page, seen } = props;
  const { look } = page.words;
  const [wanted, setWanted] = useState<LookName>('papers');
  const hasSteps = seen.document?.blocks.some(({ type }) => type === 'step') ?? false;
  const looks = (['papers', 'page', 'steps', 'phone'] as const).filter(
    (name) => (name !== 'steps' || hasSteps) && (name !== 'phone' || seen.hasPhone),
  );
  // Who takes the last step out sees the papers.
  const shown = looks.includes(wanted) ? wanted : 'papers';
  return (
    <EditorSection id="make-look" heading={look.heading}>
      <LookChoice
        legend={<legend class="visually-hidden">{look.how}</legend>}
        names={looks}
        words={page.looks}
        chosen={shown}
        choose={setWanted}
        attribute="data-make-look-as"
      />
      <Shown {...props} name={shown} />
    </EditorSection>
  );
}

function Shown({ name, ...props }: LookProps & { readonly name: LookName }): VNode {
  const { look } = props.page.words;
  if (!props.seen.document) return <p>{props.seen.isBroken ? look.notYet : look.waiting}</p>;
  switch (name) {
    case 'papers':
      return <Sheets {...props} />;
    case 'page':
    case 'steps':
      // One frame for both, so that nothing is fetched anew.
      return <PageLook {...props} isInSteps={name === 'steps'} />;
    case 'phone':
      return <PhoneLook {...props} />;
  }
}
