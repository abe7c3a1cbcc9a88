/** Words printed in one go; the page's origin is its upper left corner, lengths are in the file's own unit. */
export interface Run {
  text: string;
  x: number;
  /** The baseline, growing downwards. */
  y: number;
  width: number;
  /** Height of the type. */
  size: number;
}

/** A straight line that is drawn: horizontal where both ends have one y, vertical where they have one x. */
export interface Rule {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** What is printed on one page. */
export interface Page {
  width: number;
  height: number;
  runs: readonly Run[];
  rules: readonly Rule[];
}
