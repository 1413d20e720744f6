/** Raised whenever a frame, a command or a view event changes its shape; a stale page is told to reload. */
export const PROTOCOL = 4;
