/** Lines that begin the readers' part of a page; everything below belongs to readers. */
export const COMMENTS_HEADINGS: readonly RegExp[] = [
  /^join (?:the|in the|our) (?:conversation|discussion)\b/iu,
  /^(?:\d[\d,]*|no|view|show|see|read|add|all|most recent|newest|top|reader|readers['’]?)\s+(?:all\s+)?(?:\d[\d,]*\s+)?comments?\b.{0,20}$/iu,
  /^comments?\s*(?:\(\d+\)|:|\d+|are (?:open|closed))?\s*$/iu,
  /^(?:leave|post|write|add) (?:a|your) (?:comment|reply|response)\b/iu,
  /^(?:what do you think|have your say|share your thoughts|conversation|discussion|responses?|replies)\s*\??:?\s*(?:\(\d+\))?$/iu,
  /^(?:\d+) (?:thoughts?|responses?|replies) (?:on|to)\b/iu,
  /^(?:\d+ )?(?:kommentare|commentaires|comentarios|comentários|commenti|reacties)\s*(?:\(\d+\))?:?$/iu,
];

/** Whole short lines that are the page's, not the report's. */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:share|share this|share (?:this )?(?:article|story|post|page)|print|email|e-mail|save|tweet|facebook|twitter|x|linkedin|reddit|whatsapp|copy link|listen|play|menu|search|home|close|skip|more|advertisement|ad|anzeige|werbung|publicité|publicidad|pubblicità|sponsored|sponsored content|story continues below.*|article continues (?:below|after).*|continue reading.*|loading.*)\s*[:.…]?$/iu,
  /^(?:tags?|topics?|filed under|categories|category|keywords|more on this|related topics?|in this (?:story|article))\s*:/iu,
  /^(?:updated|posted|published|last (?:updated|modified)|first published|created)\b\s*:?.{0,60}$/iu,
  /^(?:follow|like|find|connect with) (?:us|him|her|them|me|@\w+|[\p{Lu}][\p{L}]+)\b.{0,120}$/iu,
  /^(?:copyright\b|©|\(c\)\s*\d{4}|all rights reserved)/iu,
  /^@\w{2,30}$/u,
  /^(?:check out|listen|watch|in pictures|video|podcast|gallery)\s*:\s*\S/iu,
  /^(?:sign-?up successful|thanks for signing up|thank you for subscribing)\b/iu,
  /^(?:further|keep|more) reading\b.{0,20}$/iu,
  /^(?:more great .{2,30} stories|next (?:article|story|post)|previous (?:article|story|post)|view (?:author|all posts).{0,40}|e-?mail the author|about the authors?)\s*:?$/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^\d+\s*(?:min(?:ute)?s?\s+read(?:\s*[|•·–—-].{0,40})?|shares?|views?)$/iu,
  /^(?:you can )?(?:reach|contact|e-?mail)\s[^.!?]{2,60}?\sat\s(?:\S+@|\(?\d{3}\)?[-.\s]\d).{0,80}$/iu,
  /^(?:was this (?:page|article|information) (?:helpful|useful)|did you find what you were looking for)\s*\?/iu,
  /^(?:breaking(?: news)?|live(?: updates)?|alert|storm watch|weather alert|top story|exclusive|opinion|news|local|politics|sports?)$/iu,
  /^[-–—*_=•·\s]{3,}$/u,
];

/** Lines that lead to other reports; alone on a line they head a list of them. */
export const RELATED_LINES: readonly RegExp[] = [
  /^(?:read (?:more|next|also)|see also|related(?: (?:stories|articles|coverage|content))?|more (?:from|on|news|stories|coverage)|recommended|most (?:read|popular|viewed)|trending|you (?:may|might) (?:also )?like|up next|watch(?: (?:live|now|more))?|don['’]t miss|editors?['’]? (?:picks?|choice|recommendations?)|what to read next|top stories|latest news)\b.{0,120}$/iu,
  /^(?:mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|lire aussi|à lire aussi|lea también|lee también|te puede interesar|leggi anche|leia também|lees ook)\b.{0,120}$/iu,
];

