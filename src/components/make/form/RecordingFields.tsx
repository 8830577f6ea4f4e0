import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordingSort } from '../../../model/picture-lookup.ts';
import { type RecordingTrouble, recordingLimits } from '../../../model/recordings/recording-limits.ts';
import { recorded, SAYS_THE_STEP } from '../../../model/tag-attributes.ts';
import { attributeOf } from '../../../write/open-text.ts';
import type { TagProps } from './PartFields.tsx';
import { QuietButton } from './QuietButton.tsx';

interface Props extends TagProps {
  /** The field of an attribute. */
  readonly field: (name: string) => VNode | null;
  readonly set: (name: string, value: string) => void;
}

/** What is filmed or spoken of a step. */
export const recordings: ReadonlySet<string> = new Set(Object.keys(recorded()));

/** What a film or a recording of a step needs: the file, with its limits, and all that it says as words. */
export function RecordingFields({ words, store, editing, part, field, set }: Props): VNode {
  const { seldom } = words;
  const [trouble, setTrouble] = useState<RecordingTrouble & { readonly name: string }>();
  const take = async (name: FileName, file: File | undefined): Promise<void> => {
    if (!file) return;
    const { putRecording } = await import('./put-recording.ts');
    const put = await putRecording(store, file, sorts[name]);
    if ('name' in put) {
      set(name, `./${put.name}`);
      editing.say(seldom.recordingPut);
      setTrouble(undefined);
    } else setTrouble({ ...put, name });
  };
  const isPlayed = ['sign', 'sound'].some((name) => (attributeOf(part, name) ?? '') !== '');
  const isSilent = (attributeOf(part, 'transcript') ?? '') === '';
  return (
    <fieldset class="make-ticks make-recordings">
      <legend>{seldom.recording}</legend>
      {[...recordings].map((name) => (
        <div key={name}>
          {field(name)}
          {isFileName(name) && (
            <div>
              <label class="button quiet make-file">
                {seldom.choose[name]}
                <input
                  type="file"
                  accept={recordingLimits[sorts[name]].endings.join(',')}
                  data-make-recording={name}
                  onChange={({ currentTarget }) => {
                    const [file] = currentTarget.files ?? [];
                    currentTarget.value = '';
                    void take(name, file);
                  }}
                />
              </label>
              <p class="make-hint">{seldom.limits[name]}</p>
              {trouble?.name === name && (
                <p role="alert" class="make-beside of-error" lang="en-GB">
                  {trouble.reason} {trouble.fix}
                </p>
              )}
            </div>
          )}
          {name === 'transcript' && isPlayed && isSilent && (
            <QuietButton
              name="as-written"
              words={seldom.asWritten}
              act={() => set('transcript', SAYS_THE_STEP)}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}

type FileName = 'sign' | 'captions' | 'sound';

const sorts: Readonly<Record<FileName, RecordingSort>> = {
  sign: 'film',
  captions: 'captions',
  sound: 'sound',
};

function isFileName(name: string): name is FileName {
  return name in sorts;
}
