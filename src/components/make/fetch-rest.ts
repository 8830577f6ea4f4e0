/**
 * Fetches the code that is only sometimes needed, so that it is on the device before there is no internet. Each place still
 * asks for its own when it is used; a test holds this list to all of them.
 */
export async function fetchRest(): Promise<void> {
  await Promise.allSettled([
    import('./SendLetter.tsx'),
    import('./text-editor/open-text.ts'),
    import('./find/FindBar.tsx'),
    import('./find/find-in-form.ts'),
    import('./find/find-in-text.ts'),
    import('./look/paint-phone.ts'),
    import('./form/TableEditor.tsx'),
    import('./form/put-recording.ts'),
    import('./form/drag-parts.ts'),
    import('./person/PersonEditor.tsx'),
    import('../../write/pasted-lines.ts'),
    import('../../starters/starter.ts'),
    import('fflate'),
  ]);
}
