// A page as it is heard: the roles, names and states of its accessibility tree, and nothing else of it.
import { type CDPSession, expect, type Page } from "@playwright/test";

const treeOf = async (session: CDPSession) => (await session.send("Accessibility.getFullAXTree")).nodes;
type Part = Awaited<ReturnType<typeof treeOf>>[number];

const LIVE: ReadonlySet<string> = new Set(["status", "alert", "log"]);
const roleOf = ({ role }: Part): string => String(role?.value ?? "");
const nameOf = ({ name }: Part): string => String(name?.value ?? "").trim();
const stateOf = ({ properties = [] }: Part, state: string): unknown =>
  properties.find(({ name }) => name === state)?.value.value;
const isSaid = (said: string, wanted: string | RegExp): boolean =>
  typeof wanted === "string" ? said === wanted : wanted.test(said);

/** What a part says with all that is in it, in the order of the page. */
function wordsOf(part: Part, parts: ReadonlyMap<string, Part>): string {
  if (roleOf(part) === "StaticText") return part.ignored ? "" : nameOf(part);
  const inside = (part.childIds ?? []).flatMap((id) => parts.get(id) ?? []);
  return inside
    .map((each) => wordsOf(each, parts))
    .filter((words) => words !== "")
    .join(" ");
}

export async function makeHearing(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("Accessibility.enable");

  const find = async (role: string, name: string | RegExp): Promise<Part | undefined> =>
    (await treeOf(session)).find(
      (part) =>
        !part.ignored &&
        roleOf(part) === role &&
        isSaid(nameOf(part), name) &&
        stateOf(part, "disabled") !== true,
    );
  const liveWords = async (): Promise<readonly string[]> => {
    const tree = await treeOf(session);
    const parts = new Map(tree.map((part) => [part.nodeId, part]));
    return tree
      .filter((part) => !part.ignored && LIVE.has(roleOf(part)))
      .map((part) => wordsOf(part, parts))
      .filter((words) => words !== "");
  };

  /** Moves to what has this role and name, as a list of buttons or fields does. */
  const goesTo = (role: string, name: string | RegExp) =>
    expect(async () => {
      const { backendDOMNodeId: backendNodeId } = (await find(role, name)) ?? {};
      if (backendNodeId === undefined) throw new Error(`There is no ${role} called ${name}.`);
      await session.send("DOM.focus", { backendNodeId });
      const there = await find(role, name);
      expect(there && stateOf(there, "focused"), `the ${role} called ${name} has the focus`).toBe(true);
    }).toPass({ timeout: 20_000 });

  return {
    goesTo,
    presses: async (role: string, name: string | RegExp, key = "Enter") => {
      await goesTo(role, name);
      await page.keyboard.press(key);
    },
    writes: async (name: string | RegExp, text: string) => {
      await goesTo("textbox", name);
      await page.keyboard.insertText(text);
    },
    /** Comes across it when going through the page. */
    meets: (role: string, name: string | RegExp) =>
      expect.poll(() => find(role, name), { message: `meets a ${role} called ${name}` }).toBeDefined(),
    /** Is told it without asking: it stands in a live region. */
    hears: (sentence: string | RegExp, within = 20_000) =>
      expect(async () => {
        const said = await liveWords();
        expect(
          said.filter((words) => isSaid(words, sentence)),
          `${sentence} among ${JSON.stringify(said)}`,
        ).not.toEqual([]);
      }).toPass({ timeout: within }),
  };
}
