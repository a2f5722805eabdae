/** Words that before "of" mostly say how many, not what: "a flood of applications", "a wave of arrests". */
export const AMOUNTS = [
  "army",
  "avalanche",
  "barrage",
  "blizzard",
  "cascade",
  "deluge",
  "epidemic",
  "explosion",
  "firestorm",
  "flood",
  "flurry",
  "hail",
  "landslide",
  "mountain",
  "ocean",
  "rain",
  "sea",
  "shower",
  "storm",
  "stream",
  "tide",
  "torrent",
  "tsunami",
  "wave",
  "whirlwind",
] as const;

/** What there can be such a thing of in earnest, and the openings of when and where it was. */
export const IN_EARNEST: ReadonlySet<string> = new Set(
  `water waters mud snow rain ice lava debris sewage oil heat cold sand ash fire hail wind
  the this that these those its their april may june july august september october november december january
  february march last`.split(/\s+/u),
);
