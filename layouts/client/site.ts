/** On every page: reading without a network, and sending a page on. */
import { readOffline } from "./offline.ts";
import { openShare } from "./share.ts";
import { openShelf } from "./shelf.ts";

const script = document.querySelector<HTMLScriptElement>("script[data-worker]");
const worker = new URL(script?.dataset.worker ?? "", location.href);
const base = new URL("./", worker).pathname;

readOffline(worker, base, script?.dataset.saved ?? "");
const share = document.querySelector<HTMLElement>("[data-share]");
if (share) openShare(share, base);
const shelf = document.querySelector<HTMLElement>("[data-shelf]");
if (shelf) openShelf(shelf, base);
