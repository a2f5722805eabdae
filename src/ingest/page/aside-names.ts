/**
 * Words in class names and ids that mark what is not the report. They are compared with the whole words of a
 * name ("post-comments", "relatedStories"), so that "commentary" is not taken for comments.
 */
export const ASIDE_WORDS: ReadonlySet<string> = new Set(
  (
    "disqus livefyre respond commentlist related recommended recommendation recommendations newsletter newsletters " +
    "subscribe subscription signup promo promos sharing sharedaddy advert advertisement ads sponsor sponsored outbrain " +
    "taboola breadcrumb breadcrumbs cookie cookies popup modal paywall sidebar taglist authorbio caption captions " +
    "masthead trending popular footer copyright disclaimer membership donate tooltip pagination bio social share tags " +
    "cta credit credits nav navbar navigation menu ad adsbygoogle poll survey disclosure " +
    "affiliate readmore readnext mostread mostpopular login"
  ).split(" "),
);

/** Words that mark the readers' part of a page: it is taken out however long it is. */
export const READER_WORDS: ReadonlySet<string> = new Set(
  (
    "comment comments disqus livefyre wpdiscuz coral commentlist replies kommentar kommentare leserkommentare " +
    "commentaire commentaires comentario comentarios commento commenti reacties"
  ).split(" "),
);

/** Elements by role, attribute or name that hold no reporting. */
export const ASIDE_SELECTORS: readonly string[] = [
  "iframe",
  "form",
  "figure",
  "figcaption",
  "footer",
  "aside",
  "nav",
  "dialog",
  "button",
  "[role=complementary]",
  "[role=navigation]",
  "[hidden]",
];

/** Elements that hold the report's words alone, the closest fit first. */
export const BODY_SELECTORS: readonly string[] = [
  '[itemprop="articleBody"]',
  '[property="articleBody"]',
  ".article-body",
  ".article__body",
  ".article-content",
  ".article__content",
  ".story-body",
  ".story-content",
  ".entry-content",
  ".post-content",
  ".post-body",
  ".td-post-content",
];

/** Where sites put the report: its words, else the element around them. */
export const REPORT_SELECTORS: readonly string[] = [...BODY_SELECTORS, "article", "main", '[role="main"]'];

/** Words in class names that mark the standfirst between headline and report. */
export const STANDFIRST_WORDS: ReadonlySet<string> = new Set(
  "standfirst dek deck subtitle subheadline subhead strapline excerpt lede intro lead teaser".split(" "),
);
