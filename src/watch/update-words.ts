/** How reports under way announce that more is to come; each matched against lower-case text. */
export const UPDATE_ANNOUNCEMENTS: readonly RegExp[] = [
  /\b(?:this|the) (?:is a )?(?:developing|breaking)(?: news)? (?:story|report|article)\b/u,
  /\b(?:this|our) (?:story|report|article|post|page) (?:will|is going to) be (?:updated|revised)\b/u,
  /\bthis (?:story|report|article|post|page) is being updated\b/u,
  /\bwe(?: will|['’]ll) update this (?:story|report|article|post|page)\b/u,
  /\b(?:check|come) back (?:here )?(?:later )?for (?:more )?updates\b/u,
  /\b(?:more|further) (?:details|information) to (?:come|follow)\b/u,
];
