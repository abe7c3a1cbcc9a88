/** The pages of what requests cost and of what is said to it: `/burden`, `/complaints`; not `/burdens`. */
export const burdenPages = /^\/(burden|complaints)(\/|$)/;
