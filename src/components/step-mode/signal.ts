/** Tells that Next was pressed, by what the reader has chosen in the settings. Nothing is chosen for anybody. */
export function signalTurn(): void {
  const { turn } = document.documentElement.dataset;
  if (turn === 'sound') beep(1);
  if (turn === 'buzz') buzz([40]);
}

/** Tells that a time is over: whoever starts a timer wants to hear it. */
export function signalTime(): void {
  beep(3);
  buzz([300, 150, 300]);
}

/** Milliseconds of buzzing and of rest by turns. Devices that cannot buzz do nothing. */
function buzz(pattern: number[]): void {
  if ('vibrate' in navigator) navigator.vibrate(pattern);
}

/** One sound of this page: a browser allows it after a press. */
let sound: AudioContext | undefined;

function beep(times: number): void {
  if (!('AudioContext' in window)) return;
  sound ??= new AudioContext();
  void sound.resume();
  for (let time = 0; time < times; time += 1) {
    const start = sound.currentTime + time * 0.4;
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = PITCH;
    // Soft at both ends: a hard start cracks.
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.2, start + 0.02);
    volume.gain.linearRampToValueAtTime(0, start + 0.16);
    tone.connect(volume).connect(sound.destination);
    tone.start(start);
    tone.stop(start + 0.2);
  }
}

/** Hertz: heard by most who have lost the high tones. */
const PITCH = 660;