/** Openings of appeals and notices; they count in short paragraphs only. */
export const APPEALS: readonly RegExp[] = [
  /\b(?:sign up|subscribe|become a (?:member|subscriber)|donate|support (?:our|local|independent) (?:journalism|reporting|news|work)|make a (?:donation|gift|contribution)|get (?:the|our|your) .{0,40}(?:newsletter|inbox|alerts?)|in your inbox|our (?:free )?(?:\w+ )?newsletter|newsletters?\b.{0,40}\binbox|download (?:the|our) app|create (?:a|your) free account|log in to|already a subscriber)\b/iu,
  /\b(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|privacy policy|terms of (?:use|service))\b/iu,
  /\b(?:got a (?:tip|story)|have a (?:tip|news tip|story idea)|send (?:us )?(?:your )?tips|contact (?:us|the newsroom) at)\b/iu,
  /^(?:click|tap) (?:here|to)\b/iu,
  /\b(?:to (?:view|read|continue reading|see) (?:the (?:full|rest of the|entire)|this) (?:story|article)|(?:annual|monthly|weekly) (?:subscription|pass)\b|(?:first-time|new|current) subscribers?\b|you(?:['’]re| are) already a subscriber|free articles? (?:left|remaining)|for subscribers only)/iu,
  /\b(?:we want to hear (?:what you think|from you)|(?:submit|send us|write) (?:a|your) letter|letter to the editor via)\b/iu,
  /^(?:you can )?(?:follow|keep up with|find|reach|contact|join|connect with|like) .{0,60}\b(?:on|via|our) (?:twitter|x|facebook|instagram|linkedin|telegram|whatsapp|tiktok|bluesky|mastodon)\b/iu,
];

/** What an outlet owes to say about its advertising. */
export const DISCLOSURES: readonly RegExp[] = [
  /\b(?:affiliate (?:links?|commissions?|partners?)|(?:earn|receive) (?:an? )?(?:affiliate |small )?(?:commission|compensation)\b.{0,60}\b(?:links?|purchases?|products?|buy)|from (?:one or more of )?our advertisers|not the (?:card issuer|bank advertiser))\b/iu,
  /^\W{0,2}(?:disclosure|disclaimer|advertiser disclosure)\s*:/iu,
];

/** Promises and notices about the report itself. */
export const STORY_NOTICES: readonly RegExp[] = [
  /^(?:this|the) (?:is a )?(?:story|article|report|post|page|developing story|breaking(?: news)? story)\b.{0,60}\b(?:will be updated|be updated|is developing|check back|more (?:information|details))/iu,
  /^(?:this is a (?:developing|breaking)|developing story|check back|more to come|stay with)\b/iu,
];

/** Corrections are the outlet speaking of its own report, and repeat what was wrong in it. */
export const CORRECTIONS: readonly RegExp[] = [
  /^(?:\*+\s*)?(?:correction|clarification|editor['’]s note|update|note to readers)s?\b\s*(?:\([^)]{0,40}\))?\s*[:—–-]/iu,
  /^(?:an earlier|a previous) version of this (?:story|article|report)\b/iu,
  /^this (?:story|article|report|post) (?:has been|was) (?:updated|corrected|amended|edited|clarified)\b/iu,
];

/** Whose report it is, when it is not the outlet's alone. */
export const REPORT_CREDITS: readonly RegExp[] = [
  /^this (?:report|story|article|piece|coverage|project|reporting)\b.{0,40}\b(?:comes? from|comes to (?:you|us)|is (?:part of|republished|produced|brought)|was (?:originally|first|produced|published|reported|republished|supported|co-?published)|is a (?:collaboration|partnership)|originally (?:appeared|ran))\b/iu,
  /^(?:the )?(?:associated press|reuters|afp|ap|bloomberg)\b.{0,80}\bcontributed\b/iu,
  /^(?:the )?(?:associated press|reuters|afp|ap|bloomberg)\b[^.]{0,80}\breported from\b[^.]{0,60}\.?$/iu,
  /\bcontributed (?:to this|reporting|to the) ?(?:report|story|article)?\b.{0,40}$/iu,
  /^(?:[Rr]eporting|[Ee]diting|[Aa]dditional reporting|[Ww]ritten|[Pp]roduced|[Ww]ith (?:additional )?reporting) (?:by|from):? +\p{Lu}.{0,140}$/u,
  /^(?:republished with permission|originally published (?:in|on|by)|sources?\s*:)\s*:?.{0,160}$/iu,
];
