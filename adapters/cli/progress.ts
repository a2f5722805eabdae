import cliProgress from "cli-progress";

/** How far an import is: files begun, and articles that are stored for good. */
export type ImportProgress = Readonly<{ file: number; files: number; articles: number }>;

/** Shows how far long work is: a bar in a terminal, a line now and then elsewhere. */
export type Progress = Readonly<{ at: (progress: ImportProgress) => void; end: () => void }>;

/** Elsewhere than on a terminal a line is written whenever so many more articles are stored. */
const ARTICLES_A_LINE = 1000;

export function createProgress(output: NodeJS.WritableStream & Partial<{ isTTY: boolean }>): Progress {
  return output.isTTY === true ? barOn(output) : linesOn(output);
}

function linesOn(output: NodeJS.WritableStream): Progress {
  let told = 0;
  return {
    at: ({ file, files, articles }) => {
      if (articles - told < ARTICLES_A_LINE) return;
      told = articles;
      output.write(`${articles} articles stored, file ${file} of ${files}\n`);
    },
    end: () => {},
  };
}

function barOn(output: NodeJS.WritableStream): Progress {
  const bar = new cliProgress.SingleBar(
    {
      format: "{bar} file {value} of {total}, {articles} articles",
      hideCursor: true,
      clearOnComplete: true,
      stream: output,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    at: ({ file, files, articles }) => {
      if (!started) bar.start(files, file, { articles });
      else {
        bar.setTotal(files);
        bar.update(file, { articles });
      }
      started = true;
    },
    end: () => {
      if (started) bar.stop();
    },
  };
}
