import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { generateRssFeed } from "feedsmith";

/** A page of the site and an item of its feed; `printed` is what the feed says of it, a teaser when missing. */
export type SiteArticle = Readonly<{
  slug: string;
  headline: string;
  text: string;
  published: string;
  printed?: string;
  /** The address the page gives as its own; none when missing. */
  canonical?: string;
}>;

/** How the site behaves for the moment. */
export type SiteMood =
  | Readonly<{ kind: "well" }>
  | Readonly<{ kind: "down"; status: number; retryAfter: string | null }>
  /** Answers the feed with something that is no feed. */
  | Readonly<{ kind: "garbled" }>
  | Readonly<{ kind: "moved"; status: 301 | 302 | 308; path: string }>
  | Readonly<{ kind: "gone" }>;

/** A small news site with a feed of summaries, on this machine: a page an article, changed by the test. */
export type NewsSite = Readonly<{
  feed: string;
  page: (slug: string) => string;
  at: (path: string) => string;
  publish: (article: SiteArticle) => void;
  /** Changes the page; the feed stays as it is unless the headline changes. */
  edit: (slug: string, change: Partial<SiteArticle>) => void;
  /** Takes page and item away: the page answers 404. */
  withdraw: (slug: string) => void;
  become: (mood: SiteMood) => void;
  /** The page of this slug answers with an error, 500 unless told otherwise; null: all are well again. */
  breakPage: (slug: string | null, status?: number) => void;
  /** "GET /feed.xml 200", in order, since the last call. */
  takeRequests: () => readonly string[];
  close: () => Promise<void>;
}>;

/** Starts an empty site on a free port. */
export async function startNewsSite(title: string): Promise<NewsSite> {
  const articles = new Map<string, SiteArticle>();
  const paths = new Set(["/feed.xml"]);
  let mood: SiteMood = { kind: "well" };
  let broken: Readonly<{ slug: string; status: number }> | null = null;
  let requests: string[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? "/";
    const send: Send = (status, body = "", headers = {}) => {
      requests.push(`${request.method} ${path} ${status}`);
      response.writeHead(status, headers).end(body);
    };
    const slug = /^\/news\/(.+)$/u.exec(path)?.[1];
    if (mood.kind === "down") {
      send(mood.status, "down", mood.retryAfter === null ? {} : { "retry-after": mood.retryAfter });
    } else if (slug !== undefined) {
      const article = articles.get(slug);
      if (article === undefined) send(404);
      else if (slug === broken?.slug) send(broken.status);
      else sendMarked(request, send, pageOf(article), "text/html; charset=utf-8");
    } else if (path === "/") {
      const link = `<link rel="alternate" type="application/rss+xml" href="${at("/feed.xml")}">`;
      send(200, `<html><head>${link}</head><body>Welcome</body></html>`, { "content-type": "text/html" });
    } else if (!paths.has(path)) send(404);
    else if (mood.kind === "gone") send(410);
    else if (mood.kind === "garbled") send(200, "<html>Please wait", { "content-type": "text/html" });
    else if (mood.kind === "moved" && path !== mood.path) send(mood.status, "", { location: at(mood.path) });
    else sendFeed(request, send);
  };

  const sendFeed = (request: IncomingMessage, send: Send): void => {
    const body = generateRssFeed({
      title,
      link: at("/"),
      description: title,
      items: [...articles.values()].reverse().map((article) => ({
        guid: { value: article.slug, isPermaLink: false },
        title: article.headline,
        link: at(`/news/${article.slug}`),
        description: article.printed ?? `${article.text.slice(0, 20)}…`,
        pubDate: new Date(article.published),
      })),
    });
    sendMarked(request, send, body, "application/rss+xml");
  };

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The site has no port.");
  const at = (path: string): string => `http://127.0.0.1:${address.port}${path}`;

  return {
    feed: at("/feed.xml"),
    page: (slug) => at(`/news/${slug}`),
    at,
    publish: (article) => {
      articles.set(article.slug, article);
    },
    edit: (slug, change) => {
      const article = articles.get(slug);
      if (article === undefined) throw new Error(`The site never published ${slug}.`);
      articles.set(slug, { ...article, ...change });
    },
    withdraw: (slug) => {
      articles.delete(slug);
    },
    become: (next) => {
      mood = next;
      if (next.kind === "moved") paths.add(next.path);
    },
    breakPage: (slug, status = 500) => {
      broken = slug === null ? null : { slug, status };
    },
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Send = (status: number, body?: string, headers?: Record<string, string>) => void;

/** Sends a body with its mark, or nothing to whoever has it already. */
function sendMarked(request: IncomingMessage, send: Send, body: string, type: string): void {
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 12)}"`;
  if (request.headers["if-none-match"] === etag) send(304);
  else send(200, body, { "content-type": type, etag });
}

function pageOf({ headline, text, published, canonical }: SiteArticle): string {
  const link = canonical === undefined ? "" : `<link rel="canonical" href="${canonical}">`;
  return `<html><head><title>${headline}</title>${link}<time>${published}</time></head><body><p>${text}</p></body></html>`;
}
