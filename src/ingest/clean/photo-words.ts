const AGENCY =
  "(?:AP|A\\.P\\.|AFP|Reuters|Getty(?: Images)?|Associated Press|Bloomberg|Shutterstock|iStock|Alamy|EPA|PA(?: Wire)?|Unsplash|Wikimedia(?: Commons)?|Creative Commons)";
const PHOTO =
  "(?:(?:file |featured? |header |cover |lead |main |left |right |staff |courtesy |handout |contributed )?(?:photo(?:graph)?|image|picture|illustration|graphic|video|screenshot|screengrab|foto|bild)s?)";

/** Ends of captions that say whose picture it is. */
export const CAPTION_CREDITS: readonly RegExp[] = [
  new RegExp(`\\((?:[^()]{0,80}[/|,:–—-]\\s*)?[^()]{0,60}\\b${PHOTO}[^()]{0,40}\\)\\s*$`, "iu"),
  new RegExp(`\\((?:[^()]{0,60}[/|,:]\\s*)?${AGENCY}(?:[/|,][^()]{0,40})?\\)\\s*$`, "u"),
  /(?:^|[.!?”"|]\s+)(?:photo )?credits?\s*:\s*\p{Lu}.{0,80}$/iu,
  new RegExp(`(?:^|[.!?”"]\\s+|\\|\\s*|/\\s*)${PHOTO}\\s*(?:by|:|/|courtesy(?: of)?)\\s*\\S.{0,80}$`, "iu"),
  new RegExp(`(?:[.|/–—-]\\s*|\\b(?:via|by) )${AGENCY}\\s*$`, "u"),
  /[.!?]\s+(?:courtesy(?: of)?|via)\s+\p{Lu}.{0,60}$/iu,
];

/** Whole lines that are nothing but whose picture it is. */
export const CREDIT_LINES: readonly RegExp[] = [
  new RegExp(`^[\\p{L}.’' -]{3,50}\\s*[/|,]\\s*[\\p{L}\\p{N}.’' -]{2,50}\\b${PHOTO}$`, "iu"),
  new RegExp(`^(?:${PHOTO}|photo credit|credit|courtesy)\\b\\s*(?:by|:|of|courtesy)?\\s*.{2,80}$`, "iu"),
  new RegExp(`^[\\p{L}.’' -]{3,50}\\s*[/|]\\s*${AGENCY}$`, "u"),
  new RegExp(`^${AGENCY}$`, "u"),
];
