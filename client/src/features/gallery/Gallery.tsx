import { gallery as words } from "../../messages/en/gallery.ts";
import { useTitle } from "../../state/useTitle.ts";
import { ButtonsSection } from "./ButtonsSection.tsx";
import { FactsSection } from "./FactsSection.tsx";
import { FeedbackSection } from "./FeedbackSection.tsx";
import { FieldsSection } from "./FieldsSection.tsx";
import { GalleryHeader } from "./GalleryHeader.tsx";
import { OverlaysSection } from "./OverlaysSection.tsx";
import { PicturesSection } from "./PicturesSection.tsx";
import { SightFilters } from "./SightFilters.tsx";
import { TokensSection } from "./TokensSection.tsx";

/** `/gallery`: every part of the visual language in every state, for those who build and judge it. */
export function Gallery() {
  useTitle(words.title);
  return (
    <>
      <SightFilters />
      <div className="mx-auto w-full max-w-6xl px-4 pb-16 sm:px-8">
        <GalleryHeader />
        <main>
          <TokensSection />
          <ButtonsSection />
          <FieldsSection />
          <FeedbackSection />
          <OverlaysSection />
          <FactsSection />
          <PicturesSection />
        </main>
      </div>
    </>
  );
}
