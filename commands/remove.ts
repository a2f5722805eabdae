import { z } from "zod";
import { printDay } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { choice, requiredText } from "./options.ts";
import { plainReply } from "./replies.ts";

export const remove = defineCommand({
  name: "remove",
  nameEs: "eliminar",
  description: {
    en: "Removes an article for good; feeds do not bring it back",
    es: "Elimina un artículo para siempre; los canales no lo devuelven",
  },
  usage: "remove id",
  examples: ["/remove ID (ids stand in /search and /sources)"],
  admin: true,
  options: z.object({
    id: requiredText(
      { en: "The article's id", es: "El identificador del artículo" },
      "the id of an article; /search and /sources print them",
      { rest: true, suggest: "article" },
    ),
    confirm: choice({ en: "yes removes it", es: "yes lo elimina" }, ["no", "yes"], "no"),
  }),
  answer: async (engine, { id, confirm }, { line, lineWith }) => {
    const wanted = id.toLowerCase();
    const found = await engine.article(wanted);
    if (found === undefined) {
      return plainReply("nothing", `There is no article “${id.slice(0, 40)}”.`, line, [
        { type: "note", weight: "plain", text: "/sources lists the newest; /search finds the others." },
      ]);
    }
    const { headline, outlet, published } = found.article;
    const name = `“${headline ?? "Without a headline"}” (${outlet}, ${printDay(published)})`;
    if (confirm === "no") {
      const asked = plainReply("help", "Remove this article for good?", line, [
        {
          type: "note",
          weight: "plain",
          text: `${name}. Its text, its history and what was found in it go.`,
        },
      ]);
      const yes = {
        type: "ask",
        intent: "open",
        label: "Remove it",
        line: lineWith({ confirm: "yes" }),
      } as const;
      return { ...asked, actions: [yes] };
    }
    await engine.remove(wanted);
    return plainReply("done", "Removed for good.", "/sources", [
      { type: "note", weight: "plain", text: `${name}.` },
    ]);
  },
});
