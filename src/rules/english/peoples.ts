/**
 * Data: languages and peoples that readers at work meet. They have a capital letter wherever they stand, and are no names
 * of persons. "Polish" is left out, since a sentence may start with "Polish the table"; it is a word that people know.
 */
export const peoples: ReadonlySet<string> = new Set(
  `afghan african albanian american arab arabic armenian asian australian austrian bangladeshi belgian bengali brazilian british
  bulgarian burmese cantonese caribbean catalan chinese cornish croatian cypriot czech danish dari dutch english eritrean
  estonian ethiopian european farsi filipino finnish flemish french gaelic georgian german ghanaian greek gujarati hebrew hindi
  hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese kenyan korean kurdish latvian
  lithuanian malay maltese mandarin moldovan mongolian moroccan nepali nigerian norwegian pakistani palestinian panjabi pashto
  persian portuguese punjabi roma romani romanian russian scottish serbian sinhala slovak slovenian somali spanish sudanese
  swahili swedish swiss sylheti syrian tagalog tamil telugu thai tibetan tigrinya turkish twi ugandan ukrainian urdu
  vietnamese welsh yemeni yoruba zimbabwean`.split(/\s+/),
);
