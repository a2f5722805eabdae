import type { NoteSection } from "./reply.ts";

/** Somebody with what tells them from others of their name; null when nobody else has it. */
type Named = Readonly<{ name: string; apart: string | null }>;

/** What a reader must know where one name may be several people's: who they are by their printed roles. */
export function namesakesNotes(people: readonly Named[]): readonly NoteSection[] {
  const byName = Map.groupBy(
    people.filter(({ apart }) => apart !== null),
    ({ name }) => name,
  );
  return [...byName].map(([name, own]) => {
    const roles = own.map(({ apart }) => apart).join("; ");
    const text = `“${name}” may be ${own.length} people: ${roles}. Their roles do not tell whether they are one, so each stands apart.`;
    return { type: "note", weight: "warning", text };
  });
}
