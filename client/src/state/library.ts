// The server's library of finished plays, for whoever holds the host key.
import { err } from "@whitecell/shared/lib/result.ts";
import {
  type ImportAnswer,
  LARGEST_IMPORT_BYTES,
  type PlayListing,
} from "@whitecell/shared/protocol/http.ts";
import { sayRecordProblem } from "@whitecell/shared/record/sayRecordProblem.ts";
import { type Answer, ask, bearer } from "../sync/api.ts";

export const library = {
  list: (hostKey: string) => ask<readonly PlayListing[]>("/plays", { headers: bearer(hostKey) }),
  erase: (hostKey: string, id: string) =>
    ask<{ readonly erased: string }>(`/plays/${encodeURIComponent(id)}`, {
      method: "DELETE",
      headers: bearer(hostKey),
    }),
  bringIn: async (hostKey: string, file: File): Answer<ImportAnswer> => {
    if (file.size > LARGEST_IMPORT_BYTES) {
      const sentence = sayRecordProblem({ kind: "too-large", megabytes: Math.round(file.size / 1e6) });
      return err({ code: "too-large", sentence });
    }
    return ask<ImportAnswer>("/plays", {
      method: "POST",
      headers: { ...bearer(hostKey), "content-type": "application/json" },
      body: file,
    });
  },
} as const;
