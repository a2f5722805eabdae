import cliProgress from "cli-progress";

/** Shows how far long work is: a bar in a terminal, a line now and then elsewhere. */
export type Progress = Readonly<{
  at: (done: number, of: number, what: string) => void;
  end: () => void;
}>;

/** Elsewhere than on a terminal a line is written every so many steps. */
const STEPS_A_LINE = 1000;

export function createProgress(output: NodeJS.WritableStream & Partial<{ isTTY: boolean }>): Progress {
  if (output.isTTY !== true) {
    let told = 0;
    return {
      at: (done, of, what) => {
        if (done - told < STEPS_A_LINE) return;
        told = done;
        output.write(`${done} ${what}${of > 0 ? `, file ${of}` : ""}\n`);
      },
      end: () => {},
    };
  }
  const bar = new cliProgress.SingleBar(
    { format: "{bar} {percentage}% {what}", hideCursor: true, clearOnComplete: true, stream: output },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    at: (done, of, what) => {
      if (!started) bar.start(of, done, { what });
      else {
        bar.setTotal(of);
        bar.update(done, { what });
      }
      started = true;
    },
    end: () => {
      if (started) bar.stop();
    },
  };
}
