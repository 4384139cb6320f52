/** Words behind a toll that tell whether it is that of all, or of some. */

/** `died at the scene`, `died later in hospital`: so some of those who died did, and not all. */
export const partialDeaths: ReadonlySet<string> = new Set(
  'scene spot hospital hospitals instantly immediately outright later ambulance suffocation'.split(' '),
);

/** What those who are counted died in, all of them: `in the crash`, `in the collapse`. */
export const happenings: ReadonlySet<string> = new Set(
  (
    'attack attacks bombing bombings bomb blast explosion explosions crash collision derailment fire fires raid raids shooting shootings ' +
    'airstrike strike strikes riot riots quake earthquake hurricane typhoon cyclone tornado avalanche landslide mudslide accident accidents ' +
    'shipwreck flood floods flooding storm incident incidents disaster tragedy collapse violence clashes clash protest protests unrest ' +
    'fighting war battle massacre outbreak pandemic epidemic eruption rampage ambush blaze inferno sinking stampede crush heatwave famine ' +
    'conflict crackdown siege assault operation total all'
  ).split(' '),
);
