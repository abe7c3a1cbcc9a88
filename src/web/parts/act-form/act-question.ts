import type { ReactNode } from 'react';
import type { ActName } from '#contract/values.ts';

/** What the fields of an act's form are given. */
export interface ActFields<Values> {
  values: Values;
  change: (part: Partial<Values>) => void;
  /** What the server found wrong at the field of that name; empty where nothing is. */
  issuesAt: (name: string) => string[];
}

/** An act that somebody is about to do, as its form asks for it. */
export interface ActQuestion<Values extends object> {
  act: ActName;
  /** To what it is done, such as a task's id: what is typed is kept under it and under the act. */
  about: string;
  /** As the form's head; what the act is called where it is left out. */
  title?: string;
  /** One line that says what will follow. */
  help: string;
  /** What stands in the fields when nothing has been typed; it must survive JSON. */
  start: Values;
  fields?: (form: ActFields<Values>) => ReactNode;
  /** What the button does: 签收 3 项. */
  submit: string;
  /** What is sent; undefined while something that it needs is missing. */
  toInput: (values: Values) => object | undefined;
  /** What to do where it is not known whether it was done; left out where it is done once, however often it is sent. */
  again?: string;
  /** Said once it is done: 已签收 3 项. */
  done: string;
  onDone?: () => void;
}
