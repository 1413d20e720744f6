// What screens ask of the server over HTTP.
import { api, type ApiError as Refused } from "../sync/api.ts";

export type ApiError = Refused;
export const server = api;
