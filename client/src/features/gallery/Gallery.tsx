import { gallery as words } from "../../messages/en/gallery.ts";
import { useTitle } from "../../state/useTitle.ts";
import { GalleryHeader } from "./GalleryHeader.tsx";
import { PicturesSection } from "./PicturesSection.tsx";
import { SightFilters } from "./SightFilters.tsx";

/** `/gallery`: every part of the visual language in every state, for those who build and judge it. */
export function Gallery() {
  useTitle(words.title);
  return (
    <>
      <SightFilters />
      <div className="mx-auto w-full max-w-6xl px-4 pb-16 sm:px-8">
        <GalleryHeader />
        <main>
          <PicturesSection />
        </main>
      </div>
    </>
  );
}
