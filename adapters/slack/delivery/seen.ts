import { z } from "zod";

/** Deliveries remembered: far more than Slack repeats within the hour it keeps trying. */
const REMEMBERED = 5000;

const identified = z.object({ event_id: z.string().optional(), trigger_id: z.string().optional() });

/** Tells a delivery that was there before from a new one. Keeps ids alone, the newest 5,000, in memory. */
export type SeenDeliveries = Readonly<{
  /** Whether this is a repetition; if not, it is remembered. A body without id never is one. */
  isRepeated: (body: unknown, envelope: string | undefined) => boolean;
}>;

export function createSeenDeliveries(remembered = REMEMBERED): SeenDeliveries {
  const seen = new Set<string>();
  const remember = (id: string): void => {
    seen.add(id);
    const oldest = seen.values().next().value;
    if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
  };
  return {
    isRepeated(body, envelope) {
      const { event_id: event, trigger_id: trigger } = identified.safeParse(body).data ?? {};
      const ids = [
        ...(event === undefined ? [] : [`event:${event}`]),
        ...(trigger === undefined ? [] : [`trigger:${trigger}`]),
        ...(envelope === undefined ? [] : [`envelope:${envelope}`]),
      ];
      const repeated = ids.some((id) => seen.has(id));
      for (const id of ids) remember(id);
      return repeated;
    },
  };
}
