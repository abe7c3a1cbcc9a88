/** Whether the person at the terminal has asked to stop. */
export interface Interruption {
  readonly asked: boolean;
  /** From here on Ctrl-C ends the program again. */
  forget(): void;
}

/** From now on the first Ctrl-C only asks to stop after the piece of work at hand; the second ends the program at once. */
export function watchForInterruption(onAsked: () => void): Interruption {
  let asked = false;
  const listen = () => {
    asked = true;
    onAsked();
  };
  process.once('SIGINT', listen);
  return {
    get asked() {
      return asked;
    },
    forget: () => {
      process.off('SIGINT', listen);
    },
  };
}
