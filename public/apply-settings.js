// @ts-check
// Puts the reader's choices on the page before it is painted. A plain file, because it has to run before all else;
// the settings panel that writes these choices is src/components/settings/settings.ts.
try {
  const choices = JSON.parse(localStorage.getItem('clearstep-settings') ?? '{}');
  for (const name of ['size', 'colours', 'spacing', 'zero', 'pictures', 'listen', 'speed', 'voice', 'turn']) {
    if (typeof choices[name] === 'string') document.documentElement.dataset[name] = choices[name];
  }
  // The first page then keeps room for the way back to where somebody stopped.
  if (Object.keys(localStorage).some((key) => key.startsWith('clearstep-place:')))
    document.documentElement.dataset.goesOn = '';
} catch {
  // Storage is switched off or holds something else: the page looks as it does for everybody.
}
document.documentElement.dataset.script = 'on';
