import type { Result } from "../../lib/result.ts";
import type { Actor } from "../actor.ts";
import type { Command, CommandType } from "../commands.ts";
import type { Game } from "../game.ts";
import type { Millis } from "../ids.ts";
import type { Rejection } from "../rejections.ts";
import type { Story } from "./story.ts";

export type CommandOf<T extends CommandType> = Extract<Command, { readonly type: T }>;

/** Decides one kind of command. The actor may issue it; all else is for the handler to check. */
export type Handler<T extends CommandType> = (asked: {
  readonly game: Game;
  readonly actor: Actor;
  readonly at: Millis;
  readonly command: CommandOf<T>;
}) => Result<Story, Rejection>;
