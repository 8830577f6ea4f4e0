/** English words that carry no meaning of their own: they neither find a picture nor tell two apart. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the and or of in on at to for from with by into over under its it is are be being your you my our their ' +
    'his her this that these those some'
  ).split(' '),
);
