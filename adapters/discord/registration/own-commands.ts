/** What the adapter adds to the registry: names of its own commands and options. */
export const CHECK_MESSAGE = { en: "Check this message", es: "Comprobar este mensaje" } as const;

/** The command behind "Check this message". */
export const CHECK = "check";

export const SETTINGS = {
  name: "settings",
  nameEs: "ajustes",
  description: {
    en: "Who sees the answers in this server when a question does not say",
    es: "Quién ve las respuestas en este servidor si la pregunta no lo dice",
  },
  option: {
    name: "answers",
    description: {
      en: "For the asker alone, or for everybody",
      es: "Solo para quien pregunta, o para todos",
    },
    choices: [
      { name: "private", nameEs: "privadas", value: "private" },
      { name: "public", nameEs: "públicas", value: "public" },
    ],
  },
} as const;

/** Makes an answer public, or private where public is the default. */
export const PUBLIC = {
  name: "public",
  description: {
    en: "Show the answer to everybody in this channel",
    es: "Mostrar la respuesta a todos en este canal",
  },
} as const;

/** Lets administrators send a file with these commands. */
export const FILE = {
  name: "file",
  commands: ["add", "feeds"],
  description: { en: "A file instead of an address", es: "Un archivo en lugar de una dirección" },
} as const;
