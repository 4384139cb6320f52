/**
 * Function words and the like that, capitalised after an abbreviation, show that a new sentence has begun: `in the
 * U.S. The` is an end, `the U.S. Army` is not.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here in on at by for ' +
    'from with of to as after before since until during while when where what who why how if but and or so yet nor ' +
    'because although though however meanwhile moreover also still then now some many most several all both each every ' +
    'no not neither either another other others such one two three four five six seven eight nine ten according despite ' +
    'under over between among against about instead earlier later today yesterday once perhaps only even just last next ' +
    'more less few much officials police critics experts analysts'
  ).split(' '),
);
