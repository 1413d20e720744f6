// How the gallery is being looked at: by which light, and with whose eyes. It lasts as long as the page.
import { useEffect, useState } from "react";
import type { Sight } from "./sight.ts";

export type Theme = "system" | "light" | "dark";

export function useLook() {
  const [theme, setTheme] = useState<Theme>("system");
  const [sight, setSight] = useState<Sight>("full");
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
    if (sight === "full") delete dataset.sight;
    else dataset.sight = sight;
    return () => {
      delete dataset.theme;
      delete dataset.sight;
    };
  }, [theme, sight]);
  return { theme, sight, setTheme, setSight };
}
