/** Runs in a page before all else: a device that writes its sounds and buzzes down in `window.signals`. */
export function writeSignalsDown(): void {
  const signals: string[] = [];
  Object.assign(window, { signals });
  navigator.vibrate = () => {
    signals.push('buzz');
    return true;
  };
  class Tone extends OscillatorNode {
    override start(when?: number): void {
      signals.push('sound');
      super.start(when);
    }
  }
  AudioContext.prototype.createOscillator = function createTone(this: AudioContext) {
    return new Tone(this);
  };
}
