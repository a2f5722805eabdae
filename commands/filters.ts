import { requiredText, text } from "./options.ts";

/** What a view of a topic is about: the words of a typed line that belong to no other option. */
export const topic = requiredText(
  { en: "Words, a name, a question", es: "Palabras, un nombre, una pregunta" },
  "a topic, a name or a question",
  { rest: true, suggest: "topic" },
);

/** The filters that most commands share. Dates are as precise as one likes: 2019, 2019-06, 2019-06-24. */
export const filters = {
  speaker: text(
    { en: "Only what this person or body said", es: "Solo lo que dijo esta persona o entidad" },
    { suggest: "speaker" },
  ),
  outlet: text({ en: "Only this outlet", es: "Solo este medio" }, { suggest: "outlet" }),
  since: text({
    en: "From this date on: 2019, 2019-06 or 2019-06-24",
    es: "Desde esta fecha: 2019, 2019-06 o 2019-06-24",
  }),
  until: text({
    en: "Up to this date: 2019, 2019-06 or 2019-06-24",
    es: "Hasta esta fecha: 2019, 2019-06 o 2019-06-24",
  }),
} as const;
