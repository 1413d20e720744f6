// The room's screen: larger as the wall grows, dark unless somebody wants it light.
import { useEffect, useState } from "react";

export type Theme = "dark" | "light";

/** Sets the scale and the theme of the page while the display is shown. */
export function useRoom(): { readonly theme: Theme; readonly toggleTheme: () => void } {
  const [theme, setTheme] = useState<Theme>("dark");
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.scale = "room";
    return () => {
      delete dataset.scale;
      delete dataset.theme;
    };
  }, []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return { theme, toggleTheme: () => setTheme((now) => (now === "dark" ? "light" : "dark")) };
}
