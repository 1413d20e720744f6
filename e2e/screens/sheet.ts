// One page with every picture, to look through in a minute.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Shot } from "./camera.ts";

type Sheet = {
  readonly out: string;
  readonly shots: readonly Shot[];
  readonly complaints: readonly string[];
  readonly notes: readonly string[];
};

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.4 system-ui, sans-serif }
  body { margin: 0 auto; padding: 24px; max-width: 1800px }
  h2 { margin: 32px 0 8px; font-size: 16px } h2 a { color: inherit }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start }
  figure { margin: 0 } figcaption { font-size: 12px }
  img { display: block; height: 260px; border: 1px solid #8888 }
  li { margin: 4px 0 }
`;

const safe = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? "");
const list = (title: string, sentences: readonly string[]): string =>
  sentences.length === 0
    ? ""
    : `<h2>${title}</h2><ul>${sentences.map((each) => `<li>${safe(each)}</li>`).join("")}</ul>`;

const figure = ({ file, width, theme }: Shot): string =>
  `<figure><a href="${encodeURIComponent(file)}"><img loading="lazy" src="${encodeURIComponent(file)}" alt=""></a>` +
  `<figcaption>${width}, ${theme}</figcaption></figure>`;

export function writeSheet({ out, shots, complaints, notes }: Sheet): void {
  const names = [...new Set(shots.map(({ number, screen, state }) => `${number}-${screen}-${state}`))].sort();
  const rows = names.map((name) => {
    const own = shots.filter(({ number, screen, state }) => `${number}-${screen}-${state}` === name);
    return `<h2 id="${name}"><a href="#${name}">${name}</a></h2><div class="row">${own.map(figure).join("")}</div>`;
  });
  const page = [
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Whitecell, every screen</title><style>${STYLE}</style>`,
    `<h1>Every screen: ${shots.length} pictures of ${names.length} states</h1>`,
    list("To be mended", complaints),
    list("Cut off, too small, or hard to hit", notes),
    ...rows,
    "</html>",
  ];
  writeFileSync(join(out, "index.html"), page.join("\n"));
}
