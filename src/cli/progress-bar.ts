import { SingleBar } from 'cli-progress';
import { commandLineText } from './options.ts';
import { localDecimal } from '../text/numbers.ts';

/** How far a batch is, shown to a person who waits. */
export type ProgressBar = { readonly advance: () => void; readonly stop: () => void };

/** The library has placeholders of its own, which are the arguments of the message. */
const formatOfBar = (): string => {
  const [bar, value, total, rate, left] = ['{bar}', '{value}', '{total}', '{rate}', '{left}'];
  return ` ${commandLineText('progress', { bar, value, total, rate, left })}`;
};

/**
 * A bar on standard error with count, rate and time left; nothing unless it is a terminal.
 * @param total - what there is to do. @param clock - monotonic, milliseconds.
 */
export const createProgressBar = (visible: boolean, total: number, clock: () => number): ProgressBar => {
  if (!visible) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: formatOfBar(),
    stream: process.stderr,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  const begun = clock();
  let done = 0;
  const payload = () => {
    const seconds = (clock() - begun) / 1000;
    const rate = seconds === 0 ? 0 : done / seconds;
    return {
      rate: localDecimal(rate.toFixed(rate < 10 ? 1 : 0)),
      left: rate === 0 ? '?' : duration((total - done) / rate),
    };
  };
  bar.start(total, 0, payload());
  return {
    advance: () => {
      done += 1;
      bar.update(done, payload());
    },
    stop: () => {
      bar.stop();
    },
  };
};

const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
