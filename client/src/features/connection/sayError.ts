import { connection } from "../../messages/en/connection.ts";
import type { ApiError } from "../../state/server.ts";

/** The server's own sentence, or ours where it could not speak. */
export const sayError = ({ code, sentence }: ApiError): string =>
  sentence ?? (code === "server-away" ? connection.unreachable : connection.unexplained);
