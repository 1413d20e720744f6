import type { Envelope } from "@whitecell/shared/engine/commands.ts";
import type { Disclosure, Event, Recorded } from "@whitecell/shared/engine/events.ts";
import type { Game } from "@whitecell/shared/engine/game.ts";
import type { Rejection } from "@whitecell/shared/engine/rejections.ts";
import type { Result } from "@whitecell/shared/lib/result.ts";
import type { View } from "@whitecell/shared/views/view.ts";
import type { FeedItem, ViewEvent } from "@whitecell/shared/views/viewEvents.ts";
import type { Viewer } from "@whitecell/shared/views/viewer.ts";

/** The total functions a session runs on; tests bring toy ones. */
export type Rules = {
  readonly decide: (game: Game | null, envelope: Envelope) => Result<readonly Disclosure[], Rejection>;
  readonly evolve: (game: Game | null, event: Event) => Game;
  readonly redact: (recorded: Recorded, viewer: Viewer) => ViewEvent | null;
  readonly emptyView: (viewer: Viewer) => View;
  readonly evolveView: (view: View, item: FeedItem) => View;
};
