import type { VNode } from 'preact';

interface Props {
  readonly label: string;
  readonly take: (files: readonly File[]) => Promise<void>;
  /** It asks for the camera at the back of a phone. */
  readonly isCamera?: true;
  readonly isMany?: true;
}

/** Looks like a button, and is one for photos: the label names it, and the field in it takes the focus. */
export function PhotoButton({ label, take, isCamera, isMany }: Props): VNode {
  return (
    <label class={`button quiet make-file ${isCamera ? 'of-camera' : ''}`}>
      {label}
      <input
        type="file"
        accept="image/*"
        {...(isMany && { multiple: true })}
        {...(isCamera
          ? { capture: 'environment', 'data-make-camera': '' }
          : { [isMany ? 'data-make-photos' : 'data-make-photo']: '' })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same photo can be chosen again.
          currentTarget.value = '';
          void take(files);
        }}
      />
    </label>
  );
}
