// Looks into one record file in a thread of its own.
import { parentPort, workerData } from "node:worker_threads";
import { lookIntoFile } from "./lookIntoFile.ts";

parentPort?.postMessage(lookIntoFile(workerData as string));
