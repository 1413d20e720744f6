// Ending the session, and what the white cell can give away afterwards.
export const end = {
  ask: "End the session?",
  body: "The outcome is worked out, everything is frozen and kept. Nothing is deleted.",
  confirm: "End the session",
  cancel: "Keep playing",
  hotwash: "Open the hotwash",
  hotwashHint: "Shows everyone the objectives, scores, red lines and what happened in the world.",
  publish: "Publish the replay",
  publishScope: "What the replay shows",
  public: "Public side only",
  publicHint: "What the room and the observers saw. No team's plans, no true numbers.",
  everything: "Everything",
  everythingHint: "Every team's side and the white cell's: plans, messages, rolls and true numbers.",
  published: {
    nothing: "Not published",
    public: "Published: public side",
    everything: "Published: everything",
  },
  openReplay: "Open the replay",
  download: "Download the record",
  downloadHint: "One file with the whole session. It opens in the replay without a server.",
  report: "Read the report",
  exports: {
    page: {
      label: "Replay as one page",
      hint: "Every side, in one file that opens in a browser without a server or network.",
    },
    "room-page": {
      label: "Replay for the room, one page",
      hint: "The same with only what everyone could see, without names.",
    },
    room: {
      label: "Record for the room",
      hint: "What everyone could see, without names. Safe to pass on.",
    },
    study: {
      label: "Record for a study",
      hint: "Every side, with offices instead of people and no dates. Names in what people wrote are struck out.",
    },
    tables: {
      label: "Tables (CSV)",
      hint: "What happened, moves, indicators by turn, messages, estimates and forecasts, for a spreadsheet. With names.",
    },
  },
  exported: (held: number): string =>
    held === 0
      ? "Saved."
      : `Saved. Names were struck out of ${held} ${held === 1 ? "text" : "texts"}, listed in the file under “held”: read them before you pass it on.`,
  seal: "Seal at the end of play",
  sealHint:
    "Read it out or note it down: a record that ends with another seal is not the record of this table.",
  downloadFailed: "The record could not be fetched. Try again.",
} as const;
