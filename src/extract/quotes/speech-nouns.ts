/** Words for something said, whose owner said it: "his remark", "the crowd’s chants". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `comment comments remark remarks quip joke chant chants cry cries shout shouts call calls claim claims refrain retort
  reply response answer promise pledge vow boast warning plea words statement assertion contention
  description characterization characterisation depiction portrayal denunciation dismissal condemnation
  slogan motto mantra message catchphrase`.split(/\s+/u),
);
