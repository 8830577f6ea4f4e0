/**
 * The characters that nearly every document of a British workplace is written with. A subset of each face with
 * just these is prepared once and serves document after document; it is about 8 kB compressed.
 */
export const everydayCharacters = [
  ' !"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
  '\u00a0£€–—‘’“”…•·×½¼¾°',
  // Welsh
  'âêîôûŵŷÂÊÎÔÛŴŶáéíóúẃýÁÉàèìòùẁỳäëïöüẅÿ',
  // Polish
  'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ',
  // French and Spanish words that English uses
  'çñ',
].join('');
