import type { Claim } from '../../../core/src/index.ts';
import type { Line } from './markup.ts';

const moods: Readonly<Record<Claim['modality'], string>> = {
  fact: 'told as a fact',
  forecast: 'a forecast',
  target: 'a target',
  plan: 'a plan',
  denial: 'a denial',
  condition: 'under a condition',
};

/** How a figure was read: what it measures, when, how it is meant, on whose word. */
export function figureWords({ concept, time, modality, source }: Claim): Line[] {
  return [
    [`Measures: ${concept ?? 'nothing that the sentence names'}`],
    [`Time: ${time ?? 'none named'}`],
    [`Meant as: ${moods[modality]}`],
    [source === null ? 'Credited to nobody' : `Credited to ${source}`],
  ];
}
