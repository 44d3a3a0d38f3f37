/** Sentences about the taskpane. */
export const PANE_MESSAGES = {
} as const;
