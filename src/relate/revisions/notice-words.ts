/** How publishers announce that they changed a report; each matched against a lower-case sentence. */
export const CHANGE_NOTICES: readonly RegExp[] = [
  /^(?:correction|clarification|editor['’]s note|update[d]?)\b\s*[:(—–-]/u,
  /\b(?:an|a previous|the original) (?:earlier )?version of this (?:story|article|report|post)\b/u,
  /\bthis (?:story|article|report|post|headline) (?:has been|was) (?:corrected|clarified|amended|updated|changed)\b/u,
];
