/** The pages of what requests cost, of data asked for, and of what is said to it: `/burden`, `/complaints`; not `/burdens`. */
export const burdenPages = /^\/(burden|complaints|data-requests)(\/|$)/;
