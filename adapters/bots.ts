import type { Log } from "./log.ts";
import { type PlatformParts, type PlatformStart, platforms, type RunningPlatform } from "./platforms.ts";
import { aborted } from "./shared/aborted.ts";

type Variables = Readonly<Record<string, string | undefined>>;

export type BotsStart =
  | Readonly<{
      kind: "running";
      /** How many were started. */
      bots: number;
      /** Resolves when the last of them was ended by its platform; never where there is none. */
      allEnded: Promise<void>;
      stop: () => Promise<void>;
    }>
  /** Somebody stopped the program meanwhile; nothing runs. */
  | Readonly<{ kind: "stopped" }>
  /** A line for each problem, naming the variable and the fix; nothing runs. */
  | Readonly<{ kind: "refused"; problems: readonly string[] }>;

/** Where lines for the operator go, and what stops a start that is under way. */
type Outside = Readonly<{ tell: (line: string) => void; signal: AbortSignal }>;

/**
 * Starts every bot that is configured. A bot that its platform ends for good, as after a token was taken back, is
 * told in one line and stopped, and the others go on.
 */
export async function startBots(
  variables: Variables,
  parts: Omit<PlatformParts, "ended">,
  { tell, signal }: Outside,
): Promise<BotsStart> {
  const { log } = parts;
  const running = new Map<string, RunningPlatform>();
  const ended: string[] = [];
  let allBegun = false;
  const { promise: allEnded, resolve: endAll } = Promise.withResolvers<void>();
  const stop = async (): Promise<void> => {
    await Promise.all([...running.values()].map((platform) => platform.stop()));
  };
  const endAfter = async (name: string, platform: RunningPlatform): Promise<void> => {
    tell(await platform.lost);
    running.delete(name);
    ended.push(name);
    log.error(
      { ended: name, running: [...running.keys()] },
      "a platform ended its bot; it needs a new start",
    );
    await platform.stop();
    if (allBegun && running.size === 0) endAll();
  };
  const stopped = aborted(signal).then(() => null);
  for (const platform of platforms) {
    const starting = signal.aborted ? null : platform.start(variables, { ...parts, ended: () => ended });
    const started = await Promise.race([starting, stopped]);
    if (started === null) {
      if (starting !== null) void stopLate(starting, log);
      await stop();
      return { kind: "stopped" };
    }
    if (started.kind === "off") continue;
    if (started.kind === "refused") {
      await stop();
      return started;
    }
    running.set(platform.name, started);
    tell(started.says);
    void endAfter(platform.name, started);
  }
  allBegun = true;
  if (ended.length > 0 && running.size === 0) endAll();
  return { kind: "running", bots: running.size + ended.length, allEnded, stop };
}

/** A start cannot be taken back; what comes of it is stopped. */
async function stopLate(starting: Promise<PlatformStart>, log: Log): Promise<void> {
  try {
    const late = await starting;
    if (late.kind === "running") await late.stop();
  } catch (error) {
    log.error({ err: error }, "a bot that was just starting did not stop");
  }
}
