import { gallery as words } from "../../messages/en/gallery.ts";
import { Segments } from "../../ui/Segments.tsx";
import { deficiencies } from "./sight.ts";
import { useLook } from "./useLook.ts";

const themes = (["system", "light", "dark"] as const).map((value) => ({ value, label: words.themes[value] }));
const sights = (["full", ...deficiencies] as const).map((value) => ({ value, label: words.sights[value] }));

/** What the page is, how to look at it, and where things are. */
export function GalleryHeader() {
  const { theme, sight, setTheme, setSight } = useLook();
  return (
    <header className="pt-8 pb-10">
      <h1 className="text-40">{words.title}</h1>
      <p className="mt-2 max-w-[65ch] text-16 text-soft">{words.lead}</p>
      <div className="mt-6 flex flex-wrap gap-x-10 gap-y-4">
        <div>
          <p aria-hidden="true" className="mb-1 text-12 text-soft">
            {words.theme}
          </p>
          <Segments label={words.theme} options={themes} value={theme} onChange={setTheme} />
        </div>
        <div>
          <p aria-hidden="true" className="mb-1 text-12 text-soft">
            {words.sight}
          </p>
          <Segments label={words.sight} options={sights} value={sight} onChange={setSight} />
        </div>
      </div>
      <nav aria-label={words.contents} className="mt-6">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {words.chapters.map(([id, title]) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-flex min-h-8 items-center text-16 underline underline-offset-4"
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
