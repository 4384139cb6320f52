/** Nouns of events with a toll, and the words of polls: such things happen again and again, so a figure belongs to one of them. */
import { plural } from './nouns.ts';

const events =
  'attack bombing bomb blast explosion crash collision derailment fire raid shooting airstrike riot quake earthquake hurricane typhoon avalanche landslide accident shipwreck flood storm'.split(
    ' ',
  );

/** A noun for an event with a toll, in singular or plural → whether it tells of one or of several. */
export const eventNouns: ReadonlyMap<string, 'one' | 'several'> = new Map([
  ...events.map(noun => [noun, 'one'] as const),
  ...events.map(noun => [plural(noun), 'several'] as const),
]);

/** What tells that people were asked: their answers are those of one poll. */
export const pollWords: ReadonlySet<string> = new Set(
  'poll polls polled pollster pollsters polling survey surveys surveyed respondents sampling'.split(' '),
);
